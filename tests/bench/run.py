"""`run`: 300 POSTs by `postgui run`, the whole process, against a plain httpx script that does the same.

For Linux: it asks the system what each process took.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
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
        one = _collection(Path(folder) / "one", url, 1) / "Post 0.yml"
        many = _collection(Path(folder) / "many", url, COUNT)
        ours = ["-m", "postgui", "run", str(one), "--repeat", str(COUNT)]
        plain = ["-c", _PLAIN, url]
        sides = {
            "run": (ours, plain),
            "run.files": (["-m", "postgui", "run", str(many)], plain),
            "run.parallel": ([*ours, "--parallel", str(PARALLEL)], ["-c", _PLAIN_PARALLEL, url]),
        }
        environment = _as_installed(Path(folder))
        _cost(ours, environment)  # which writes the byte code, as installing does
        for name, (mine, other) in sides.items():
            took: list[_Cost] = []
            limit: list[_Cost] = []
            for _ in range(runs):
                took.append(_cost(mine, environment))
                limit.append(_cost(other, environment))
            for figure, unit in (("wall_s", "s"), ("cpu_s", "s of CPU")):
                values = [[getattr(each, figure) for each in side] for side in (took, limit)]
                full = name if figure == "wall_s" else f"{name}.cpu"
                yield Figure(full, middle(values[0]), unit, middle(values[1]), "a plain httpx script", runs)
        few, lots = (1_000, 3_000) if quick else (1_000, 10_000)
        short = _cost(["-m", "postgui", "run", str(one), "--repeat", str(few)], environment)
        long = _cost(["-m", "postgui", "run", str(one), "--repeat", str(lots)], environment)
        limit_is = f"the peak over {few:,} requests"
        yield Figure("run.memory_mb", long.peak_mb, "MB", short.peak_mb, limit_is)


def _as_installed(folder: Path) -> dict[str, str]:
    """An environment in which byte code is kept: an installed program has it, as the plain script's httpx."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "POSTGUI_DATA": str(folder / "data"), "PYTHONPYCACHEPREFIX": str(folder / "pycache")}


def _collection(folder: Path, url: str, count: int) -> Path:
    folder.mkdir()
    (folder / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Bench\n", "utf-8")
    for number in range(count):
        (folder / f"Post {number}.yml").write_text(_REQUEST.format(url=url), "utf-8")
    return folder


@dataclass(frozen=True)
class _Cost:
    """What one process took, from its start to its end."""

    wall_s: float
    cpu_s: float
    peak_mb: float


def _cost(arguments: list[str], environment: dict[str, str]) -> _Cost:
    began = perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{arguments} ended with {process.returncode}")
    return _Cost(perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1000)
