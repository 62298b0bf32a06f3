"""Export: a collection, a folder or a request in another program's format.

Shows what the format has no place for before anything is written. The window stays usable meanwhile.
"""

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.exporter_kind import Exported, ExporterKind, exporter_kinds
from postgui.model.problem import Problem, ProblemError
from postgui.services.context import Context
from postgui.services.export import export, write_export
from postgui.translation import tr
from postgui.ui.dialog_size import open_at
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.importing.loss_list import LossList
from postgui.ui.response.problem_view import ProblemView
from postgui.ui.save_path import ask_save_path, file_stem
from postgui.ui.theme import current_theme


class ExportDialog(QDialog):
    """Makes the export anew for each choice, and writes it when asked.

    Signals:
        written: It was written there, with so many files beside it. Path, int.
    """

    written = Signal(Path, int)

    def __init__(self, context: Context, path: Path, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export"))
        self._context = context
        self._path = path
        self._name = name
        self._working, self._saving = owners = object(), object()
        for owner in owners:
            self.destroyed.connect(lambda _gone, owner=owner: context.tasks.cancel_owned(owner))
        self._kinds = exporter_kinds()
        self._exported: Exported | None = None
        self.title = ElidedLabel(self)
        self.title.show_text(tr("Export {name}", name=name))
        self.format = QComboBox(self)
        self.format.setAccessibleName(tr("Format"))
        for kind in self._kinds.values():
            self.format.addItem(kind.label, kind.id)
        self.clear = QCheckBox(tr("With secrets"), self)
        self.clear.setToolTip(tr("Put passwords, tokens and secret variables into the file in clear"))
        self.save = QPushButton(tr("Save…"), self)
        self.save.setDefault(True)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setProperty("tone", "muted")
        self.losses = LossList(self)
        self.problem = ProblemView(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.losses)
        self.stack.addWidget(self.problem)
        self._build_layout()
        self.format.currentIndexChanged.connect(self._refresh)
        self.clear.toggled.connect(self._refresh)
        self.save.clicked.connect(self._on_save)
        self._refresh()

    @property
    def kind(self) -> ExporterKind:
        """The format that is chosen."""
        return self._kinds[self.format.currentData()]

    def choose(self, format_id: str) -> None:
        """Choose another format."""
        self.format.setCurrentIndex(self.format.findData(format_id))

    def _build_layout(self) -> None:
        theme = current_theme()
        row = QHBoxLayout()
        theme.fit(row.setSpacing, 12)
        row.addWidget(self.format)
        row.addWidget(self.clear)
        row.addStretch(1)
        row.addWidget(self.save)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 16, 16, 16, 16)
        theme.fit(layout.setSpacing, 8)
        layout.addWidget(self.title)
        layout.addLayout(row)
        layout.addWidget(self.note)
        layout.addWidget(self.stack, 1)
        open_at(self, 720, 440)

    async def _make(self) -> None:
        kind = self.kind
        context = self._context
        try:
            made = await export(
                self._path, kind, context.environments, context.secrets, clear=self.clear.isChecked()
            )
        except ProblemError as error:
            self.problem.show_problem(error.problem)
            self.stack.setCurrentWidget(self.problem)
            self.note.setText("")
            return
        self._exported = made
        beside = ", ".join(one.name for one in made.beside)
        self.note.setText(tr("Beside it: {beside}.", beside=beside) if beside else "")
        self.note.setVisible(bool(beside))
        self.losses.show_losses(made.losses)
        self.stack.setCurrentWidget(self.losses)
        self.save.setEnabled(True)

    async def _save(self) -> None:
        made, kind = self._exported, self.kind
        if made is None:
            return
        chosen = await ask_save_path(self, tr("Export"), f"{file_stem(self._name, 'export')}{kind.suffix}")
        if chosen is None:
            return
        target = chosen.path
        try:
            files = await asyncio.to_thread(write_export, made, target)
        except OSError as error:
            raise ProblemError(
                Problem(
                    tr("{name} was not written", name=target.name),
                    error.strerror or str(error),
                    tr("Choose another place, or make room on the disk."),
                    "export",
                )
            ) from error
        self.written.emit(target, len(files) - 1)
        self.close()

    @Slot()
    def _refresh(self) -> None:
        self._exported = None
        self.save.setEnabled(False)
        self._context.tasks.cancel_owned(self._working)
        self._context.tasks.start(self._make(), name="export", owner=self._working)

    @Slot()
    def _on_save(self) -> None:
        self._context.tasks.start(self._save(), name="write the export", owner=self._saving)
