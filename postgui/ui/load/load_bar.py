"""How to load: the row of choices above the charts, and the button that starts and stops it."""

from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from postgui.model.load import LoadOptions
from postgui.translation import tr
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.theme import current_theme

_WIDE_PX = 860
"""From this width on all choices are in one row."""
_MOST_USERS, _MOST_WORKERS, _MOST_S = 100_000, 64, 86_400
_Box = QSpinBox | QDoubleSpinBox
_AnyBox = TypeVar("_AnyBox", QSpinBox, QDoubleSpinBox)


class LoadBar(QWidget):
    """Reports when the person wants to start, stop, or have the file; never read but then.

    Signals:
        load_requested: Start.
        stop_requested: End what is under way.
        export_requested: The locustfile is wanted.
        report_requested: A report of the last test is wanted.
    """

    load_requested = Signal()
    stop_requested = Signal()
    export_requested = Signal()
    report_requested = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._running = False
        self.title = ElidedLabel(self)
        self.title.show_text(tr("Load test of {name}", name=name))
        self.start = QPushButton(tr("Start"), self)
        self.start.setProperty("primary", True)
        self.start.clicked.connect(self._on_start)
        self.export = self._quiet(tr("Export locustfile…"), tr("A Python file for Locust, without PostGUI"))
        self.export.clicked.connect(self.export_requested)
        self.report = self._quiet(tr("Save report…"), tr("HTML, JSON or CSV"))
        self.report.clicked.connect(self.report_requested)
        self.report.setEnabled(False)
        self.users = self._number(tr("Users"), tr("How many there are at a time"), 1, _MOST_USERS, 10)
        self.spawn_rate = self._number(tr("Spawn rate"), tr("Users started each second"), 1, _MOST_USERS, 10)
        self.run_time = self._number(tr("Run time"), tr("Seconds from the start"), 1, _MOST_S, 30)
        self.run_time.setSuffix(" s")
        self.least, self.most = self._wait(tr("Least")), self._wait(tr("Most"))
        self.workers = self._number(
            tr("Processes"),
            tr("1: one process sends. More: a master and that many workers"),
            1,
            _MOST_WORKERS,
            1,
        )
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build_layout()

    def show_running(self, running: bool) -> None:
        """Offer to stop while it runs, and let nothing be changed meanwhile."""
        self._running = running
        self.start.setText(tr("Stop") if running else tr("Start"))
        boxes: tuple[_Box, ...] = (self.users, self.spawn_rate, self.run_time, self.workers)
        for widget in (*boxes, self.least, self.most, self.export):
            widget.setEnabled(not running)

    def show_stopping(self) -> None:
        """It was asked to stop, and does."""
        self.start.setText(tr("Stopping"))
        self.start.setEnabled(False)

    def options(self) -> LoadOptions:
        """What is chosen."""
        workers = self.workers.value()
        return LoadOptions(
            users=self.users.value(),
            spawn_rate=float(self.spawn_rate.value()),
            run_time_s=float(self.run_time.value()),
            think_s=self.think_s(),
            workers=workers if workers > 1 else 0,
        )

    def think_s(self) -> tuple[float, float]:
        """The least and the most that a user waits."""
        return self.least.value(), max(self.least.value(), self.most.value())

    def show_options(self, options: LoadOptions) -> None:
        """What was chosen the last time."""
        self.users.setValue(options.users)
        self.spawn_rate.setValue(round(options.spawn_rate))
        self.run_time.setValue(round(options.run_time_s))
        self.least.setValue(options.think_s[0])
        self.most.setValue(options.think_s[1])
        self.workers.setValue(max(1, options.workers))

    def _quiet(self, text: str, told: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("quiet", True)
        button.setToolTip(told)
        return button

    def _number(self, label: str, told: str, least: int, most: int, value: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setValue(value)
        box.setGroupSeparatorShown(True)
        return self._set_up(box, label, told)

    def _wait(self, label: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(0, 3600)
        box.setDecimals(1)
        box.setSingleStep(0.5)
        box.setSuffix(" s")
        return self._set_up(box, f"{label} wait", f"{label} that a user waits between requests")

    def _set_up(self, box: _AnyBox, label: str, told: str) -> _AnyBox:
        box.setAccessibleName(label)
        box.setToolTip(told)
        box.setFixedWidth(current_theme().px(84))
        return box

    def _build_layout(self) -> None:
        theme = current_theme()
        top = QHBoxLayout()
        top.setSpacing(theme.px(8))
        top.addWidget(self.title, 1)
        for button in (self.export, self.report, self.start):
            top.addWidget(button)
        self._rows.setSpacing(theme.px(8))
        self._add_row(("Users", self.users), ("Spawn rate", self.spawn_rate), ("Run time", self.run_time))
        self._add_row(("Wait", self.least), ("to", self.most), ("Processes", self.workers))
        self._rows.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(8))
        column.setSpacing(theme.px(8))
        column.addLayout(top)
        column.addLayout(self._rows)

    def _add_row(self, *groups: tuple[str, _Box]) -> None:
        theme = current_theme()
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for text, box in groups:
            label = QLabel(text, self)
            label.setBuddy(box)
            label.setProperty("tone", "muted")
            row.addWidget(label)
            row.addWidget(box)
        row.addStretch(1)
        self._rows.addLayout(row)

    @Slot()
    def _on_start(self) -> None:
        (self.stop_requested if self._running else self.load_requested).emit()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= current_theme().px(_WIDE_PX)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(direction)
