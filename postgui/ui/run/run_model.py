"""The results of a run as a table, failures first; bounded, whatever the run's length."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QObject

from postgui.formats.render.figure import format_duration_ms, format_size
from postgui.model.run import RunResult
from postgui.translation import mark, tr
from postgui.ui.qtmodels.row_model import RowModel
from postgui.ui.theme import method_role, status_role

KEPT_RESULTS = 10_000
KEPT_ANSWERS = 500
"""Of the oldest results beyond these only the figures are kept, not the answer."""
_OUTCOMES: Mapping[str, str] = MappingProxyType(
    {"passed": mark("Passed"), "failed": mark("Failed"), "skipped": mark("Skipped")}
)


class RunModel(RowModel[RunResult]):
    """Keeps the last `KEPT_RESULTS` results; failed ones longer than others."""

    columns = (
        mark("Result"),
        mark("Request"),
        mark("Method"),
        mark("Status"),
        mark("Time"),
        mark("Size"),
        mark("Checks"),
        mark("Since last"),
    )
    figures = frozenset(("Time", "Size", "Checks"))
    words = MappingProxyType({"Result": tuple(_OUTCOMES.values())})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: list[RunResult] = []
        self._answers: list[int] = []
        self._changes: dict[str, str] = {}
        self._failures_only = False
        self.dropped = 0

    @property
    def results(self) -> Sequence[RunResult]:
        """All that is kept, in the order in which it came."""
        return self._results

    def result(self, row: int) -> RunResult | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def clear(self) -> None:
        """Begin anew."""
        self._results, self._answers = [], []
        self._changes = {}
        self.dropped = 0
        self.show_rows(())

    def add(self, results: Sequence[RunResult]) -> None:
        """Results that came; several at a time, because each call costs a layout."""
        for result in results:
            self._keep(result)
        failed = [result for result in results if not result.passed]
        passed = [result for result in results if result.passed and self._fits(result)]
        self.insert(sum(not row.passed for row in self._rows), failed)
        self.insert(len(self._rows), passed)
        if len(self._results) > KEPT_RESULTS:
            self._drop()

    def show_changes(self, changes: Mapping[str, str]) -> None:
        """Say what is new since the run before, a marked word for each place; others are as before."""
        self._changes = dict(changes)
        if self._rows:
            column = self.columns.index("Since last")
            self.dataChanged.emit(self.index(0, column), self.index(len(self._rows) - 1, column))

    def show_failures_only(self, failures_only: bool) -> None:
        """Leave out what passed, or show it again."""
        self._failures_only = failures_only
        self._show_again()

    def _fits(self, result: RunResult) -> bool:
        return not (self._failures_only and result.passed)

    def _keep(self, result: RunResult) -> None:
        self._results.append(result)
        if result.exchange is None:
            return
        self._answers.append(result.number)
        if len(self._answers) > KEPT_ANSWERS:
            oldest = self._answers.pop(0)
            for rows in (self._results, self._rows):
                at = next((at for at, each in enumerate(rows) if each.number == oldest), -1)
                if at >= 0:
                    rows[at] = replace(rows[at], exchange=None)

    def _drop(self) -> None:
        """Half of what passed goes, the oldest first; then the oldest of all."""
        passed = [each.number for each in self._results if each.passed]
        gone = set(passed[: max(1, len(passed) // 2)] or [self._results[0].number])
        self.dropped += len(gone)
        self._results = [each for each in self._results if each.number not in gone]
        self._show_again()

    def _show_again(self) -> None:
        shown = (result for result in self._results if self._fits(result))
        self.show_rows(sorted(shown, key=lambda result: result.passed))

    # What the table says

    def texts(self, row: RunResult) -> tuple[str, ...]:
        place = row.place
        if row.pass_number:
            place = tr("{place}  (pass {number})", place=place, number=row.pass_number + 1)
        checks = row.counted_checks
        passed, count = sum(check.passed for check in checks), len(checks)
        sent = row.status is not None
        return (
            tr(_OUTCOMES[row.outcome]),
            place,
            row.method,
            str(row.status) if sent else "" if row.skipped else tr("no answer"),
            format_duration_ms(row.duration_ms) if sent else "",
            format_size(row.size_bytes) if sent else "",
            f"{passed}/{count}" if count else "",
            tr(self._changes.get(row.place, "")),
        )

    def tone(self, row: RunResult, column: str) -> str:
        match column:
            case "Result":
                return "text-muted" if row.skipped else "ok" if row.passed else "error"
            case "Method":
                return method_role(row.method)
            case "Status":
                return status_role(row.status) if row.status is not None else "error"
            case "Checks" if not row.passed:
                return "error"
            case "Since last":
                return _CHANGE_ROLES.get(self._changes.get(row.place, ""), "text-muted")
        return "text"

    def tip(self, row: RunResult, text: str) -> str:
        return reason_of(row) or text


_CHANGE_ROLES: Mapping[str, str] = MappingProxyType(
    {"fails": "error", "mended": "ok", "slower": "warning", "faster": "ok"}
)


def reason_of(result: RunResult) -> str:
    """Why it failed: a line for each reason; "" if it passed."""
    if result.problem is not None:
        return result.problem.text()
    return "\n".join(f"{check.name}: {check.message}" for check in result.checks if check.failed)
