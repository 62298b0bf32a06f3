"""A path in a form: typed, or found with the system's dialog."""

from collections.abc import Callable
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from postgui.translation import tr
from postgui.ui.request.body_form import relative_path
from postgui.ui.theme import current_theme

Base = Callable[[], Path | None]
"""The folder that relative paths count from; None before there is one."""


class TextControl(Protocol):
    """A widget that shows a text and reports what it becomes."""

    @property
    def text_edited(self) -> SignalInstance: ...

    def show_text(self, text: str) -> None: ...


_Path = TypeVar("_Path", bound=QWidget)


class FileField(QWidget, Generic[_Path]):
    """A path that may be typed, with a button that finds one; kept relative where that is possible."""

    text_edited = Signal(str)

    def __init__(
        self, label: str, base: Base, make: Callable[[QWidget], _Path], parent: QWidget | None = None
    ) -> None:
        """`make` makes the field that is typed in, a `TextControl`, within the widget it is given."""
        super().__init__(parent)
        self._label = label
        self._base = base
        self.path = make(self)
        self.browse = QPushButton(tr("Browse…"), self)
        self.browse.setAccessibleName(tr("Browse for {label}", label=label))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        current_theme().fit(row.setSpacing, 8)
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        self.setFocusProxy(self.path)
        self.path.text_edited.connect(self.text_edited)  # type: ignore[attr-defined]
        self.browse.clicked.connect(self._on_browse)

    def show_text(self, text: str) -> None:
        self.path.show_text(text)  # type: ignore[attr-defined]

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self, tr("Choose: {label}", label=self._label), str(self._base() or ""))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_chosen(self, path: str) -> None:
        text = relative_path(path, self._base())
        self.path.show_text(text)  # type: ignore[attr-defined]
        self.text_edited.emit(text)
