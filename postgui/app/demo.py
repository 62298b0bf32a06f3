"""`postgui demo`: the window on the sample collection and its own server, or a picture of it.

With a display the window opens on "Create user" (later on what was left open) in a data folder of
its own (`demo` inside the usual one, unless `--data-dir` names another), so that trying things out
leaves the person's own history and collections alone. Without a display, or with `--screenshot`,
the same window sends the same request offscreen in a data folder that is gone afterwards, prints
what came back, and is photographed.
"""

import argparse
import asyncio
import re
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from postgui.app.qt_library import has_display
from postgui.app.start import EXIT_FAILED, RunningWindow, WindowOptions, run
from postgui.model.problem import ProblemError
from postgui.storage.data_folder import find_data_dir

_SAMPLE_REQUEST = Path("Basics") / "Create user.yml"
_ANSWER_WITHIN_S = 30.0


@dataclass(frozen=True)
class DemoOptions:
    """What the person asked for. `size` is width and height of the picture."""

    data_dir: Path | None = None
    screenshot: Path | None = None
    theme: str = ""
    size: tuple[int, int] | None = None


def main(arguments: Sequence[str], data_dir: Path | None = None) -> int:
    """`postgui demo ...` from the command line; the exit status."""
    return run_demo(parse(arguments, data_dir))


def parse(arguments: Sequence[str], data_dir: Path | None = None) -> DemoOptions:
    """Read the arguments; exits with 2 and a usage line if they are wrong."""
    parser = argparse.ArgumentParser(
        prog="postgui demo",
        description="Open the window on the sample collection, which a server on this machine answers.",
        epilog="example: postgui demo --screenshot demo.png --theme dark --size 900x700",
    )
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="send the sample, write a picture of the window, end"
    )
    parser.add_argument("--theme", choices=("light", "dark"), default="", help="beats the setting")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size of the window, such as 1280x800")
    parser.add_argument("--data-dir", type=Path, default=data_dir, metavar="DIR", help="where to keep things")
    found = parser.parse_args(arguments)
    return DemoOptions(found.data_dir, found.screenshot, found.theme, found.size)


def run_demo(options: DemoOptions) -> int:
    """Show the demo, or photograph it; the exit status."""
    if options.screenshot is None and has_display():
        folder = options.data_dir or find_data_dir() / "demo"
        return run(WindowOptions(folder, open_demo, theme=options.theme, size=options.size))
    if options.screenshot is None:
        print("There is no display, so the demo runs offscreen and writes demo.png.")
    target = options.screenshot or Path("demo.png")

    async def job(running: RunningWindow) -> int:
        try:
            return await _photograph(running, target)
        except ProblemError as error:
            print(error.problem.text(), file=sys.stderr)
            return EXIT_FAILED

    with tempfile.TemporaryDirectory(prefix="postgui-demo-", ignore_cleanup_errors=True) as temporary:
        folder = options.data_dir or Path(temporary)
        theme = options.theme or "light"
        return run(WindowOptions(folder, job, offscreen=True, theme=theme, size=options.size or (1280, 800)))


async def open_demo(running: RunningWindow) -> None:
    """Open the sample collection, and "Create user" where no tab is left from the last time."""
    if not running.desk.area.pages():
        await _open_sample(running)
        return
    await running.context.collections.open(await running.sample.prepare())
    running.desk.refresh_variables()


async def _open_sample(running: RunningWindow) -> None:
    """Open the sample collection with "Create user" in a tab."""
    desk = running.desk
    folder = await running.sample.prepare()
    await desk.tree_actions.open_collection(folder)
    request = folder / _SAMPLE_REQUEST
    await desk.opener.open_path(request)
    desk.sidebar.tree.choose(request)
    desk.refresh_variables()


async def _photograph(running: RunningWindow, target: Path) -> int:
    """Send the sample through the window, print what came back, write the picture."""
    from postgui.ui.request.tab import RequestTab

    desk = running.desk
    await _open_sample(running)
    tab = desk.area.current()
    if not isinstance(tab, RequestTab):
        raise TypeError("the sample request is not open")
    answered: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    recorded: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def finish(future: asyncio.Future[None]) -> None:
        if not future.done():
            future.set_result(None)

    tab.status_changed.connect(lambda: finish(answered) if tab.exchange else None)
    forget = running.context.history.recorded.connect(lambda _entry: finish(recorded))
    tab.send()
    await asyncio.wait_for(asyncio.gather(answered, recorded), _ANSWER_WITHIN_S)
    forget()
    exchange = tab.exchange
    if exchange is None or exchange.response is None or exchange.problem is not None:
        problem = exchange.problem if exchange else None
        print(problem.text() if problem else "no answer", file=sys.stderr)
        return EXIT_FAILED
    await _settle()
    saved = desk.window.grab().save(str(target), None if target.suffix else "PNG")
    print(f"{exchange.request.method} {exchange.request.url}")
    print(f"{exchange.response.status} {exchange.response.phrase}")
    print(f"{exchange.timings.total_ms or 0:.0f} ms")
    print(f"{exchange.body.size_bytes} bytes")
    if not saved:
        print(f"The picture could not be written to {target}", file=sys.stderr)
        return EXIT_FAILED
    print(f"wrote {target}")
    return 0


async def _settle() -> None:
    """Let what was posted be laid out and drawn before the picture is taken."""
    from PySide6.QtCore import QCoreApplication

    for _ in range(10):
        await asyncio.sleep(0.02)
        QCoreApplication.sendPostedEvents()


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text, re.ASCII | re.IGNORECASE)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1280x800")
    return int(match[1]), int(match[2])
