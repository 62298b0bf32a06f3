"""An item that PostGUI keeps and does not edit (gRPC, WebSocket, a script, an app): its file, for reading."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.translation import mark, tr
from postgui.ui.bind import bind
from postgui.ui.editor.code_editor import CodeEditor
from postgui.ui.opener import Opener
from postgui.ui.page import Page
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.tab_area import TabArea

KEPT_PREFIX = "kept:"
"""What the session calls such a tab: this, and the file."""
_KINDS = {
    "grpc": mark("a gRPC request"),
    "websocket": mark("a WebSocket request"),
    "script": mark("a script file"),
    "app": mark("an app"),
}


class KeptPage(Page):
    """Shows the text of a file; nothing in it can be changed."""

    def __init__(self, path: Path, kind: str, text: str, parent: QWidget | None = None) -> None:
        """`kind` is the item's type in OpenCollection's words."""
        super().__init__(parent)
        self.path = path
        self._kind = kind
        self.note = NoteBar(self)
        self.code = CodeEditor(self)
        self.code.set_language("yaml")
        self.code.set_read_only(True)
        self.code.setAccessibleName(tr("The file {name}", name=path.name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.note)
        column.addWidget(self.code, 1)
        what = tr(_KINDS[kind]) if kind in _KINDS else tr("an item of the type {kind}", kind=kind)
        self.note.show_note(
            tr("This is {what}. PostGUI keeps it as it is: it is shown here, not edited or sent.", what=what)
        )
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """The file says this now."""
        self.code.show_text(text)

    # What a page tells

    def method(self) -> str:
        return ""

    def name(self) -> str:
        return self.path.stem

    def place(self) -> str:
        return str(self.path)

    def session_key(self) -> str:
        return f"{KEPT_PREFIX}{self.path}"

    def focus_first(self) -> None:
        self.code.setFocus()


class KeptPages(QObject):
    """Opens such pages, never two of one file, and shows what becomes of the files."""

    def __init__(self, context: Context, area: TabArea, opener: Opener) -> None:
        super().__init__(area)
        self._context = context
        self._area = area
        opener.add_kind(KEPT_PREFIX, self.open_key)
        bind(context.collections.changed, self, self._on_changed)
        area.current_changed.connect(self._on_current)

    async def open_key(self, key: str, choose: bool) -> Page | None:
        """Open the file at the path `key`, or go to its tab.

        Raises:
            ProblemError: It can't be read.
        """
        path = Path(key)
        for page in self._area.pages_of(KeptPage):
            if page.path == path:
                if choose:
                    self._area.choose(page)
                return page
        kind, text = await self._context.collections.kept_text(path)
        page = KeptPage(path, kind, text, self._area.page_parent)
        self._area.add(page, choose=choose)
        return page

    def _on_changed(self, root: Path) -> None:
        for page in self._area.pages_of(KeptPage):
            if page.path.is_relative_to(root):
                self._start_reload(page)

    @Slot(object)
    def _on_current(self, page: Page | None) -> None:
        if isinstance(page, KeptPage):
            self._start_reload(page)

    def _start_reload(self, page: KeptPage) -> None:
        self._context.tasks.start(self._reload(page), name="read the file again", owner=self)

    async def _reload(self, page: KeptPage) -> None:
        try:
            _, text = await self._context.collections.kept_text(page.path)
        except ProblemError:
            return  # gone, or broken: the tree says so, and what was shown can still be copied
        if isValid(page):
            page.show_text(text)
