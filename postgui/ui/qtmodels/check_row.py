"""Assertions and captures as rows of a pair table: what is named, and what it is given. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from postgui.model.assertion import Assertion, Capture, VariableScope


@dataclass(frozen=True, slots=True)
class AssertRow:
    """An assertion: `name` is its expression."""

    name: str = ""
    value: str = ""
    operator: str = "eq"
    enabled: bool = True
    description: str = ""


@dataclass(frozen=True, slots=True)
class CaptureRow:
    """A capture: `name` is the variable, `value` the expression that selects."""

    name: str = ""
    value: str = ""
    scope: VariableScope = "runtime"
    phase: Literal["before-request", "after-response"] = "after-response"
    enabled: bool = True
    description: str = ""


def assert_rows(assertions: Iterable[Assertion]) -> tuple[AssertRow, ...]:
    return tuple(
        AssertRow(each.expression, each.value, each.operator, each.enabled, each.description)
        for each in assertions
    )


def assertions_of(rows: Iterable[object]) -> tuple[Assertion, ...]:
    return tuple(
        Assertion(row.name, row.operator, row.value, row.enabled, row.description)
        for row in rows
        if isinstance(row, AssertRow)
    )


def capture_rows(captures: Iterable[Capture]) -> tuple[CaptureRow, ...]:
    return tuple(
        CaptureRow(each.variable, each.expression, each.scope, each.phase, each.enabled, each.description)
        for each in captures
    )


def captures_of(rows: Iterable[object]) -> tuple[Capture, ...]:
    return tuple(
        Capture(row.value, row.name, row.scope, row.phase, row.enabled, row.description)
        for row in rows
        if isinstance(row, CaptureRow)
    )
