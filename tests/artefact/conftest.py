"""Where the artefacts are. Without `$POSTGUI_ARTEFACTS` these tests are not collected: nothing is built."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

FOLDER = os.environ.get("POSTGUI_ARTEFACTS", "")
ROOT = Path(__file__).resolve().parents[2]

if not FOLDER:
    collect_ignore_glob = ["test_*.py"]

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def built() -> Path:
    """The folder that PyInstaller made."""
    return Path(FOLDER) / "dist" / "postgui"


@pytest.fixture
def installed() -> Path:
    """The scripts of an environment that has the wheel and nothing of the checkout."""
    return Path(FOLDER) / "venv" / ("Scripts" if os.name == "nt" else "bin")


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs a program from a folder that has nothing to do with it; it must succeed."""

    def run_program(program: Path, *arguments: str, typed: str = "") -> "subprocess.CompletedProcess[str]":
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("QT_", "PYTHON", "PYTEST")) and name not in ("DISPLAY", "WAYLAND_DISPLAY")
        }
        environment["POSTGUI_DATA"] = str(tmp_path / "data")
        environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # never the person's own
        environment["POSTGUI_PASSPHRASE"] = "of the tests"
        done = subprocess.run(
            [str(program), *arguments],
            cwd=tmp_path,
            env=environment,
            input=typed,
            capture_output=True,
            encoding="utf-8",
            timeout=90,
            check=False,
        )
        assert done.returncode == 0, f"{program.name} {arguments}: {done.stdout}{done.stderr}"
        return done

    return run_program


@pytest.fixture
def source_kinds() -> dict[str, Any]:
    """The kinds that the checkout has."""
    done = subprocess.run(
        [sys.executable, "-m", "postgui", "--kinds"], cwd=ROOT, capture_output=True, check=True, timeout=60
    )
    kinds: dict[str, Any] = json.loads(done.stdout)
    return kinds
