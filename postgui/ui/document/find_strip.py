"""The find bar of a document: text, case, whole word, regular expression."""

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from postgui.translation import tr
from postgui.ui.editor.find_bar import FindBar


class FindStrip(FindBar):
    """The strip of the editors, with one more rule, and nothing to replace."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.whole_word = self._rule("W", tr("Whole words"))
        self.regex = self.pattern
        self.regex.setToolTip(tr("Regular expression"))
        layout = self.layout()
        first = layout.itemAt(0) if layout is not None else None
        row = first.layout() if first is not None else None
        assert isinstance(row, QHBoxLayout)
        after = row.indexOf(self.match_case) + 1
        row.insertWidget(after, self.whole_word)
        self.hide()

    def _rule(self, text: str, name: str) -> QToolButton:
        button = self._button("", name, self.needle_edited)
        button.setText(text)
        button.setCheckable(True)
        return button
