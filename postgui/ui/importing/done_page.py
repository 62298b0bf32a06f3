"""What an import made, and the report of what it could not."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from postgui.services.imports import Done
from postgui.ui.importing.loss_list import LossList
from postgui.ui.theme import current_theme


class DonePage(QWidget):
    """Shows the end of an import."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        font = theme.ui_font()
        font.setBold(True)
        self.title.setFont(font)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setProperty("tone", "muted")
        self.losses = LossList(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.title)
        layout.addWidget(self.note)
        layout.addWidget(self.losses, 1)
        layout.addStretch(0)

    def show_done(self, done: Done) -> None:
        names = ("request", "folder", "environment")
        counts = zip((done.requests, done.folders, done.environments), names, strict=True)
        parts = [f"{count:,} {name}{'' if count == 1 else 's'}" for count, name in counts if count]
        self.title.setText(f"Imported {', '.join(parts) or 'nothing'} into {done.root.name}")
        kept = "The report is kept with the collection: in its docs, or as Import report.md in its folder. "
        scripts = "Scripts came along as text; nothing of the import was run."
        self.note.setText(f"{kept if done.losses else ''}{scripts}")
        self.losses.show_losses(done.losses)
