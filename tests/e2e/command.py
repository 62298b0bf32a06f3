"""Runs the real command line, as a person's shell would."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.warm_program import WarmProgram

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 60


@dataclass(frozen=True)
class Done:
    """One finished run."""

    stdout: bytes
    err: str


@dataclass(frozen=True)
class Postgui:
    """Runs `python -m postgui` in `folder`, with a data folder of its own; the status must be as expected.

    With `warm`, each command is started from nothing the first time, and then forked from what is imported;
    one that is given a variable for Python itself always is from nothing, since Python reads it only then.
    """

    folder: Path
    data_dir: Path
    program: tuple[str, ...] = (sys.executable, "-m", "postgui")
    warm: WarmProgram | None = None

    def __call__(self, *arguments: str, stdin: bytes = b"", status: int = 0, **environment: str) -> Done:
        for_python = any(name.startswith("PYTHON") for name in environment)
        warm = None if for_python else self.warm
        whole = {**self.environment(), "PYTHONWARNINGS": "error", **environment}
        done = self._run(arguments, whole, stdin, warm)
        err = done.stderr.decode("utf-8", "replace").replace(os.linesep, "\n")
        assert done.returncode == status, f"{arguments}: {done.returncode}, not {status}: {err}"
        return Done(done.stdout, err)

    def _run(
        self, arguments: tuple[str, ...], environment: dict[str, str], stdin: bytes, warm: WarmProgram | None
    ) -> "subprocess.CompletedProcess[bytes]":
        if warm is not None and not warm.is_new(arguments[0] if arguments else ""):
            return warm.run(arguments, self.folder, environment, stdin, _PATIENCE_S)
        return subprocess.run(
            [*self.program, *arguments],
            cwd=self.folder,
            env=environment,
            input=stdin,
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
        )

    def environment(self) -> dict[str, str]:
        """What to start it with; the checkout is found from any folder."""
        return {**os.environ, "POSTGUI_DATA": str(self.data_dir), "PYTHONPATH": str(ROOT)}

    def json(self, *arguments: str, status: int = 0) -> Any:
        """The JSON that a run printed."""
        return json.loads(self(*arguments, status=status).stdout)

    def history(self, *arguments: str) -> list[tuple[str, int | None]]:
        """Method and status of each remembered exchange, newest first."""
        entries = self.json("history", *arguments, "--json")
        return [(entry["method"], entry["status"]) for entry in entries]
