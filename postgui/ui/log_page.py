"""What PostGUI noted of its own troubles, in a tab: the log, or one crash report."""

import asyncio
import re
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from postgui.services.context import Context
from postgui.storage.data_folder import DataFolder
from postgui.translation import mark, tr
from postgui.ui.editor.code_editor import CodeEditor
from postgui.ui.opener import Opener
from postgui.ui.page import Page
from postgui.ui.reveal import reveal
from postgui.ui.tab_area import TabArea
from postgui.ui.theme import current_theme

LOG_PREFIX = "log:"
"""What the session calls such a tab: this, and the file; nothing behind it means the log itself."""
_SHOWN_BYTES = 1_000_000
_ENTRY = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ (?P<level>[A-Z]+) ", re.MULTILINE)
_LEVELS = {"": mark("All levels"), "WARNING": mark("Warnings"), "ERROR": mark("Errors")}


def filtered(text: str, level: str, part: str) -> str:
    """The entries of a log that have this level ("" for all) and contain `part`, whatever the case."""
    starts = [match.start() for match in _ENTRY.finditer(text)]
    if not starts:
        return text
    wanted = part.lower()
    entries = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    return "".join(
        entry
        for entry in entries
        if wanted in entry.lower() and (not level or f" {level} " in entry.split("\n", 1)[0])
    )


class LogPage(Page):
    """Shows a text file of ours, its newest part, with a filter."""

    def __init__(self, path: Path, key: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._key = key
        self._context = context
        self._text = ""
        self.level = QComboBox(self)
        self.level.setAccessibleName(tr("Level"))
        for level, label in _LEVELS.items():
            self.level.addItem(tr(label), level)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the log"))
        self.filter.setClearButtonEnabled(True)
        self.code = CodeEditor(self)
        self.code.set_read_only(True)
        self.code.setAccessibleName(tr("Log"))
        self.copy = QPushButton(tr("Copy all"), self)
        self.refresh = QPushButton(tr("Refresh"), self)
        self.folder = QPushButton(tr("Show in folder"), self)
        self._arrange()
        self.level.activated.connect(self._show)
        self.filter.textChanged.connect(self._show)
        self.copy.clicked.connect(self._on_copy)
        self.refresh.clicked.connect(self.load)
        self.folder.clicked.connect(self._on_folder)
        self.load()

    @Slot()
    def load(self) -> None:
        """Read the file again."""
        self._context.tasks.start(self._load(), name="read the log", owner=self)

    async def _load(self) -> None:
        text = await asyncio.to_thread(_newest, self.path)
        if isValid(self):
            self._text = text
            self._show()

    def _arrange(self) -> None:
        theme = current_theme()
        strip = QHBoxLayout()
        theme.fit(strip.setContentsMargins, 12, 8, 12, 8)
        theme.fit(strip.setSpacing, 8)
        strip.addWidget(self.level)
        strip.addWidget(self.filter, 1)
        for button in (self.refresh, self.copy, self.folder):
            strip.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(strip)
        column.addWidget(self.code, 1)
        self.level.setVisible(self._key == LOG_PREFIX)

    @Slot()
    def _show(self) -> None:
        level = str(self.level.currentData())
        shown = filtered(self._text, level, self.filter.text())
        nothing = tr("Nothing is noted here.") if not self._text else tr("Nothing fits the filter.")
        self.code.show_text(shown or nothing)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text())

    @Slot()
    def _on_folder(self) -> None:
        self._context.tasks.start(reveal(self.path), name="show in the file manager", owner=self)

    # What a page tells

    def method(self) -> str:
        return ""

    def name(self) -> str:
        return tr("Log") if self._key == LOG_PREFIX else self.path.stem

    def place(self) -> str:
        return str(self.path)

    def session_key(self) -> str:
        return self._key

    def focus_first(self) -> None:
        self.filter.setFocus()

    def end(self) -> None:
        self._context.tasks.cancel_owned(self)


class LogPages(QObject):
    """Opens the log and crash reports, never two tabs of one."""

    def __init__(self, context: Context, area: TabArea, opener: Opener) -> None:
        super().__init__(area)
        self._context = context
        self._area = area
        opener.add_kind(LOG_PREFIX, self._open_key)

    @Slot()
    def show(self) -> None:
        """Open the log."""
        self.open("", choose=True)

    def open(self, path: str, *, choose: bool) -> LogPage:
        """Open a report in the folder of reports, or with "" the log."""
        key = f"{LOG_PREFIX}{path}"
        for page in self._area.pages_of(LogPage):
            if page.session_key() == key:
                if choose:
                    self._area.choose(page)
                    page.load()
                return page
        file = Path(path) if path else DataFolder(self._context.data_dir).log
        page = LogPage(file, key, self._context, self._area.page_parent)
        self._area.add(page, choose=choose)
        return page

    async def _open_key(self, rest: str, choose: bool) -> Page | None:
        inside = not rest or Path(rest).parent == DataFolder(self._context.data_dir).crashes
        return self.open(rest, choose=choose) if inside else None


def _newest(path: Path) -> str:
    """The end of a file, from the start of a line; nothing if there is no such file (blocks)."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - _SHOWN_BYTES))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ""
    return text if size <= _SHOWN_BYTES else text.partition("\n")[2]
