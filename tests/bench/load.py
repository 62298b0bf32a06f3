"""`load`: two workers by `postgui load` on loopback, against a Locust file written by hand, in turns.

Compared is how many requests Locust itself counted in the run time. Both get the same processes, users and
time, and each process is a session of its own, because Linux shares a busy machine out by sessions.
"""

import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from postgui.servers.process import start_playground
from tests.bench.support.figure import Figure, middle

USERS = "20"
RUN_TIME_S = 8
RUNS = 3
WORKERS = 2

_BY_HAND = """\
from locust import task
from locust.contrib.fasthttp import FastHttpUser


class ByHand(FastHttpUser):
    host = "{host}"

    @task
    def post(self):
        with self.client.post(
            "/echo", data=b'{{"id": 1, "name": "Ada"}}', headers={{"Content-Type": "application/json"}},
            catch_response=True,
        ) as response:
            if response.status_code != 200:
                response.failure("no 200")
"""

_REQUEST = """\
info:
  name: Post
  type: http
http:
  method: POST
  url: "{host}/echo"
  body:
    type: json
    data: '{{"id": 1, "name": "Ada"}}'
runtime:
  assertions:
    - expression: res.status
      operator: eq
      value: "200"
"""


def run(quick: bool) -> Iterator[Figure]:
    """Requests a second; more is better, so the ratio to reach is at least 0.9."""
    runs = 1 if quick else RUNS
    with start_playground() as server, tempfile.TemporaryDirectory(prefix="postgui-bench-") as name:
        folder = Path(name)
        (folder / "api").mkdir()
        (folder / "api" / "opencollection.yml").write_text(
            "opencollection: 1.0.0\ninfo:\n  name: Bench\n", "utf-8"
        )
        (folder / "api" / "Post.yml").write_text(_REQUEST.format(host=server.url), "utf-8")
        (folder / "by_hand.py").write_text(_BY_HAND.format(host=server.url), "utf-8")
        ours: list[float] = []
        hand: list[float] = []
        for _ in range(runs):
            ours.append(_ours(folder))
            hand.append(_by_hand(folder))
        yield Figure("load", middle(ours), "1/s", middle(hand), "a Locust file written by hand", runs=runs)


def _ours(folder: Path) -> float:
    report = folder / "load.json"
    arguments = [
        "load",
        str(folder / "api"),
        "--users",
        USERS,
        "--spawn-rate",
        USERS,
        "--run-time",
        f"{RUN_TIME_S}s",
    ]
    arguments += ["--workers", str(WORKERS), "--report", f"json={report}"]
    environment = {**os.environ, "POSTGUI_DATA": str(folder / "data")}
    _run(["-m", "postgui", *arguments], environment)
    requests: int = json.loads(report.read_text("utf-8"))["total"]["requests"]
    return requests / RUN_TIME_S


def _by_hand(folder: Path) -> float:
    port = str(_free_port())
    base = ["-m", "locust", "-f", str(folder / "by_hand.py"), "--headless", "--only-summary"]
    worker = [sys.executable, *base, "--worker", "--master-port", port]
    quiet = subprocess.DEVNULL
    workers = [
        subprocess.Popen(worker, stdout=quiet, stderr=quiet, start_new_session=True) for _ in range(WORKERS)
    ]
    try:
        how = ["-u", USERS, "-r", USERS, "-t", f"{RUN_TIME_S}s", "--expect-workers", str(WORKERS)]
        out = _run([*base, "--master", "--master-bind-port", port, "--json", *how], dict(os.environ))
    finally:
        for each in workers:
            each.wait(timeout=30)
    (entry,) = json.loads(out)
    requests: int = entry["num_requests"]
    return requests / RUN_TIME_S


def _run(arguments: list[str], environment: dict[str, str]) -> bytes:
    done = subprocess.run(
        [sys.executable, *arguments],
        env=environment,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    return done.stdout


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
