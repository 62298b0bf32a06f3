"""Garbage is collected on the window's thread alone, a little at a time.

Python's cyclic collector runs in whatever thread happens to allocate. A widget in a reference cycle would
then be destroyed by a thread that reads a file or imports a module; Qt forbids that, and the process ends.

A collection takes a quarter of a microsecond or more for each object that it looks at, and modules alone are
a hundred thousand. So what came in a burst is put aside (`gc.freeze`) and looked at while the person works
with another program.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

_LOOK_MS = 250
_AWAY_MS = 3000
_MOST_AT_ONCE = 15_000
"""Objects that may be looked at in one go: with more of them a frame would be missed."""
_MOST_OWED = 500_000
"""With more than this put aside it is looked at, whatever the person does: garbage may not pile up."""


class Garbage(QObject):
    """Takes over from the automatic collector until `stop`. Make it before the first thread starts."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._owed = 0
        gc.disable()
        gc.freeze()  # what is imported by now is never garbage
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.look)
        self._look.start()
        self.away = QTimer(self)
        self.away.setSingleShot(True)
        self.away.setInterval(_AWAY_MS)
        self.away.timeout.connect(self.collect_all)

    def follow(self, app: QGuiApplication) -> None:
        """From now on, use the time in which the person works with another program."""
        app.applicationStateChanged.connect(self._on_state)

    @property
    def owed(self) -> int:
        """About how many objects were put aside and not looked at yet."""
        return self._owed

    def stop(self) -> None:
        """Let Python collect by itself again: no other thread runs any more."""
        self._look.stop()
        self.away.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due by Python's thresholds, or put aside what is too much."""
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if not due[0]:
            return
        generation = 2 if due[1] and due[2] else 1 if due[1] else 0
        count = gc.get_count()[0]
        for older in range(1, generation + 1):
            count += len(gc.get_objects(generation=older))
        if count <= _MOST_AT_ONCE:
            gc.collect(generation)
        elif self._owed + count > _MOST_OWED:
            self.collect_all()
        else:
            gc.freeze()
            self._owed += count

    @Slot()
    def collect_all(self) -> None:
        """Collect all there is, which takes a while, and put aside what stays."""
        self.away.stop()
        if self._owed:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            self._owed = 0

    @Slot()
    def _on_state(self) -> None:
        from PySide6.QtCore import Qt

        if QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive:
            self.away.stop()
        else:
            self.away.start()
