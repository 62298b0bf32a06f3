"""Opens values of a tree: what is small at once, what is long in steps between the events of the window."""

import time
from collections import deque
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import aclosing
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from postgui.documents.tree import Node
from postgui.documents.tree_plan import Plan
from postgui.documents.tree_rows import PAGE, Branch, Trail, TreeRows
from postgui.documents.xml_children import Counted
from postgui.documents.xml_pretty import PrettyXml
from postgui.documents.xml_tree import XmlTree
from postgui.model.problem import ProblemError
from postgui.translation import tr
from postgui.ui.document.opened import OpenedText
from postgui.ui.document.reading import Reading
from postgui.ui.editor.sliced_work import SlicedWork
from postgui.ui.tree.tree_model import TreeModel

MOST_OPENED = 5_000
"""Values that one wish to expand opens: more than anybody reads."""
_TELL_S = 0.05
_COUNTED_HERE = 10_000
"""Children of an XML element that take a good part of a second to count: more are counted elsewhere."""
_IDLE_MS = 150


Tell: TypeAlias = Callable[[int], None]
"""Takes how many were counted."""


class TreeGrowth(QObject):
    """Does the long work for one model.

    Signals:
        said: How it goes; empty when it is done.
    """

    said = Signal(str)

    def __init__(self, model: TreeModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._queue: deque[Branch] = deque()
        self._opened: OpenedText | None = None
        self._reading: Reading | None = None
        self._owner = object()
        self._counting = SlicedWork(self)
        self._busy = False
        self._told = False
        self._more = False
        self._expanding = SlicedWork(self)
        self._glancing = SlicedWork(self)
        self._idle = QTimer(self)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._on_idle)

    @property
    def busy(self) -> bool:
        """Whether rows are still to come."""
        return self._busy or bool(self._queue)

    def read_with(self, opened: OpenedText, reading: Reading | None) -> None:
        """What the tree is of; with `reading`, what elements hold is counted in a helper process."""
        self._opened, self._reading = opened, reading

    def start(self) -> None:
        """Another tree is shown: open its root."""
        self.stop()
        rows = self._model.rows
        if rows is not None and rows.count and rows.node(0).opens:
            self.open(0)
            if rows.node(0).type == "document":
                self._open_root_element(rows)
        self._idle.start()

    def resume(self) -> None:
        """Another state of the same tree is shown: go on with what it still wants."""
        self._idle.start()
        self.go_on()

    def reveal(self, trail: Trail) -> int:
        """Open what is on the way to a value, as far as that takes no time; the row where the way ends."""
        model, row = self._model, 0
        for number in trail:
            self.open(row)
            branch = model.rows.branch_of(row) if model.rows is not None else None
            if branch is None or number >= branch.count:
                break
            row += 1 + branch.row_of(number)
        return row

    def stop(self) -> None:
        """Give up all work."""
        for work in (self._counting, self._expanding, self._glancing):
            work.stop()
        if self._reading is not None:
            self._reading.tasks.cancel_owned(self._owner)
        self._idle.stop()
        self._queue.clear()
        self._busy = False

    def open(self, row: int) -> None:
        """Open the value at `row`; a long one grows by and by."""
        model = self._model
        node = model.node(row)
        if model.rows is None or not node.opens or model.is_open(row):
            return
        count = model.rows.tree.quick_count(node)
        branch = model.open(row)
        if count >= 0:
            model.grow(branch, count, complete=True)
        else:
            self._queue.append(branch)
            self._count_next()

    def go_on(self) -> None:
        """More of the text is known: so may be more children."""
        self._more = True
        self._count_next()

    def expand(self, row: int, levels: int) -> None:
        """Open the value at `row` and all below it, so many levels down."""
        self._expanding.start(self._expand_steps(row, levels), lambda: None)

    def collapse_all(self) -> None:
        """Close everything but the root."""
        self._expanding.stop()
        model = self._model
        rows = model.rows
        if rows is None or not rows.count:
            return
        root = rows.branch_of(0)
        if root is not None and root.complete:
            for slot in sorted(root.opened, reverse=True):
                model.close(1 + root.row_of(slot))
        else:
            self.stop()
            model.close(0)
            self.start()
        self.said.emit("")

    def _open_root_element(self, rows: TreeRows) -> None:
        """Open what the document consists of, which is what a reader calls the root."""
        children, branch = rows.tree.children(rows.node(0), 0, PAGE), rows.branch_of(0)
        slot = next((at for at, child in enumerate(children) if child.opens), -1)
        if branch is None or slot < 0:
            return
        if branch.count < len(children):
            self._model.grow(branch, len(children), complete=False)
        self.open(1 + slot)

    def _expand_steps(self, row: int, levels: int) -> Iterator[None]:
        """Find out what will be open, then show it all at once: each change costs a painting."""
        model, rows = self._model, self._model.rows
        assert rows is not None
        trail, full = rows.trail(row), False
        plan = Plan(rows, row)
        for opened in plan.steps(levels, MOST_OPENED):
            full = opened >= MOST_OPENED
            if opened % 500 == 0 and opened:
                self.said.emit(tr("Expanding, {count:,} so far", count=opened))
            yield
        if model.rows is rows and rows.row_of_trail(trail) >= 0:
            model.carry_out(plan, rows.row_of_trail(trail))
        self.said.emit(tr("The first {count:,} are expanded", count=MOST_OPENED) if full else "")

    def _count_next(self) -> None:
        rows = self._model.rows
        if self._more and not self.busy and rows is not None:
            self._more = False
            self._queue.extend(rows.unfinished())
        if not self._busy and self._queue:
            self._busy = True
            branch = self._queue.popleft()
            if rows is None or not rows.in_tree(branch) or branch.complete:
                self._counting.start(iter(()), self._on_counted)
            else:
                self._count(branch, rows, rows.node_of_branch(branch))

    def _count(self, branch: Branch, rows: TreeRows, node: Node) -> None:
        """Count what is in `node`, whose branch grows meanwhile."""
        model, told = self._model, 0.0

        def tell(seen: int) -> None:
            nonlocal told
            if seen > branch.count and time.monotonic() - told > _TELL_S:
                model.grow(branch, seen, complete=False)
                self.said.emit(tr("{count:,} so far", count=seen))
                self._told = True
                told = time.monotonic()

        def done(seen: int) -> None:
            if model.rows is rows and rows.in_tree(branch):
                complete = rows.tree.quick_count(node) >= 0
                model.grow(branch, max(seen, branch.count), complete=complete)
            self._on_counted()

        self._count_node(rows, node, self._counting, tell, done)

    def _count_node(self, rows: TreeRows, node: Node, here: SlicedWork, tell: Tell, done: Tell) -> None:
        """Count what is in `node`: with `here`, and when there is much of it in a helper process."""
        seen, much = 0, False
        document, path = self._big_xml(rows)

        def steps() -> Iterator[None]:
            nonlocal seen, much
            for seen in rows.tree.count_steps(node):
                tell(seen)
                if document is not None and seen > _COUNTED_HERE:
                    much = True
                    return
                yield

        def counted() -> None:
            tree, reading = rows.tree, self._reading
            if not much or not isinstance(tree, XmlTree) or not tree.complete:
                done(seen)  # the rest is counted when all of it is indexed
                return
            assert reading is not None
            assert document is not None
            assert path is not None
            parts = reading.indexing().count_children(document, path, *tree.place_of(node))
            work = self._count_elsewhere(parts, tree, node, tell, done)
            reading.tasks.start(work, name="count what an element holds", owner=self._owner)

        here.start(steps(), counted)

    def _big_xml(self, rows: TreeRows) -> tuple[PrettyXml | None, Path | None]:
        """The document of the tree and its file, where a helper process can read it."""
        opened = self._opened
        if self._reading is None or opened is None or not isinstance(rows.tree, XmlTree):
            return None, None
        document, path = opened.document, opened.source.path
        return (document, path) if isinstance(document, PrettyXml) and path is not None else (None, None)

    async def _count_elsewhere(
        self, parts: AsyncGenerator[Counted, None], tree: XmlTree, node: Node, tell: Tell, done: Tell
    ) -> None:
        seen = 0
        try:
            async with aclosing(parts):
                async for part in parts:
                    seen = tree.take_count(node, part)
                    tell(seen)
        except ProblemError as error:
            self.said.emit(error.problem.what)
        done(seen)

    @Slot()
    def _on_counted(self) -> None:
        self._busy = False
        if self._told:
            self.said.emit("")
            self._told = False
        self._count_next()

    @Slot()
    def _on_idle(self) -> None:
        """Count what stands there with no count, when nothing else is to be done."""
        model, rows = self._model, self._model.rows
        if rows is None or self._busy or not model.uncounted:
            return
        _, node = model.uncounted.popitem()
        if rows.tree.quick_count(node) >= 0:
            return

        def done(_seen: int) -> None:
            self._busy = False
            self._count_next()
            last = model.rowCount() - 1
            if last >= 0:
                model.dataChanged.emit(model.index(0, 2), model.index(last, 2))

        self._busy = True
        self._count_node(rows, node, self._glancing, lambda _seen: None, done)
