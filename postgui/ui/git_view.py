"""Shows what git knows: the branch at the foot of the window, marks in the tree, differences in a dialog."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from postgui.services.context import Context
from postgui.translation import tr
from postgui.ui.bind import bind
from postgui.ui.dialogs.git_diff import GitDiffDialog
from postgui.ui.main_window import MainWindow
from postgui.ui.menu import Menu

_MOST_LISTED = 30


class GitView(QObject):
    """Asks git again whenever a collection was changed."""

    def __init__(self, context: Context, window: MainWindow, current_root: Callable[[], Path | None]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._current_root = current_root
        self._looking = False
        self._again = False
        tree = window.sidebar.tree
        tree.changes_requested.connect(self.show_changes)
        window.status.git_requested.connect(self._on_list)
        bind(context.git.changed, self, lambda _root: self.show())
        bind(context.collections.changed, self, lambda _root: self.look())
        bind(context.outside.changed, self, lambda _paths: self.look())
        bind(context.git_watch.changed, self, lambda _nothing: self.look())

    def look(self) -> None:
        """Ask git about the opened collections."""
        self._again = True
        if not self._looking:
            self._looking = True
            self._start(self._look(), "ask git")

    @Slot()
    def show(self) -> None:
        """Show what is known."""
        states = [self._context.git.state(node.path) for node in self._context.collections.roots()]
        known = [state for state in states if state is not None]
        self._window.sidebar.model.show_git(
            {path: mark for state in known for path, mark in state.marks.items()},
            frozenset(path for state in known for path in state.touched),
        )
        state = self._context.git.state(self._root())
        self._window.status.show_git(state.branch if state else "", len(state.changes) if state else 0)

    @Slot(Path)
    def show_changes(self, path: Path) -> None:
        """Show how a request or folder differs from HEAD."""
        self._start(self._show_changes(path), "show the changes")

    async def _look(self) -> None:
        try:
            while self._again:
                self._again = False
                await self._context.git.look([node.path for node in self._context.collections.roots()])
            self._context.git_watch.follow(self._context.git.folders(), self._context.git.outside())
        finally:
            self._looking = False
        self.show()

    async def _show_changes(self, path: Path) -> None:
        texts = await self._context.git.differences(path)
        dialog = GitDiffDialog(path.stem, texts, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _root(self) -> Path | None:
        if (root := self._current_root()) is not None:
            return root
        roots = self._context.collections.roots()
        return roots[0].path if roots else None

    def build_menu(self) -> QMenu:
        """What was changed in the collection that is shown; each entry shows how."""
        menu = Menu(self._window)
        root = self._root()
        state = self._context.git.state(root)
        marks = state.marks if state is not None and root is not None else {}
        for path, mark in sorted(marks.items())[:_MOST_LISTED]:
            place = path.relative_to(root).with_suffix("").as_posix() if root and path != root else path.name
            entry = menu.addAction(f"{place}  ({mark})")
            entry.triggered.connect(lambda _checked, path=path: self.show_changes(path))
        if not marks:
            menu.addAction(tr("Nothing was changed")).setEnabled(False)
        return menu

    @Slot()
    def _on_list(self) -> None:
        self._window.status.open_git_menu(self.build_menu())

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self._window)
