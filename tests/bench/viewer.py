"""`viewer`: bodies of 1 GB in the view of documents: many lines, one line, minified JSON shown pretty."""

import asyncio
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from postgui.app.start import RunningWindow, WindowOptions
from postgui.app.start import run as run_app
from postgui.documents.search import Pattern
from postgui.documents.source import FileSource
from postgui.services.indexing import Indexed, Indexing
from postgui.services.tasks import Tasks
from postgui.ui.document.document_view import DocumentView
from tests.bench.support.big_file import write_json, write_lines, write_one_line
from tests.bench.support.figure import Figure, middle, percentile
from tests.bench.support.stall import StallWatch

SIZE_MB = 1024
QUICK_MB = 128
RUNS = 5
QUICK_RUNS = 3
_SCROLLS = 150

Open = Callable[[Indexing, FileSource], Indexed[Any]]


@dataclass
class Seen:
    """What was measured of one body, over some runs."""

    size: int
    paint_ms: list[float] = field(default_factory=list)
    index_s: list[float] = field(default_factory=list)
    jump_ms: list[float] = field(default_factory=list)
    scroll_ms: list[float] = field(default_factory=list)
    lateness_ms: list[float] = field(default_factory=list)
    count_s: list[float] = field(default_factory=list)


def run(quick: bool) -> Iterator[Figure]:
    """The worst of the three bodies for each figure of the view; speeds of the index by themselves."""
    size_mb, runs = (QUICK_MB, QUICK_RUNS) if quick else (SIZE_MB, RUNS)
    with tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder:
        found = _in_window(Path(folder), size_mb, runs)
    bodies = list(found.values())
    yield Figure("first_paint_ms", max(middle(each.paint_ms) for each in bodies), "ms", runs=runs)
    yield Figure("jump_end_ms", max(middle(each.jump_ms) for each in bodies), "ms", runs=runs)
    scrolls = [percentile(each.scroll_ms, 99) for each in bodies]
    yield Figure("scroll_p99_ms", max(scrolls), "ms", runs=len(bodies[0].scroll_ms))
    lines = found["lines"]
    limit = lines.size / min(lines.count_s) / 1e6 if lines.count_s else None
    yield Figure("line_index", lines.size / min(lines.index_s) / 1e6, "MB/s", limit, "wc -l", runs)
    json_body = found["json"]
    yield Figure("json_scan_mb_s", json_body.size / min(json_body.index_s) / 1e6, "MB/s", runs=runs)
    late = [each for body in bodies for each in body.lateness_ms]
    yield Figure("viewer.stall_p99_ms", percentile(late, 99), "ms while indexing", runs=len(late))
    yield Figure("viewer.stall_max_ms", max(late, default=0.0), "ms while indexing", runs=len(late))


def _in_window(folder: Path, size_mb: int, runs: int) -> dict[str, Seen]:
    """Each body is written, looked at and removed before the next."""
    kinds: dict[str, tuple[Callable[[Path, int], int], Open]] = {
        "lines": (write_lines, lambda indexing, source: indexing.raw(source)),
        "line": (write_one_line, lambda indexing, source: indexing.raw(source)),
        "json": (write_json, lambda indexing, source: indexing.json(source)),
    }
    found: dict[str, Seen] = {}

    async def measure(running: RunningWindow) -> int:
        indexing = Indexing(Tasks())
        view = DocumentView(running.desk.window)
        view.resize(1200, 760)
        view.show()
        view.raise_()
        for name, (write, open_body) in kinds.items():
            path = folder / name
            seen = found[name] = Seen(await asyncio.to_thread(write, path, size_mb))
            for _ in range(runs):
                await _warm(indexing, folder)
                await _look(indexing, view, path, open_body, seen)
                if name == "lines" and shutil.which("wc"):
                    seen.count_s.append(await asyncio.to_thread(_count, path))
            path.unlink()
        view.hide()
        await indexing.close()
        return 0

    run_app(WindowOptions(folder / "data", measure, offscreen=True, theme="light", size=(1280, 800)))
    return found


async def _warm(indexing: Indexing, folder: Path) -> None:
    """Have a helper process that has imported all it needs, as it has long before a big body is there."""
    some = folder / "some"
    some.write_bytes(b"needle")
    source = FileSource(some)
    async for _ in indexing.find(source, Pattern("needle")):
        pass
    source.close()


async def _look(indexing: Indexing, view: DocumentView, path: Path, open_body: Open, seen: Seen) -> None:
    """Open the body, wait for its index, jump to the end and scroll about."""
    watch = StallWatch(view)
    watch.start()
    began = perf_counter()
    opened = open_body(indexing, FileSource(path))
    view.show_document(opened.document)
    view.viewport().repaint()
    seen.paint_ms.append(_ms_since(began))
    indexed = asyncio.Event()
    leave = opened.progressed.connect(lambda _: indexed.set() if opened.document.complete else None)
    await indexed.wait()
    leave()
    seen.index_s.append(perf_counter() - began)
    watch.stop()
    seen.lateness_ms += watch.lateness_ms
    if opened.task is not None:
        opened.task.cancel()  # whether the JSON is valid is not asked here
    view.look_again()
    began = perf_counter()
    view.go_to_offset(seen.size - 1)
    view.viewport().repaint()
    seen.jump_ms.append(_ms_since(began))
    await _scroll(view, seen)
    view.show_document(None)
    await opened.close()


async def _scroll(view: DocumentView, seen: Seen) -> None:
    """Wheel on from several places; what one frame costs."""
    for part in range(5):
        view.go_to_offset(seen.size * part // 6)
        view.viewport().repaint()
        for _ in range(_SCROLLS // 5):
            began = perf_counter()
            view.scroll_by(3 * view.rows.metrics.line_px)
            QApplication.sendPostedEvents(view.window(), QEvent.Type.UpdateRequest)  # paint now
            seen.scroll_ms.append(_ms_since(began))
        await asyncio.sleep(0)


def _ms_since(began: float) -> float:
    return (perf_counter() - began) * 1000


def _count(path: Path) -> float:
    began = perf_counter()
    subprocess.run(["wc", "-l", str(path)], check=True, stdout=subprocess.PIPE)
    return perf_counter() - began
