"""`json_tree`: the tree of a 100 MB array, against orjson, which makes values of all of it."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench.support.big_file import write_json
from tests.bench.support.figure import Figure, middle

SIZE_MB = 100
QUICK_MB = 16
RUNS = 5
QUICK_RUNS = 3
ROOT = Path(__file__).resolve().parents[2]


def run(quick: bool) -> Iterator[Figure]:
    """Each way in processes of its own, in turn, so that neither has the other's memory."""
    runs = QUICK_RUNS if quick else RUNS
    with tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder:
        path = Path(folder) / "body.json"
        write_json(path, QUICK_MB if quick else SIZE_MB)
        trees = []
        parsed = []
        for _ in range(runs):
            trees.append(_child("tree", path))
            parsed.append(_child("orjson", path))
    yield Figure("json_tree.first_200_ms", middle([each["first_ms"] for each in trees]), "ms", runs=runs)
    ours, limit = middle([each["all_s"] for each in trees]), middle([each["all_s"] for each in parsed])
    yield Figure("json_tree", ours, "s for all places of the root", limit, "orjson.loads", runs)
    yield Figure("json_tree.memory_mb", middle([each["memory_mb"] for each in trees]), "MB", runs=runs)


def _child(way: str, path: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.support.tree_child", way, str(path)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, timeout=120)
    found: dict[str, Any] = json.loads(done.stdout)
    return found
