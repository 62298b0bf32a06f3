"""`send`: 300 POSTs one after the other through the services, against plain httpx; and clicks on Send."""

import asyncio
import json
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from time import perf_counter

import httpx

from postgui.app.start import RunningWindow, WindowOptions
from postgui.app.start import run as run_app
from postgui.model.exchange import Finished
from postgui.model.request import Body, Request
from postgui.servers.process import start_playground
from postgui.services.context import Context
from postgui.services.send_job import SendJob
from tests.bench.support.clicks import Clicks, click_and_look
from tests.bench.support.figure import Figure, middle, percentile

COUNT = 300
QUICK_COUNT = 100
BLOCK = 50
WARM = 20
CLICKS = 60
QUICK_CLICKS = 15
TEXT = json.dumps({"id": 12345678901234567890, "name": "Ada", "tags": ["a", "b"], "ok": True})

SendOne = Callable[[], Awaitable[None]]


def run(quick: bool) -> Iterator[Figure]:
    """All on loopback; the server is in a process of its own."""
    count = QUICK_COUNT if quick else COUNT
    with start_playground() as server, tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder:
        url = f"{server.url}/echo"
        services, plain = asyncio.run(measure_services(url, Path(folder) / "services", count))
        limit = "plain httpx, the same POST"
        yield Figure("send", middle(services), "ms", middle(plain), limit, runs=count)
        yield Figure("send.mean", sum(services) / count, "ms", sum(plain) / count, limit, runs=count)
        clicks = measure_window(url, Path(folder) / "window", QUICK_CLICKS if quick else CLICKS)
    shown = clicks.shown_ms
    yield Figure("click_to_shown_ms", middle(shown[1:]), "ms", runs=len(shown) - 1)
    yield Figure("click_to_shown_p95_ms", percentile(shown[1:], 95), "ms", runs=len(shown) - 1)
    yield Figure("click_to_shown_first_ms", shown[0], "ms")
    yield Figure("send.stall_max_ms", clicks.stall_max_ms, "ms", runs=len(shown))
    yield Figure("send.stalls_over_frame", clicks.stalls_over_frame, "of all sends", runs=len(shown))
    print(f"{clicks.ticks} ticks of 5 ms watched", file=sys.stderr)


async def measure_services(url: str, data_dir: Path, count: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each POST: through the services (history and all), and with plain httpx."""
    context = Context.build(data_dir)
    job = SendJob(Request(name="bench", method="POST", url=url, body=Body("json", TEXT)))

    async def send_ours() -> None:
        async for event in context.sender.send(job):
            if isinstance(event, Finished) and event.exchange.problem is not None:
                raise RuntimeError(event.exchange.problem.text())

    async with httpx.AsyncClient() as client:

        async def send_plain() -> None:
            answer = await client.post(url, content=TEXT, headers={"Content-Type": "application/json"})
            answer.raise_for_status()

        ours: list[float] = []
        plain: list[float] = []
        await timed(send_ours, WARM)
        await timed(send_plain, WARM)
        for _ in range(count // BLOCK):
            ours += await timed(send_ours, BLOCK)
            plain += await timed(send_plain, BLOCK)
    await context.close()
    return ours, plain


async def timed(send_one: SendOne, count: int) -> list[float]:
    """How long each of `count` sends took, in milliseconds."""
    took = []
    for _ in range(count):
        began = perf_counter()
        await send_one()
        took.append((perf_counter() - began) * 1000)
    return took


def measure_window(url: str, data_dir: Path, count: int) -> Clicks:
    """Click Send in the real window, `count` times, and look at the answer each time."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    found: list[Clicks] = []

    async def job(running: RunningWindow) -> int:
        found.append(await click_and_look(running, url, count))
        return 0

    run_app(WindowOptions(data_dir, job, offscreen=True, theme="light", size=(1280, 800)))
    return found[0]
