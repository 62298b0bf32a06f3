"""A run in a tab: what to run and how, the results as they come, and the answer to each."""

import asyncio
from collections.abc import Mapping
from contextlib import aclosing
from datetime import datetime
from time import perf_counter
from types import MappingProxyType

from PySide6.QtCore import QItemSelection, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QTabWidget, QVBoxLayout, QWidget

from postgui.formats.render.figure import format_duration_ms
from postgui.formats.render.moment import minute_text
from postgui.model.run import RunOptions, RunResult, RunTotals
from postgui.services.context import Context
from postgui.services.run.comparison import Change, RunSummary, Summing, changes, comparison_text
from postgui.services.workers import Workers
from postgui.translation import joined, mark, plural, tr
from postgui.ui.document.reading import Reading
from postgui.ui.pane_layout import PaneLayout
from postgui.ui.pane_splitter import PaneSplitter
from postgui.ui.path_page import Subject
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.response.pane import ResponsePane
from postgui.ui.run.choosing import Choosing
from postgui.ui.run.plan_list import PlanList
from postgui.ui.run.run_bar import RunBar
from postgui.ui.run.run_model import RunModel, reason_of
from postgui.ui.run.run_results import RunResults
from postgui.ui.work_tab import WorkTab

_KIND = "run"
_SHOW_EVERY_MS = 100
_CHANGES: Mapping[Change, str] = MappingProxyType(
    {"failed": mark("fails"), "fixed": mark("mended"), "slower": mark("slower"), "faster": mark("faster")}
)


