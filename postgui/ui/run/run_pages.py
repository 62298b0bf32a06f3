"""Opens run tabs, and writes their reports."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from postgui.model.problem import Problem, ProblemError
from postgui.model.run import RunResult, RunTotals
from postgui.services.context import Context
from postgui.services.tree_node import find
from postgui.services.workers import Workers
from postgui.translation import tr
from postgui.ui.environment_choice import EnvironmentChoice
from postgui.ui.main_window import MainWindow
from postgui.ui.opener import Opener
from postgui.ui.page import Page
from postgui.ui.run.run_tab import RUN_PREFIX, RunPlace, RunTab

_FILTERS = {"HTML page (*.html)": "html", "JUnit XML (*.xml)": "junit", "JSON (*.json)": "json"}


class RunPages(QObject):
    """One tab for each thing that is run.

    Signals:
        save_body_requested: The person wants an answer's body in a file. Exchange.
    """

    save_body_requested = Signal(object)

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        opener: Opener,
        environments: EnvironmentChoice,
        workers: Workers | None = None,
    ) -> None:
        super().__init__(window)
        self._context = context
        self._area = window.area
        self._notices = window.notices
        self._panes = window.panes
        self._environments = environments
        self._workers = workers
        opener.add_kind(RUN_PREFIX, self.open_key)

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

    def show(self, path: Path) -> RunTab:
        """Open the tab for one path, or go to it."""
        return self._open((path,), choose=True)

    async def open_key(self, key: str, choose: bool) -> Page | None:
        """Open the tab of the session; it runs nothing.

        Raises:
            ProblemError: There is nothing at one of its paths any more.
        """
        paths = tuple(map(Path, key.split("\n")))
        for path in paths:
            if not await asyncio.to_thread(path.exists):
                raise ProblemError(
                    Problem(tr("{path} is gone", path=path), tr("It can't be run."), "", "disk")
                )
        return self._open(paths, choose=choose)

    def _open(self, paths: tuple[Path, ...], *, choose: bool) -> RunTab:
        for page in self._area.pages_of(RunTab):
            if page.run_place.paths == paths:
                if choose:
                    self._area.choose(page)
                return page
        name = self._name_of(paths[0]) if len(paths) == 1 else f"{len(paths)} items"
        place = RunPlace(paths, name, self._environments.active, self._environments.layers)
        page = RunTab(place, self._context, self._panes, self._workers, self._area.page_parent)
        page.report_requested.connect(self._on_report)
        page.save_body_requested.connect(self.save_body_requested)
        self._area.add(page, choose=choose)
        return page

    def _name_of(self, path: Path) -> str:
        nodes = (find(root, path) for root in self._context.collections.roots())
        return next((node.name for node in nodes if node is not None), path.stem)

    @Slot(object, object)
    def _on_report(self, results: Sequence[RunResult], totals: RunTotals) -> None:
        dialog = QFileDialog(self._area, tr("Save the report"), QDir.homePath(), ";;".join(_FILTERS))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(
            lambda name: self.save_report(Path(name), _FILTERS[dialog.selectedNameFilter()], results, totals)
        )
        dialog.open()

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
