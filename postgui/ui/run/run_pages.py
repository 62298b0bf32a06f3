"""Opens run tabs, and writes their reports."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from postgui.model.problem import Problem, ProblemError
from postgui.model.run import RunResult, RunTotals
from postgui.services.context import Context
from postgui.services.workers import Workers
from postgui.translation import mark, tr
from postgui.ui.environment_choice import EnvironmentChoice
from postgui.ui.main_window import MainWindow
from postgui.ui.opener import Opener
from postgui.ui.path_page import PathPages, Subject
from postgui.ui.run.run_tab import RunTab
from postgui.ui.save_path import ask_save_path

_FILTERS = {
    mark("HTML page (*.html)"): "html",
    mark("JUnit XML (*.xml)"): "junit",
    mark("JSON (*.json)"): "json",
}


class RunPages(PathPages[RunTab]):
    """One tab for each thing that is run.

    Signals:
        save_body_requested: The person wants an answer's body in a file. Exchange.
    """

    kind = RunTab
    gone = mark("It can't be run.")
    save_body_requested = Signal(object)

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        opener: Opener,
        environments: EnvironmentChoice,
        workers: Workers | None = None,
    ) -> None:
        super().__init__(context, window, opener, environments)
        self._notices = window.notices
        self._panes = window.panes
        self._workers = workers

    @Slot(object)
    def start_show(self, paths: tuple[Path, ...]) -> None:
        """Open the tab for `paths`, or go to it; of several collections, say that they don't run together."""
        if len({self._environments.root_of(path) for path in paths}) > 1:
            self._notices.show_problem(
                Problem(
                    tr("Items of several collections don't run together"),
                    tr("Each collection has an environment of its own."),
                    tr("Choose items of one collection, or run one after the other."),
                    "several-collections",
                )
            )
            return
        self._open(paths, choose=True)

    def _make(self, subject: Subject) -> RunTab:
        page = RunTab(subject, self._context, self._panes, self._workers, self._area.page_parent)
        page.report_requested.connect(self._on_report)
        page.save_body_requested.connect(self.save_body_requested)
        return page

    @Slot(object, object)
    def _on_report(self, results: Sequence[RunResult], totals: RunTotals) -> None:
        self._context.tasks.start(self._ask_report(results, totals), name="save the report", owner=self)

    async def _ask_report(self, results: Sequence[RunResult], totals: RunTotals) -> None:
        if chosen := await ask_save_path(self._area, tr("Save the report"), filters=tuple(_FILTERS)):
            self.save_report(chosen.path, _FILTERS[chosen.filter], results, totals)

    def save_report(self, path: Path, kind: str, results: Sequence[RunResult], totals: RunTotals) -> None:
        """Write a report of `kind` (`html`, `junit`, `json`); what goes wrong is told."""
        work = self._save(path if path.suffix else path.with_suffix(_suffix(kind)), kind, results, totals)
        self._context.tasks.start(work, name="save the report", owner=self)

    async def _save(self, path: Path, kind: str, results: Sequence[RunResult], totals: RunTotals) -> None:
        from postgui.services.run.report import write_report

        try:
            await asyncio.to_thread(write_report, kind, path, path.stem, results, totals)
        except ProblemError as error:
            self._notices.show_problem(error.problem)
        else:
            self._notices.show_done(tr("Saved {name}", name=path.name))


def _suffix(kind: str) -> str:
    return ".xml" if kind == "junit" else f".{kind}"
