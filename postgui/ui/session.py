"""What the session remembers of the window, as the text that `SessionState.layout` holds."""

import base64
import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QByteArray

from postgui.storage.data_folder import DEFAULT_WORKSPACE, LAST_WORKSPACE


def pack_bytes(data: QByteArray) -> str:
    """Qt's opaque state as text."""
    return base64.b64encode(data.data()).decode("ascii")


def unpack_bytes(text: str) -> QByteArray:
    """The inverse of `pack_bytes`; empty for anything that is not."""
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except ValueError:
        return QByteArray()


def pack_sizes(sizes: Sequence[int]) -> str:
    """The sizes of a splitter's parts as text."""
    return ",".join(str(size) for size in sizes)


def unpack_sizes(text: str, count: int) -> list[int]:
    """The inverse of `pack_sizes`; empty unless there are `count` of them."""
    parts = text.split(",")
    if len(parts) != count or not all(part.isdigit() for part in parts):
        return []
    return [int(part) for part in parts]


@dataclass(frozen=True, slots=True)
class Look:
    """What the first paint needs of the settings."""

    theme: str = "system"
    scale: float = 1.0
    language: str = "system"


def peek_look(*settings_files: Path) -> Look:
    """The look that the settings ask for, for the first paint; `SettingsStore` reads them properly later.

    What a later file says beats the earlier ones. The store would import asyncio, which the first paint does
    not wait for. Anything unusable counts as absent here; the store says so.
    """
    look = Look()
    for file in settings_files:
        try:
            said = tomllib.loads(file.read_text("utf-8-sig")).get("look", {})
            texts = {name: said[name] for name in ("theme", "language") if isinstance(said.get(name), str)}
            scale = said.get("scale")
        except (OSError, ValueError, AttributeError):
            continue
        look = replace(look, **texts)
        if isinstance(scale, (int, float)) and 0.5 <= scale <= 4:
            look = replace(look, scale=float(scale))
    return look


def peek_workspace(workspaces: Path) -> str:
    """The workspace that was used last, below the folder of all: see `WorkspaceFolders`, which is for later.

    Where it is gone, or was never written down, it is the first there is.
    """
    try:
        names = sorted(path.name for path in workspaces.iterdir() if path.is_dir() and path.name[0] != ".")
    except OSError:
        names = []
    try:
        last = (workspaces / LAST_WORKSPACE).read_text("utf-8").strip()
    except (OSError, ValueError):
        last = ""
    wanted = [name for name in (last, DEFAULT_WORKSPACE) if name in names]
    return next(iter((*wanted, *names)), DEFAULT_WORKSPACE)


def peek_layout(session_file: Path) -> Mapping[str, str]:
    """The layout of the last session, for placing the window before it is shown.

    Reads one small file with the standard library alone, because the typed reading costs imports
    that would delay the first paint. Anything unreadable counts as absent here; `Workbench.restore`
    says so later.
    """
    try:
        layout = json.loads(session_file.read_bytes())["layout"]
        return {str(name): str(text) for name, text in layout}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
