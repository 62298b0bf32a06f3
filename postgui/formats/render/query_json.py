"""Parts of JSON by a path: JSONPath (RFC 9535), and JMESPath where its library is installed.

Numbers come out as they were sent. The libraries are imported only when a query is made.
"""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from postgui.formats.render.query_answer import Found, QueryAnswer, sentence
from postgui.translation import mark, tr

if TYPE_CHECKING:
    from jsonpath import JSONPath

TOO_DEEP = mark("The body is nested too deeply for a filter.")
NO_JMESPATH = mark(
    "JMESPath filters need the package jmespath, which is not installed. "
    'Run "pip install postgui[jmespath]", or use JSONPath.'
)


class Fraction(float):
    """A number that is no integer, with the text that was sent."""

    sent: str

    def __new__(cls, text: str) -> "Fraction":
        made = super().__new__(cls, text)
        made.sent = text
        return made


# The library of JMESPath knows the type of a number by the name of its class.
_NamedFloat: type[Fraction] = type("float", (Fraction,), {})


# Reading and writing


def load(text: str, fraction: Callable[[str], Fraction] = Fraction) -> Any:
    """One value.

    Raises:
        ValueError: It is no JSON.
        RecursionError: It is nested too deeply.
    """

    def integer(digits: str) -> int | Fraction:
        # Python refuses to read integers of thousands of digits; as a number they are compared roughly.
        return int(digits) if len(digits) < 1_000 else fraction(digits)

    return json.loads(text, parse_float=fraction, parse_int=integer)


def load_lines(text: str, fraction: Callable[[str], Fraction] = Fraction) -> list[Any]:
    """One value a line (NDJSON, or RFC 7464 with its record separators).

    Raises:
        ValueError, RecursionError: As `load`.
    """
    lines = (line.strip("\x1e \t\r") for line in text.split("\n"))
    return [load(line, fraction) for line in lines if line]


def dump(value: Any, indent: str = "") -> str:
    """JSON text of `value`, indented by two, with numbers as they were sent."""
    deeper = indent + "  "
    if isinstance(value, dict) and value:
        members = (f"{deeper}{_string(name)}: {dump(item, deeper)}" for name, item in value.items())
        return "{\n" + ",\n".join(members) + f"\n{indent}}}"
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(deeper + dump(item, deeper) for item in value) + f"\n{indent}]"
    if isinstance(value, Fraction):
        return value.sent
    return _string(value) if isinstance(value, str) else json.dumps(value)


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


# JSONPath


def compile_jsonpath(query: str) -> "JSONPath | QueryAnswer":
    """The query ready for use, or what is wrong with it."""
    from jsonpath import JSONPath, JSONPathEnvironment
    from jsonpath.exceptions import JSONPathError

    try:
        path = JSONPathEnvironment(strict=True).compile(query)
    except JSONPathError as error:
        at = error.token.index if error.token is not None else -1
        at = len(query) if error.token is not None and at < 0 else min(at, len(query))
        return QueryAnswer(error=sentence(str(error.message)), error_at=at)
    except RecursionError:
        return QueryAnswer(error=tr("The query is nested too deeply."))
    assert isinstance(path, JSONPath)  # what the library adds to RFC 9535 is off
    return path


def jsonpath(text: str, query: str, *, many: bool) -> QueryAnswer:
    """What a JSONPath query selects in `text`; `many` values on their lines are one array."""
    from jsonpath.exceptions import JSONPathError

    path = compile_jsonpath(query)
    if isinstance(path, QueryAnswer):
        return path
    found = Found("json")
    try:
        for value in select(path, load_lines(text) if many else load(text)):
            found.add("" if found.full else dump(value))
    except ValueError as error:
        return no_json(error)
    except RecursionError:
        return QueryAnswer(error=tr(TOO_DEEP))
    except JSONPathError as error:
        return QueryAnswer(error=sentence(str(error.message)))
    return found.answer()


def select(path: "JSONPath", value: Any) -> list[Any]:
    """The values that `path` selects in `value`."""
    if isinstance(value, str):  # the library would take it for a text of JSON
        return [] if path.segments else [value]
    # The library takes slices of texts, too, which RFC 9535 (2.3.4) does not.
    return [
        match.obj
        for match in path.finditer(value)
        if match.parent is None or not isinstance(match.parent.obj, str)
    ]


def no_json(error: ValueError) -> QueryAnswer:
    """The body is not what it says."""
    return QueryAnswer(error=tr("The body is no valid JSON: {sentence}", sentence=sentence(str(error))))


# JMESPath


def jmespath(text: str, query: str, *, many: bool) -> QueryAnswer:
    """What a JMESPath expression makes of `text`; the items of a list are told one by one."""
    try:
        from jmespath import compile as compile_expression
        from jmespath.exceptions import JMESPathError
    except ImportError:
        return QueryAnswer(error=tr(NO_JMESPATH))
    found = Found("json")
    try:
        expression = compile_expression(query)
        value = load_lines(text, _NamedFloat) if many else load(text, _NamedFloat)
        answer = expression.search(value)
        for item in answer if isinstance(answer, list) else [answer]:
            if item is not None:  # what is not there
                found.add("" if found.full else dump(item))
    except JMESPathError as error:
        return _wrong_expression(error, query)
    except ValueError as error:
        return no_json(error)
    except RecursionError:
        return QueryAnswer(error=tr(TOO_DEEP))
    return found.answer()


def _wrong_expression(error: Exception, query: str) -> QueryAnswer:
    """Its first line says what, a number which the library keeps under different names says where."""
    what = str(error).partition("\n")[0].rstrip(":")
    what = what.partition(": Parse error")[0].removeprefix("Invalid jmespath expression: ")
    what = what.removeprefix("Bad jmespath expression: ")
    at = getattr(error, "lex_position", None)
    return QueryAnswer(error=sentence(what), error_at=-1 if at is None else min(int(at), len(query)))
