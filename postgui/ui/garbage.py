"""Garbage is collected on the window's thread alone, a little at a time.

Python's cyclic collector runs in whatever thread happens to allocate. A widget in a reference cycle would
then be destroyed by a thread that reads a file or imports a module; Qt forbids that, and the process ends.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS = 500


class Garbage(QObject):
    """Takes over from the automatic collector until `stop`. Make it before the first thread starts."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._look.start()

    def stop(self) -> None:
        """Let Python collect by itself again: no other thread runs any more."""
        self._look.stop()
        gc.enable()

    @Slot()
    def _on_look(self) -> None:
        collect_due()


def collect_due() -> None:
    """Collect the oldest generation that is due by Python's own thresholds, if any is."""
    due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if due[0]:
        gc.collect(2 if due[1] and due[2] else 1 if due[1] else 0)
