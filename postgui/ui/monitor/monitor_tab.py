"""A monitor in a tab: how often it runs, whether it does, and all that came of it."""

from types import MappingProxyType

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postgui.formats.render.figure import format_duration_ms
from postgui.model.monitor import Monitor
from postgui.services.context import Context
from postgui.translation import joined, mark, tr
from postgui.ui.bind import bind
from postgui.ui.chart import Chart, Series
from postgui.ui.choice_bar import ChoiceBar
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.monitor.monitor_model import MonitorModel, when_text
from postgui.ui.path_page import PathTab, Subject
from postgui.ui.row_table import RowTable
from postgui.ui.theme import current_theme

_MOST_MIN = 24 * 60
_CHART_POINTS = 500
_WIDTHS = MappingProxyType({"When": 146, "Result": 64, "Requests": 80, "Failed": 60, "Time": 72})


class MonitorTab(PathTab):
    """Shows one monitor; closing the tab does not end it."""

    prefix = "monitor:"

    def __init__(self, subject: Subject, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(subject, context, parent)
        self._monitoring = context.monitoring()
        self.bar = ChoiceBar(tr("Monitor of {name}", name=subject.name), mark("Start"), self)
        self.every = self.bar.number(tr("Every"), tr("Minutes from one run to the next"), 1, _MOST_MIN, 5)
        self.every.setSuffix(tr(" min"))
        self.bar.lay_out([self.bar.labelled((tr("Every"), self.every))])
        self.switch = self.bar.start
        self.state = ElidedLabel(self)
        self.chart = Chart(tr("Time of each run"), _time_text, when_text, self)
        self.model = MonitorModel(self)
        self.table = RowTable(self.model, tr("History of the monitor"), _WIDTHS, self)
        self._build_layout()
        self.bar.start_requested.connect(self._on_switch)
        self.bar.stop_requested.connect(self._on_switch)
        bind(self._monitoring.changed, self, self._on_changed)
        if (known := self._monitoring.monitor(subject.path)) is not None:
            self.every.setValue(known.every_min)
        self.show_monitor()
        context.tasks.start(self._load(), name="read the history of a monitor", owner=self)

    @property
    def running(self) -> bool:
        return self._monitoring.is_watching(self.subject.path)

    def show_monitor(self) -> None:
        """Show the monitor as it is now."""
        path = self.subject.path
        points = self._monitoring.history(path)
        self.bar.show_running(self.running)
        self._show_state()
        self.model.show_points(points)
        shown = points[-_CHART_POINTS:]
        series = Series(
            tr("time"),
            "ok",
            tuple(point.wall_ms for point in shown),
            dots=True,
            roles=tuple("ok" if point.passed else "error" for point in shown),
        )
        passed, failed = tr("passed"), tr("failed")
        labels = [joined(": ", (when_text(point.at), passed if point.passed else failed)) for point in shown]
        self.chart.show_series([point.at for point in shown], (series,), labels)

    def _show_state(self) -> None:
        path = self.subject.path
        monitor, points = self._monitoring.monitor(path), self._monitoring.history(path)
        tone = "muted" if not points else "ok" if points[-1].passed else "error"
        if self._monitoring.is_under_way(path):
            text = tr("Running now")
        elif (due := self._monitoring.due_at(path)) is not None:
            text = tr("Runs again at {time}, as long as this window is open", time=when_text(due))
        elif monitor is not None and monitor.running:
            text = tr("Another window of this workspace runs it")
        else:
            new = tr("Not started: it runs as long as this window is open")
            text = tr("Paused") if monitor is not None else new
        if monitor is not None and monitor.environment:
            text = joined("   ", (text, tr("Environment: {name}", name=monitor.environment)))
        if points:
            last = tr("Last: passed") if points[-1].passed else tr("Last: failed")
            text = joined("   ", (text, last))
        self.state.show_toned(text, tone)

    async def _load(self) -> None:
        await self._monitoring.load_history(self.subject.path)
        self.show_monitor()

    async def _start(self) -> None:
        subject = self.subject
        monitor = Monitor(
            subject.path,
            subject.name,
            self.every.value(),
            environment=subject.environment(subject.path),
            layers=subject.layers(subject.path),
        )
        await self._monitoring.start(monitor)

    def _build_layout(self) -> None:
        theme = current_theme()
        theme.fit(self.state.setContentsMargins, 12, 4, 12, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.state)
        layout.addWidget(self.chart, 1)
        layout.addWidget(self.table, 2)

    @Slot()
    def _on_switch(self) -> None:
        work = self._monitoring.stop(self.subject.path) if self.running else self._start()
        self._context.tasks.start(work, name="start or stop a monitor", owner=self)

    def _on_changed(self, monitor: Monitor) -> None:
        if monitor.path == self.subject.path:
            self.show_monitor()

    # What a page tells

    def name(self) -> str:
        return tr("Monitor {name}", name=self.subject.name)


def _time_text(milliseconds: float) -> str:
    return format_duration_ms(milliseconds) if milliseconds else "0"
