"""One file from disk as the whole body."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QLabel, QPushButton, QWidget

from postgui.model.request import BodyFile
from postgui.translation import tr
from postgui.ui.request.body_form import relative_path
from postgui.ui.request.header_word import matching_values
from postgui.ui.request.template_field import TemplateField
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme


class BodyFilePicker(QWidget):
    """Shows which file is sent and reports another choice.

    Signals:
        files_edited: tuple[BodyFile, ...]: all files the request knows, one selected; str: merge key.
    """

    files_edited = Signal(object, str)

    def __init__(self, variables: VariableNames, *, base: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = base
        self._files: tuple[BodyFile, ...] = ()
        self.known = QComboBox()
        self.known.setAccessibleName(tr("Files of this request"))
        self.path = TemplateField(variables)
        self.path.setPlaceholderText(tr("Path of the file, or drop it here"))
        self.path.setAccessibleName(tr("File"))
        self.choose = QPushButton(tr("Choose…"))
        self.content_type = TemplateField(variables, words=lambda text: matching_values("Content-Type", text))
        self.content_type.setPlaceholderText(tr("By file name"))
        self.content_type.setAccessibleName(tr("Content type"))
        for field in (self.path, self.content_type):
            field.setProperty("boxed", True)
        self._arrange()
        self.known.activated.connect(self._on_selected)
        self.path.text_edited.connect(self._on_path)
        self.content_type.text_edited.connect(self._on_content_type)
        self.choose.clicked.connect(self._on_choose)
        current_theme().scaled.connect(self._measure)
        self._measure()

    def show_files(self, files: Sequence[BodyFile]) -> None:
        self._files = tuple(files)
        chosen = self._chosen()
        self.path.show_text(chosen.path)
        self.content_type.show_text(chosen.content_type)
        self.known.clear()
        self.known.addItems([file.path or tr("(no path)") for file in self._files])
        self.known.setCurrentIndex(self._chosen_at())
        self._known_label.setVisible(len(self._files) > 1)
        self.known.setVisible(len(self._files) > 1)

    def show_base(self, base: Path | None) -> None:
        self._base = base

    def set_path(self, path: str, merge: str = "") -> None:
        """Send this file instead of the selected one."""
        self._change(replace(self._chosen(), path=relative_path(path, self._base)), merge)

    def _arrange(self) -> None:
        theme = current_theme()
        grid = QGridLayout(self)
        theme.fit(grid.setContentsMargins, 12, 12, 12, 12)
        theme.fit(grid.setHorizontalSpacing, 8)
        theme.fit(grid.setVerticalSpacing, 8)
        self._known_label = QLabel(tr("Known files"))
        grid.addWidget(self._known_label, 0, 0)
        grid.addWidget(self.known, 0, 1, 1, 2)
        grid.addWidget(QLabel(tr("File")), 1, 0)
        grid.addWidget(self.path, 1, 1)
        grid.addWidget(self.choose, 1, 2)
        grid.addWidget(QLabel(tr("Content type")), 2, 0)
        grid.addWidget(self.content_type, 2, 1)
        self._hint = QLabel(
            tr("A relative path counts from the request's file. The file is read on sending.")
        )
        self._hint.setProperty("tone", "faint")
        self._hint.setWordWrap(True)
        grid.addWidget(self._hint, 3, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(4, 1)

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        self._hint.setFont(theme.ui_font("small"))
        for field in (self.path, self.content_type):
            field.setFixedHeight(theme.px(28))

    def _chosen_at(self) -> int:
        return next((at for at, file in enumerate(self._files) if file.selected), 0 if self._files else -1)

    def _chosen(self) -> BodyFile:
        at = self._chosen_at()
        return self._files[at] if at >= 0 else BodyFile("")

    def _change(self, file: BodyFile, merge: str) -> None:
        at = self._chosen_at()
        files = list(self._files) if at >= 0 else [file]
        files[max(at, 0)] = replace(file, selected=True)
        self.files_edited.emit(tuple(files), merge)

    @Slot(int)
    def _on_selected(self, at: int) -> None:
        files = tuple(replace(file, selected=index == at) for index, file in enumerate(self._files))
        self.files_edited.emit(files, "")

    @Slot(str)
    def _on_path(self, path: str) -> None:
        self._change(replace(self._chosen(), path=path), "path")

    @Slot(str)
    def _on_content_type(self, content_type: str) -> None:
        self._change(replace(self._chosen(), content_type=content_type), "content type")

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, tr("Choose the file to send"), str(self._base or ""))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.set_path)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
