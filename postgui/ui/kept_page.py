"""An item that PostGUI keeps and does not edit (gRPC, WebSocket, a script, an app), or whose file is broken:
the file, for reading."""

from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.translation import joined, mark, tr
from postgui.ui.bind import bind
from postgui.ui.editor.code_editor import CodeEditor
from postgui.ui.opener import Opener
from postgui.ui.page import Page
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.tab_area import TabArea

if TYPE_CHECKING:
    from postgui.services.format_file import Kept

KEPT_PREFIX = "kept:"
"""What the session calls such a tab: this, and the file."""
_KINDS = {
    "grpc": mark("a gRPC request"),
    "websocket": mark("a WebSocket request"),
    "script": mark("a script file"),
    "app": mark("an app"),
}


class KeptPage(Page):
    """Shows the text of a file; nothing in it can be changed.

    Signals:
        open_requested: The file, which was broken, is that of a request: open it as one.
    """

    open_requested = Signal()

    def __init__(self, path: Path, kept: "Kept", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._line: int | None = None
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
        self.note.offer_taken.connect(self.open_requested)
        self.show_kept(kept)

    def show_kept(self, kept: "Kept") -> None:
        """The file says this now; what it is broken by stands in sight."""
        self.code.show_text(kept.text)
        problem = kept.problem
        if problem is not None:
            self.note.show_note(joined("\n", (problem.what, problem.advice)), role="error")
        elif kept.is_request:
            self.note.show_note(tr("The file can be read again."), offer=tr("Open the request"))
        else:
            self.note.show_note(_kept_note(kept.kind))
        line = problem.line if problem is not None else None
        if line is not None and line != self._line:
            self._go_to(line)
        self._line = line

    def _go_to(self, line: int) -> None:
        document = self.code.document()
        self.code.setTextCursor(QTextCursor(document.findBlockByNumber(min(line, document.blockCount()) - 1)))
        self.code.centerCursor()

    # What a page tells

    def method(self) -> str:
        return ""

    def name(self) -> str:
        return self.path.stem

    def place(self) -> str:
        return str(self.path)

    def file(self) -> Path:
        return self.path

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
        self._opener = opener
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
        kept = await self._context.collections.kept(path)
        page = KeptPage(path, kept, self._area.page_parent)
        page.open_requested.connect(lambda: self._start(self._open(page), "open the request"))
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

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self)

    def _start_reload(self, page: KeptPage) -> None:
        self._start(self._reload(page), "read the file again")

    async def _reload(self, page: KeptPage) -> None:
        try:
            kept = await self._context.collections.kept(page.path)
        except ProblemError:
            return  # gone: the tree says so, and what was shown can still be copied
        if isValid(page):
            page.show_kept(kept)

    async def _open(self, page: KeptPage) -> None:
        """The request takes the place of the page."""
        await self._opener.open_path(page.path)
        if isValid(page):
            self._area.close_page(page)


def _kept_note(kind: str) -> str:
    what = tr(_KINDS[kind]) if kind in _KINDS else tr("an item of the type {kind}", kind=kind)
    return tr("This is {what}. PostGUI keeps it as it is: it is shown here, not edited or sent.", what=what)
