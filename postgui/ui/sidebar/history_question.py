"""What the history asks in place, above its list: whether to delete, or for one line of text."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from postgui.translation import tr
from postgui.ui.card import Card
from postgui.ui.theme import current_theme
from postgui.ui.wrapped_label import WrappedLabel


class DeleteQuestion(Card):
    """Two buttons and a line, shown until answered."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, surface="warning-soft", edge="warning")
        self._delete: Callable[[], None] = lambda: None
        self.text = WrappedLabel(parent=self)
        self.keep = QPushButton(tr("Keep"), self)
        self.delete = QPushButton(tr("Delete"), self)
        self.delete.setProperty("danger", True)
        self.keep.clicked.connect(self.hide)
        self.delete.clicked.connect(self._on_delete)
        _lay_out(self, (self.text,), (self.keep, self.delete))

    def ask(self, text: str, delete: Callable[[], None]) -> None:
        """Ask `text`; `delete` is called if the person says so."""
        self._delete = delete
        self.show()
        if (parent := self.parentWidget()) is not None and (layout := parent.layout()) is not None:
            layout.activate()  # the text claims its height by the width that it has from now on
        self.text.setText(text)
        self.keep.setFocus()

    @Slot()
    def _on_delete(self) -> None:
        self.hide()
        self._delete()


class LineQuestion(Card):
    """A line of text to fill in; Enter takes it, Escape does not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._take: Callable[[str], None] = lambda _text: None
        self._may_be_empty = False
        self.text = WrappedLabel(parent=self)
        self.line = QLineEdit(self)
        self.save = QPushButton(tr("Save"), self)
        self.save.setProperty("primary", True)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.line.textChanged.connect(self._on_changed)
        self.line.returnPressed.connect(self._on_save)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.hide)
        _lay_out(self, (self.text, self.line), (self.save, self.cancel))

    def ask(self, text: str, line: str, take: Callable[[str], None], *, may_be_empty: bool = False) -> None:
        """Ask `text`, beginning with `line`; `take` gets what the person wrote."""
        self._take, self._may_be_empty = take, may_be_empty
        self.text.setText(text)
        self.line.setAccessibleName(text)
        self.line.setText(line)
        self.line.selectAll()
        self._on_changed()
        self.show()
        self.line.setFocus()

    @Slot()
    def _on_changed(self) -> None:
        self.save.setEnabled(self._may_be_empty or bool(self.line.text().strip()))

    @Slot()
    def _on_save(self) -> None:
        if self.save.isEnabled():
            self.hide()
            self._take(self.line.text().strip())

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def _lay_out(card: Card, lines: tuple[QWidget, ...], buttons: tuple[QPushButton, ...]) -> None:
    theme = current_theme()
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    layout = QVBoxLayout(card)
    theme.fit(layout.setContentsMargins, 8, 8, 8, 8)
    for line in lines:
        layout.addWidget(line)
    layout.addLayout(row)
    card.hide()
