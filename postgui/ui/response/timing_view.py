"""The Timing tab: the waterfall, below it every figure in a table."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from postgui.formats.render.timing_text import request_timings, timing_lines, timing_text, total_ms
from postgui.model.exchange import Exchange
from postgui.translation import tr
from postgui.ui.response.fact_table import Fact, FactTable
from postgui.ui.response.waterfall import Waterfall
from postgui.ui.theme import current_theme
from postgui.ui.viewer import ViewerWidget


class TimingView(ViewerWidget):
    """Shows how long each step of an exchange took; Copy takes the figures as text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._exchange: Exchange | None = None
        self.scroller = QScrollArea(self)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.viewport().setAutoFillBackground(False)
        inside = QWidget(self.scroller)
        inside.setProperty("surface", "panel")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.inside = inside
        self.waterfall = Waterfall(inside)
        self.table = FactTable(inside, tr("Timing figures"), whole=True)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        theme = current_theme()
        column = QVBoxLayout(inside)
        theme.fit(column.setContentsMargins, 0, 8, 0, 8)
        theme.fit(column.setSpacing, 8)
        column.addWidget(self.waterfall)
        column.addWidget(self.table)
        column.addStretch(1)
        self.scroller.setWidget(inside)
        self.setFocusProxy(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroller)

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        self._exchange = exchange
        self.waterfall.show_timings(request_timings(exchange), total_ms(exchange))
        self.table.show_facts(
            [Fact(line.label, line.value, title=line.title) for line in timing_lines(exchange)]
        )

    def clear(self) -> None:
        self._exchange = None
        self.waterfall.show_timings((), 0)
        self.table.show_facts(())

    def copy_text(self) -> str:
        return timing_text(self._exchange) if self._exchange is not None else ""

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        """The table has no scroll bar of its own: keep the row in sight."""
        box = self.table.visualRect(index)
        place = self.table.viewport().mapTo(self.inside, box.center())
        self.scroller.ensureVisible(place.x(), place.y(), 0, box.height())
