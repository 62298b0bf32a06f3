"""`typing`: keys typed into a 5 MB JSON body of the real window, and how late its thread is meanwhile."""

import asyncio
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from postgui.app.start import RunningWindow, WindowOptions
from postgui.app.start import run as run_app
from postgui.model.request import Body, Request
from postgui.ui.request.body_text import BodyText
from tests.bench.support.figure import Figure, percentile
from tests.bench.support.stall import StallWatch
from tests.support.waiting import until

SIZE = 5_000_000
KEYS = 240
QUICK_KEYS = 60
_BETWEEN_S = 0.06
"""A quick typist; also between two autosaves, which are part of what is measured."""


def body(size: int = SIZE) -> str:
    """JSON of about `size` characters, one value a line."""
    row = {"id": 0, "name": "Ada Lovelace", "mail": "{{user}}@example.org", "tags": ["a", "b"], "ok": True}
    each = json.dumps(row, indent=2)
    return json.dumps([{**row, "id": number} for number in range(size // len(each))], indent=2)


def run(quick: bool) -> Iterator[Figure]:
    """Types in the middle of the text, with drafts, checks and previews running as they do."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    found: list[Figure] = []

    async def job(running: RunningWindow) -> int:
        found.extend(await measure(running, QUICK_KEYS if quick else KEYS))
        return 0

    with tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder:
        run_app(WindowOptions(Path(folder), job, offscreen=True, theme="light", size=(1280, 800)))
    yield from found


async def measure(running: RunningWindow, keys: int) -> list[Figure]:
    """What typing costs, once all of the text is there and checked."""
    text = body()
    tab = running.desk.opener.new_request(
        Request("big", "POST", "http://localhost/", body=Body("json", text))
    )
    tab.request_pane.show_tab("Body")
    editor = tab.request_pane.body.editor
    assert isinstance(editor, BodyText)
    code = editor.code
    await until(lambda: not code.isReadOnly() and not code.checking, timeout_s=60, what="it is checked")
    await asyncio.sleep(1)
    cursor = code.textCursor()
    cursor.setPosition(len(text) // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfLine)
    code.setTextCursor(cursor)
    code.setFocus()
    watch = StallWatch(running.desk)
    cost_ms: list[float] = []
    watch.start()
    for number in range(keys):
        began = process_time()
        QTest.keyClick(code, Qt.Key.Key_Return if number % 20 == 19 else Qt.Key.Key_X)
        cost_ms.append((process_time() - began) * 1000)
        await asyncio.sleep(_BETWEEN_S)
    watch.stop()
    assert len(tab.draft.current.body.text) > len(text), "what was typed is in the draft"
    return [
        Figure("typing.stall_p99_ms", percentile(watch.lateness_ms, 99), "ms", runs=keys),
        Figure("typing.stall_max_ms", watch.max_ms, "ms", runs=keys),
        Figure("typing.key_cpu_ms", percentile(cost_ms, 50), "ms of CPU time", runs=keys),
        Figure("typing.key_cpu_p99_ms", percentile(cost_ms, 99), "ms of CPU time", runs=keys),
    ]
