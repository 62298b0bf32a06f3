"""A monitor in a tab: how often it runs, whether it does, and all that came of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.render.figure import format_duration_ms
from postgui.model.monitor import Monitor
from postgui.services.context import Context
from postgui.translation import tr
from postgui.ui.bind import bind
from postgui.ui.chart import Chart, Series
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.monitor.monitor_model import COLUMNS, MonitorModel, when_text
from postgui.ui.page import Page
from postgui.ui.theme import current_theme

MONITOR_PREFIX = "monitor:"
"""What the session calls such a tab: this, and the path."""
_MOST_MIN = 24 * 60
_CHART_POINTS = 500
_WIDTHS = (146, 64, 80, 60, 72)


@dataclass(frozen=True)
class MonitorPlace:
    """What a tab monitors, and what it needs to know of the window."""

    path: Path
    name: str
    environment: Callable[[Path | None], str]
    layers: Callable[[Path | None], tuple[str, ...]]


class MonitorTab(Page):
    """Shows one monitor; closing the tab does not end it."""

    def __init__(self, place: MonitorPlace, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.monitor_place = place
        self._context = context
        self._monitoring = context.monitoring()
        self.title = ElidedLabel(self)
        self.title.show_text(tr("Monitor of {name}", name=place.name))
        self.every = QSpinBox(self)
        self.every.setRange(1, _MOST_MIN)
        self.every.setValue(5)
        self.every.setSuffix(" min")
        self.every.setFixedWidth(current_theme().px(84))
        self.every.setAccessibleName(tr("Minutes from one run to the next"))
        self.switch = QPushButton(tr("Start"), self)
        self.switch.setProperty("primary", True)
        self.state = ElidedLabel(self)
        self.chart = Chart("Time of each run", _time_text, when_text, self)
        self.model = MonitorModel(self)
        self.table = QTableView(self)
        self._set_up_table()
        self._build_layout()
        self.switch.clicked.connect(self._on_switch)
        bind(self._monitoring.changed, self, self._on_changed)
        if (known := self._monitoring.monitor(place.path)) is not None:
            self.every.setValue(known.every_min)
        self.show_monitor()
        context.tasks.start(self._load(), name="read the history of a monitor", owner=self)

    @property
    def running(self) -> bool:
        return self._monitoring.is_watching(self.monitor_place.path)

    def show_monitor(self) -> None:
        """Show the monitor as it is now."""
        path = self.monitor_place.path
        points = self._monitoring.history(path)
        self.switch.setText(tr("Stop") if self.running else tr("Start"))
        self.every.setEnabled(not self.running)
        self._show_state()
        self.model.show_points(points)
        shown = points[-_CHART_POINTS:]
        series = Series(
            "time",
            "ok",
            tuple(point.wall_ms for point in shown),
            dots=True,
            roles=tuple("ok" if point.passed else "error" for point in shown),
        )
        labels = [f"{when_text(point.at)}: {'passed' if point.passed else 'failed'}" for point in shown]
        self.chart.show_series([point.at for point in shown], (series,), labels)

    def _show_state(self) -> None:
        path = self.monitor_place.path
        monitor, points = self._monitoring.monitor(path), self._monitoring.history(path)
        tone = "muted" if not points else "ok" if points[-1].passed else "error"
        if self._monitoring.is_under_way(path):
            text = "Running now"
        elif (due := self._monitoring.due_at(path)) is not None:
            text = f"Runs again at {when_text(due)}, as long as this window is open"
        elif monitor is not None and monitor.running:
            text = "Another window of this workspace runs it"
        else:
            text = "Paused" if monitor is not None else "Not started: it runs as long as this window is open"
        if monitor is not None and monitor.environment:
            text = f"{text}   Environment: {monitor.environment}"
        if points:
            text = f"{text}   Last: {'passed' if points[-1].passed else 'failed'}"
        self.state.show_text(text)
        self.state.setProperty("tone", tone)
        self.state.style().polish(self.state)

    async def _load(self) -> None:
        await self._monitoring.load_history(self.monitor_place.path)
        self.show_monitor()

    async def _start(self) -> None:
        place = self.monitor_place
        monitor = Monitor(
            place.path,
            place.name,
            self.every.value(),
            environment=place.environment(place.path),
            layers=place.layers(place.path),
        )
        await self._monitoring.start(monitor)

    def _set_up_table(self) -> None:
        table, theme = self.table, current_theme()
        table.setModel(self.model)
        table.setAccessibleName(tr("History of the monitor"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(28))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, theme.px(width))
        header.setSectionResizeMode(COLUMNS.index("Why"), QHeaderView.ResizeMode.Stretch)

    def _build_layout(self) -> None:
        theme = current_theme()
        top = QHBoxLayout()
        top.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(4))
        top.setSpacing(theme.px(8))
        label = QLabel(tr("Every"), self)
        label.setBuddy(self.every)
        label.setProperty("tone", "muted")
        top.addWidget(self.title, 1)
        top.addWidget(label)
        top.addWidget(self.every)
        top.addWidget(self.switch)
        self.state.setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.state)
        layout.addWidget(self.chart, 1)
        layout.addWidget(self.table, 2)

    @Slot()
    def _on_switch(self) -> None:
        work = self._monitoring.stop(self.monitor_place.path) if self.running else self._start()
        self._context.tasks.start(work, name="start or stop a monitor", owner=self)

    def _on_changed(self, monitor: Monitor) -> None:
        if monitor.path == self.monitor_place.path:
            self.show_monitor()

    # What a page tells

    def method(self) -> str:
        return ""

    def name(self) -> str:
        return f"Monitor {self.monitor_place.name}"

    def place(self) -> str:
        return str(self.monitor_place.path)

    def file(self) -> Path | None:
        return self.monitor_place.path

    def session_key(self) -> str:
        return f"{MONITOR_PREFIX}{self.monitor_place.path}"

    def focus_first(self) -> None:
        self.switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        self._context.tasks.cancel_owned(self)


def _time_text(milliseconds: float) -> str:
    return format_duration_ms(milliseconds) if milliseconds else "0"
