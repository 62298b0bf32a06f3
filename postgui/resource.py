"""Where icons and themes are: one function, so that only this file knows the layouts."""

import sys
from functools import cache
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Find a file of `resources/`.

    In a checkout the folder stands beside the package; in a wheel it is inside it; in a
    PyInstaller build it is inside the package's folder of the bundle (`sys._MEIPASS`).

    Raises:
        FileNotFoundError: No layout has the file.
    """
    for root in _roots(getattr(sys, "_MEIPASS", None)):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"resources/{'/'.join(parts)} is missing: the installation is incomplete")


@cache
def _roots(bundle: str | None) -> tuple[Path, ...]:
    package = Path(__file__).resolve().parent
    roots = (package / "resources", package.parent / "resources")
    return (Path(bundle) / "postgui" / "resources", *roots) if bundle else roots


def changelog_path() -> Path:
    """Find `CHANGELOG.md`: beside the package in a checkout, among the resources of an installed program.

    Raises:
        FileNotFoundError: Neither has it.
    """
    beside = Path(__file__).resolve().parent.parent / "CHANGELOG.md"
    if beside.exists() and beside.with_name("pyproject.toml").exists():
        return beside
    return resource_path("CHANGELOG.md")
