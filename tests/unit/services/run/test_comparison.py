"""What is new since the run before: failures, repairs, and times that are more than the weather."""

from pathlib import Path

import pytest

from postgui.model.problem import Problem
from postgui.model.run import RunResult
from postgui.services.run.comparison import (
    RanRequest,
    RunSummary,
    Summing,
    change_of,
    changes,
    comparison_text,
)


def result(place: str, ms: float = 10.0, *, failed: bool = False, skipped: bool = False) -> RunResult:
    problem = Problem("no") if failed else None
    status = None if failed or skipped else 200
    return RunResult(
        0, 0, place, Path("/x"), "GET", "http://x", status, "", ms, problem=problem, skipped=skipped
    )


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        (RanRequest(True, 10), None, "new"),
        (RanRequest(False), RanRequest(True, 10), "failed"),
        (RanRequest(True, 10), RanRequest(False), "fixed"),
        (RanRequest(True, 100), RanRequest(True, 50), "slower"),
        (RanRequest(True, 50), RanRequest(True, 100), "faster"),
        (RanRequest(True, 20), RanRequest(True, 1), ""),
        (RanRequest(True, 1040), RanRequest(True, 1000), ""),
        (RanRequest(False, 500), RanRequest(False, 10), ""),
        (RanRequest(True, None), RanRequest(True, 10), ""),
    ],
)
def test_a_change_is_more_than_the_weather(now: RanRequest, before: RanRequest | None, expected: str) -> None:
    assert change_of(now, before) == expected


def test_passes_of_a_request_count_as_one_and_skipped_ones_not_at_all() -> None:
    summing = Summing(1.0)
    for each in (
        result("A", 10),
        result("A", 30),
        result("B", failed=True),
        result("B"),
        result("C", skipped=True),
    ):
        summing.add(each)
    assert summing.summary() == RunSummary(1.0, {"A": RanRequest(True, 20.0), "B": RanRequest(False, 10.0)})
    assert summing.summary().failed == 1


def test_the_comparison_is_told_in_a_line() -> None:
    before = RunSummary(1.0, {"A": RanRequest(True, 10), "B": RanRequest(False), "C": RanRequest(True, 10)})
    now = RunSummary(2.0, {"A": RanRequest(False), "B": RanRequest(True, 9), "C": RanRequest(True, 90)})
    assert changes(now, before) == {"failed": ("A",), "fixed": ("B",), "slower": ("C",)}
    assert comparison_text(now, before) == "1 newly failed, 1 mended, 1 slower"
    assert comparison_text(now, now) == "nothing changed"
