"""JSONPath, XPath and patterns as calls of functions that a locustfile has, as far as these go. Pure.

Locust brings no library for the first two, and the file is to run with no more than Locust. What the
functions can't do (filters, functions of XPath ...) is "", for the caller to name.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from postgui.formats.literal import python

_QUERY = re.compile(
    r"(?P<kind>jsonpath|xpath|regex)\((?P<text>\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')\)", re.DOTALL
)
_NAME = r"[A-Za-z_\u0080-\U0010ffff][\w\u0080-\U0010ffff]*"
_STEP = re.compile(
    rf"\.(?P<name>{_NAME})|(?P<all>\.\*|\[\s*\*\s*\])|(?P<below>\.\.)(?=\[)|(?P<below_then>\.)(?=\.(?:\*|{_NAME}))"
    r"|\[\s*(?P<number>-?\d{1,9})\s*\]|\[\s*(?P<text>\"[^\"\\]*\"|'[^'\\]*')\s*\]"
    r"|\[\s*(?P<first>-?\d{1,9})?\s*:\s*(?P<end>-?\d{1,9})?\s*(?::\s*(?P<by>-?[1-9]\d{0,8})?\s*)?\]"
)
"""One segment of RFC 9535, section 2.5, but for filters and several selectors."""
_WORD = r"[A-Za-z_][\w.-]*"
_VALUE = r"\s*=\s*(?:'[^']*'|\"[^\"]*\")"
_ELEMENTS = re.compile(
    rf"(?:/{{1,2}}(?:(?:{_WORD}:)?{_WORD}(?:\[(?:[1-9]\d{{0,8}}|last\(\))\])?|\*)(?:\[@?{_WORD}(?:{_VALUE})?\])*)+"
)
"""The paths for which ElementTree of the standard library selects what XPath says: it counts elements of one
name only, before any other condition."""
_ATTRIBUTE = re.compile(r"/(@[A-Za-z_][\w.-]*)$")
_MOST_PATTERN = 10_000


def query_call(expression: str) -> tuple[str, str]:
    """The call that gives what `expression` selects, and the name of what it calls; both ""
    if there is none."""
    match = _QUERY.fullmatch(expression)
    if match is None:
        return "", ""
    text = re.sub(r"\\([\\'\"])", r"\1", match["text"][1:-1])
    name, arguments_of = _KINDS[match["kind"]]
    arguments = arguments_of(text)
    return (f"{name}(response, {arguments})", name) if arguments else ("", "")


def _json_arguments(query: str) -> str:
    """The arguments of `all_at`; "" if it is more than steps, or no step at all."""
    query = query.strip()
    if not query.startswith("$"):
        return ""
    steps: list[str] = []
    at = 1
    while at < len(query):
        step = _STEP.match(query, at)
        if step is None:
            return ""
        if step["below"] or step["below_then"]:
            steps.append("BELOW")
        elif step["all"]:
            steps.append("ALL")
        elif step["name"] or step["text"]:
            steps.append(python.text(step["name"] or step["text"][1:-1]))
        elif step["number"]:
            steps.append(str(int(step["number"])))
        else:
            steps.append(f"slice({step['first']}, {step['end']}, {step['by']})")
        at = step.end()
    return ", ".join(steps)


def _xml_arguments(query: str) -> str:
    """The arguments of `in_xml`: the elements, and what to take of each if not all of its text."""
    query, take = query.strip(), ""
    if query.endswith("/text()"):
        query, take = query.removesuffix("/text()"), "text()"
    elif attribute := _ATTRIBUTE.search(query):
        query, take = query[: attribute.start()], attribute[1]
    if not _ELEMENTS.fullmatch(query):
        return ""
    path = python.text(f".{query}")
    return f"{path}, {python.text(take)}" if take else path


def _pattern_argument(pattern: str) -> str:
    """The argument of `first_match`; "" if the standard library's `re` does not take the pattern."""
    try:
        is_pattern = len(pattern) <= _MOST_PATTERN and bool(re.compile(pattern))
    except (re.error, RecursionError, OverflowError):
        return ""
    return python.text(pattern) if is_pattern else ""


_KINDS: Mapping[str, tuple[str, Callable[[str], str]]] = MappingProxyType(
    {
        "jsonpath": ("all_at", _json_arguments),
        "xpath": ("in_xml", _xml_arguments),
        "regex": ("first_match", _pattern_argument),
    }
)
"""Function of the file, and what writes its arguments."""
