"""A page from disk in QtWebEngine (Chromium), in a process of its own, with the network off: what it shows.

    python -m tests.support.browser PAGE SCRIPT

Prints JSON: what the JavaScript expression SCRIPT gives once the page is loaded, what the page wrote to the
console, and what it wanted to load beside itself. Nothing but the page itself is ever loaded.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_PATIENCE_S = 90


@dataclass(frozen=True)
class Seen:
    """What a browser made of a page."""

    value: Any
    console: tuple[str, ...]
    wanted: tuple[str, ...]


def seen_in_browser(page: Path, script: str) -> Seen:
    """Open `page`, and evaluate `script` in it. Blocks."""
    command = [sys.executable, "-m", "tests.support.browser", str(page), script]
    flags = "--disable-gpu --disable-dev-shm-usage --proxy-server=127.0.0.1:9 --disable-background-networking"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QTWEBENGINE_DISABLE_SANDBOX": "1",  # in tests only: they may run as root
        "QTWEBENGINE_CHROMIUM_FLAGS": flags,
    }
    done = subprocess.run(
        command,
        cwd=Path(__file__).parents[2],
        env=environment,
        capture_output=True,
        text=True,
        timeout=_PATIENCE_S,
        check=False,
    )
    if done.returncode:
        raise AssertionError(f"the browser ended with {done.returncode}: {done.stderr[-2000:]}")
    found = json.loads(done.stdout.splitlines()[-1])
    return Seen(found["value"], tuple(found["console"]), tuple(found["wanted"]))


def _main(page: Path, script: str) -> None:
    from PySide6.QtCore import QTimer, QUrl
    from PySide6.QtWebEngineCore import (
        QWebEnginePage,
        QWebEngineProfile,
        QWebEngineUrlRequestInfo,
        QWebEngineUrlRequestInterceptor,
    )
    from PySide6.QtWebEngineWidgets import QWebEngineView
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    url = QUrl.fromLocalFile(str(page))
    console: list[str] = []
    wanted: list[str] = []

    class Guard(QWebEngineUrlRequestInterceptor):
        def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
            if info.requestUrl() != url:
                wanted.append(info.requestUrl().toString())
                info.block(True)

    class Page(QWebEnginePage):
        def javaScriptConsoleMessage(
            self, _level: QWebEnginePage.JavaScriptConsoleMessageLevel, text: str, line: int, _source: str
        ) -> None:
            console.append(f"line {line}: {text}")

    profile = QWebEngineProfile()
    guard = Guard()
    profile.setUrlRequestInterceptor(guard)
    shown = Page(profile)
    view = QWebEngineView()
    view.setPage(shown)
    view.resize(1000, 700)
    view.show()

    def on_value(value: Any) -> None:
        found = {"value": json.loads(value), "console": console, "wanted": wanted}
        sys.stdout.write(f"{json.dumps(found)}\n")
        app.exit(0)

    def on_loaded(is_loaded: bool) -> None:
        if not is_loaded:
            sys.stderr.write(f"{page} was not loaded\n")
            app.exit(1)
            return
        QTimer.singleShot(0, lambda: shown.runJavaScript(f"JSON.stringify({script})", 0, on_value))

    shown.loadFinished.connect(on_loaded)
    shown.load(url)
    status = app.exec()
    shown.deleteLater()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)  # Chromium's own end complains of profiles that Python still holds


if __name__ == "__main__":
    _main(Path(sys.argv[1]), sys.argv[2])
