"""What `startup` begins a session with: a window in which so many requests are opened, closed again."""

import json
import sys
import time
from pathlib import Path

from postgui.app.start import RunningWindow, WindowOptions, run
from tests.bench.tabs import request, settle


async def open_tabs(running: RunningWindow) -> int:
    for number in range(int(sys.argv[2])):
        running.desk.opener.new_request(request(number))
        await settle()
    print(json.dumps({"painted_at": time.monotonic()}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(run(WindowOptions(Path(sys.argv[1]), open_tabs, offscreen=True)))
