"""`run`: 300 POSTs by `postgui run`, the whole process, against a plain httpx script that does the same."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from postgui.servers.process import start_playground
from tests.bench.support.figure import Figure, middle

COUNT = 300
RUNS = 5
QUICK_RUNS = 2
PARALLEL = 50

_PLAIN = """\
import sys, httpx
with httpx.Client() as client:
    for number in range(300):
        client.post(sys.argv[1], json={"id": number, "name": "Ada"}).raise_for_status()
"""

_PLAIN_PARALLEL = """\
import asyncio, sys, httpx
async def main():
    numbers = iter(range(300))
    async def post():
        for number in numbers:
            (await client.post(sys.argv[1], json={"id": number, "name": "Ada"})).raise_for_status()
    async with httpx.AsyncClient() as client:
        await asyncio.gather(*(post() for _ in range(50)))
asyncio.run(main())
"""

_REQUEST = """\
info:
  name: Post
  type: http
http:
  method: POST
  url: "{url}"
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
    """All on loopback; each side starts anew each time, and they take turns."""
    runs = QUICK_RUNS if quick else RUNS
    with start_playground() as server, tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder:
        url = f"{server.url}/echo"
        request = _collection(Path(folder) / "api", url)
        ours = ["-m", "postgui", "run", str(request), "--repeat", str(COUNT)]
        sides = {
            "run": (ours, ["-c", _PLAIN, url]),
            "run.parallel": ([*ours, "--parallel", str(PARALLEL)], ["-c", _PLAIN_PARALLEL, url]),
        }
        environment = {**os.environ, "POSTGUI_DATA": str(Path(folder) / "data")}
        for name, (mine, plain) in sides.items():
            took: list[float] = []
            limit: list[float] = []
            for _ in range(runs):
                took.append(_seconds(mine, environment))
                limit.append(_seconds(plain, environment))
            yield Figure(name, middle(took), "s", middle(limit), "a plain httpx script", runs=runs)


def _collection(folder: Path, url: str) -> Path:
    folder.mkdir()
    (folder / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Bench\n", "utf-8")
    request = folder / "Post.yml"
    request.write_text(_REQUEST.format(url=url), "utf-8")
    return request


def _seconds(arguments: list[str], environment: dict[str, str]) -> float:
    began = perf_counter()
    subprocess.run([sys.executable, *arguments], env=environment, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - began
