"""Changing the tree of requests and folders: one step for each thing a person does, with undo and redo.

Works on several items at once. The disk is changed on the writer's thread, a whole step at a time.
"""

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from postgui.model.collection import Node
from postgui.model.event import Event
from postgui.model.problem import ProblemError
from postgui.services import tree_change
from postgui.services.coming_in import let_in
from postgui.services.open_trees import OpenTrees
from postgui.services.tree_change import Copy
from postgui.services.tree_node import free_title, in_order, next_seq, seqs_at
from postgui.services.tree_step import TreeStep
from postgui.services.trust import Trust
from postgui.storage.file import Writer
from postgui.storage.trash import Trashed
from postgui.storage.tree_change import Added, Change, take_back
from postgui.translation import plural, tr

if TYPE_CHECKING:
    from postgui.services.replace_files import FileChange

P = ParamSpec("P")

_MAX_UNDO = 100


class TreeEdits:
    """Makes steps, and remembers them for undo.

    Attributes:
        stepped: Emits each step that was made, undone or redone: what the window has to follow.
    """

    def __init__(self, data_dir: Path, writer: Writer, trees: OpenTrees, trust: Trust) -> None:
        self.stepped: Event[TreeStep] = Event()
        self._data_dir = data_dir
        self._writer = writer
        self._trees = trees
        self._trust = trust
        self._past: deque[TreeStep] = deque(maxlen=_MAX_UNDO)
        self._future: list[TreeStep] = []

    @property
    def undo_label(self) -> str:
        """What undo would take back; "" if there is nothing."""
        return self._past[-1].label if self._past else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again; "" if there is nothing."""
        return self._future[-1].label if self._future else ""

    def is_last(self, step: TreeStep) -> bool:
        """Whether undo would take back `step`."""
        return bool(self._past) and self._past[-1] is step

    async def create_folder(self, parent: Path, name: str) -> TreeStep:
        """A folder at the end of `parent`'s folders; numbered if the name is taken."""
        siblings = await self._trees.children(parent)
        title = free_title(name.strip(), siblings)
        seq = next_seq(siblings, folders=True)
        return await self._make(
            tr("New folder {name}", name=title), tree_change.create_folder, parent, title, seq
        )

    def note_created(self, path: Path, name: str) -> None:
        """A request was made: undo puts it into the trash."""
        self._remember(TreeStep(tr("New request {name}", name=name), (Added(path, name),)))

    async def rename(self, path: Path, name: str) -> TreeStep:
        """Another name; scripts that call a request by the old one follow."""
        name = name.strip() or tr("Untitled")
        node = self._trees.find(path)
        old = node.name if node else path.stem
        return await self._make(tr("Rename {name}", name=old), tree_change.rename, path, name, old)

    async def move(self, paths: Sequence[Path], folder: Path, before: Path | None = None) -> TreeStep:
        """Put items into `folder`, before one of its items or at the end; within it, that is reordering."""
        items = await self._items(paths)
        siblings = [node for node in await self._trees.children(folder) if node.path not in paths]
        seqs = _places(siblings, items, before)
        await let_in(self._trust, _paths(items), folder)
        return await self._make(_move_label(items), tree_change.move, _paths(items), folder, seqs)

    async def copy(self, paths: Sequence[Path], folder: Path, before: Path | None = None) -> TreeStep:
        """Put copies of items into `folder`; numbered where a name is taken."""
        items = await self._items(paths)
        siblings = list(await self._trees.children(folder))
        copies, seqs = _copies(items, siblings, folder, before)
        await let_in(self._trust, _paths(items), folder)
        return await self._make(_copy_label(items), tree_change.copy, copies, folder, seqs)

    async def duplicate(self, paths: Sequence[Path]) -> TreeStep:
        """Copy each item to the place below it."""
        items = await self._items(paths)
        if len({path.parent for path in _paths(items)}) == 1:
            return await self._duplicate(items)
        changes: list[Change] = []
        for item in items:  # of several folders: a step for each, remembered as one
            changes += (await self._duplicate([item])).changes
            self._past.pop()
        step = TreeStep(_duplicate_label(items), tuple(changes))
        self._remember(step)
        return step

    async def _duplicate(self, items: Sequence[Node]) -> TreeStep:
        folder = items[0].path.parent
        siblings = list(await self._trees.children(folder))
        copies, seqs = _copies(items, siblings, folder, _below(siblings, items[-1].path))
        return await self._make(_duplicate_label(items), tree_change.copy, copies, folder, seqs)

    async def delete(self, paths: Sequence[Path]) -> TreeStep:
        """Put items into the trash."""
        items = await self._items(paths)
        named = [(node.path, node.name) for node in items]
        return await self._make(_delete_label(items), tree_change.delete, named)

    async def restore(self, trashed: Trashed) -> TreeStep:
        """Take something back out of the trash; numbered if its name is taken by now."""
        return await self._make(tr("Restore {name}", name=trashed.name), tree_change.restore, trashed)

    async def replace(self, changes: "Sequence[FileChange]") -> TreeStep:
        """Replace text in files, all of them or none."""
        from postgui.services.replace_files import replace_in_files

        count = sum(change.count for change in changes)
        return await self._make(tr("Replace {count} times", count=count), replace_in_files, changes)

    def forget(self, stored: frozenset[Path]) -> None:
        """These left the trash for good: what would bring them back can't be done any more."""

        def is_possible(step: TreeStep) -> bool:
            return stored.isdisjoint(trashed.stored for trashed in step.trashed)

        self._past = deque(filter(is_possible, self._past), maxlen=_MAX_UNDO)
        self._future = list(filter(is_possible, self._future))

    async def undo(self) -> TreeStep | None:
        """Take back the last step; what that did, or None if there is nothing.

        Raises:
            ProblemError: It can't be taken back: something is in the way, or was changed since.
        """
        return await self._go(self._past, self._future)

    async def redo(self) -> TreeStep | None:
        """Do again what was taken back last; raises as `undo`."""
        return await self._go(self._future, self._past)

    async def _go(
        self, source: "deque[TreeStep] | list[TreeStep]", target: "deque[TreeStep] | list[TreeStep]"
    ) -> TreeStep | None:
        if not source:
            return None
        step = source.pop()
        self._trees.note_change()
        try:
            changes = await self._writer.run(take_back, self._data_dir, step.changes)
        except ProblemError as error:
            if error.problem.kind != "conflict":  # else it never can be again
                source.append(step)
            raise
        done = TreeStep(step.label, changes)
        target.append(done)
        await self._show(done)
        return done

    async def _make(
        self,
        label: str,
        function: Callable[Concatenate[Path, P], tuple[Change, ...]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> TreeStep:
        self._trees.note_change()
        changes = await self._writer.run(function, self._data_dir, *args, **kwargs)
        step = TreeStep(label, changes)
        if changes:
            self._remember(step)
            await self._show(step)
        return step

    def _remember(self, step: TreeStep) -> None:
        self._past.append(step)
        self._future.clear()

    async def _show(self, step: TreeStep) -> None:
        await self._trees.show_folders(step.folders)
        self.stepped.emit(step)

    async def _items(self, paths: Sequence[Path]) -> list[Node]:
        """Their nodes in the order of the tree, without what is inside another of them."""
        chosen = [path for path in paths if not any(other in path.parents for other in paths)]
        items: list[Node] = []
        for folder in dict.fromkeys(path.parent for path in chosen):
            known = {node.path: node for node in await self._trees.children(folder)}
            here = {path: known.get(path) or _unknown(path) for path in chosen if path.parent == folder}
            items += in_order(here.values())
        return items


def _unknown(path: Path) -> Node:
    return Node(path, "folder" if path.is_dir() else "request", path.stem)


def _paths(items: Sequence[Node]) -> list[Path]:
    return [node.path for node in items]


def _move_label(items: Sequence[Node]) -> str:
    many = plural("Move {n} item", "Move {n} items", len(items))
    return tr("Move {name}", name=items[0].name) if len(items) == 1 else many


def _copy_label(items: Sequence[Node]) -> str:
    many = plural("Copy {n} item", "Copy {n} items", len(items))
    return tr("Copy {name}", name=items[0].name) if len(items) == 1 else many


def _duplicate_label(items: Sequence[Node]) -> str:
    many = plural("Duplicate {n} item", "Duplicate {n} items", len(items))
    return tr("Duplicate {name}", name=items[0].name) if len(items) == 1 else many


def _delete_label(items: Sequence[Node]) -> str:
    many = plural("Delete {n} item", "Delete {n} items", len(items))
    return tr("Delete {name}", name=items[0].name) if len(items) == 1 else many


def _places(siblings: Sequence[Node], items: Sequence[Node], before: Path | None) -> dict[Path, int]:
    """The numbers of `items` before a sibling; folders stand among folders, the rest among the rest."""
    seqs: dict[Path, int] = {}
    before_folder = any(node.path == before and node.kind == "folder" for node in siblings)
    for folders in (True, False):
        new = [node.path for node in items if (node.kind == "folder") is folders]
        ordered = [node for node in in_order(siblings) if (node.kind == "folder") is folders]
        paths = _paths(ordered)
        at = len(paths)
        if before in paths:
            at = paths.index(before)
        elif before_folder:
            at = 0  # let go among the folders, which come first
        if new:
            seqs |= seqs_at(ordered, new, at)
    return seqs


def _below(siblings: Sequence[Node], path: Path) -> Path | None:
    """The sibling of the same sort below `path`."""
    ordered = in_order(siblings)
    at = next((number for number, node in enumerate(ordered) if node.path == path), None)
    if at is None or at + 1 >= len(ordered):
        return None
    same = (ordered[at].kind == "folder") is (ordered[at + 1].kind == "folder")
    return ordered[at + 1].path if same else None


def _copies(
    items: Sequence[Node], siblings: Sequence[Node], folder: Path, before: Path | None
) -> tuple[list[Copy], dict[Path, int]]:
    """What to copy, under which name and number; and the numbers of siblings that make room.

    A name stays in another folder, where it is free.
    """
    named = list(siblings)
    for node in items:
        wanted = tr("{name} copy", name=node.name) if node.path.parent == folder else node.name
        name = free_title(wanted, named)
        named.append(Node(folder / f"{name}\0", node.kind, name))  # no file has such a path
    new = named[len(siblings) :]
    seqs = _places(siblings, new, before)
    copies = [Copy(item.path, node.name, seqs.pop(node.path)) for item, node in zip(items, new, strict=True)]
    return copies, seqs
