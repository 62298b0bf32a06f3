"""The Scripts tab of a request, and whose scripts above run as well."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from postgui.model.request import Request
from postgui.services.draft import Draft
from postgui.services.inherited import Inherited, InheritedScripts
from postgui.services.origin_text import origin_text
from postgui.translation import tr
from postgui.ui.request.script_editor import ScriptEditor, phases_text
from postgui.ui.theme import current_theme


class ScriptsPage(QWidget):
    """Edits the scripts of a draft.

    Signals:
        folder_requested: The person wants to see the scripts of a folder or the collection. Path.
    """

    folder_requested = Signal(object)

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.editor = ScriptEditor(self, has_python=True)
        self.origins = OriginList(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.origins)
        column.addWidget(self.editor, 1)
        self.editor.scripts_edited.connect(self._on_edited)
        self.editor.python_edited.connect(self._on_python)
        self.origins.chosen.connect(self.folder_requested)

    def show_request(self, request: Request) -> None:
        self.editor.show_scripts(request.scripts)
        self.editor.show_python(request.python)

    def show_inherited(self, inherited: Inherited) -> None:
        self.origins.show_origins(inherited.scripts)

    @Slot(object, str)
    def _on_edited(self, scripts: object, merge: str) -> None:
        assert isinstance(scripts, tuple)
        self._draft.edit(replace(self._draft.current, scripts=scripts), merge=merge)

    @Slot(str)
    def _on_python(self, code: str) -> None:
        self._draft.edit(replace(self._draft.current, python=code), merge="python")


class OriginList(QWidget):
    """The folders above that have scripts, each with a way to them; hidden where none has.

    Signals:
        chosen: Path: the folder.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        self._origins: tuple[InheritedScripts, ...] = ()
        self._column = QVBoxLayout(self)
        current_theme().fit(self._column.setContentsMargins, 12, 4, 8, 4)
        self._column.setSpacing(0)
        self.hide()

    def show_origins(self, origins: tuple[InheritedScripts, ...]) -> None:
        """List `origins`, the collection first."""
        if origins == self._origins:
            return
        self._origins = origins
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(origin) for origin in origins]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(origins))

    def texts(self) -> tuple[str, ...]:
        """What the rows say."""
        return tuple(label.text() for row in self._rows for label in row.findChildren(QLabel))

    def _row(self, origin: InheritedScripts) -> QWidget:
        row = QWidget(self)
        phases = phases_text(origin.phases)
        label = QLabel(
            tr("Also from {origin}: {phases}", origin=origin_text(origin.origin), phases=phases), row
        )
        label.setProperty("tone", "muted")
        label.setProperty("small", True)
        button = QPushButton(tr("Open"), row)
        button.setProperty("quiet", True)
        button.setProperty("compact", True)
        button.setAccessibleName(tr("Open the scripts of {origin}", origin=origin_text(origin.origin)))
        path: Path = origin.path
        button.clicked.connect(lambda: self.chosen.emit(path))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label, 1)
        line.addWidget(button)
        return row
