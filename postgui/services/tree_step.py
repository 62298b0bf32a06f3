"""One thing that was done in the collection tree, as undo sees it. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from postgui.storage.trash import Trashed
from postgui.storage.tree_change import Added, Change, Moved, Removed, Wrote


@dataclass(frozen=True, slots=True)
class TreeStep:
    """`label` says what was done (`Delete 2 items`); `changes` in the order in which they were made."""

    label: str
    changes: tuple[Change, ...]

    @property
    def moved(self) -> tuple[tuple[Path, Path], ...]:
        """Where things were and where they are now."""
        return tuple((change.old, change.new) for change in self.changes if isinstance(change, Moved))

    @property
    def added(self) -> tuple[Path, ...]:
        """What is new, or back from the trash."""
        return tuple(change.path for change in self.changes if isinstance(change, Added))

    @property
    def trashed(self) -> tuple[Trashed, ...]:
        """What went into the trash."""
        return tuple(change.trashed for change in self.changes if isinstance(change, Removed))

    @property
    def removed(self) -> tuple[Path, ...]:
        """What is gone from here."""
        return tuple(trashed.original for trashed in self.trashed)

    @property
    def written(self) -> tuple[Path, ...]:
        """Files that were there and have other bytes."""
        return tuple(change.path for change in self.changes if isinstance(change, Wrote))

    @property
    def shown(self) -> tuple[Path, ...]:
        """What the person looks for afterwards, where it is now."""
        new = dict(self.moved)
        found = [*self.added, *new.values()]
        return tuple(dict.fromkeys(found))

    @property
    def folders(self) -> frozenset[Path]:
        """Whose rows are out of date."""
        paths: Iterable[Path] = (*(path for pair in self.moved for path in pair), *self.added, *self.removed)
        return frozenset((*(path.parent for path in paths), *(path.parent for path in self.written)))
