"""The line in a tab, of a request or of the settings of a folder, that tells what happened to its file.

It asks whose version counts where both sides changed the same.
"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from postgui.model.problem import Problem
from postgui.translation import tr
from postgui.ui.diff_text import DiffText
from postgui.ui.page import Page
from postgui.ui.theme import current_theme

_DIFF_HEIGHT = 180


class FileStrip(QFrame):
    """Shows one of three things: a conflict with its differences, a file that is gone, or one that is broken.

    Signals:
        mine_requested: Keep what is in the tab; saving writes over the file.
        theirs_requested: Take what the file has; undo brings the edits back.
        both_requested: Save what is in the tab as a request of its own, and take what the file has.
        write_requested: Write what is in the tab, anew.
    """

    mine_requested = Signal()
    theirs_requested = Signal()
    both_requested = Signal()
    write_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What happened to the file"))
        theme = current_theme()
        self.mark = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.show_diff = self._button(tr("Show differences"))
        self.both = self._button(tr("Keep both"))
        self.theirs = self._button(tr("Use the file’s"))
        self.mine = self._button(tr("Use mine"))
        self.write = self._button(tr("Write it again"))
        self.diff = DiffText(self)
        theme.fit(self.diff.setFixedHeight, _DIFF_HEIGHT)
        self.diff.hide()
        said = QHBoxLayout()
        theme.fit(said.setSpacing, 8)
        said.addWidget(self.mark)
        said.addWidget(self.text, 1)
        row = QHBoxLayout()
        theme.fit(row.setSpacing, 8)
        for button in (self.mine, self.theirs, self.both, self.write, self.show_diff):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 16, 0, 8, 8)
        theme.fit(layout.setSpacing, 8)
        layout.addLayout(said)
        layout.addLayout(row)
        layout.addWidget(self.diff)
        self.show_diff.clicked.connect(self._on_show_diff)
        for button in (self.both, self.theirs, self.mine, self.write):
            button.clicked.connect(self._give_focus_back)  # before the strip goes, and it with it
        self.both.clicked.connect(self.both_requested)
        self.theirs.clicked.connect(self.theirs_requested)
        self.mine.clicked.connect(self.mine_requested)
        self.write.clicked.connect(self.write_requested)
        theme.follow(self, self._on_theme)
        self._on_theme()
        self.hide()

    def show_conflict(self, theirs: str, mine: str, *, opened: bool, both: bool = True) -> None:
        """The file was changed where the tab was edited; `opened` shows at once how.

        `both` says whether there can be a second file beside it.
        """
        self.text.setText(tr("The file was changed by another program, in what you edited here."))
        self.diff.show_difference(theirs, mine)
        self._show_buttons(self.show_diff, self.theirs, self.mine, *((self.both,) if both else ()))
        if opened:
            self._set_diff(shown=True)

    def show_gone(self) -> None:
        """There is no file any more."""
        self.text.setText(tr("The file is no longer there. What you see is kept here."))
        self._show_buttons(self.write)

    def show_broken(self, problem: Problem) -> None:
        """The file can't be read."""
        self.text.setText(tr("{what}. What you see is what it had before.", what=problem.what))
        self._show_buttons(self.write)

    def asks(self) -> bool:
        """Whether it asks whose version counts."""
        return not self.isHidden() and not self.mine.isHidden()

    def show_nothing(self) -> None:
        """All is well."""
        self._set_diff(shown=False)
        self.hide()

    def _show_buttons(self, *shown: QPushButton) -> None:
        for button in (self.show_diff, self.both, self.theirs, self.mine, self.write):
            button.setVisible(button in shown)
        if self.show_diff not in shown:
            self._set_diff(shown=False)
        self.show()

    def _button(self, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setProperty("compact", True)
        return button

    def _set_diff(self, *, shown: bool) -> None:
        self.diff.setVisible(shown)
        self.show_diff.setText(tr("Hide differences") if shown else tr("Show differences"))

    @Slot()
    def _give_focus_back(self) -> None:
        """To where typing begins: from a strip that goes, it would jump to what is next in the window."""
        page = self.parentWidget()
        if isinstance(page, Page):
            page.focus_first()

    @Slot()
    def _on_show_diff(self) -> None:
        self._set_diff(shown=self.diff.isHidden())

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.mark.setPixmap(theme.icon("warning", "warning").pixmap(theme.px(16), theme.px(16)))
