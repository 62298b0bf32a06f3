"""The limit of `startup`: the least that a Qt program with a table does."""

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget


class Window(QMainWindow):
    """Reports its first paint as the real one does: one event after it."""

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self.setCentralWidget(QTableWidget(20, 4))
        self.resize(1280, 800)

    def _on_painted(self) -> None:
        print(json.dumps({"painted_at": time.monotonic()}))
        QApplication.exit()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._on_painted)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = Window()
    window.show()
    sys.exit(app.exec())
