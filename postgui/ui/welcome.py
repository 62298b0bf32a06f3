"""What stands where the tabs would be while none is open: how to begin, by mouse and by key."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from postgui.translation import mark, tr
from postgui.ui.door import Door
from postgui.ui.key_tip import KeyTip, current_keys
from postgui.ui.theme import current_theme

_KEYS = (
    (mark("New request"), "request.new"),
    (mark("Search or jump to"), "view.jump"),
    (mark("Open the last closed tab"), "tab.reopen"),
    (mark("A request from a URL or a cURL command"), ""),
    (mark("All shortcuts"), "help.shortcuts"),
)
"""What to say, and the id of the command whose keys do it; "" for pasting, which is no command."""
_SAMPLE = mark("Requests that teach, and a server for them on this machine")
_IMPORT = mark("From Postman, Insomnia, Bruno, OpenAPI, HAR, cURL and more")
_OPEN = mark("A collection is a folder of text files, and stays there")
_ABREAST_PX = 560
_SPACING_PX = 20


class Welcome(QWidget):
    """Three doors while there is no collection yet, and always a button and a few keys.

    Signals:
        new_requested: Make a request.
        sample_requested, import_requested, open_requested: As the doors say.
    """

    new_requested = Signal()
    sample_requested = Signal()
    import_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._logo = QLabel(self)
        self._logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(tr("Welcome to PostGUI"), self)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sample = Door("playground", tr("Try the playground"), tr(_SAMPLE), self)
        self.bring = Door("import", tr("Import"), tr(_IMPORT), self)
        self.open = Door("folder-open", tr("Open a folder"), tr(_OPEN), self)
        self.sample.clicked.connect(self.sample_requested)
        self.bring.clicked.connect(self.import_requested)
        self.open.clicked.connect(self.open_requested)
        self.new = QPushButton(tr("New request"), self)
        self.new.setProperty("primary", True)
        KeyTip(self.new, tr("An untitled request"), "request.new")
        self.new.clicked.connect(self.new_requested)
        self._doors = QWidget(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._doors)
        self._row.setContentsMargins(0, 0, 0, 0)
        for door in (self.sample, self.bring, self.open):
            self._row.addWidget(door, 1)
        theme.fit(self._row.setSpacing, 12)
        layout = QVBoxLayout(self)
        theme.fit(layout.setSpacing, _SPACING_PX)
        layout.addStretch(2)
        layout.addWidget(self._logo)
        layout.addWidget(self._title)
        centred = QHBoxLayout()  # an alignment would ask for the height at the full width
        centred.addStretch(1)
        centred.addWidget(self._doors)
        centred.addStretch(1)
        layout.addLayout(centred)
        layout.addWidget(self.new, 0, Qt.AlignmentFlag.AlignCenter)
        self._hints = QWidget(self)
        self._fill_hints()
        layout.addWidget(self._hints, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
        self.show_doors(True)
        current_keys().changed.connect(self._show_keys)
        self._show_keys()
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def show_doors(self, on: bool) -> None:
        """Offer the three doors, or leave them out: there is a collection."""
        self._has_doors = on
        self._doors.setVisible(on)
        self._make_room()

    def _fill_hints(self) -> None:
        theme, keys = current_theme(), QGridLayout(self._hints)
        keys.setContentsMargins(0, 0, 0, 0)
        theme.fit(keys.setHorizontalSpacing, 24)
        theme.fit(keys.setVerticalSpacing, 8)
        self._key_labels: dict[str, QLabel] = {}
        for row, (what, command_id) in enumerate(_KEYS):
            label, shortcut = QLabel(tr(what), self._hints), QLabel(self._hints)
            self._key_labels[command_id] = shortcut
            label.setProperty("tone", "muted")
            shortcut.setProperty("tone", "faint")
            keys.addWidget(label, row, 0, Qt.AlignmentFlag.AlignRight)
            keys.addWidget(shortcut, row, 1, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _show_keys(self) -> None:
        paste = QKeySequence(QKeySequence.StandardKey.Paste)
        for command_id, label in self._key_labels.items():
            pasting = paste.toString(QKeySequence.SequenceFormat.NativeText)
            label.setText(current_keys().name(command_id) if command_id else pasting)

    def _arrange(self) -> None:
        """Doors side by side where there is room, else one below the other."""
        theme = current_theme()
        abreast = self.width() >= theme.px(_ABREAST_PX)
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if abreast else QBoxLayout.Direction.TopToBottom
        )
        self._doors.setFixedWidth(min(self.width() - theme.px(32), theme.px(720 if abreast else 360)))
        self._make_room()

    def _make_room(self) -> None:
        """Leave out what is needed least where the height does not do for all."""
        spacing = current_theme().px(_SPACING_PX)
        room = self.height() - self.new.sizeHint().height() - 3 * spacing
        if self._has_doors:
            room -= self._row.totalHeightForWidth(self._doors.maximumWidth())
        for part in (self._title, self._logo, self._hints):
            needed = part.sizeHint().height() + spacing
            shown = room >= needed and (part is not self._title or self._has_doors)
            part.setVisible(shown)
            room -= needed if shown else 0

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        font = theme.ui_font()
        font.setPixelSize(theme.px(20))
        self._title.setFont(font)
        self._logo.setPixmap(theme.icon("logo", "accent-ink").pixmap(theme.px(48), theme.px(48)))
        self._arrange()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_theme()  # the fonts again: under another parent the style sheet forgot them

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
