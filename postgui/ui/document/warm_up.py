"""Imports what showing bodies needs, numpy above all, in a thread: 100 ms that no frame may wait for.

The program does so once the window works; whoever is quicker than that waits for it.
"""

import codecs
import gc
import importlib
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_MODULES = ("postgui.documents.search", "postgui.ui.document.document_pane", "postgui.ui.tree.tree_pane")
_LOOK_MS = 5


class WarmUp(QObject):
    """Calls back when the modules are there; the last caller alone, as its wish is the newest."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._then: Callable[[], None] | None = None
        self._thread: threading.Thread | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)

    def run(self, then: Callable[[], None]) -> None:
        """Call `then` once everything is imported: at once, if it is."""
        if self._thread is None and all(name in sys.modules for name in _MODULES):
            then()
            return
        self._then = then
        if self._thread is None:
            self._thread = threading.Thread(target=import_all, name="import for big bodies", daemon=True)
            self._thread.start()
        self._look.start()

    @Slot()
    def _on_look(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            return
        self._thread = None
        self._look.stop()
        then, self._then = self._then, None
        if then is not None:
            then()


def import_all() -> None:
    """Import it here and now; for a thread."""
    collects = gc.isenabled()
    gc.disable()  # a collection started here would free widgets and their timers in the wrong thread
    try:
        for name in _MODULES:
            importlib.import_module(name)
        from postgui.ui.document.footer import CHARSETS

        for charset in CHARSETS:
            codecs.lookup(charset)  # a module each, and the first text offers them all
        from postgui.documents.json_pretty import PrettyJson
        from postgui.documents.source import MemorySource

        PrettyJson(MemorySource(b"[1]")).rows(0, 1)  # compiles its expressions and loads all of numpy
    finally:
        if collects:
            gc.enable()
