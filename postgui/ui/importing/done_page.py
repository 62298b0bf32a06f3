"""What an import made, and the report of what it could not."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from postgui.services.imports import Done
from postgui.translation import joined, tr
from postgui.ui.importing.counted import counted
from postgui.ui.importing.loss_list import LossList
from postgui.ui.theme import current_theme


class DonePage(QWidget):
    """Shows the end of an import."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setProperty("tone", "muted")
        self.losses = LossList(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        theme.fit(layout.setSpacing, 8)
        layout.addWidget(self.title)
        layout.addWidget(self.note)
        layout.addWidget(self.losses, 1)
        layout.addStretch(0)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def show_done(self, done: Done) -> None:
        what, name = counted(done.requests, done.folders, done.environments), done.root.name
        if what:
            self.title.setText(tr("Imported {what} into {name}", what=what, name=name))
        else:
            self.title.setText(tr("Imported nothing into {name}", name=name))
        kept = tr(
            "The report is kept with the collection: in its docs, or as Import report.md in its folder."
        )
        scripts = tr("Scripts came along as text; nothing of the import was run.")
        self.note.setText(joined(" ", (kept, scripts)) if done.losses else scripts)
        self.losses.show_losses(done.losses)

    @Slot()
    def _on_theme(self) -> None:
        font = current_theme().ui_font()
        font.setBold(True)
        self.title.setFont(font)
