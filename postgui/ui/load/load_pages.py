"""Opens load tests in tabs, and writes their reports and files."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from postgui.model.load import LoadPlan, LoadReport
from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.translation import tr
from postgui.ui.environment_choice import EnvironmentChoice
from postgui.ui.load.load_tab import LOAD_PREFIX, LoadPlace, LoadTab
from postgui.ui.main_window import MainWindow
from postgui.ui.opener import Opener
from postgui.ui.page import Page
from postgui.ui.path_page import existing_path, name_at

_FILTERS = {"HTML page (*.html)": "html", "JSON (*.json)": "json", "CSV (*.csv)": "csv"}
_PYTHON = "Python (*.py)"


class LoadPages(QObject):
    """One tab for each thing that a server is loaded with."""

    def __init__(
        self, context: Context, window: MainWindow, opener: Opener, environments: EnvironmentChoice
    ) -> None:
        super().__init__(window)
        self._context = context
        self._area = window.area
        self._notices = window.notices
        self._environments = environments
        opener.add_kind(LOAD_PREFIX, self.open_key)

    @Slot(object)
    def show(self, path: Path) -> LoadTab:
        """Open the tab for `path`, or go to it."""
        return self._open(path, choose=True)

    async def open_key(self, key: str, choose: bool) -> Page | None:
        """Open the tab of the session; it sends nothing.

        Raises:
            ProblemError: There is nothing at that path any more.
        """
        return self._open(await existing_path(key, "It can't be loaded with."), choose=choose)

    def _open(self, path: Path, *, choose: bool) -> LoadTab:
        for page in self._area.pages_of(LoadTab):
            if page.load_place.path == path:
                if choose:
                    self._area.choose(page)
                return page
        place = LoadPlace(path, self._name_of(path), self._environments.active, self._environments.layers)
        page = LoadTab(place, self._context, self._area.page_parent)
        page.report_requested.connect(self._on_report)
        page.export_requested.connect(self._on_export)
        self._area.add(page, choose=choose)
        return page

    def _name_of(self, path: Path) -> str:
        return name_at(self._context.collections.roots(), path)

    @Slot(object)
    def _on_report(self, report: LoadReport) -> None:
        self._ask(
            tr("Save the report"),
            tuple(_FILTERS),
            lambda path, chosen: self.save_report(path, _FILTERS[chosen], report),
        )

    @Slot(object)
    def _on_export(self, plan: LoadPlan) -> None:
        self._ask(tr("Save the locustfile"), (_PYTHON,), lambda path, _chosen: self.save_file(path, plan))

    def _ask(self, title: str, filters: tuple[str, ...], save: Callable[[Path, str], None]) -> None:
        dialog = QFileDialog(self._area, title, QDir.homePath(), ";;".join(filters))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: save(Path(name), dialog.selectedNameFilter()))
        dialog.open()

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
        told = f"It takes its secrets from environment variables: {names}" if names else ""
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
