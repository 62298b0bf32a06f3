"""The results of a run as a table, failures first if wanted; bounded, whatever the run's length."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from postgui.formats.render.figure import format_duration_ms, format_size
from postgui.model.run import RunResult
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme, method_role, status_role

_Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("Result", "Request", "Method", "Status", "Time", "Size", "Checks", "Since last")
KEPT_RESULTS = 10_000
KEPT_ANSWERS = 500
"""Of the oldest results beyond these only the figures are kept, not the answer."""


class RunModel(QAbstractTableModel):
    """Keeps the last `KEPT_RESULTS` results; failed ones longer than others."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._results: list[RunResult] = []
        self._shown: list[RunResult] = []
        self._answers: list[int] = []
        self._changes: dict[str, str] = {}
        self._failures_only = False
        self.dropped = 0

    @property
    def results(self) -> Sequence[RunResult]:
        """All that is kept, in the order in which it came."""
        return self._results

    def result(self, row: int) -> RunResult | None:
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def clear(self) -> None:
        """Begin anew."""
        self.beginResetModel()
        self._results, self._shown, self._answers = [], [], []
        self._changes = {}
        self.dropped = 0
        self.endResetModel()

    def add(self, results: Sequence[RunResult]) -> None:
        """Results that came; several at a time, because each call costs a layout."""
        for result in results:
            self._keep(result)
        new = [result for result in results if self._fits(result)]
        if new:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._shown += new
            self.endInsertRows()
        if len(self._results) > KEPT_RESULTS:
            self._drop()

    def show_changes(self, changes: Mapping[str, str]) -> None:
        """Say what is new since the run before, a word for each place; those without one are as before."""
        self._changes = dict(changes)
        if self._shown:
            column = COLUMNS.index("Since last")
            self.dataChanged.emit(self.index(0, column), self.index(len(self._shown) - 1, column))

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
            for rows in (self._results, self._shown):
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
        self.beginResetModel()
        self._shown = [result for result in self._results if self._fits(result)]
        self.endResetModel()

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        result = self.result(index.row())
        if result is None:
            return None
        texts = _texts(result, self._changes.get(result.place, ""))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return texts[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(reason_of(result) or texts[index.column()])
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{COLUMNS[index.column()]}: {texts[index.column()]}"
            case Qt.ItemDataRole.ForegroundRole:
                return current_theme().color(_role(result, index.column(), texts[-1]))
            case Qt.ItemDataRole.TextAlignmentRole if index.column() in (4, 5, 6):
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


_CHANGE_ROLES = {"fails": "error", "mended": "ok", "slower": "warning", "faster": "ok"}


def reason_of(result: RunResult) -> str:
    """Why it failed: a line for each reason; "" if it passed."""
    if result.problem is not None:
        return result.problem.text()
    return "\n".join(f"{check.name}: {check.message}" for check in result.checks if check.failed)


def _texts(result: RunResult, change: str = "") -> tuple[str, ...]:
    number = f"  (pass {result.pass_number + 1})" if result.pass_number else ""
    checks = result.counted_checks
    passed, count = sum(check.passed for check in checks), len(checks)
    sent = result.status is not None
    return (
        result.outcome.capitalize(),
        f"{result.place}{number}",
        result.method,
        str(result.status) if sent else "" if result.skipped else "no answer",
        format_duration_ms(result.duration_ms) if sent else "",
        format_size(result.size_bytes) if sent else "",
        f"{passed}/{count}" if count else "",
        change,
    )


def _role(result: RunResult, column: int, change: str) -> str:
    match column:
        case 0:
            return "text-muted" if result.skipped else "ok" if result.passed else "error"
        case 2:
            return method_role(result.method)
        case 3:
            return status_role(result.status) if result.status is not None else "error"
        case 6 if not result.passed:
            return "error"
        case 7:
            return _CHANGE_ROLES.get(change, "text-muted")
    return "text"
