"""Where to import from: a file, a folder, a URL, or text; chosen, pasted or dropped."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QDir, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from postgui.translation import tr
from postgui.ui.theme import current_theme


class SourcePage(QWidget):
    """Shows what is chosen, and reports when there is something to read.

    Signals:
        source_edited: Another source, or none.
    """

    source_edited = Signal()

    def __init__(self, formats: Mapping[str, str], parent: QWidget) -> None:
        """`formats` are the labels of the importers by id."""
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.place = QLineEdit(self)
        self.place.setPlaceholderText(tr("File, folder, zip file or URL"))
        self.place.setAccessibleName(tr("File, folder, zip file or URL"))
        self.place.setClearButtonEnabled(True)
        self.file = self._button(tr("File…"), self._on_file)
        self.folder = self._button(tr("Folder…"), self._on_folder)
        self.text = QPlainTextEdit(self)
        self.text.setProperty("boxed", True)
        self.text.setPlaceholderText(tr("… or paste it here: a curl command, a collection as JSON"))
        self.text.setAccessibleName(tr("Pasted text"))
        self.text.setTabChangesFocus(True)
        self.paste = self._button(tr("Paste"), self._on_paste)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(tr("Format"))
        self.kind.addItem(tr("Found by the content"), "")
        for kind, label in formats.items():
            self.kind.addItem(label, kind)
        known = ", ".join(formats.values())
        self._known = QLabel(tr("Known: {formats}. The content tells which one it is.", formats=known), self)
        self._known.setWordWrap(True)
        self._known.setProperty("tone", "muted")
        for field in (self.place, self.text):
            field.setAcceptDrops(False)  # what is dropped on them is dropped on the page
        self._build_layout()
        current_theme().changed.connect(self._on_theme)
        self._on_theme()
        self.place.textChanged.connect(self._on_place)
        self.text.textChanged.connect(self._on_text)

    def show_paths(self, paths: Sequence[str]) -> None:
        """Show a file or folder as chosen, or several files."""
        self.place.setText(paths[0] if len(paths) == 1 else " ".join(f'"{path}"' for path in paths))

    def url(self) -> str:
        """The URL to fetch; "" where it is none."""
        text = self.place.text().strip()
        return text if text.lower().startswith(("http://", "https://")) else ""

    def paths(self) -> tuple[Path, ...]:
        """The file or folder, or several files, each in double quotes; none where a URL is named."""
        text = self.place.text().strip()
        if not text or self.url():
            return ()
        quoted = re.findall(r'"([^"]+)"', text) if text.startswith('"') else [text]
        return tuple(Path(one.removeprefix("file://")).expanduser() for one in quoted)

    def pasted(self) -> str:
        return self.text.toPlainText()

    def format_id(self) -> str:
        """The importer that is chosen; "" for the one that the content tells."""
        chosen: str = self.kind.currentData()
        return chosen

    def is_empty(self) -> bool:
        return not self.place.text().strip() and not self.text.document().toPlainText().strip()

    def _build_layout(self) -> None:
        theme = current_theme()
        row = QHBoxLayout()
        theme.fit(row.setSpacing, 8)
        row.addWidget(self.place, 1)
        row.addWidget(self.file)
        row.addWidget(self.folder)
        below = QHBoxLayout()
        theme.fit(below.setSpacing, 8)
        label = QLabel(tr("Format"), self)
        label.setBuddy(self.kind)
        below.addWidget(label)
        below.addWidget(self.kind)
        below.addStretch(1)
        below.addWidget(self.paste)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        theme.fit(layout.setSpacing, 8)
        layout.addLayout(row)
        layout.addWidget(self.text, 1)
        layout.addLayout(below)
        layout.addWidget(self._known)

    def _button(self, text: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _choose(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, title, QDir.homePath())
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(self.show_paths)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _on_theme(self) -> None:
        self.text.setFont(current_theme().code_font())

    @Slot()
    def _on_file(self) -> None:
        self._choose(tr("Import a file"), QFileDialog.FileMode.ExistingFiles)

    @Slot()
    def _on_folder(self) -> None:
        self._choose(tr("Import a folder"), QFileDialog.FileMode.Directory)

    @Slot()
    def _on_paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if "\n" not in text.strip() and text.strip().lower().startswith(("http://", "https://")):
            self.place.setText(text.strip())
        elif text:
            self.text.setPlainText(text)

    @Slot()
    def _on_place(self) -> None:
        self.text.setEnabled(not self.place.text().strip())
        self.source_edited.emit()

    @Slot()
    def _on_text(self) -> None:
        self.place.setEnabled(self.text.document().isEmpty())
        self.file.setEnabled(self.place.isEnabled())
        self.folder.setEnabled(self.place.isEnabled())
        self.source_edited.emit()

    # Qt overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file or a URL goes into its field, any other text into the editor."""
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.place.clear()
        self.text.clear()
        if files := [url.toLocalFile() for url in urls if url.isLocalFile()]:
            self.show_paths(files)
        elif urls and urls[0].scheme() in ("http", "https"):
            self.place.setText(urls[0].toString())
        else:
            self.text.setPlainText(event.mimeData().text())
