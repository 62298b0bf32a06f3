"""Runs of `tree_window`, each a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.bench.support.big_collection import write_collection

ROOT = Path(__file__).resolve().parents[3]
REQUESTS = 10_000


class TreeRuns:
    """One big collection below `folder`, and processes that open it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._collection = folder / "collection"
        self._request = write_collection(self._collection, REQUESTS)
        self._runs = 0

    def run(self, what: str, *, index: Path | None = None) -> tuple[Path, dict[str, float]]:
        """Open it with an empty data folder or an earlier run's index; the data folder, and figures."""
        self._runs += 1
        data = self._folder / f"data-{self._runs}"
        data.mkdir()
        if index is not None:
            (index / "indexes").rename(data / "indexes")
        arguments = [what, str(data), str(self._collection), str(self._request)]
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.support.tree_window", *arguments],
            cwd=ROOT,
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "QT_API": "pyside6",
                "PYTHON_KEYRING_BACKEND": "tests.support.memory_keyring.MemoryKeyring",
            },
            stdout=subprocess.PIPE,
            check=True,
            timeout=120,
        )
        figures: dict[str, float] = json.loads(done.stdout)
        return data, figures
