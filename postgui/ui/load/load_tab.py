"""A load test in a tab: how hard to send, live charts while it goes on, and what came of each request."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.render.figure import format_duration_ms
from postgui.model.load import LoadFigures, LoadPlan, LoadReport
from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.translation import tr
from postgui.ui.chart import Chart, Series
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.load.load_bar import LoadBar
from postgui.ui.load.load_model import LoadModel
from postgui.ui.page import Page
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.theme import current_theme

LOAD_PREFIX = "load:"
"""What the session calls such a tab: this, and the path."""
_KIND = "load"
_SHOWN_POINTS = 600
_NOTHING = (
    "Nothing was sent yet. Users send all requests in order; those with a tag such as weight:3, at random."
)
_WIDTHS = (74, 64, 56, 66, 62, 62, 62, 70)


@dataclass(frozen=True)
class LoadPlace:
    """What a tab loads with, and what it needs to know of the window."""

    path: Path
    name: str
    environment: Callable[[Path | None], str]
    layers: Callable[[Path | None], tuple[str, ...]]


class LoadTab(Page):
    """Loads with one collection, folder or request; the last report is kept over sessions.

    Signals:
        export_requested: The locustfile is wanted. LoadPlan.
        report_requested: A report of the last test is wanted. LoadReport.
    """

    export_requested = Signal(object)
    report_requested = Signal(object)

    def __init__(self, place: LoadPlace, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.load_place = place
        self.report: LoadReport | None = None
        self._context = context
        self._task: asyncio.Task[None] | None = None
        self._stop: Callable[[], None] | None = None
        self._course: list[LoadFigures] = []
        self.bar = LoadBar(place.name, self)
        self.note = NoteBar(self)
        self.sums = ElidedLabel(self)
        self.rate = Chart("Answers a second", _rate_text, _place_text, self)
        self.times = Chart("Time of an answer, last ten seconds", _time_text, _place_text, self)
        self.model = LoadModel(self)
        self.table = QTableView(self)
        self.failures = self._text("Failures of the load test")
        self.losses = self._text("What of the collection is not in the load test")
        self.tabs = QTabWidget(self)
        self._set_up_table()
        self._build_layout()
        self._connect()
        self._show_sums()
        context.tasks.start(self._show_kept(), name="read the last load test", owner=self)

    @property
    def running(self) -> bool:
        return self._task is not None

    @Slot()
    def start(self) -> None:
        """Load, unless it does."""
        if self._task is None:
            self._clear()
            self.bar.show_running(True)
            self._task = self._context.tasks.start(self._run(), name=f"load {self.name()}", owner=self)

    @Slot()
    def stop(self) -> None:
        """End it early; what was counted is shown."""
        if self._stop is not None:
            self.bar.show_stopping()
            self._stop()
        elif self._task is not None:
            self._task.cancel()

    async def plan(self) -> LoadPlan:
        """The load test as it stands.

        Raises:
            ProblemError: It can't be made.
        """
        from postgui.services.load.scenario import LoadVariables, plan_load
        from postgui.services.run.plan import plan_run

        place = self.load_place
        requests = await asyncio.to_thread(plan_run, (place.path,))
        variables = LoadVariables(place.environment(place.path), place.layers(place.path))
        return await plan_load(self._context.composer, requests, place.name, variables, self.bar.think_s())

    async def _run(self) -> None:
        try:
            await self._load()
        except ProblemError as error:
            self.note.show_note(error.problem.text(), role="error")
        finally:
            self._task = self._stop = None
            self.bar.start.setEnabled(True)
            self.bar.show_running(False)
            self._show_sums()
            self.status_changed.emit()

    async def _load(self) -> None:
        from postgui.services.load.engine import LoadCounts, locust_command
        from postgui.services.load.loading import Loading

        await asyncio.to_thread(locust_command)
        plan = await self.plan()
        self._show_losses(plan.losses)
        loading = Loading(plan, self.bar.options(), self._context.clock)
        self._stop = loading.stop
        async with aclosing(loading.run()) as events:
            async for event in events:
                if isinstance(event, LoadFigures):
                    self._show_figures(event)
                elif isinstance(event, LoadCounts):
                    self.model.show_entries((*event.entries, event.total))
        if loading.report is not None:
            self._show_report(loading.report)
            await self._context.results.keep(_KIND, str(self.load_place.path), loading.report)

    async def _show_kept(self) -> None:
        """What came of the last test, in this session or an earlier one."""
        kept = await self._context.results.last(_KIND, str(self.load_place.path), LoadReport)
        if kept is not None and self._task is None and self.report is None:
            self.bar.show_options(kept.options)
            self._course = list(kept.course)
            self._show_report(kept)
            self._show_sums()

    def _clear(self) -> None:
        self.note.hide()
        self.report = None
        self._course = []
        self.model.show_entries(())
        self.failures.setPlainText("")
        self.bar.report.setEnabled(False)
        self._show_charts()
        self._show_sums("Starting Locust")

    def _show_figures(self, figures: LoadFigures) -> None:
        self._course.append(figures)
        self._show_charts()
        self._show_sums()

    def _show_report(self, report: LoadReport) -> None:
        self.report = report
        self.model.show_entries((*report.entries, report.total))
        self.failures.setPlainText(
            "\n".join(
                f"{each.count:,} times  {f'{each.method} {each.name}'.strip()}  {each.reason}"
                for each in report.failures
            )
            or "Nothing failed."
        )
        self.tabs.setTabText(
            1, tr("Failures  {n}", n=len(report.failures)) if report.failures else tr("Failures")
        )
        self._show_losses(report.losses)
        self._show_charts()
        self.bar.report.setEnabled(True)

    def _show_losses(self, losses: tuple[str, ...]) -> None:
        self.losses.setPlainText("\n".join(losses) or "All of the collection is in the load test.")
        self.tabs.setTabText(2, tr("Left out  {n}", n=len(losses)) if losses else tr("Left out"))
        if losses:
            count = len(losses)
            told = losses[0] if count == 1 else f"{count} things of the collection, as listed below"
            self.note.show_note(tr("Left out of the load test: {told}", told=told), role="warning")

    def _show_charts(self) -> None:
        course = self._course[:: len(self._course) // _SHOWN_POINTS + 1]
        places = [each.elapsed_s for each in course]

        def series(name: str, role: str, field: str) -> Series:
            return Series(name, role, tuple(getattr(each, field) for each in course))

        self.rate.show_series(
            places, (series("all", "accent-ink", "rate"), series("failed", "error", "failure_rate"))
        )
        percentiles = (("p50", "ok"), ("p95", "warning"), ("p99", "method-patch"))
        self.times.show_series(places, [series(name, role, f"{name}_ms") for name, role in percentiles])

    def _show_sums(self, text: str = "") -> None:
        tone = "muted"
        if not text and self.report is not None:
            from postgui.services.load.report import load_sums

            text = load_sums(self.report)
            tone = "ok" if self.report.passed else "error"
        elif not text and self._course and self._task is not None:
            now = self._course[-1]
            text = (
                f"{now.elapsed_s:.0f} s   {now.users:,} users   {now.requests:,} requests"
                f"   {now.failures:,} failed   {now.rate:,.1f} a second"
            )
            tone = "error" if now.failures else "ok"
        self.sums.show_text(text or _NOTHING)
        self.sums.setProperty("tone", tone)
        self.sums.style().polish(self.sums)

    def _text(self, name: str) -> QPlainTextEdit:
        edit = QPlainTextEdit(self)
        edit.setReadOnly(True)
        edit.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        edit.setAccessibleName(name)
        edit.setTabChangesFocus(True)
        return edit

    def _set_up_table(self) -> None:
        table, theme = self.table, current_theme()
        table.setModel(self.model)
        table.setAccessibleName(tr("Requests of the load test"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(28))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS, 1):
            table.setColumnWidth(column, theme.px(width))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(theme.px(56))

    def _build_layout(self) -> None:
        theme = current_theme()
        charts = QHBoxLayout()
        charts.setSpacing(0)
        charts.addWidget(self.rate, 1)
        charts.addWidget(self.times, 1)
        self.tabs.addTab(self.table, tr("Requests"))
        self.tabs.addTab(self.failures, tr("Failures"))
        self.tabs.addTab(self.losses, tr("Left out"))
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Figures of the load test"))
        self.sums.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.note)
        layout.addWidget(self.sums)
        layout.addLayout(charts, 2)
        layout.addWidget(self.tabs, 3)

    def _connect(self) -> None:
        self.bar.load_requested.connect(self.start)
        self.bar.stop_requested.connect(self.stop)
        self.bar.export_requested.connect(self._on_export)
        self.bar.report_requested.connect(lambda: self.report_requested.emit(self.report))

    @Slot()
    def _on_export(self) -> None:
        self._context.tasks.start(self._export(), name="export the load test", owner=self)

    async def _export(self) -> None:
        try:
            plan = await self.plan()
        except ProblemError as error:
            self.note.show_note(error.problem.text(), role="error")
            return
        self._show_losses(plan.losses)
        self.export_requested.emit(plan)

    # What a page tells

    def method(self) -> str:
        return ""

    def name(self) -> str:
        return f"Load {self.load_place.name}"

    def place(self) -> str:
        return str(self.load_place.path)

    def file(self) -> Path | None:
        return self.load_place.path

    def session_key(self) -> str:
        return f"{LOAD_PREFIX}{self.load_place.path}"

    def focus_first(self) -> None:
        self.bar.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        self._context.tasks.cancel_owned(self)


def _rate_text(rate: float) -> str:
    return f"{rate:,.0f}" if rate >= 10 or rate == int(rate) else f"{rate:.1f}"


def _time_text(milliseconds: float) -> str:
    return format_duration_ms(milliseconds) if milliseconds else "0"


def _place_text(seconds: float) -> str:
    return f"{seconds:.0f} s"
