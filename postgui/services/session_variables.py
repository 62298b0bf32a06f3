"""Variables that captures and scripts set while the window is open: kept in memory, for each collection.

They are in no file, because a token that a login gave has no place in one. Environments and folders keep
what their files say; what was set here counts first, until the window closes or it is forgotten.
"""

from collections.abc import Iterable
from pathlib import Path

from postgui.model.check import VariableChange
from postgui.model.event import Event


class SessionVariables:
    """What was set, by collection (None: requests that belong to none).

    Attributes:
        changed: Emits the collection whose variables have other values now.
    """

    def __init__(self) -> None:
        self.changed: Event[Path | None] = Event()
        self._kept: dict[Path | None, dict[tuple[str, str], VariableChange]] = {}

    def of(self, root: Path | None) -> tuple[VariableChange, ...]:
        """All that was set for a collection, the latest value of each name."""
        return tuple(self._kept.get(root, {}).values())

    def keep(self, root: Path | None, changes: Iterable[VariableChange]) -> None:
        """Take over what a send has set."""
        kept = self._kept.setdefault(root, {})
        before = dict(kept)
        kept.update({(change.scope, change.name): change for change in changes})
        if kept != before:
            self.changed.emit(root)

    def forget(self, root: Path | None) -> None:
        """Go back to what the files say."""
        if self._kept.pop(root, None):
            self.changed.emit(root)
