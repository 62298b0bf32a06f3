"""Opens load tests in tabs, and writes their reports and files."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot

from postgui.model.load import LoadPlan, LoadReport
from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.translation import mark, tr
from postgui.ui.environment_choice import EnvironmentChoice
from postgui.ui.load.load_tab import LoadTab
from postgui.ui.main_window import MainWindow
from postgui.ui.opener import Opener
from postgui.ui.path_page import PathPages, Subject
from postgui.ui.save_path import ask_save_path

_FILTERS = {mark("HTML page (*.html)"): "html", mark("JSON (*.json)"): "json", mark("CSV (*.csv)"): "csv"}
_PYTHON = mark("Python (*.py)")


class LoadPages(PathPages[LoadTab]):
    """One tab for each thing that a server is loaded with."""

    kind = LoadTab
    gone = mark("It can't be loaded with.")

    def __init__(
        self, context: Context, window: MainWindow, opener: Opener, environments: EnvironmentChoice
    ) -> None:
        super().__init__(context, window, opener, environments)
        self._notices = window.notices

    def _make(self, subject: Subject) -> LoadTab:
        page = LoadTab(subject, self._context, self._area.page_parent)
        page.report_requested.connect(self._on_report)
        page.export_requested.connect(self._on_export)
        return page

    @Slot(object)
    def _on_report(self, report: LoadReport) -> None:
        self._context.tasks.start(self._ask_report(report), name="save the report", owner=self)

    async def _ask_report(self, report: LoadReport) -> None:
        if chosen := await ask_save_path(self._area, tr("Save the report"), filters=tuple(_FILTERS)):
            self.save_report(chosen.path, _FILTERS[chosen.filter], report)

    @Slot(object)
    def _on_export(self, plan: LoadPlan) -> None:
        self._context.tasks.start(self._ask_file(plan), name="save the locustfile", owner=self)

    async def _ask_file(self, plan: LoadPlan) -> None:
        if chosen := await ask_save_path(self._area, tr("Save the locustfile"), filters=(_PYTHON,)):
            self.save_file(chosen.path, plan)

    def save_report(self, path: Path, kind: str, report: LoadReport) -> None:
        """Write a report of `kind` (`html`, `json`, `csv`); what goes wrong is told."""
        from postgui.services.load.report import write_load_report

        path = path if path.suffix else path.with_suffix(f".{kind}")
        self._start(path, lambda: write_load_report(kind, path, report))

    def save_file(self, path: Path, plan: LoadPlan) -> None:
        """Write the locustfile; what goes wrong is told, and which secrets it takes from where."""
        from postgui.services.load.report import write_locustfile_to

        path = path if path.suffix else path.with_suffix(".py")
        names = ", ".join(plan.environment)
        told = tr("It takes its secrets from environment variables: {names}", names=names) if names else ""
        self._start(path, lambda: write_locustfile_to(path, plan), told)

    def _start(self, path: Path, write: Callable[[], None], told: str = "") -> None:
        self._context.tasks.start(self._save(path, write, told), name="save a file", owner=self)

    async def _save(self, path: Path, write: Callable[[], None], told: str) -> None:
        try:
            await asyncio.to_thread(write)
        except ProblemError as error:
            self._notices.show_problem(error.problem)
        else:
            self._notices.show_done(tr("Saved {name}", name=path.name))
            if told:
                self._notices.show_waiting(path.name, told)
