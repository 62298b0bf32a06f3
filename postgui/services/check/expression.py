"""The left side of an assertion, and what a capture takes: a path into `res`, `req` or the variables.

The common forms of Bruno's expressions, read without running anything:

    res.status  res.statusText  res.responseTime  res.url  res.headers.etag  res.headers['x-id']
    res.body  res.body.items[0].name  res.body['a b'].length  res('items[0].name')
    res.getStatus()  res.getHeader('etag')  res.getBody()  res.getResponseTime()  res.getSize()
    req.method  req.url  req.getHeader('accept')  bru.getVar('token')  token

and PostGUI's own: `jsonpath('$..id')` (RFC 9535), `xpath('//id/text()')`, `regex('id=(\\d+)')` over the
body's text (the first group, or the whole match), `res.size` (bytes) and `res.tlsDaysLeft`. What is none of
these is JavaScript: `NotAPathError`.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from postgui.services.check.answer import Answer
from postgui.services.check.value import UNDEFINED
from postgui.translation import tr

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<name>[A-Za-z_$][\w$]*)
      | (?P<number>\d+)
      | (?P<text>"(?:[^"\\]|\\.)*" | '(?:[^'\\]|\\.)*')
      | (?P<sign>\?\.|[.\[\]()])
    )""",
    re.VERBOSE,
)


class NotAPathError(Exception):
    """The expression is more than a path."""


class SelectionError(Exception):
    """The expression is understood, but gives nothing: the text says why, for a person."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: a member, or a call with at most one argument (None: without)."""

    kind: str
    key: str | int | None = None


@lru_cache(maxsize=1024)
def parse(expression: str) -> tuple[Step, ...]:
    """The steps of a path; the first is a member: `res`, `req`, a function or a variable.

    Raises:
        NotAPathError: It is no path.
    """
    tokens = _tokens(expression)
    if not tokens or tokens[0][0] != "name":
        raise NotAPathError(expression)
    steps = [Step("member", tokens[0][1])]
    at = 1
    while at < len(tokens):
        taken, step = _step(tokens[at:], expression)
        steps.append(step)
        at += taken
    return tuple(steps)


def _tokens(expression: str) -> list[tuple[str, str]]:
    tokens, at = [], 0
    expression = expression.strip()
    while at < len(expression):
        match = _TOKEN.match(expression, at)
        if match is None or match.lastgroup is None:
            raise NotAPathError(expression)
        tokens.append((match.lastgroup, match[match.lastgroup]))
        at = match.end()
    return tokens


def _step(tokens: list[tuple[str, str]], expression: str) -> tuple[int, Step]:
    """The step at the beginning of `tokens`, and how many of them it takes."""
    match tokens:
        case [("sign", "." | "?."), ("name", name), *_]:
            return 2, Step("member", name)
        case [("sign", "?."), ("sign", "["), *_]:
            taken, step = _step(tokens[1:], expression)
            return taken + 1, step
        case [("sign", "["), ("number", digits), ("sign", "]"), *_]:
            return 3, Step("member", int(digits))
        case [("sign", "["), ("text", quoted), ("sign", "]"), *_]:
            return 3, Step("member", _unquoted(quoted))
        case [("sign", "("), ("sign", ")"), *_]:
            return 2, Step("call")
        case [("sign", "("), ("text", quoted), ("sign", ")"), *_]:
            return 3, Step("call", _unquoted(quoted))
    raise NotAPathError(expression)


def _unquoted(quoted: str) -> str:
    """The text between the quotes. Only quotes and backslashes are escaped: patterns keep their `\\d`."""
    return re.sub(r"\\([\\'\"])", r"\1", quoted[1:-1])


def select(expression: str, answer: Answer) -> Any:
    """The value of `expression`: JSON's types, or `UNDEFINED`.

    Raises:
        NotAPathError: It takes JavaScript to evaluate it.
        SelectionError: It can't be evaluated here; why.
    """
    steps = parse(expression)
    root, inside = steps[0].key, steps[1:]
    match inside:
        case (Step("member", str(name)), Step("call", argument), *_) if root in ("res", "req"):
            return _into(_called(str(root), name, argument, answer), inside[2:])
        case (Step("member", str(name)), *_) if root in ("res", "req"):
            return _into(_member(str(root), name, answer), inside[1:])
        case (Step("call", str(path)), *_) if root == "res":
            within = parse(f"body{'' if path[:1] == '[' else '.'}{path}")
            return _into(answer.body, (*within[1:], *inside[1:]))
        case (Step("member", "getVar" | "getEnvVar" | "getCollectionVar"), Step("call", str(name)), *_):
            if root == "bru":
                return _into(answer.variables.get(name, UNDEFINED), inside[2:])
        case (Step("call", str(query)), *_) if root in _QUERIES:
            return _into(_QUERIES[str(root)](answer, query), inside[1:])
    if root in answer.variables:
        return _into(answer.variables[str(root)], inside)
    raise NotAPathError(expression)