class RunTab(WorkTab):
    """Runs a collection, a folder, a request or several of these, as often as wanted.

    Signals:
        report_requested: A report of the last run is wanted. Sequence[RunResult], RunTotals.
        save_body_requested: The person wants an answer's body in a file. Exchange.
    """

    bar: RunBar
    prefix = "run:"
    report_requested = Signal(object, object)
    save_body_requested = Signal(object)

    def __init__(
        self,
        subject: Subject,
        context: Context,
        panes: PaneLayout,
        workers: Workers | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(subject, context, parent)
        self._waiting: list[RunResult] = []
        self._count = 0
        self._began = 0.0
        self.totals = RunTotals()
        self._summing = Summing(0.0)
        self._before: RunSummary | None = None
        self.bar = RunBar(subject.name, self)
        self.switch = self.bar.start
        self.note = NoteBar(self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the run"))
        self.model = RunModel(self)
        self.splitter = PaneSplitter(panes, self)
        self.pages = QTabWidget(self.splitter)
        self.pages.setDocumentMode(True)
        self.pages.setAccessibleName(tr("Requests and results of the run"))
        self.requests = PlanList(self.pages)
        self.choosing = Choosing(subject, context, self.bar, self.requests)
        self.results = RunResults(self.model, self.pages)
        reading = Reading(context.tasks, context.indexing, context.remembered)
        self.response_pane = ResponsePane(
            self.splitter, tasks=context.tasks, workers=workers, reading=reading
        )
        self._show_soon = QTimer(self)
        self._show_soon.setInterval(_SHOW_EVERY_MS)
        self._show_soon.timeout.connect(self._show_waiting)
        self._build_layout()
        self._connect()
        self._show_no_answer()
        self._show_sums()
        context.tasks.start(self.choosing.show_kept(), name="read what to run", owner=self)

    def _begin(self) -> None:
        self.model.clear()
        self._show_no_answer()
        self.totals = RunTotals()
        self._summing = Summing(self._context.clock())
        self.results.hide_comparison()
        self.requests.lock(True)
        self.pages.setCurrentWidget(self.results)

    def _end_work(self) -> None:
        self._show_soon.stop()
        self._show_waiting()
        self.results.show_results()
        self.requests.lock(False)
        self._choose_failure()

    async def _work(self) -> None:
        from postgui.services.run.data import read_rows

        self._began = perf_counter()
        self._show_soon.start()
        subject, bar = self.subject, self.bar
        self._before = await self._context.results.last(_KIND, subject.key, RunSummary)
        plan = await self.choosing.plan()
        self.choosing.keep()
        data = bar.file.path
        rows = await asyncio.to_thread(read_rows, data) if data is not None else ()
        options = RunOptions(
            environment=subject.environment(subject.path),
            layers=subject.layers(subject.path),
            rows=rows,
            repeat=bar.repeat.value(),
            delay_ms=bar.delay.value(),
            parallel=bar.parallel.value(),
            fail_fast=bar.fail_fast.isChecked(),
        )
        self._count = len(plan) * options.passes
        async with aclosing(self._context.runner().run(plan, options)) as results:
            async for result in results:
                self.totals.add(result)
                self._summing.add(result)
                self._waiting.append(result)
        await self._compare()

    async def _compare(self) -> None:
        """Say what is new since the run before, and keep this one for the next."""
        now, before = self._summing.summary(), self._before
        if not now.requests:
            return
        if before is not None:
            found = changes(now, before)
            words = {
                place: _CHANGES[change]
                for change, places in found.items()
                for place in places
                if change != "new"
            }
            when = minute_text(datetime.fromtimestamp(before.started_at))
            text = tr(
                "Since the run of {when}: {changes}",
                when=when,
                changes=comparison_text(now, before),
            )
            self.results.show_comparison(text, words)
        await self._context.results.keep(_KIND, self.subject.key, now)

    @Slot()
    def _show_waiting(self) -> None:
        """Show what came since the last time; ten times a second is enough to see it move."""
        waiting, self._waiting = self._waiting, []
        self.totals.wall_ms = (perf_counter() - self._began) * 1000
        if waiting:
            self.model.add(waiting)
            self.results.show_results()
        self._show_sums()

    def _show_sums(self) -> None:
        totals = self.totals
        self.progress.setMaximum(max(1, self._count))
        self.progress.setValue(min(totals.requests, self._count) if self.running else 0)
        self.results.report.setEnabled(totals.requests > 0 and not self.running)
        if not totals.requests:
            text = tr("Reading the requests") if self.running else tr("Nothing was run yet")
            self.results.show_sums(text, "muted")
            return
        done = totals.requests
        parts = [plural("{done:,} of {n:,} requests", "{done:,} of {n:,} requests", self._count, done=done)]
        if totals.failed_requests:
            parts.append(plural("{n:,} failed", "{n:,} failed", totals.failed_requests))
        if totals.checks:
            hold = totals.checks - totals.failed_checks
            parts.append(tr("{count:,} of {all:,} checks hold", count=hold, all=totals.checks))
        mean = totals.total_ms / totals.requests
        parts += [
            tr("mean {time}", time=format_duration_ms(mean)),
            tr("{time} in all", time=format_duration_ms(totals.wall_ms)),
        ]
        self.results.show_sums(joined("   ", parts), "error" if totals.failed_requests else "ok")

    def _build_layout(self) -> None:
        self.pages.addTab(self.requests, tr("Requests"))
        self.pages.addTab(self.results, tr("Results"))
        self.splitter.put(0, self.pages)
        self.splitter.put(1, self.response_pane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.progress)
        layout.addWidget(self.note)
        layout.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.bar.start_requested.connect(self.start)
        self.bar.stop_requested.connect(self.stop)
        self.results.report.clicked.connect(self._on_report)
        self.results.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.response_pane.save_requested.connect(self._on_save_body)

    def _show_no_answer(self, advice: str = "") -> None:
        """There is no Send here: say how an answer is shown."""
        advice = advice or tr("Press Run, then choose a result; its answer shows here.")
        self.response_pane.show_empty(tr("No answer chosen"), advice)

    def _choose_failure(self) -> None:
        """Show what came of the first request that failed, unless the person looks at another."""
        first = self.model.result(0)
        if first is None or self._chosen() is not None:
            return
        if not first.passed:
            self.results.table.selectRow(0)
        else:
            self._show_no_answer(tr("Choose a result; its answer shows here."))

    def _chosen(self) -> RunResult | None:
        rows = self.results.table.selectionModel().selectedRows()
        return self.model.result(rows[0].row()) if rows else None

    @Slot(QItemSelection, QItemSelection)
    def _on_selected(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        result = self._chosen()
        if result is None:
            return
        if result.exchange is not None:
            self.response_pane.show_exchange(result.exchange, result.secrets)
            if not result.passed:
                self.response_pane.show_view("tests")
        elif not result.started_at and result.problem is not None:
            self.response_pane.show_note(tr("Not sent"), reason_of(result))
        elif result.skipped:
            self.response_pane.show_skipped()
        else:
            self.response_pane.show_note(tr("The answer is no longer kept"), reason_of(result))

    @Slot()
    def _on_report(self) -> None:
        self.report_requested.emit(tuple(self.model.results), self.totals)

    @Slot()
    def _on_save_body(self) -> None:
        if (result := self._chosen()) is not None and result.exchange is not None:
            self.save_body_requested.emit(result.exchange)

    # What a page tells

    def name(self) -> str:
        return tr("Run {name}", name=self.subject.name)

    def end(self) -> None:
        self._show_soon.stop()
        super().end()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._task is None:
            self._context.tasks.start(self.choosing.show_plan(), name="read what to run", owner=self)
