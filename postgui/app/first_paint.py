"""From the first paint to an event loop that can run: imports what the empty window did not need.

Qt's own loop runs meanwhile, so that the window answers; the imports go on in a thread.
"""

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from postgui.ui.main_window import MainWindow


class FirstPaint(QObject):
    """Shows the window and returns when everything is imported, or the window was closed."""

    _imported = Signal()

    def __init__(self, app: QApplication, window: "MainWindow") -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._closed = False
        self._thread = threading.Thread(target=self._import_rest, name="postgui-imports")
        # Queued: the thread emits it, and may do so before the loop runs.
        self._imported.connect(self._on_imported, Qt.ConnectionType.QueuedConnection)
        window.first_painted.connect(self._thread.start)
        window.closed.connect(self._on_closed)

    def run(self) -> bool:
        """Show the window; False if the person closed it before everything was there."""
        self._window.show()
        self._app.exec()
        if self._thread.ident is not None:
            self._thread.join()
        self._window.closed.disconnect(self._on_closed)
        return not self._closed

    def _import_rest(self) -> None:
        try:
            import qasync  # noqa: F401

            import postgui.app.sample
            import postgui.app.stop_signal
            import postgui.services.context
            import postgui.services.workers
            import postgui.ui.desk
            import postgui.ui.sidebar.empty_hint
            import postgui.ui.sidebar.filter_field
            import postgui.ui.sidebar.history_panel
            import postgui.ui.sidebar.unsaved_list  # noqa: F401
        except ImportError as error:
            sys.excepthook(type(error), error, error.__traceback__)  # the loop will fail on it and end
        self._imported.emit()

    @Slot()
    def _on_imported(self) -> None:
        self._app.exit()

    @Slot()
    def _on_closed(self) -> None:
        self._closed = True
        self._app.exit()
