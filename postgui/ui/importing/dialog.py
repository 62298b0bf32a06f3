"""The import dialog: where from, what of it and where to, then the report. Reading is a process of its own.

Nothing is fetched, and no file is looked at, before the person asks for it.
"""

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.importer_kind import importer_kinds
from postgui.model.problem import ProblemError
from postgui.services.import_process import Given, ImportProcess, Order
from postgui.services.import_source import url_file_name
from postgui.services.imports import Done, new_token
from postgui.translation import tr
from postgui.ui.dialog_size import open_at
from postgui.ui.dialogs.new_collection import folder_name
from postgui.ui.importing.done_page import DonePage
from postgui.ui.importing.message import ImportMessage
from postgui.ui.importing.review_page import ReviewPage
from postgui.ui.importing.source_page import SourcePage
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.services.context import Context
    from postgui.services.import_job import Preview


class ImportDialog(QDialog):
    """Three pages, one after the other.

    Signals:
        imported: The collection in this folder was made, or has more now. Path.
    """

    imported = Signal(Path)

    def __init__(self, context: "Context", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._process = ImportProcess()
        self._staging: Order | None = None
        self._owner = object()
        self.setWindowTitle(tr("Import"))
        self.source = SourcePage({kind.id: kind.label for kind in importer_kinds().values()}, self)
        self.review = ReviewPage(self)
        self.done_page = DonePage(self)
        self.pages = QStackedWidget(self)
        for page in (self.source, self.review, self.done_page):
            self.pages.addWidget(page)
        self.message = ImportMessage(self)
        self.busy = QLabel(self)
        self.busy.setProperty("tone", "muted")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.back = self._button(tr("Back"), self._on_back)
        self.cancel = self._button(tr("Cancel"), self.reject)
        self.go = self._button(tr("Continue"), self._on_go)
        self.go.setDefault(True)
        self._build_layout()
        self.source.source_edited.connect(self._show_state)
        self.review.choice_edited.connect(self._show_state)
        self.finished.connect(self._on_finished)
        owner, tasks = self._owner, context.tasks
        self.destroyed.connect(lambda: tasks.cancel_owned(owner))
        self._show_busy("")

    def read_paths(self, paths: Sequence[Path]) -> None:
        """Read a file or folder that was dropped, or several files."""
        self.source.show_paths([str(path) for path in paths])
        self._on_go()

    def read_text(self, text: str) -> None:
        """Show text that was pasted."""
        self.source.text.setPlainText(text)
        self._on_go()

    # Working

    def _start(self, work: Callable[[], Awaitable[None]], busy: str) -> None:
        self.message.hide()
        self._show_busy(busy)
        self._context.tasks.start(self._told(work), name="import", owner=self._owner)

    async def _told(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except ProblemError as error:
            self.message.show_problem(error.problem)
        finally:
            self._show_busy("")

    async def _read(self) -> None:
        self._show_preview(await self._process.read(await self._given()))

    async def _given(self) -> Given:
        kind = self.source.format_id()
        if url := self.source.url():
            data, name = await self._context.imports.fetch(url), url_file_name(url)
        elif paths := self.source.paths():
            return Given(paths=paths, format_id=kind)
        else:
            data, name = self.source.pasted().encode("utf-8", "surrogatepass"), tr("Pasted text")
        return Given(data=data, name=name, format_id=kind)

    def _show_preview(self, preview: "Preview") -> None:
        roots = self._context.collections.roots()
        place = roots[0].path.parent if roots else Path(QDir.homePath())
        self.review.show_preview(
            preview, roots, _free(place / (folder_name(preview.rows[0].name) or "Imported"))
        )
        self.pages.setCurrentWidget(self.review)

    async def _write(self) -> None:
        root = self.review.root()
        if root is None:
            return
        order = Order(root, new_token(), self.review.chosen_mode(), self.review.tree_model.ticked())
        self._staging = order
        try:
            staged = await self._process.stage(order, self.bar.setValue)
            done = await self._context.imports.finish(staged)
        finally:
            self._staging = None
            await self._context.imports.discard(order.root, order.token)
        await self._context.collections.open(done.root)
        self._show_done(done)

    def _show_done(self, done: Done) -> None:
        self.done_page.show_done(done)
        self.pages.setCurrentWidget(self.done_page)
        self.imported.emit(done.root)

    # Showing

    def _show_busy(self, text: str) -> None:
        """Say what is being done; "" for nothing."""
        is_busy = bool(text)
        self.busy.setText(text)
        self.busy.setVisible(is_busy)
        self.bar.setVisible(is_busy)
        self.pages.setEnabled(not is_busy)
        requests = self.review.tree_model.counts()[0] if self.pages.currentWidget() is self.review else 0
        self.bar.setRange(0, requests)
        self.bar.setValue(0)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        page = self.pages.currentWidget()
        is_busy = not self.pages.isEnabled()
        self.back.setVisible(page is self.review and not is_busy)
        self.cancel.setVisible(page is not self.done_page)
        ready = not self.source.is_empty() if page is self.source else self.review.is_ready()
        self.go.setEnabled((ready or page is self.done_page) and not is_busy)
        first = tr("Fetch") if self.source.url() else tr("Continue")
        self.go.setText(
            first if page is self.source else tr("Import") if page is self.review else tr("Close")
        )

    def _build_layout(self) -> None:
        theme = current_theme()
        buttons = QHBoxLayout()
        theme.fit(buttons.setSpacing, 8)
        buttons.addWidget(self.busy)
        buttons.addWidget(self.bar, 1)
        buttons.addStretch(0)
        for button in (self.back, self.cancel, self.go):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 16, 16, 16, 16)
        theme.fit(layout.setSpacing, 12)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        open_at(self, 860, 640)

    def _button(self, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: run())
        return button

    @Slot()
    def _on_go(self) -> None:
        page = self.pages.currentWidget()
        if page is self.source:
            url = self.source.url()
            self._start(self._read, tr("Fetching {url}…", url=url) if url else tr("Reading…"))
        elif page is self.review:
            self._start(self._write, tr("Importing…"))
        else:
            self.accept()

    @Slot()
    def _on_back(self) -> None:
        self.message.hide()
        self.pages.setCurrentWidget(self.source)
        self._show_state()

    @Slot(int)
    def _on_finished(self, _code: int) -> None:
        """Stop what runs; what was staged is taken away by the task that is cancelled."""
        self._context.tasks.cancel_owned(self._owner)
        self._context.tasks.start(self._process.close(), name="end the import")


def _free(folder: Path) -> Path:
    number, free = 1, folder
    while free.exists():
        number += 1
        free = folder.with_name(f"{folder.name} {number}")
    return free
