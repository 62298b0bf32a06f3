"""Opens the window, sends the first request, and says what that imported: `python -m ... DIR URL`.

What a send imports holds the window up in the middle of it; all of it should be there by then.
"""

import importlib
import json
import sys
from pathlib import Path

from postgui.app.start import RunningWindow, WindowOptions, run
from postgui.model.request import Body, Request
from tests.support.waiting import until


async def send(running: RunningWindow, url: str) -> int:
    """Send once; print the names of the modules that are new after it, as JSON."""
    request = Request(method="POST", url=url, body=Body("json", '{"a": 1}'))
    tab = running.desk.opener.new_request(request)
    await until(lambda: tab.response_pane.isVisible(), what="the panes")
    # What a tab looks up when it is opened, such as the keyring, is not its send's; one task is this one.
    await until(lambda: len(running.context.tasks) == 1, what="the tab has come to rest")
    # Nor is the library of the thread that watches folders, which begins a while after the window.
    importlib.import_module("watchfiles")
    before = set(sys.modules)
    tab.send()
    await until(lambda: tab.exchange is not None and not tab.busy, what="the answer")
    sys.stdout.write(json.dumps(sorted(set(sys.modules) - before)))
    return 0


if __name__ == "__main__":
    data_dir, url = sys.argv[1:]
    sys.exit(run(WindowOptions(Path(data_dir), lambda running: send(running, url), offscreen=True)))
