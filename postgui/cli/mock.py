"""`postgui mock`: the examples of a collection as a server, until Ctrl+C."""

import asyncio
import json
import signal
from dataclasses import asdict

from postgui.cli.mock_argument import MockOptions
from postgui.cli.terminal import note, printable, write_text
from postgui.model.mock import MockEntry, MockManner
from postgui.services.context import Context
from postgui.services.mock_source import answers_at


async def mock(options: MockOptions, _context: Context) -> int:
    """Serve until interrupted; returns the exit status.

    Raises:
        ProblemError: There is no example, a file is broken, or the port is taken.
    """
    from postgui.servers.mock import build_mock
    from postgui.servers.mock_process import listen
    from postgui.servers.process import run_app

    answers = await asyncio.to_thread(answers_at, options.target)
    listener = listen(options.port)

    def log(entry: MockEntry) -> None:
        write_text(json.dumps(asdict(entry)) if options.json else printable(_line(entry)))

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:  # Windows: Ctrl+C raises instead
            break
    # Only now: who reads the address may interrupt at once.
    write_text(f"http://127.0.0.1:{listener.getsockname()[1]}")
    note(f"{len(answers)} example{'' if len(answers) == 1 else 's'}; Ctrl+C ends it.")
    await run_app(build_mock(answers, log, MockManner(options.delay_ms, options.status)), listener, stop)
    return 0


def _line(entry: MockEntry) -> str:
    return f"{entry.status}  {entry.method} {entry.target}  {entry.place or 'no example'}"
