"""Which environment counts for which collection."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from postgui.services.context import Context


class EnvironmentChoice(QObject):
    """Remembers one active environment for each collection.

    Signals:
        changed: Another one is active: variables stand for something else now.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._active: dict[str, str] = {}

    def root_of(self, path: Path | None) -> Path | None:
        """The opened collection that `path` is in, the innermost one."""
        if path is None:
            return None
        roots = [node.path for node in self._context.collections.roots() if path.is_relative_to(node.path)]
        return max(roots, key=lambda root: len(root.parts), default=None)

    def active(self, path: Path | None) -> str:
        """The environment for sending the request at `path`; "" for none."""
        root = self.root_of(path)
        return self._active.get(str(root), "") if root else ""

    def choose(self, path: Path | None, name: str) -> None:
        """Make `name` the environment of the collection that `path` is in."""
        root = self.root_of(path)
        if root is not None and self.active(path) != name:
            self._active[str(root)] = name
            self.changed.emit()

    async def names(self, path: Path | None) -> tuple[str, ...]:
        """What there is to choose from.

        Raises:
            ProblemError: An environment's file is broken.
        """
        root = self.root_of(path)
        if root is None:
            return ()
        return tuple(environment.name for environment in await self._context.environments.list(root))

    def state(self) -> tuple[tuple[str, str], ...]:
        """What the session remembers."""
        return tuple((root, name) for root, name in self._active.items() if name)

    def restore(self, state: Iterable[tuple[str, str]]) -> None:
        """Take over what the session remembered."""
        self._active = dict(state)
        self.changed.emit()
