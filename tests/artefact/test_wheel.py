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
    source = ROOT / "resources"
    expected = {path.relative_to(source) for path in source.rglob("*") if path.is_file()}
    assert {path.relative_to(found) for path in found.rglob("*") if path.is_file()} == expected


def test_has_every_kind_of_the_source(installed: Path, run: Run, source_kinds: dict[str, Any]) -> None:
    assert json.loads(run(installed / "postgui", "--kinds").stdout) == source_kinds


def test_sends(installed: Path, run: Run, playground: str) -> None:
    assert json.loads(run(installed / "postgui", "send", f"{playground}/anything").stdout)["method"] == "GET"


def test_holds_the_package_only(installed: Path, run: Run) -> None:
    code = "import importlib.util; print(importlib.util.find_spec('tests'))"
    assert run(installed / "python", "-c", code).stdout.strip() == "None"
