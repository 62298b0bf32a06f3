"""What the sidebar offers while no collection is open."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from postgui.translation import tr
from postgui.ui.key_tip import KeyTip
from postgui.ui.theme import current_theme
from postgui.ui.wrapped_label import WrappedLabel


class EmptyHint(QWidget):
    """A sentence and the ways to begin.

    Signals:
        new_requested, open_requested, import_requested, sample_requested: As the buttons say.
    """

    new_requested = Signal()
    open_requested = Signal()
    import_requested = Signal()
    sample_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        text = WrappedLabel(tr("Collections keep requests as text files, to share and to version."), self)
        text.setProperty("tone", "faint")
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 12, 8, 12, 12)
        theme.fit(layout.setSpacing, 8)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(text)
        words = (tr("New collection"), tr("Open folder"), tr("Import…"), tr("Sample collection"))
        self.new = QPushButton(theme.icon("plus"), words[0], self)
        self.open = QPushButton(theme.icon("folder-open"), words[1], self)
        self.bring = QPushButton(theme.icon("import"), words[2], self)
        self.sample = QPushButton(theme.icon("playground"), words[3], self)
        self.new.clicked.connect(self.new_requested)
        self.open.clicked.connect(self.open_requested)
        self.bring.clicked.connect(self.import_requested)
        self.sample.clicked.connect(self.sample_requested)
        buttons = (self.new, self.open, self.bring, self.sample)
        for button in buttons:
            theme.fit(button.setIconSize, QSize(22, 16))  # wider than the picture: room before the word
            layout.addWidget(button)
        commands = ("collection.new", "collection.open", "collection.import", "collection.sample")
        for button, label, command in zip(buttons, words, commands, strict=True):
            KeyTip(button, label, command)
