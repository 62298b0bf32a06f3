"""The Body page of a comparison: how its lines are shown, and going from difference to difference."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from postgui.services.diff_lines import DiffRow
from postgui.translation import plural, tr
from postgui.ui.key_tip import KeyTip
from postgui.ui.response.diff_model import LineModel
from postgui.ui.response.diff_table import DiffTable
from postgui.ui.theme import current_theme


class DiffView(QWidget):
    """Side by side or inline, all lines or only what differs; two keys of its dialog step through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = LineModel(self)
        self.table = DiffTable(self.model, self)
        self.side = self._choice(tr("Side by side"))
        self.inline = self._choice(tr("Inline"))
        group = QButtonGroup(self)
        for button in (self.side, self.inline):
            group.addButton(button)
        self.side.setChecked(True)
        self.only = QCheckBox(tr("Only differences"), self)
        self.only.setChecked(True)
        self.place = QLabel(self)
        self.place.setProperty("tone", "muted")
        self.previous = self._step("chevron-up", tr("Previous difference"), "comparison.previous", -1)
        self.next = self._step("chevron-down", tr("Next difference"), "comparison.next", 1)
        self.inline.toggled.connect(self._on_layout)
        self.only.toggled.connect(self._on_layout)
        self.table.moved.connect(self._say_place)
        self.model.modelReset.connect(self._say_place)
        self._build_layout()
        self.setFocusProxy(self.table)

    def show_rows(self, rows: tuple[DiffRow, ...]) -> None:
        """Show another comparison, from its first difference on."""
        self.model.show_rows(rows)
        self._to_first()

    def step(self, by: int) -> None:
        """Go to the next difference (1) or the one before (-1); after the last comes the first."""
        starts = self.model.starts
        if not starts:
            return
        row = self.table.current_row()
        later = [at for at in starts if at > row]
        earlier = [at for at in starts if at < row]
        if by > 0:
            self.table.go_to(later[0] if later else starts[0])
        else:
            self.table.go_to(earlier[-1] if earlier else starts[-1])

    def _to_first(self) -> None:
        if self.model.starts:
            self.table.go_to(self.model.starts[0])

    def _build_layout(self) -> None:
        theme = current_theme()
        line = QHBoxLayout()
        theme.fit(line.setContentsMargins, 12, 6, 8, 6)
        theme.fit(line.setSpacing, 4)
        line.addWidget(self.side)
        line.addWidget(self.inline)
        theme.fit(line.addSpacing, 8)
        line.addWidget(self.only)
        line.addStretch(1)
        line.addWidget(self.place)
        line.addWidget(self.previous)
        line.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)

    def _choice(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("quiet", True)
        button.setProperty("compact", True)
        button.setCheckable(True)
        button.setAutoDefault(False)
        return button

    def _step(self, icon: str, name: str, part_id: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(current_theme().icon(icon))
        KeyTip(button, name, part_id)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.step(by))
        return button

    @Slot()
    def _on_layout(self) -> None:
        self.model.set_layout(inline=self.inline.isChecked(), only_differences=self.only.isChecked())
        self._to_first()

    @Slot()
    def _say_place(self) -> None:
        starts = self.model.starts
        count = len(starts)
        row = self.table.current_row()
        number = sum(start <= row for start in starts)
        if not count:
            self.place.setText(tr("No differences") if self.model.rowCount() else "")
        elif number:
            self.place.setText(
                plural("{at} of {n:,} difference", "{at} of {n:,} differences", count, at=number)
            )
        else:
            self.place.setText(plural("{n:,} difference", "{n:,} differences", count))
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)
