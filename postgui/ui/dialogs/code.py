"""The program that sends a request, in a language of choice: to read, to copy, to keep in a file.

The window stays usable meanwhile: the code follows what is edited there.
"""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.code_kind import Code, CodeKind, code_kinds
from postgui.model.problem import Problem, ProblemError
from postgui.services.code import CodeChoice, generate
from postgui.services.context import Context
from postgui.services.send_job import SendJob
from postgui.translation import tr
from postgui.ui.dialog_size import open_at
from postgui.ui.editor.code_view import CodeView
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.response.problem_view import ProblemView
from postgui.ui.save_path import ask_save_path, file_stem
from postgui.ui.theme import current_theme

_REFRESH_AFTER_MS = 300


class CodeDialog(QDialog):
    """Shows the code of one request, and makes it anew when the request or a choice changes."""

    def __init__(
        self, context: Context, job: Callable[[], SendJob], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Code: {name}", name=name) if name else tr("Code"))
        self._context = context
        self._job = job
        self._name = name
        self._writing, self._saving = owners = object(), object()
        for owner in owners:
            self.destroyed.connect(lambda _gone, owner=owner: context.tasks.cancel_owned(owner))
        self._kinds = code_kinds()
        self._code = Code("")
        self.target = QComboBox(self)
        self.target.setAccessibleName(tr("Language and library"))
        self.target.setMaxVisibleItems(len(self._kinds))
        for kind in self._kinds.values():
            self.target.addItem(kind.label, kind.id)
        self.keep = QCheckBox(tr("Keep {{variables}}"), self)
        self.keep.setToolTip(tr("Leave variables as they stand instead of filling in their values"))
        self.clear = QCheckBox(tr("Show secrets"), self)
        self.clear.setToolTip(tr("Put passwords, tokens and keys into the code in clear"))
        self.copy = QPushButton(tr("Copy"), self)
        self.copy.setDefault(True)
        self.save = QPushButton(tr("Save…"), self)
        self.note = NoteBar(self)
        self.code = CodeView(self)
        self.code.setAccessibleName(tr("Code"))
        self.problem = ProblemView(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.code)
        self.stack.addWidget(self.problem)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REFRESH_AFTER_MS)
        self._soon.timeout.connect(self._refresh)
        self._build_layout()
        self._connect()
        self._refresh()

    @property
    def kind(self) -> CodeKind:
        """The target that is chosen."""
        return self._kinds[self.target.currentData()]

    def choose(self, target: str) -> None:
        """Choose another target."""
        self.target.setCurrentIndex(self.target.findData(target))

    def refresh_soon(self) -> None:
        """The request was edited."""
        self._soon.start()

    def _build_layout(self) -> None:
        theme = current_theme()
        top = QHBoxLayout()
        theme.fit(top.setContentsMargins, 12, 12, 12, 8)
        theme.fit(top.setSpacing, 12)
        top.addWidget(self.target)
        top.addWidget(self.keep)
        top.addWidget(self.clear)
        top.addStretch(1)
        top.addWidget(self.save)
        top.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.note)
        layout.addWidget(self.stack, 1)
        open_at(self, 780, 540)

    def _connect(self) -> None:
        self.target.currentIndexChanged.connect(self._refresh)
        self.keep.toggled.connect(self._refresh)
        self.clear.toggled.connect(self._refresh)
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)
        current_theme().changed.connect(self._on_theme)

    async def _generate(self) -> None:
        kind = self.kind
        choice = CodeChoice(self.keep.isChecked(), self.clear.isChecked())
        try:
            self._show(kind, await generate(self._context.composer, self._job(), kind, choice))
        except ProblemError as error:
            self._show_problem(error.problem)

    def _show(self, kind: CodeKind, code: Code) -> None:
        if code != self._code:
            self._code = code
            self.code.set_language(kind.language)
            self.code.show_rows(code.text)
            self.copy.setText(tr("Copy"))
        self.note.show_note("\n".join(code.notes), role="info")
        self.stack.setCurrentWidget(self.code)
        self._show_usable(True)

    def _show_problem(self, problem: Problem) -> None:
        self._code = Code("")
        self.note.show_note("")
        self.problem.show_problem(problem)
        self.stack.setCurrentWidget(self.problem)
        self._show_usable(False)

    def _show_usable(self, usable: bool) -> None:
        for button in (self.copy, self.save):
            button.setEnabled(usable)

    async def _save(self) -> None:
        kind, text = self.kind, self._code.text
        name = f"{file_stem(self._name, 'request')}{kind.suffix}"
        chosen = await ask_save_path(self, tr("Save the code"), name)
        if chosen is None:
            return
        target = chosen.path
        try:
            await asyncio.to_thread(target.write_bytes, text.encode())
        except OSError as error:
            raise ProblemError(
                Problem(
                    tr("The code was not saved as {name}", name=target.name),
                    error.strerror or str(error),
                    tr("Choose another place, or make room on the disk."),
                    "save-code",
                )
            ) from error

    @Slot()
    def _refresh(self) -> None:
        self._context.tasks.cancel_owned(self._writing)
        self._context.tasks.start(self._generate(), name="write the code", owner=self._writing)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text)
        self.copy.setText(tr("Copied"))

    @Slot()
    def _on_save(self) -> None:
        self._context.tasks.start(self._save(), name="save the code", owner=self._saving)

    @Slot()
    def _on_theme(self) -> None:
        self.code.highlighter.refresh()
