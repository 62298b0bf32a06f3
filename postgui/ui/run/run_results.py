"""The left side of a run: its sums, what is new since the run before, each result, and their times."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.render.figure import format_duration_ms
from postgui.translation import fill, joined, tr
from postgui.ui.chart import Chart, Series
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.row_table import RowTable
from postgui.ui.run.run_model import RunModel
from postgui.ui.theme import current_theme

_WIDTHS = MappingProxyType(
    {"Result": 84, "Method": 66, "Status": 58, "Time": 66, "Size": 62, "Checks": 62, "Since last": 82}
)
_SPARE = ("Size", "Method", "Status")
_CHART_POINTS = 1_000
"""Of a longer run, the chart shows the last ones."""
_CHART_PX = 120
_ROOM_FOR_CHART_PX = 420


class RunResults(QWidget):
    """Shows a `RunModel`; what is in it, others put there."""

    def __init__(self, model: RunModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = model
        self.sums = ElidedLabel(self)
        self.compared = ElidedLabel(self)
        self.compared.setProperty("tone", "muted")
        self.compared.hide()
        self.failures = QCheckBox(tr("Only failures"), self)
        self.report = QPushButton(tr("Save report…"), self)
        self.report.setProperty("quiet", True)
        self.table = RowTable(
            model, tr("Results of the run"), _WIDTHS, self, spare=("Size", "Method", "Status")
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        current_theme().fit(self.table.setMinimumWidth, 200)
        self.chart = Chart(tr("Time of each answer"), _time_text, _number_text, self)
        self.failures.toggled.connect(model.show_failures_only)
        self._build_layout()
        self.hide_comparison()

    def show_sums(self, text: str, tone: str) -> None:
        """Say what came so far, in the colour of `tone`."""
        self.sums.show_toned(text, tone)

    def show_comparison(self, text: str, changes: Mapping[str, str]) -> None:
        """Say what is new since the run before: in a line, and in a word for each place."""
        self.compared.show_text(text)
        self.compared.show()
        self.model.show_changes(changes)
        self.table.hide_column("Since last", not changes)

    def hide_comparison(self) -> None:
        """There is nothing to compare with, or it is not done yet."""
        self.compared.hide()
        self.table.hide_column("Since last", hidden=True)

    def show_results(self) -> None:
        """Follow the model: the chart, and whether there are any checks to have a column for."""
        results = self.model.results[-_CHART_POINTS:]
        shown = [each for each in results if each.status is not None]
        series = Series(
            tr("time"),
            "accent-ink",
            tuple(each.duration_ms for each in shown),
            dots=True,
            roles=tuple("accent-ink" if each.passed else "error" for each in shown),
        )
        words = {"passed": tr("passed"), "failed": tr("failed"), "skipped": tr("skipped")}
        labels = [joined(": ", (each.place, words[each.outcome])) for each in shown]
        self.chart.show_series([each.number + 1 for each in shown], (series,), labels)
        has_checks = any(each.checks for each in results)
        self.table.hide_column("Checks", bool(results) and not has_checks)

    def _build_layout(self) -> None:
        theme = current_theme()
        line = QHBoxLayout()
        theme.fit(line.setContentsMargins, 12, 6, 12, 6)
        theme.fit(line.setSpacing, 12)
        line.addWidget(self.failures)
        line.addStretch(1)
        line.addWidget(self.report)
        theme.fit(self.sums.setContentsMargins, 12, 6, 12, 0)
        theme.fit(self.compared.setContentsMargins, 12, 2, 12, 0)
        theme.fit(self.chart.setFixedHeight, _CHART_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sums)
        column.addWidget(self.compared)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        column.addWidget(self.chart)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chart.setVisible(self.height() >= current_theme().px(_ROOM_FOR_CHART_PX))


def _time_text(milliseconds: float) -> str:
    return format_duration_ms(milliseconds) if milliseconds else "0"


def _number_text(number: float) -> str:
    return fill("#{number:,.0f}", number=number)
