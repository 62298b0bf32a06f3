"""Which environments count for which collection: one that is active, and further ones in layers below it."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from postgui.model.collection import Environment
from postgui.services.context import Context
from postgui.ui.bind import bind


class EnvironmentChoice(QObject):
    """Remembers the active environment and the layers of each collection.

    Signals:
        changed: Another one is active, or one was edited: variables stand for something else now.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._active: dict[str, str] = {}
        self._layers: dict[str, tuple[str, ...]] = {}
        bind(context.environments.changed, self, lambda _root: self.changed.emit())
        bind(context.globals.changed, self, lambda _nothing: self.changed.emit())

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

    def layers(self, path: Path | None) -> tuple[str, ...]:
        """The further environments, nearest first."""
        root = self.root_of(path)
        active = self.active(path)
        return tuple(name for name in self._layers.get(str(root), ()) if name != active) if root else ()

    def choose(self, path: Path | None, name: str) -> None:
        """Make `name` the environment of the collection that `path` is in."""
        root = self.root_of(path)
        if root is not None and self.active(path) != name:
            self._active[str(root)] = name
            self.changed.emit()

    def toggle_layer(self, path: Path | None, name: str) -> None:
        """Use `name` below the active environment as well, or no longer; the last one put in is nearest."""
        root = self.root_of(path)
        if root is None:
            return
        old = self._layers.get(str(root), ())
        kept = tuple(each for each in old if each != name)
        self._layers[str(root)] = kept if name in old else (name, *kept)
        self.changed.emit()

    def follow(self, root: Path, old: str, new: str) -> None:
        """An environment has another name, "" if it is gone: what was chosen stays chosen."""
        key = str(root)
        active, layers = self._active.get(key, ""), self._layers.get(key, ())
        self._active[key] = new if active == old else active
        renamed = (new if name == old else name for name in layers)
        self._layers[key] = tuple(name for name in renamed if name)
        if old == active or old in layers:
            self.changed.emit()

    async def environments(self, path: Path | None) -> tuple[Environment, ...]:
        """What there is to choose from, by name."""
        root = self.root_of(path)
        return () if root is None else await self._context.environments.list(root)

    async def names(self, path: Path | None) -> tuple[str, ...]:
        """The names of what there is to choose from."""
        return tuple(environment.name for environment in await self.environments(path))

    def state(self) -> tuple[tuple[str, str], ...]:
        """What the session remembers: the active one of each collection, then its layers."""
        pairs: list[tuple[str, str]] = []
        for root in dict.fromkeys((*self._active, *self._layers)):
            active, layers = self._active.get(root, ""), self._layers.get(root, ())
            if active or layers:
                pairs += [(root, active), *((root, layer) for layer in layers)]
        return tuple(pairs)

    def restore(self, state: Iterable[tuple[str, str]]) -> None:
        """Take over what the session remembered."""
        self._active, self._layers = {}, {}
        for root, name in state:
            if root not in self._active:
                self._active[root] = name
            else:
                self._layers[root] = (*self._layers.get(root, ()), name)
        self.changed.emit()
