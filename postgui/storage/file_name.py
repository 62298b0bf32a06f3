"""Names of people's choosing -> file names that work on every system, and don't clash.

Windows is the strictest: what it takes, all take. Pure but for looking into the folder.
"""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

MAX_BYTES = 100
"""Of a name without its suffix: room for ` 12`, `.postgui.json` and a long folder path."""

SIDECAR_SUFFIX = ".postgui.json"
PYTHON_SUFFIX = ".py"
COMPANION_SUFFIXES = (SIDECAR_SUFFIX, PYTHON_SUFFIX)
"""Files that belong to a request file of the same stem and go where it goes."""

_RESERVED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\ud800-\udfff]')
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=$|\.| )")
_OURS = frozenset(("folder", "opencollection", "environments", "node_modules"))


def safe_name(name: str, default: str = "Untitled") -> str:
    """`name` as a file name without suffix: what some system refuses is replaced or cut."""
    text = unicodedata.normalize("NFC", _RESERVED.sub("-", name))
    text = text.lstrip(". ").rstrip(". ")
    if _DEVICES.match(text):
        text = f"_{text}"
    while len(text.encode()) > MAX_BYTES:
        text = text[:-1]
    text = text.rstrip(". ")
    if text.casefold() in _OURS:
        text = f"{text}_"
    return text or default


def free_name(folder: Path, name: str, suffix: str, *, except_for: Path | None = None) -> str:
    """`name` + `suffix`, numbered if it, or a companion of it, is taken in `folder`.

    Letter case and Unicode form make no difference. `except_for` is a file or folder that is
    about to leave its name, with its companions.

    Raises:
        OSError: `folder` can't be read.
    """
    own = () if except_for is None else (except_for.name, *(path.name for path in companions(except_for)))
    taken = {_folded(entry.name) for entry in folder.iterdir() if entry.name not in own}
    stem = safe_name(name)
    number = 1
    while True:
        candidate = stem if number == 1 else f"{stem} {number}"
        if not taken & {_folded(wanted) for wanted in _names(candidate, suffix)}:
            return candidate + suffix
        number += 1


def companions(path: Path) -> tuple[Path, ...]:
    """Where the sidecar and the script of a request file would stand; none for a folder."""
    if path.suffix != ".yml":
        return ()
    return tuple(path.with_name(path.stem + suffix) for suffix in COMPANION_SUFFIXES)


def sidecar_of(path: Path) -> Path:
    return path.with_name(path.stem + SIDECAR_SUFFIX)


def python_of(path: Path) -> Path:
    """The Python file of a request file."""
    return path.with_name(path.stem + PYTHON_SUFFIX)


def _names(stem: str, suffix: str) -> Iterable[str]:
    return (stem + suffix, *(stem + extra for extra in COMPANION_SUFFIXES)) if suffix else (stem,)


def _folded(name: str) -> str:
    """The same for names that some disk takes for one: caseless and canonically equal (Unicode D145)."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())
