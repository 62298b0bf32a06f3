"""How long the window's thread is not there: how late a 5 ms timer fires."""

from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_PERIOD_MS = 5
FRAME_MS = 16.7


class StallWatch(QObject):
    """Counts from `start` to `stop`; `lateness_ms` has one entry for each tick."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lateness_ms: list[float] = []
        self._expected = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_PERIOD_MS)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        self._expected = perf_counter() + _PERIOD_MS / 1000
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @property
    def max_ms(self) -> float:
        return max(self.lateness_ms, default=0.0)

    @property
    def over_frame(self) -> int:
        """How often a frame of 60 Hz was missed."""
        return sum(late > FRAME_MS for late in self.lateness_ms)

    @Slot()
    def _on_tick(self) -> None:
        now = perf_counter()
        self.lateness_ms.append(max(0.0, (now - self._expected) * 1000))
        self._expected = now + _PERIOD_MS / 1000
