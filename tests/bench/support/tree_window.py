"""A process with the real window that opens one big collection, and says how that went.

`python -m tests.bench.support.tree_window WHAT DATA_FOLDER COLLECTION REQUEST` prints one line of JSON; WHAT
is `tree`, `save` or `palette`. The data folder decides whether the index of an earlier process is there.
"""

import asyncio
import json
import sys
from dataclasses import replace
from pathlib import Path
from time import perf_counter, thread_time

import psutil
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from postgui.ui.garbage import Garbage
from postgui.ui.theme import Theme
from tests.bench.support.figure import middle
from tests.bench.support.stall import StallWatch
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

_MB = 1_000_000
_SAVES = 15
_TYPED = "things/99"


class _Painted(QObject):
    """Counts how often a widget was painted, and how often before it got its last rows."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.count = 0
        self.before_rows = 0
        widget.installEventFilter(self)

    def on_rows(self) -> None:
        self.before_rows = self.count

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


async def measure(what: str, data_dir: Path, root: Path, request: Path) -> dict[str, float]:
    """Open the collection; then filter it, or edit and save one request again and again."""
    async with open_window(data_dir) as opened:
        tree = opened.window.sidebar.tree
        opened.window.sidebar.model.show_expanded([root, request.parent])
        tree.show()
        tree.viewport().repaint()
        process = psutil.Process()
        before = process.memory_info().rss
        stalls = StallWatch(opened.window)
        stalls.start()
        painted = _Painted(tree.viewport())
        opened.window.sidebar.model.rowsInserted.connect(painted.on_rows)
        began = perf_counter()
        opening = asyncio.create_task(opened.context.collections.open(root))
        await until(lambda: painted.count > painted.before_rows > 0, what="the rows are painted")
        shown_s = perf_counter() - began
        await opening
        checked_s = perf_counter() - began
        stalls.stop()
        memory_mb = (process.memory_info().rss - before) / _MB
        match what:
            case "save":
                rest = await _save(opened, request)
            case "palette":
                rest = await _palette(opened)
            case _:
                rest = await _filter(opened)
    took = {"shown_s": shown_s, "checked_s": checked_s, "stall_max_ms": stalls.max_ms}
    return {**took, "memory_mb": memory_mb, **rest}


async def _filter(opened: OpenWindow) -> dict[str, float]:
    """The longest that a key in the filter takes until the tree shows its rows, painted."""
    field, tree = opened.window.sidebar.filter, opened.window.sidebar.tree
    field.setFocus()
    await until(lambda: opened.window.sidebar.model.searches_files, what="the files are read")
    took = []
    for end in (*range(1, len(_TYPED) + 1), *range(len(_TYPED) - 1, -1, -1)):
        began = perf_counter()
        field.setText(_TYPED[:end])
        tree.viewport().repaint()
        took.append((perf_counter() - began) * 1000)
        await asyncio.sleep(0.01)
    return {"filter_ms": max(took), "filter_middle_ms": middle(took)}


async def _palette(opened: OpenWindow) -> dict[str, float]:
    """How long the palette takes to open, and each key in it, until it is painted."""
    palette = opened.desk.palette_box
    await until(lambda: opened.desk.palette_source.is_prepared, what="the palette is prepared")
    await asyncio.sleep(1)  # what opening the collection left to do in the background
    opens: list[float] = []
    keys: list[float] = []
    keys_cpu: list[float] = []
    for typed in ("s", "list thing", "things/99", "zq", "e"):
        began = perf_counter()
        opened.desk.open_palette()
        palette.repaint()
        opens.append((perf_counter() - began) * 1000)
        for end in range(1, len(typed) + 1):
            began, began_cpu = perf_counter(), thread_time()
            palette.field.setText(typed[:end])
            palette.repaint()
            keys.append((perf_counter() - began) * 1000)
            keys_cpu.append((thread_time() - began_cpu) * 1000)
            await asyncio.sleep(0.01)
        palette.close_palette()
        await asyncio.sleep(0.01)
    return {
        "first_open_ms": opens[0],
        "open_ms": max(opens[1:]),
        "key_ms": max(keys),
        "key_middle_ms": middle(keys),
        "key_cpu_ms": max(keys_cpu),
        "items": float(len(opened.desk.palette_source.items().items)),
    }


async def _save(opened: OpenWindow, request: Path) -> dict[str, float]:
    """Open one request, edit its body and save it, again and again."""
    began = perf_counter()
    tab = await opened.desk.opener.open_path(request)
    open_ms = (perf_counter() - began) * 1000
    await asyncio.sleep(0.5)  # its panes, and what is looked up for them, are not part of a save
    took = []
    for number in range(_SAVES):
        tab.draft.edit(replace(tab.draft.current, method=f"X{number}"))
        await asyncio.sleep(0.05)
        began = perf_counter()
        opened.desk.save()
        await until(lambda: not tab.draft.dirty, what="saved")
        took.append((perf_counter() - began) * 1000)
    return {"open_ms": open_ms, "save_ms": middle(took), "save_max_ms": max(took)}


def main(what: str, data_dir: str, root: str, request: str) -> None:
    app = QApplication(sys.argv[:1])
    garbage = Garbage(app)  # as the program has it
    theme = Theme()
    theme.set_mode("light")
    theme.apply(app)
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    found = loop.run_until_complete(measure(what, Path(data_dir), Path(root), Path(request)))
    print(json.dumps(found), flush=True)
    loop.close()
    garbage.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
