"""How to load: the row of choices above the charts, and the button that starts and stops it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from postgui.model.load import LoadChoice, LoadOptions
from postgui.translation import mark, tr
from postgui.ui.choice_bar import ChoiceBar
from postgui.ui.data_file import DataFile
from postgui.ui.theme import current_theme

_WIDE_PX = 860
"""From this width on all choices are in one row."""
_MOST_USERS, _MOST_WORKERS, _MOST_S = 100_000, 64, 86_400


class LoadBar(ChoiceBar):
    """Reports when the person wants to start, stop, or have the file; never read but then.

    Signals:
        export_requested: The locustfile is wanted.
        report_requested: A report of the last test is wanted.
    """

    export_requested = Signal()
    report_requested = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(tr("Load test of {name}", name=name), mark("Start"), parent)
        self.file = DataFile(
            tr("CSV or JSON: a user takes the next row each time it begins, its values as variables"), self
        )
        self.export = self.quiet(tr("Export locustfile…"), tr("A Python file for Locust, without PostGUI"))
        self.export.clicked.connect(self.export_requested)
        self.lock(self.export, self.file)
        self.report = self.quiet(tr("Save report…"), tr("HTML, JSON or CSV"))
        self.report.clicked.connect(self.report_requested)
        self.report.setEnabled(False)
        self.users = self.number(tr("Users"), tr("How many there are at a time"), 1, _MOST_USERS, 10)
        self.spawn_rate = self.number(tr("Spawn rate"), tr("Users started each second"), 1, _MOST_USERS, 10)
        self.run_time = self.number(tr("Run time"), tr("Seconds from the start"), 1, _MOST_S, 30)
        self.run_time.setSuffix(" s")
        self.least = self.seconds(tr("Least wait"), tr("Least that a user waits between requests"), 3600)
        self.most = self.seconds(tr("Most wait"), tr("Most that a user waits between requests"), 3600)
        self.workers = self.number(
            tr("Processes"),
            tr("1: one process sends. More: a master and that many workers"),
            1,
            _MOST_WORKERS,
            1,
        )
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build_layout()

    def show_stopping(self) -> None:
        """It was asked to stop, and does."""
        self.start.setText(tr("Stopping"))
        self.start.setEnabled(False)

    def options(self) -> LoadOptions:
        """How hard to load."""
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

    def choice(self) -> LoadChoice:
        """All that is chosen."""
        return LoadChoice(self.options(), str(self.file.path) if self.file.path is not None else "")

    def show_choice(self, choice: LoadChoice) -> None:
        """What was chosen the last time."""
        options = choice.options
        self.file.choose(Path(choice.data) if choice.data else None)
        self.users.setValue(options.users)
        self.spawn_rate.setValue(round(options.spawn_rate))
        self.run_time.setValue(round(options.run_time_s))
        self.least.setValue(options.think_s[0])
        self.most.setValue(options.think_s[1])
        self.workers.setValue(max(1, options.workers))

    def _build_layout(self) -> None:
        current_theme().fit(self._rows.setSpacing, 8)
        how_many = (
            (tr("Users"), self.users),
            (tr("Spawn rate"), self.spawn_rate),
            (tr("Run time"), self.run_time),
        )
        how = (
            (tr("Wait"), self.least),
            (tr("to", "from a number to another"), self.most),
            (tr("Processes"), self.workers),
        )
        for row in (self.labelled(*how_many), self.labelled(*how)):
            row.addStretch(1)
            self._rows.addLayout(row)
        self._rows.addStretch(1)
        self.lay_out((self.file, self.export, self.report), self._rows)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= current_theme().px(_WIDE_PX)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(direction)
