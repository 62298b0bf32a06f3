"""Where the program keeps what it remembers, and that nobody else may read it.

This file knows the layout; it reads and writes nothing but folders.

    settings.toml
    palette.json             what was chosen in the palette, and how often
    views.json               which viewer was picked for what
    confirmed.json           what collections may do that their files can't allow
    remembered.json          filters that were used, what comparisons leave out
    results/                 what runs, load tests and monitors gave the last time; free to delete
    history/                 history.sqlite3, bodies/
    workspaces/last.txt      the name of the one that was used last
    workspaces/<name>/       session.json, drafts/, folder-drafts/ of the first window; cookies/, globals.yml,
                             settings.toml (what differs here from that of the program)
    workspaces/<name>/windows/<id>/   the same of a window that was opened beside it
    secrets/                 names.json; secrets.json (encrypted, only without a keyring)
    trash/
    indexes/                 what the tree shows of each collection: a cache, free to delete
    themes/                  themes that the person added
    log/postgui.log
    log/crashes/             reports of what failed, without secrets; nobody but the person passes them on
"""

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600
DEFAULT_WORKSPACE = "Default"
LAST_WORKSPACE = "last.txt"
"""Beside the workspaces: the name of the one that was used last."""


def find_data_dir(
    option: str | os.PathLike[str] | None = None, environ: Mapping[str, str] = os.environ
) -> Path:
    """The data folder: `--data-dir`, else `$POSTGUI_DATA`, else where the platform puts such things."""
    chosen = option or environ.get("POSTGUI_DATA")
    if chosen:
        return Path(chosen).expanduser().absolute()
    import platformdirs

    return platformdirs.user_data_path("postgui", appauthor=False)


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The places inside one data folder. Nothing here creates anything."""

    path: Path

    @property
    def settings(self) -> Path:
        return self.path / "settings.toml"

    @property
    def themes(self) -> Path:
        return self.path / "themes"

    @property
    def history(self) -> Path:
        return self.path / "history"

    @property
    def secrets(self) -> Path:
        return self.path / "secrets"

    @property
    def confirmations(self) -> Path:
        return self.path / "confirmed.json"

    @property
    def remembered(self) -> Path:
        return self.path / "remembered.json"

    @property
    def results(self) -> Path:
        return self.path / "results"

    @property
    def palette(self) -> Path:
        return self.path / "palette.json"

    @property
    def view_choices(self) -> Path:
        return self.path / "views.json"

    @property
    def trash(self) -> Path:
        return self.path / "trash"

    @property
    def indexes(self) -> Path:
        return self.path / "indexes"

    @property
    def log(self) -> Path:
        return self.path / "log" / "postgui.log"

    @property
    def workspaces(self) -> Path:
        return self.path / "workspaces"

    @property
    def crashes(self) -> Path:
        return self.path / "log" / "crashes"

    def workspace(self, name: str = DEFAULT_WORKSPACE) -> Path:
        return self.workspaces / name


def make_private(folder: Path) -> Path:
    """Create `folder` and what is missing above it, for this user only; returns it.

    A folder that exists keeps its permissions: it was made by us (private) or by the person
    (their choice).

    Raises:
        OSError: It can't be made, or is not a folder.
    """
    if not folder.is_dir():
        if folder.parent != folder:
            make_private(folder.parent)
        folder.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)
    return folder


def touch_private(path: Path) -> None:
    """Create an empty file for this user only, unless it exists (for those who open by name)."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, _PRIVATE_FILE))


def set_aside(path: Path, companions: tuple[str, ...] = ()) -> Path:
    """Rename a damaged file so that it is kept but no longer read; returns its new place.

    `history.sqlite3` becomes `history.damaged-20250131-235959.sqlite3`. Files named `path` plus
    a suffix of `companions` move along.

    Raises:
        OSError: It can't be renamed (on Windows: another process has it open).
    """
    stamp = time.strftime("%Y%m%d-%H%M%S")
    target = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    number = 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.stem}.damaged-{stamp}-{number}{path.suffix}")
    path.rename(target)
    for suffix in companions:
        companion = path.with_name(path.name + suffix)
        if companion.exists():
            companion.rename(target.with_name(target.name + suffix))
    return target
