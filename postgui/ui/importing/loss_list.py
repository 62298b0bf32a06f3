"""The report of an import: each thing that did not come along, with its place and the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QTreeView, QVBoxLayout, QWidget

from postgui.model.bundle import Loss
from postgui.translation import plural, tr
from postgui.ui.qtmodels.loss_table import LossTable
from postgui.ui.theme import current_theme

_WIDEST_PX = (200, 360)
"""Of the first two columns, if what is in them needs it."""


class LossList(QWidget):
    """Shows losses, or that there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.title = QLabel(self)
        self.copy = QPushButton(tr("Copy"), self)
        self.copy.setProperty("quiet", True)
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._on_copy)
        self.model = LossTable(self)
        self.table = QTreeView(self)
        self.table.setAccessibleName(tr("Not carried over"))
        self.table.setModel(self.model)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.header().setHighlightSections(False)
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        theme.fit(layout.setSpacing, 4)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)

    def show_losses(self, losses: Sequence[Loss]) -> None:
        self.model.show_losses(losses)
        count = len(losses)
        self.title.setText(
            plural("Not carried over: {n:,} thing", "Not carried over: {n:,} things", count)
            if losses
            else tr("Everything comes along.")
        )
        for column, widest in enumerate(_WIDEST_PX):
            self.table.resizeColumnToContents(column)
            width = min(self.table.columnWidth(column), current_theme().px(widest))
            self.table.setColumnWidth(column, width)
        self.table.setVisible(bool(losses))
        self.copy.setVisible(bool(losses))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.model.text())
