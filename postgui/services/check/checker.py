"""All assertions and captures of one request against its answer.

Blocks while it reads and parses the body.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from postgui.model.assertion import Assertion, Capture
from postgui.model.check import Checked, CheckResult, VariableChange
from postgui.model.request import Request
from postgui.services.check.answer import Answer, BodyTooBigError
from postgui.services.check.expression import NotAPathError, SelectionError, select
from postgui.services.check.operator import CannotCompareError, Operator, operators
from postgui.services.check.value import UNDEFINED, as_text, shown
from postgui.translation import stopped, tr

Fill = Callable[[str], str]
"""Puts values in the place of `{{names}}`."""

Evaluate = Callable[[str], Any]
"""Gives an expression's value; for those that are JavaScript.

Raises:
    SelectionError: It can't; the text says why.
"""


def has_checks(request: Request) -> bool:
    """Whether there is anything to do for `request` at all."""
    return any(each.enabled for each in request.assertions) or any(each.enabled for each in request.captures)


def check(request: Request, answer: Answer, fill: Fill, javascript: "Evaluate | None" = None) -> Checked:
    """The results of the enabled assertions, then of the enabled captures after the response."""
    known = operators()
    results = [_assert(each, answer, fill, known, javascript) for each in request.assertions if each.enabled]
    changes: list[VariableChange] = []
    for capture in request.captures:
        if capture.enabled and capture.phase == "after-response":
            results += _capture(capture, answer, changes, javascript)
    return Checked(tuple(results), tuple(changes))


def unchecked(request: Request, why: str) -> Checked:
    """The results where there was no answer to check: all failed, because of `why`."""
    names = [_name(each, each.value) for each in request.assertions if each.enabled]
    return Checked(tuple(CheckResult(name, False, message=why) for name in names))


def _assert(
    assertion: Assertion,
    answer: Answer,
    fill: Fill,
    known: Mapping[str, Operator],
    javascript: "Evaluate | None",
) -> CheckResult:
    operator = known.get(assertion.operator)
    if operator is None:
        name = _name(assertion, assertion.value)
        return CheckResult(
            name, False, message=tr("There is no operator {operator!r}.", operator=assertion.operator)
        )
    value = "" if operator.unary else fill(assertion.value)
    name = _name(assertion, value)
    expected = f"{tr(operator.label)} {value}".strip()
    found: Any = UNDEFINED
    try:
        found = _selected(assertion.expression, answer, javascript)
        passed = operator.test(found, value)
        reason = (
            ""
            if passed
            else tr("It is {shown}, which does not hold: {expected}.", shown=shown(found), expected=expected)
        )
    except (SelectionError, CannotCompareError, BodyTooBigError) as error:
        passed, reason = False, _sentence(str(error))
    except OSError as error:
        passed, reason = False, tr("The body can't be read: {error}.", error=error.strerror or error)
    return CheckResult(name, passed, expected=expected, found=shown(found), message=reason)


def _capture(
    capture: Capture, answer: Answer, changes: list[VariableChange], javascript: "Evaluate | None"
) -> Iterable[CheckResult]:
    """Adds what was found to `changes`; gives a result only where there is something to tell."""
    name = f"{capture.variable} = {capture.expression}"
    if not capture.variable.strip():
        return (CheckResult(name, False, "capture", message=tr("The variable has no name.")),)
    try:
        value = _selected(capture.expression, answer, javascript)
    except (SelectionError, BodyTooBigError) as error:
        return (CheckResult(name, False, "capture", message=_sentence(str(error))),)
    except OSError as error:
        return (
            CheckResult(name, False, "capture", message=tr("The body can't be read: {error}.", error=error)),
        )
    if value is UNDEFINED:
        return (
            CheckResult(name, False, "capture", found="undefined", message=tr("There is nothing to take.")),
        )
    changes.append(
        VariableChange(
            capture.scope,
            capture.variable.strip(),
            as_text(value),
            literal=True,
            json=not isinstance(value, str),
        )
    )
    return ()


def _selected(expression: str, answer: Answer, javascript: "Evaluate | None") -> Any:
    """The value of a path, else of the JavaScript that the expression is."""
    try:
        return select(expression, answer)
    except NotAPathError:
        if javascript is None:
            raise SelectionError(
                tr(
                    "{expression!r} is no path such as res.status, res.body.items[0].id or jsonpath('$.id')",
                    expression=expression,
                )
            ) from None
        return javascript(expression)


def _name(assertion: Assertion, value: str) -> str:
    return " ".join(part for part in (assertion.expression, assertion.operator, value) if part)


def _sentence(text: str) -> str:
    return stopped(f"{text[:1].upper()}{text[1:]}")
