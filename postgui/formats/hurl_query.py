"""Hurl's queries and predicates (hurl.dev, Asserting Response) <-> assertions and captures. Pure.

What one side has and the other has not gives None: filters, dates, bytes, cookies, scripts.
"""

import json
import re

from postgui.model.assertion import Assertion, Capture

_QUOTED = r'"((?:[^"\\]|\\.)*)"'
_QUERY = re.compile(
    rf"(status|body|duration|bytes\s+count|url|(header|jsonpath|xpath|regex)\s+(?:{_QUOTED}|/((?:[^/\\]|\\.)*)/))"
    r"(?=\s|$)"
)
_PLAIN = {
    "status": "res.status",
    "body": "res.body",
    "duration": "res.responseTime",
    "bytes count": "res.size",
    "url": "res.url",
}
_STEPS = re.compile(r"\$((?:\.[A-Za-z_]\w*|\[\d+\])*)")
_BINARY = {
    "==": "eq",
    "!=": "neq",
    ">": "gt",
    ">=": "gte",
    "<": "lt",
    "<=": "lte",
    "startsWith": "startsWith",
    "endsWith": "endsWith",
    "contains": "contains",
    "includes": "contains",
    "matches": "matches",
}
_NEGATED = {"eq": "neq", "neq": "eq", "contains": "notContains", "matches": "notMatches"}
_UNARY = {
    "exists": "isDefined",
    "isEmpty": "isEmpty",
    "isString": "isString",
    "isBoolean": "isBoolean",
    "isNumber": "isNumber",
    "isInteger": "isNumber",
    "isFloat": "isNumber",
    "isCollection": "isJson",
    "isList": "isArray",
}
_UNARY_NEGATED = {"isDefined": "isUndefined", "isEmpty": "isNotEmpty"}
_WRITTEN = {
    **{ours: theirs for theirs, ours in _BINARY.items() if theirs != "includes"},
    "notContains": "not contains",
    "notMatches": "not matches",
    "length": "count ==",
}
_WRITTEN_UNARY = {
    "isDefined": "exists",
    "isUndefined": "not exists",
    "isEmpty": "isEmpty",
    "isNotEmpty": "not isEmpty",
    "isString": "isString",
    "isBoolean": "isBoolean",
    "isNumber": "isNumber",
    "isJson": "isCollection",
    "isArray": "isList",
}
_ESCAPE = re.compile(r"\\(?:u\{([0-9A-Fa-f]{1,6})\}|(.))", re.DOTALL)
_NAMED = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}
_HEADER = re.compile(r"res\.headers(?:\.([A-Za-z_]\w*)|\[(['\"])(.+)\2\])")
_BODY = re.compile(r"res\.body((?:\.[A-Za-z_]\w*|\[\d+\])+)")
_CALL = re.compile(r"(jsonpath|xpath|regex)\('((?:[^'\\]|\\.)*)'\)")


def read_assert(line: str) -> Assertion | None:
    """`jsonpath "$.id" == 5` as an assertion."""
    found = _query(line)
    if found is None:
        return None
    expression, rest = found
    counts = rest.startswith("count ")
    rest = rest.removeprefix("count ").strip()
    is_not = rest.startswith("not ")
    word, _, value = rest.removeprefix("not ").strip().partition(" ")
    value = value.strip()
    if counts:
        is_equal = word == "==" and value.isdecimal() and not is_not
        return Assertion(expression, "length", value) if is_equal else None
    if word in _UNARY and not value:
        operator = _UNARY[word]
        operator = _UNARY_NEGATED.get(operator, "") if is_not else operator
        return Assertion(expression, operator) if operator else None
    operator = _BINARY.get(word, "")
    operator = _NEGATED.get(operator, "") if is_not else operator
    said = _value(value)
    return Assertion(expression, operator, said) if operator and said is not None else None


def read_capture(line: str) -> Capture | None:
    """`token: jsonpath "$.token"` as a capture."""
    name, colon, query = line.partition(":")
    found = _query(query.strip())
    if not colon or found is None or found[1] or not re.fullmatch(r"[\w.-]+", name.strip()):
        return None
    return Capture(found[0], name.strip())


def written_assert(assertion: Assertion) -> str | None:
    """The other way."""
    query = _written_query(assertion.expression)
    if query is None:
        return None
    if assertion.operator in _WRITTEN_UNARY:
        return f"{query} {_WRITTEN_UNARY[assertion.operator]}"
    operator = _WRITTEN.get(assertion.operator)
    if operator is None or "{{" in assertion.value:
        return None
    value = assertion.value.strip()
    if not re.fullmatch(r"true|false|null|-?\d+(?:\.\d+)?", value) or operator.endswith(
        ("With", "contains", "matches")
    ):
        quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "'\""
        value = json.dumps(value[1:-1] if quoted else value, ensure_ascii=False)
    return f"{query} {operator} {value}"


def written_capture(capture: Capture) -> str | None:
    """The other way."""
    query = _written_query(capture.expression)
    is_plain = re.fullmatch(r"[\w-]+", capture.variable) and capture.phase == "after-response"
    return f"{capture.variable}: {query}" if query and is_plain else None


def _query(line: str) -> tuple[str, str] | None:
    """The expression for a query, and what follows it."""
    match = _QUERY.match(line)
    if match is None:
        return None
    kind, quoted, pattern = match[2], match[3], match[4]
    rest = line[match.end() :].strip()
    if kind is None:
        return _PLAIN[re.sub(r"\s+", " ", match[1])], rest
    said = pattern if pattern is not None else unescaped(quoted or "")
    if "{{" in said:
        return None
    if kind == "header":
        return f"res.headers['{said.lower()}']", rest
    steps = _STEPS.fullmatch(said) if kind == "jsonpath" else None
    if steps is not None:
        return f"res.body{steps[1]}", rest
    escaped = said.replace("\\", "\\\\") if kind != "regex" else said
    escaped = escaped.replace("'", "\\'")
    return f"{kind}('{escaped}')", rest


def _value(text: str) -> str | None:
    """The right side; None for a kind of value that we don't have."""
    if match := re.fullmatch(_QUOTED, text):
        said = unescaped(match[1])
        is_word = re.fullmatch(r"true|false|null|undefined|-?\d+(?:\.\d+)?", said)
        return f'"{said}"' if is_word else said
    if match := re.fullmatch(r"/((?:[^/\\]|\\.)*)/", text):
        return match[1]
    return text if re.fullmatch(r"true|false|null|-?\d+(?:\.\d+)?|\{\{[\w-]+\}\}", text) else None


def _written_query(expression: str) -> str | None:
    for theirs, ours in _PLAIN.items():
        if expression == ours:
            return theirs
    if match := _HEADER.fullmatch(expression):
        return f"header {json.dumps(match[1] or match[3])}"
    if match := _BODY.fullmatch(expression):
        return f'jsonpath "${match[1]}"'
    if match := _CALL.fullmatch(expression):
        said = match[2].replace("\\'", "'")
        said = said if match[1] == "regex" else said.replace("\\\\", "\\")
        return f"{match[1]} {json.dumps(said, ensure_ascii=False)}"
    return None


def unescaped(text: str) -> str:
    """A text of Hurl's without its escapes (hurl.dev, Grammar: `\\n`, `\\u{2028}`, `\\#` and so on)."""
    return _ESCAPE.sub(_escaped_character, text) if "\\" in text else text


def _escaped_character(match: re.Match[str]) -> str:
    if not match[1]:
        return _NAMED.get(match[2], match[2])
    code = int(match[1], 16)
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else match[0]
