"""Find and replace across a collection: the dialog, and the services behind it."""

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from postgui.model.collection import Node
from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.services.tree_node import find
from postgui.translation import joined, tr
from postgui.ui.ask import ask
from postgui.ui.notice import NoticeArea
from postgui.ui.tree_actions import TreeActions

if TYPE_CHECKING:
    from postgui.services.replace_files import FileChange
    from postgui.services.replacement import Wanted
    from postgui.ui.dialogs.replace import ReplaceDialog

_TELL_AFTER_S = 0.3


class Replacing(QObject):
    """Opens the dialog, and makes what it wants one step of the tree's undo."""

    def __init__(self, context: Context, actions: TreeActions, notices: NoticeArea, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._actions = actions
        self._notices = notices
        self._window = window

    @Slot()
    def start(self, path: Path | None = None) -> None:
        """Open the dialog for the collection or folder at `path`, else where the tree's cursor is."""
        self._context.tasks.start(
            self._run(path or self._actions.current_folder()), name="find and replace", owner=self._window
        )

    async def _run(self, path: Path | None) -> None:
        from postgui.ui.dialogs.replace import ReplaceDialog

        roots = self._context.collections.roots()
        dialog = ReplaceDialog(list(_folders(roots)), self._window)
        if path is not None:
            dialog.choose_place(path)
        dialog.sought.setFocus()
        search = _Search(self._context, dialog)
        dialog.find_requested.connect(search.start)
        dialog.replace_requested.connect(
            lambda changes: self._context.tasks.start(
                self._replace(dialog, changes), name="replace", owner=self._window
            )
        )
        await ask(dialog)

    async def _replace(self, dialog: "ReplaceDialog", changes: "Sequence[FileChange]") -> None:
        try:
            step = await self._context.collections.edits.replace(changes)
        except ProblemError as error:
            dialog.show_problem(error.problem.what)
            return
        dialog.accept()
        count = sum(change.count for change in changes)
        notice = self._notices.show_done(
            tr("Replaced {count:,} times in {files:,} files", count=count, files=len(step.written))
        )
        notice.offer(tr("Undo"), self._actions.start_undo)


class _Search(QObject):
    """Looks for what was wanted last; what is found for an older wish is not shown."""

    def __init__(self, context: Context, dialog: "ReplaceDialog") -> None:
        super().__init__(dialog)
        self._context = context
        self._dialog = dialog
        self._task: asyncio.Task[None] | None = None

    @Slot(object, object)
    def start(self, path: Path, wanted: "Wanted") -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = self._context.tasks.start(self._find(path, wanted), name="find", owner=self)
        self._dialog.finished.connect(self._task.cancel)

    async def _find(self, path: Path, wanted: "Wanted") -> None:
        nodes = (find(root, path) for root in self._context.collections.roots())
        node = next((node for node in nodes if node is not None), None)
        if node is None:
            return
        from postgui.services.replace_files import find_changes

        late = asyncio.get_running_loop().call_later(
            _TELL_AFTER_S,
            self._dialog.show_problem,
            tr("Looking through the files. Closing this window stops it."),
        )
        try:
            changes = await asyncio.to_thread(find_changes, node, wanted)
        except ProblemError as error:
            self._dialog.show_problem(joined(": ", (error.problem.what, error.problem.meaning)))
        else:
            self._dialog.show_changes(changes)
        finally:
            late.cancel()


def _folders(nodes: Sequence[Node]) -> Iterator[Node]:
    for node in nodes:
        if node.kind in ("collection", "folder"):
            yield node
            yield from _folders(node.children)
