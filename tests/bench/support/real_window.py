"""What `startup` measures: the window as `postgui --data-dir DIR` opens it, closed again after a while."""

import json
import sys
import time
from typing import Any

from postgui.__main__ import main

HEAVY = (
    *("brotli", "charset_normalizer", "cryptography", "h11", "h2", "httpcore", "httpx", "hypercorn"),
    *("keyring", "msgspec", "multiprocessing", "numpy", "PySide6.QtNetwork", "sqlite3"),
    *("starlette", "truststore", "yaml", "zstandard"),
)
WATCHED_MS = 1500


def watch(tabs: int) -> None:
    """Let the window tell when it was painted; everything else is as it is. It stays until it has `tabs`."""
    from PySide6.QtCore import QTimer

    from postgui.ui import main_window

    class ReportingWindow(main_window.MainWindow):
        """Prints when it was painted, what was imported then, and how the time after went."""

        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            self._report: dict[str, Any] = {}
            self.first_painted.connect(self._on_first_painted)
            self.area.pages_changed.connect(self._on_pages)

        def _on_pages(self) -> None:
            if len(self.area.pages()) > self._report.get("tabs", 0):
                self._report["tabs"] = len(self.area.pages())
                self._report["tabs_at"] = time.monotonic()

        def _on_first_painted(self) -> None:
            self._report["painted_at"] = time.monotonic()
            self._report["heavy"] = [name for name in HEAVY if name in sys.modules]
            self._report["absent"] = [name for name in HEAVY if name not in sys.modules]
            from tests.bench.support.stall import StallWatch

            self._stalls = StallWatch(self)
            self._stalls.start()
            QTimer.singleShot(WATCHED_MS, self, self._on_watched)

        def _on_watched(self) -> None:
            if self._report.get("tabs", 0) < tabs:
                QTimer.singleShot(WATCHED_MS, self, self._on_watched)
                return
            self._stalls.stop()
            self._report["stall_max_ms"] = self._stalls.max_ms
            print(json.dumps(self._report), flush=True)
            self.close()

    main_window.MainWindow = ReportingWindow  # type: ignore[misc]


if __name__ == "__main__":
    watch(int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    sys.argv[1:] = ["--data-dir", sys.argv[1]]
    sys.exit(main())
