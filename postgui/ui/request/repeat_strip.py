"""The line under the URL while a request is sent again and again: how often, and what came of it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from postgui.formats.render.figure import format_duration_ms
from postgui.services.repeat import Tally
from postgui.translation import fill, joined, tr
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.theme import current_theme


def progress_text(tally: Tally) -> str:
    """`Sent 3 of 10`, `Sent 3, every 5 s`."""
    if tally.plan.times is not None:
        return tr("Sent {sent:,} of {times:,}", sent=tally.sent, times=tally.plan.times)
    return tr("Sent {sent:,}, every {every_s:g} s", sent=tally.sent, every_s=tally.plan.every_s)


def result_text(tally: Tally) -> str:
    """`200 × 9   503 × 1   2 failed   last 12 ms, mean 14 ms, longest 90 ms`."""
    parts = [fill("{status} × {count:,}", status=status, count=count) for status, count in tally.statuses]
    if tally.failed:
        parts.append(tr("{failed:,} failed", failed=tally.failed))
    if tally.mean_ms is not None:
        mean, longest = format_duration_ms(tally.mean_ms), format_duration_ms(tally.longest_ms)
        if tally.last_ms is not None:
            last = format_duration_ms(tally.last_ms)
            parts.append(
                tr("last {last}, mean {mean}, longest {longest}", last=last, mean=mean, longest=longest)
            )
        else:
            parts.append(tr("mean {mean}, longest {longest}", mean=mean, longest=longest))
    return joined("   ", parts)


class RepeatStrip(QFrame):
    """Shows a tally, and offers to stop, or to close once it is over.

    Signals:
        stop_requested: A click on Stop.
    """

    stop_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = False
        self._progress = ""
        self.progress = QLabel(self)
        self.result = ElidedLabel(self)
        self.result.setProperty("tone", "muted")
        self.button = QPushButton(tr("Stop"), self)
        self.button.setProperty("compact", True)
        self.button.clicked.connect(self._on_button)
        theme = current_theme()
        row = QHBoxLayout(self)
        theme.fit(row.setContentsMargins, 16, 0, 8, 8)
        theme.fit(row.setSpacing, 16)
        row.addWidget(self.progress)
        row.addWidget(self.result, 1)
        row.addWidget(self.button)
        self.setAccessibleName(tr("Repeated sending"))

    def show_tally(self, tally: Tally) -> None:
        """Show how it stands; a tally that is over stays until it is closed."""
        stopped = tally.over and tally.sent != tally.plan.times
        self._progress = progress_text(tally)
        self.progress.setText(tr("{text}, stopped", text=self._progress) if stopped else self._progress)
        self.result.show_text(result_text(tally))
        self._show_over(tally.over)
        self.show()

    def show_stopped(self) -> None:
        """The person stopped it: what it came to stays."""
        if self.isVisible() and not self._over:
            self.progress.setText(tr("{text}, stopped", text=self._progress))
            self._show_over(True)

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.button.setText(tr("Close") if over else tr("Stop"))
        self.button.setAccessibleName(tr("Close this line") if over else tr("Stop sending"))

    @Slot()
    def _on_button(self) -> None:
        if self._over:
            self.hide()
        else:
            self.stop_requested.emit()
