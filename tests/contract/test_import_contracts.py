"""Each import contract of pyproject.toml can fail: one forbidden import, and it is reported broken."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Contract -> a module to add, and the import in it that the contract forbids.
VIOLATIONS = {
    "Layers: app or cli, ui, services, the five rooms, model": ("model/intruder.py", "import postgui.net"),
    "Rooms of one layer do not know each other": ("net/intruder.py", "import postgui.storage"),
    "Only formats and net read documents": ("servers/intruder.py", "import postgui.documents"),
    "The command line never imports the window": ("cli/intruder.py", "import postgui.ui"),
    "PySide6 and qasync only in ui and app": ("services/intruder.py", "import PySide6.QtCore"),
    "httpx and httpcore only in net": ("services/intruder.py", "import httpx"),
    "YAML only in formats": ("storage/intruder.py", "import yaml"),
    "sqlite3 and keyring only in storage": ("services/intruder.py", "import sqlite3"),
}


def contract_names() -> list[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return [contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]]


def test_every_contract_has_a_violation_here() -> None:
    assert sorted(VIOLATIONS) == sorted(contract_names())


@pytest.mark.parametrize("contract", VIOLATIONS)
def test_contract_breaks_on_a_forbidden_import(contract: str, tmp_path: Path) -> None:
    module, statement = VIOLATIONS[contract]
    shutil.copytree(ROOT / "postgui", tmp_path / "postgui", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "postgui" / module).write_text(f"{statement}\n", encoding="utf-8")

    output = lint_imports(tmp_path)

    assert f"{contract} BROKEN" in output, output


def lint_imports(folder: Path) -> str:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONUTF8": "1", "COLUMNS": "200"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout
