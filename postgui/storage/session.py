"""What the window looked like: open tabs, layout, active environments, opened collections.

One small file for each window, never half written. All functions block:
call them through `Writer`, or in a thread.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from postgui.model.problem import Problem
from postgui.storage.data_folder import make_private, set_aside
from postgui.storage.file import write_atomic
from postgui.storage.json_file import from_json, to_json
from postgui.translation import tr


@dataclass(frozen=True, slots=True)
class SessionState:
    """What comes back at the next start.

    `tabs` and `active` name drafts by `Draft.id` or by the path of their file. `layout` maps
    names to opaque text (splitters, geometry in base64); `environments` a collection's root to
    its active environment; `collections` are the opened roots.
    """

    tabs: tuple[str, ...] = ()
    active: str = ""
    layout: tuple[tuple[str, str], ...] = ()
    environments: tuple[tuple[str, str], ...] = ()
    collections: tuple[str, ...] = ()

    def joined(self, other: "SessionState") -> "SessionState":
        """This one, with what was open in `other` behind; layout and choices stay its own."""
        return replace(
            self,
            tabs=tuple(dict.fromkeys((*self.tabs, *other.tabs))),
            environments=tuple((dict(other.environments) | dict(self.environments)).items()),
            collections=tuple(dict.fromkeys((*self.collections, *other.collections))),
        )


def write_session(path: Path, state: SessionState) -> None:
    """Keep `state`.

    Raises:
        OSError: The disk refused; what was there is still there.
    """
    make_private(path.parent)
    write_atomic(path, to_json(state))


def read_session(path: Path) -> tuple[SessionState, Problem | None]:
    """The state kept at `path`, empty if there is none; a damaged file is set aside."""
    try:
        return from_json(path.read_bytes(), SessionState), None
    except FileNotFoundError:
        return SessionState(), None
    except (OSError, ValueError) as error:
        return SessionState(), _unreadable(path, error)


def _unreadable(path: Path, error: Exception) -> Problem:
    kept = path
    try:
        if isinstance(error, ValueError):
            kept = set_aside(path)
    except OSError as failure:
        error = failure
    return Problem(
        tr("The last session could not be read back"),
        tr("Its file is damaged, so the window starts with no tabs. Unsaved requests are not affected."),
        tr("The file is kept as {kept}.", kept=kept),
        kind="session-damaged",
        detail=str(error),
    )