def _member(side: str, name: str, answer: Answer) -> Any:
    """A property of `res` or `req`."""
    if (side, name) not in _READERS:
        raise NotAPathError(f"{side}.{name}")
    return _READERS[side, name](answer)


def _called(side: str, name: str, argument: str | int | None, answer: Answer) -> Any:
    """What a method of `res` or `req` returns."""
    match side, name, argument:
        case "res", "getHeader", str(wanted):
            found = answer.header(wanted)
            return UNDEFINED if found is None else found
        case "req", "getHeader", str(wanted):
            return answer.request_headers.get(wanted.lower(), UNDEFINED)
        case "res", "getSize", None:
            return {"body": answer.exchange.body.size_bytes}
        case _, _, None if name.startswith("get") and len(name) > 3:
            return _member(side, name[3].lower() + name[4:], answer)
    raise NotAPathError(f"{side}.{name}(...)")


def _into(value: Any, steps: tuple[Step, ...]) -> Any:
    """`value` after the rest of a path. What is not there is undefined, and nothing is in it: an error."""
    for step in steps:
        if step.kind == "call":
            raise NotAPathError("a call")
        if value is UNDEFINED or value is None:
            raise SelectionError(
                tr(
                    "there is no {key!r} in {value}",
                    key=step.key,
                    value="undefined" if value is UNDEFINED else "null",
                )
            )
        match value, step.key:
            case list() | str(), "length":
                value = len(value)
            case list(), int(index) | str(index) if str(index).isdigit():
                value = value[int(index)] if int(index) < len(value) else UNDEFINED
            case dict(), key:
                value = value.get(str(key), UNDEFINED)
            case str(), int(index):
                value = value[index] if index < len(value) else UNDEFINED
            case _:
                value = UNDEFINED
    return value


def _jsonpath(answer: Answer, query: str) -> Any:
    """One match as it is, several as an array, none as undefined."""
    from jsonpath import JSONPathEnvironment
    from jsonpath.exceptions import JSONPathError

    try:
        values = [match.obj for match in JSONPathEnvironment(strict=True).finditer(query, answer.body)]
    except (JSONPathError, RecursionError) as error:
        raise SelectionError(tr("the JSONPath can't be used: {error}", error=error)) from error
    return _one_or_all(values)


def _xpath(answer: Answer, query: str) -> Any:
    from postgui.services.check.xpath import XPathValueError, xpath_values

    try:
        return _one_or_all(xpath_values(answer.text, query))
    except XPathValueError as error:
        raise SelectionError(str(error)) from error


def _regex(answer: Answer, pattern: str) -> Any:
    import regex

    try:
        match = regex.search(pattern, answer.text, timeout=1.0)
    except regex.error as error:
        raise SelectionError(tr("the pattern is not valid: {error}", error=error)) from error
    except TimeoutError as error:
        raise SelectionError(tr("the pattern took over a second: it backtracks too much")) from error
    if match is None:
        return UNDEFINED
    return match[1] if match.re.groups else match[0]


_READERS: Mapping[tuple[str, str], Callable[[Answer], Any]] = MappingProxyType(
    {
        ("res", "status"): lambda answer: answer.status,
        ("res", "statusText"): lambda answer: answer.status_text,
        ("res", "responseTime"): lambda answer: answer.time_ms,
        ("res", "headers"): lambda answer: answer.headers,
        ("res", "url"): lambda answer: answer.url,
        ("res", "body"): lambda answer: answer.body,
        ("res", "size"): lambda answer: answer.exchange.body.size_bytes,
        ("res", "tlsDaysLeft"): lambda answer: answer.tls_days_left,
        ("req", "url"): lambda answer: answer.url,
        ("req", "method"): lambda answer: answer.exchange.request.method,
        ("req", "headers"): lambda answer: answer.request_headers,
    }
)
_QUERIES: Mapping[str, Callable[[Answer, str], Any]] = MappingProxyType(
    {"jsonpath": _jsonpath, "xpath": _xpath, "regex": _regex}
)


def _one_or_all(values: list[Any]) -> Any:
    if not values:
        return UNDEFINED
    return values[0] if len(values) == 1 else json.loads(json.dumps(values, default=str))
