"""Ctrl+C and `kill` end the window as if it was closed.

While Qt waits for events no Python code runs, so Python's own signal handlers would wait too: the
signal's byte on a socket wakes Qt, and that runs them.
"""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Slot


class StopSignal(QObject):
    """Calls `stop` on SIGINT or SIGTERM, on the GUI thread."""

    def __init__(self, stop: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._stop = stop
        self._stopping = False
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        self._wakeup = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._before = {
            number: signal.signal(number, self._on_signal) for number in (signal.SIGINT, signal.SIGTERM)
        }

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    def _on_signal(self, *_: object) -> None:
        self._stopping = True

    @Slot()
    def _on_woken(self) -> None:
        try:
            self._read.recv(64)
        except BlockingIOError:
            return
        if self._stopping:
            self._stopping = False
            self._stop()
