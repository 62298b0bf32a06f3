"""What can be done with environments in the window: choose, layer, edit, go to where a name is defined."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from postgui.services.context import Context
from postgui.services.globals import NAME as GLOBALS
from postgui.services.origin_text import origin_text
from postgui.services.scopes import GLOBAL
from postgui.translation import tr
from postgui.ui.environment_choice import EnvironmentChoice
from postgui.ui.notice import NoticeArea
from postgui.ui.request.tab import RequestTab
from postgui.ui.request.variable import Definition
from postgui.ui.top_bar import TopBar

if TYPE_CHECKING:
    from postgui.ui.environment.editor import EnvironmentEditor


class EnvironmentActions(QObject):
    """Answers the wishes of the top bar and of Ctrl+click on a variable.

    Signals:
        folder_wanted: A name is defined in a folder or collection: show its settings. Path; str: the name.
    """

    folder_wanted = Signal(Path, str)

    def __init__(
        self,
        context: Context,
        choice: EnvironmentChoice,
        top_bar: TopBar,
        notices: NoticeArea,
        window: QWidget,
        current: Callable[[], Path | None],
    ) -> None:
        """`current` tells the path of the current request."""
        super().__init__(window)
        self._context = context
        self._choice = choice
        self._top_bar = top_bar
        self._notices = notices
        self._window = window
        self._current = current
        self._editor: EnvironmentEditor | None = None
        top_bar.layer_toggled.connect(lambda name: choice.toggle_layer(current(), name))
        top_bar.manage_requested.connect(self.manage)

    @property
    def editor(self) -> "EnvironmentEditor | None":
        """The editor, once it was opened."""
        return self._editor

    def watch(self, tab: RequestTab) -> None:
        """Let a tab use the layers, and follow where its variables lead."""
        tab.layers_of = self._choice.layers
        tab.definition_requested.connect(lambda definition: self.go_to(definition, tab.draft.path))

    async def show(self, path: Path | None) -> tuple[str, ...]:
        """Show at the top what counts for the request at `path`; returns the names to choose from."""
        environments = await self._choice.environments(path)
        self._path = path
        self._top_bar.show_environments(environments, self._choice.active(path), self._choice.layers(path))
        return tuple(environment.name for environment in environments)

    @Slot()
    def manage(self) -> None:
        """Open the editor on the collection of the current request."""
        path = self._current()
        self._open(path, self._choice.active(path))

    def go_to(self, definition: Definition, path: Path | None) -> None:
        """Show where a name is defined; one that is not defined, where that can be done."""
        kind, _, name = definition.origin.partition(" ")
        root = self._choice.root_of(path)
        if definition.origin == GLOBAL:
            self._open(path, GLOBALS, definition.name)
        elif kind == "environment":
            self._open(path, name, definition.name)
        elif not definition.origin:
            self._open(path, self._choice.active(path) or GLOBALS, definition.name)
        elif kind == "collection" and root is not None:
            self.folder_wanted.emit(root, definition.name)
        elif kind == "folder" and path is not None:
            self.folder_wanted.emit(path.parents[definition.level], definition.name)
        else:
            self._notices.show_done(
                tr("{name} comes from {origin}", name=definition.name, origin=origin_text(definition.origin))
            )

    def _open(self, path: Path | None, name: str, variable: str = "") -> None:
        from postgui.ui.environment.editor import EnvironmentEditor

        if self._editor is None:
            self._editor = EnvironmentEditor(self._context, self._choice, self._window)
        self._editor.show_root(self._choice.root_of(path), name, variable)
        self._editor.show()
        self._editor.raise_()
        self._editor.activateWindow()
