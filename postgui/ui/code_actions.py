"""Code, "Copy as" and Export of what is in the tree, as its files have it."""

from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from postgui.services.context import Context
from postgui.services.send_job import SendJob
from postgui.translation import plural, tr
from postgui.ui.copy_as import copy_code
from postgui.ui.environment_choice import EnvironmentChoice
from postgui.ui.main_window import MainWindow
from postgui.ui.notice import NoticeArea
from postgui.ui.sidebar.tree_view import TreeView


class CodeActions(QObject):
    """Does what the tree's menu asks for; the request is read, not opened."""

    def __init__(
        self,
        context: Context,
        tree: TreeView,
        environments: EnvironmentChoice,
        notices: NoticeArea,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._context = context
        self._environments = environments
        self._notices = notices
        self._window = window
        tree.code_requested.connect(self._on_code)
        tree.copy_as_requested.connect(self._on_copy_as)
        tree.export_requested.connect(self.export)

    def export(self, path: Path, name: str) -> None:
        """Show the export of a collection, a folder or a request."""
        from postgui.ui.dialogs.export import ExportDialog

        dialog = ExportDialog(self._context, path, name, self._window)
        dialog.written.connect(self._on_written)
        self._window.closed.connect(dialog.close)
        dialog.show()

    async def _job(self, path: Path) -> SendJob:
        stored = await self._context.collections.load(path)
        return SendJob(
            stored.request,
            path=path,
            environment=self._environments.active(path),
            layers=self._environments.layers(path),
        )

    async def _show(self, path: Path) -> None:
        from postgui.ui.dialogs.code import CodeDialog

        job = await self._job(path)
        CodeDialog(self._context, lambda: job, job.request.name or path.stem, self._window).show()

    async def _copy_as(self, path: Path, target: str) -> None:
        what, more = await copy_code(self._context.composer, await self._job(path), target)
        if more:
            self._notices.show_waiting(what, more)
        else:
            self._notices.show_done(what)

    @Slot(Path, int)
    def _on_written(self, target: Path, beside: int) -> None:
        self._notices.show_done(
            plural(
                "Exported to {target}, and {n} file beside it",
                "Exported to {target}, and {n} files beside it",
                beside,
                target=target,
            )
            if beside
            else tr("Exported to {target}", target=target)
        )

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self)

    @Slot(Path)
    def _on_code(self, path: Path) -> None:
        self._start(self._show(path), "show the code")

    @Slot(Path, str)
    def _on_copy_as(self, path: Path, target: str) -> None:
        self._start(self._copy_as(path, target), "copy as code")
