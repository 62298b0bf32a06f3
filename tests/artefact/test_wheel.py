"""The wheel, in an environment of its own: complete, and independent of the checkout."""

import json
from pathlib import Path
from typing import Any

from postgui.version import __version__
from tests.artefact.conftest import FOLDER, ROOT, Run


def test_version(installed: Path, run: Run) -> None:
    assert run(installed / "postgui", "--version").stdout == f"postgui {__version__}\n"


def test_resources_are_inside_and_whole(installed: Path, run: Run) -> None:
    code = "from postgui.resource import resource_path; print(resource_path())"
    found = Path(run(installed / "python", "-c", code).stdout.strip())
    assert found.is_relative_to(FOLDER)
    assert files(found) == files(ROOT / "resources") | {Path("CHANGELOG.md")}


def files(folder: Path) -> set[Path]:
    """Those below `folder`, but for what Python puts there when it installs or runs one."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {path for path in found if "__pycache__" not in path.parts}


def test_has_every_kind_of_the_source(installed: Path, run: Run, source_kinds: dict[str, Any]) -> None:
    assert json.loads(run(installed / "postgui", "--kinds").stdout) == source_kinds


def test_sends(installed: Path, run: Run, playground: str) -> None:
    assert json.loads(run(installed / "postgui", "send", f"{playground}/anything").stdout)["method"] == "GET"


def test_holds_the_package_only(installed: Path, run: Run) -> None:
    code = "import importlib.util; print(importlib.util.find_spec('tests'))"
    assert run(installed / "python", "-c", code).stdout.strip() == "None"
