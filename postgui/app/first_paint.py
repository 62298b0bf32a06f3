"""From the first paint to an event loop that can run: imports what the empty window did not need.

Qt's own loop runs meanwhile, so that the window answers; the imports go on in a thread.
"""

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from postgui.ui.main_window import MainWindow

_SWITCH_S = 0.0005
"""How long the window waits for its turn while imports go on: it has many turns in one paint."""


class FirstPaint(QObject):
    """Shows the window and returns when everything is imported, or the window was closed."""

    _imported = Signal()

    def __init__(self, app: QApplication, window: "MainWindow") -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._closed = False
        self._thread = threading.Thread(target=self._import_rest, name="postgui-imports")
        self._imported.connect(self._on_imported)  # queued, because the thread emits it
        window.first_painted.connect(self._on_painted)
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
        switched_s = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_S)
        try:
            _import_rest()
        except ImportError as error:
            sys.excepthook(type(error), error, error.__traceback__)  # the loop will fail on it and end
        finally:
            sys.setswitchinterval(switched_s)
        self._imported.emit()

    @Slot()
    def _on_painted(self) -> None:
        # Here, because PySide can't stand two threads that make it: an event would, while the other imports.
        from PySide6.QtCore import Qt  # noqa: F401

        self._thread.start()

    @Slot()
    def _on_imported(self) -> None:
        self._app.exit()

    @Slot()
    def _on_closed(self) -> None:
        self._closed = True
        self._app.exit()


def _import_rest() -> None:
    """Import what works in the window, and what the first tab needs: else that would be felt."""
    import qasync  # noqa: F401

    import postgui.app.sample
    import postgui.app.stop_signal
    import postgui.net.authenticate
    import postgui.net.prepare
    import postgui.services.cookies
    import postgui.services.folder_drafts
    import postgui.services.frecency
    import postgui.services.history
    import postgui.services.outside
    import postgui.services.privacy
    import postgui.services.remembered
    import postgui.services.session_variables
    import postgui.services.settings_watch
    import postgui.services.view_choices
    import postgui.services.workers
    import postgui.storage.log_file
    import postgui.storage.saved_search
    import postgui.ui.desk
    import postgui.ui.sidebar.empty_hint
    import postgui.ui.sidebar.filter_field
    import postgui.ui.sidebar.history_panel
    import postgui.ui.sidebar.unsaved_list  # noqa: F401
    from postgui.net.body_kind import body_kinds
    from postgui.services.dynamic_kind import dynamic_values

    body_kinds()
    dynamic_values()
