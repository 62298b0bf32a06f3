"""Assertions and captures as lines of a locustfile, those that are simple. Pure.

Carried are paths into the answer (`res.status`, `res.responseTime`, `res.body.items[0].id`,
`jsonpath('$.items[*].id')`, `xpath('//id/text()')`, `regex('id=(.+)')`, `res.headers.etag` and what means the
same) with the operators that one Python comparison says. What is more than that is a loss, and named.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from postgui.formats.literal import python
from postgui.formats.locustfile.query import query_call
from postgui.formats.locustfile.value import Values
from postgui.model.assertion import Assertion, Capture
from postgui.translation import tr

_WORD = r"[A-Za-z_$][\w$]*"
_TEXT = r"\"[^\"\\]*\"|'[^'\\]*'"
_STEP = re.compile(rf"\??\.(?P<name>{_WORD})|\[(?P<number>\d+)\]|\[(?P<text>{_TEXT})\]")
_BODY = re.compile(r"res\.body|res\.getBody\(\)|\$")
_JSONPATH = re.compile(rf"jsonpath\((?P<query>{_TEXT})\)")
_SHORT = re.compile(rf"res\((?P<path>{_TEXT})\)")
_HEADER = re.compile(
    rf"res\.headers(?:\.(?P<name>{_WORD})|\[(?P<text>{_TEXT})\])|res\.getHeader\((?P<call>{_TEXT})\)"
)
_STATUS = frozenset({"res.status", "res.getStatus()"})
_TIME = frozenset({"res.responseTime", "res.getResponseTime()"})
_SYMBOLS: Mapping[str, str] = MappingProxyType(
    {"eq": "==", "neq": "!=", "gt": ">", "gte": ">=", "lt": "<", "lte": "<="}
)
_ORDERS = frozenset({"gt", "gte", "lt", "lte"})
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?")


@dataclass
class Checks:
    """Writes the checks of one request; `losses` says what was left out."""

    values: Values
    names: Mapping[str, str]
    losses: list[str] = field(default_factory=list)
    functions: set[str] = field(default_factory=set)
    """Which of `FUNCTIONS` the lines call."""

    def lines(self, assertions: tuple[Assertion, ...], captures: tuple[Capture, ...]) -> list[str]:
        """The lines of a `with ... as response` block; none where nothing is checked or taken."""
        status = [each for each in assertions if each.enabled and each.expression.strip() in _STATUS]
        others = [each for each in assertions if each.enabled and each not in status]
        out = self._status(status)
        for assertion in others:
            out += self._expect(assertion)
        for capture in captures:
            if capture.enabled:
                out += self._capture(capture)
        return out

    def _status(self, assertions: list[Assertion]) -> list[str]:
        """The status is what these say, not what Locust takes for a failure (400 and above)."""
        found = [(each, self._comparison("response.status_code", each)) for each in assertions]
        holds = [condition for _, condition in found if condition]
        if not holds:
            return []
        words = " and ".join(_words(each) for each, condition in found if condition)
        return [
            f"if {' and '.join(holds)}:",
            "    response.success()",
            "else:",
            f'    response.failure(f"{_inside(words)} does not hold: it is {{response.status_code}}")',
        ]

    def _expect(self, assertion: Assertion) -> list[str]:
        found = self._selected(assertion.expression.strip())
        condition = self._comparison(found, assertion) if found else ""
        if not condition:
            return []
        self.functions.add("expect")
        return [f"expect(response, {python.text(_words(assertion))}, {condition})"]

    def _capture(self, capture: Capture) -> list[str]:
        name = self.names.get(capture.variable.strip())
        found = self._selected(capture.expression.strip()) if capture.phase == "after-response" else ""
        if not found or name is None:
            self.losses.append(
                tr(
                    "{variable} is not taken from the answer: {expression}",
                    variable=capture.variable,
                    expression=capture.expression,
                )
            )
            return []
        self.functions |= {"as_text"}
        return [f"{name} = as_text(response, {python.text(capture.variable.strip())}, {found})"]

    def _comparison(self, found: str, assertion: Assertion) -> str:
        """The condition; "" after noting that there is none."""
        operator, right = assertion.operator, assertion.value.strip()
        if operator in _SYMBOLS and (operand := self._operand(right)) is not None:
            is_number = _NUMBER.fullmatch(right) is not None
            if operand in ("True", "False", "None") and operator in ("eq", "neq"):
                return f"{found} is {'not ' if operator == 'neq' else ''}{operand}"
            if operator not in _ORDERS:
                return f"{found} {_SYMBOLS[operator]} {operand}"
            if is_number and found.startswith(("response.", "len(")):
                return f"{found} {_SYMBOLS[operator]} {operand}"
            if is_number:
                self.functions.add("number")
                return f"number({found}) {_SYMBOLS[operator]} {operand}"
        if operator in ("contains", "notContains") and "{{" not in right:
            text = python.text(right[1:-1] if _is_quoted(right) else right)
            return f"{text} {'not ' if operator == 'notContains' else ''}in str({found})"
        if operator in ("isDefined", "isNotEmpty"):
            return f"{found} is not None" if operator == "isDefined" else f"bool({found})"
        self.losses.append(tr("Not checked: {assertion}", assertion=_words(assertion)))
        return ""

    def _operand(self, text: str) -> str | None:
        """The right side as an expression: a number, true, false, null, else text."""
        if _NUMBER.fullmatch(text):
            return text
        if text in ("true", "false", "null"):
            return {"true": "True", "false": "False", "null": "None"}[text]
        if text == "undefined" or (text[:1] in ("[", "{") and "{{" not in text):
            return None
        return self.values.text(text[1:-1] if _is_quoted(text) else text)

    def _selected(self, expression: str) -> str:
        """The expression of what is asked for; "" after noting that it is more than can be said here."""
        if expression in _STATUS:
            return "response.status_code"
        if expression in _TIME:
            return 'response.request_meta["response_time"]'
        if header := _HEADER.fullmatch(expression):
            name = header["name"] or (header["text"] or header["call"])[1:-1]
            return f"response.headers.get({python.text(name)})"
        if expression in ("res.body", "res.getBody()"):
            return "response.text"
        if (path := _path(expression)) is not None:
            self.functions.add("value_at")
            is_length = len(path) > 1 and path[-1] == "length"
            steps = ", ".join(_literal(step) for step in (path[:-1] if is_length else path))
            return f"len(value_at(response, {steps}) or ())" if is_length else f"value_at(response, {steps})"
        call, name = query_call(expression)
        if call:
            self.functions.add(name)
            return call
        self.losses.append(
            tr(
                "Not in the load test, because it is more than a simple path: {expression}",
                expression=expression,
            )
        )
        return ""


def _path(expression: str) -> tuple[str | int, ...] | None:
    """The steps into a JSON answer; None if it is more than steps."""
    if match := _JSONPATH.fullmatch(expression):
        expression = match["query"][1:-1]
    elif match := _SHORT.fullmatch(expression):
        inner = match["path"][1:-1]
        expression = f"res.body{'' if inner[:1] == '[' else '.'}{inner}"
    start = _BODY.match(expression)
    if start is None:
        return None
    steps: list[str | int] = []
    at = start.end()
    while at < len(expression):
        step = _STEP.match(expression, at)
        if step is None:
            return None
        steps.append(int(step["number"]) if step["number"] else step["name"] or step["text"][1:-1])
        at = step.end()
    return tuple(steps) or None


def _literal(step: str | int) -> str:
    return str(step) if isinstance(step, int) else python.text(step)


def _words(assertion: Assertion) -> str:
    return " ".join(part for part in (assertion.expression, assertion.operator, assertion.value) if part)


def _inside(text: str) -> str:
    return python.double(text)[1:-1].replace("{", "{{").replace("}", "}}")


def _is_quoted(text: str) -> bool:
    return len(text) >= 2 and text[0] == text[-1] and text[0] in "\"'"
