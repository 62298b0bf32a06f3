"""A load test in a tab: how hard to send, live charts while it goes on, and what came of each request."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from types import MappingProxyType

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from postgui.formats.render.figure import format_duration_ms
from postgui.model.load import LoadChoice, LoadFigures, LoadPlan, LoadReport
from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.translation import again, mark, number, plural, tr
from postgui.ui.chart import Chart, Series
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.load.load_bar import LoadBar
from postgui.ui.load.load_model import LoadModel
from postgui.ui.path_page import Subject
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.row_table import RowTable
from postgui.ui.theme import current_theme
from postgui.ui.work_tab import WorkTab

_KIND, _CHOICE = "load", "load-choice"
_SHOWN_POINTS = 600
_NOTHING = mark(
    "Nothing was sent yet. Users send all requests in order; those with a tag such as weight:3, at random."
)
_WIDTHS = MappingProxyType(
    {"Method": 74, "Count": 64, "Failed": 56, "Rate": 66, "p50": 62, "p95": 62, "p99": 62, "Most": 70}
)
_SPARE = ("Rate", "Most")


class LoadTab(WorkTab):
    """Loads with one collection, folder or request; the last report is kept over sessions.

    Signals:
        export_requested: The locustfile is wanted. LoadPlan.
        report_requested: A report of the last test is wanted. LoadReport.
    """

    bar: LoadBar
    prefix = "load:"
    export_requested = Signal(object)
    report_requested = Signal(object)

    def __init__(self, subject: Subject, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(subject, context, parent)
        self.report: LoadReport | None = None
        self._losses: tuple[str, ...] = ()
        self._stop: Callable[[], None] | None = None
        self._course: list[LoadFigures] = []
        self.bar = LoadBar(subject.name, self)
        self.switch = self.bar.start
        self.note = NoteBar(self)
        self.sums = ElidedLabel(self)
        self.rate = Chart(tr("Answers a second"), _rate_text, _place_text, self)
        self.times = Chart(tr("Time of an answer, last ten seconds"), _time_text, _place_text, self)
        self.model = LoadModel(self)
        self.table = RowTable(self.model, tr("Requests of the load test"), _WIDTHS, self, spare=_SPARE)
        self.failures = self._text(tr("Failures of the load test"))
        self.losses = self._text(tr("What of the collection is not in the load test"))
        self.tabs = QTabWidget(self)
        self._build_layout()
        self._connect()
        self._show_sums()
        context.tasks.start(self._show_kept(), name="read the last load test", owner=self)

    @Slot()
    def stop(self) -> None:
        """End it early; what was counted is shown."""
        if self._stop is not None:
            self.bar.show_stopping()
            self._stop()
        else:
            super().stop()

    async def plan(self) -> LoadPlan:
        """The load test as it stands.

        Raises:
            ProblemError: It can't be made.
        """
        from postgui.services.load.scenario import LoadVariables, plan_load
        from postgui.services.run.plan import plan_run

        subject = self.subject
        requests = await asyncio.to_thread(plan_run, subject.paths)
        variables = LoadVariables(
            subject.environment(subject.path), subject.layers(subject.path), data=self.bar.file.path
        )
        return await plan_load(self._context.composer, requests, subject.name, variables, self.bar.think_s())

    def _end_work(self) -> None:
        self._stop = None
        self.bar.start.setEnabled(True)
        self._show_sums()

    async def _work(self) -> None:
        from postgui.services.load.engine import LoadCounts, locust_command
        from postgui.services.load.loading import Loading

        await self._keep_choice()
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
            await self._context.results.keep(_KIND, self.subject.key, loading.report)

    async def _show_kept(self) -> None:
        """What was chosen for the last test, in this session or an earlier one, and what came of it."""
        kept = await self._context.results.last(_KIND, self.subject.key, LoadReport)
        choice = await self._context.results.last(_CHOICE, self.subject.key, LoadChoice)
        if choice is not None and self._task is None:
            self.bar.show_choice(choice)
        if kept is not None and self._task is None and self.report is None:
            if choice is None:
                self.bar.show_choice(LoadChoice(kept.options))
            self._course = list(kept.course)
            self._show_report(kept)
            self._show_sums()

    async def _keep_choice(self) -> None:
        await self._context.results.keep(_CHOICE, self.subject.key, self.bar.choice())

    def _begin(self) -> None:
        self.report = None
        self._course = []
        self.model.show_entries(())
        self.failures.setPlainText("")
        self.bar.report.setEnabled(False)
        self._show_charts()
        self._show_sums(tr("Starting Locust"))

    def _show_figures(self, figures: LoadFigures) -> None:
        self._course.append(figures)
        self._show_charts()
        self._show_sums()

    def _show_report(self, report: LoadReport) -> None:
        self.report = report
        self.model.show_entries((*report.entries, report.total))
        self._show_failures(report)
        self.tabs.setTabText(
            1, tr("Failures  {n}", n=len(report.failures)) if report.failures else tr("Failures")
        )
        self._show_losses(report.losses)
        self._show_charts()
        self.bar.report.setEnabled(True)

    def _show_failures(self, report: LoadReport) -> None:
        lines = (
            plural(
                "{n:,} times  {request}  {reason}",
                "{n:,} times  {request}  {reason}",
                each.count,
                request=f"{each.method} {each.name}".strip(),
                reason=again(each.reason),
            )
            for each in report.failures
        )
        self.failures.setPlainText("\n".join(lines) or tr("Nothing failed."))

    def _show_losses(self, losses: tuple[str, ...]) -> None:
        self._losses = losses
        told = "\n".join(again(each) for each in losses)
        self.losses.setPlainText(told or tr("All of the collection is in the load test."))
        self.tabs.setTabText(2, tr("Left out  {n}", n=len(losses)) if losses else tr("Left out"))
        if losses:
            told = plural(
                "Left out of the load test: {first}",
                "Left out of the load test: {n:,} things of the collection, as listed below",
                len(losses),
                first=losses[0],
            )
            self.note.show_note(told, role="warning")

    def _show_charts(self) -> None:
        course = self._course[:: len(self._course) // _SHOWN_POINTS + 1]
        places = [each.elapsed_s for each in course]

        def series(name: str, role: str, field: str) -> Series:
            return Series(name, role, tuple(getattr(each, field) for each in course))

        self.rate.show_series(
            places, (series(tr("all"), "accent-ink", "rate"), series(tr("failed"), "error", "failure_rate"))
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
            text = tr(
                "{elapsed_s:.0f} s   {users:,} users   {requests:,} requests   {failures:,} "
                "failed   {rate:,.1f} a second",
                elapsed_s=now.elapsed_s,
                users=now.users,
                requests=now.requests,
                failures=now.failures,
                rate=now.rate,
            )
            tone = "error" if now.failures else "ok"
        self.sums.show_toned(text or tr(_NOTHING), tone)

    def _text(self, name: str) -> QPlainTextEdit:
        edit = QPlainTextEdit(self)
        edit.setReadOnly(True)
        edit.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        edit.setAccessibleName(name)
        edit.setTabChangesFocus(True)
        return edit

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
        theme.fit(self.sums.setContentsMargins, 12, 6, 12, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.note)
        layout.addWidget(self.sums)
        layout.addLayout(charts, 2)
        layout.addWidget(self.tabs, 3)

    def _connect(self) -> None:
        self.bar.start_requested.connect(self.start)
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

    def name(self) -> str:
        return tr("Load test {name}", name=self.subject.name)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.report is not None:
            self._show_failures(self.report)
            self._show_losses(self._losses)


def _rate_text(rate: float) -> str:
    return number(rate, ",.0f" if rate >= 10 or rate == int(rate) else ".1f")


def _time_text(milliseconds: float) -> str:
    return format_duration_ms(milliseconds) if milliseconds else "0"


def _place_text(seconds: float) -> str:
    return tr("{seconds:.0f} s", seconds=seconds)
