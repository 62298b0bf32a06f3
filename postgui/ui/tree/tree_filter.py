"""Finds what a filter of a tree asks for: in a helper process where there is one, else in short steps."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from postgui.documents.search import Pattern
from postgui.documents.tree import Tree
from postgui.documents.tree_find import KEPT_TRAILS, TreeFound, find_in_tree
from postgui.documents.tree_rows import Trail
from postgui.model.problem import ProblemError
from postgui.translation import plural, tr
from postgui.ui.document.opened import OpenedText
from postgui.ui.document.reading import Reading
from postgui.ui.editor.sliced_work import SlicedWork

_TYPING_MS = 200
_SHOW_MS = 250


class TreeFilter(QObject):
    """One search at a time; a newer one takes its place.

    Signals:
        found: `trails` and `summary` are newer.
    """

    found = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.trails: list[Trail] = []
        self.summary = ""
        self._count = 0
        self._shown = -1
        self._wish: tuple[str, OpenedText, Tree, Reading | None] | None = None
        self._reading: Reading | None = None
        self._owner = object()
        self._here = SlicedWork(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TYPING_MS)
        self._soon.timeout.connect(self._start)
        self._show = QTimer(self)
        self._show.setInterval(_SHOW_MS)
        self._show.timeout.connect(self._on_show)

    @property
    def busy(self) -> bool:
        """Whether it is still looking, or about to."""
        return self._show.isActive() or self._soon.isActive()

    def look_for(self, needle: str, opened: OpenedText, tree: Tree, reading: Reading | None) -> None:
        """Find the values of `tree` that hold `needle`, a moment after typing stops."""
        self.stop()
        self._wish = (needle, opened, tree, reading)
        self._soon.start()

    def stop(self) -> None:
        """Give up, and forget what was found."""
        self._soon.stop()
        self._show.stop()
        self._here.stop()
        if self._reading is not None:
            self._reading.tasks.cancel_owned(self._owner)
            self._reading = None
        self.trails, self.summary = [], ""
        self._count, self._shown = 0, -1
        self._wish = None

    @Slot()
    def _start(self) -> None:
        if self._wish is None:
            return
        needle, opened, tree, reading = self._wish
        if not opened.document.complete:
            self.summary = tr("Waiting for the index…")
            self._soon.start()
            return
        pattern = Pattern(needle)
        self.summary = tr("Looking…")
        self._show.start()
        if reading is not None:
            self._reading = reading
            job = self._look_elsewhere(reading, opened, pattern)
            reading.tasks.start(job, name="filter the tree", owner=self._owner)
            return

        def steps() -> Iterator[None]:
            for part in find_in_tree(tree, opened.source, pattern, opened.charset):
                self._take(part)
                yield

        self._here.start(steps(), self._on_done)

    async def _look_elsewhere(self, reading: Reading, opened: OpenedText, pattern: Pattern) -> None:
        parts = reading.indexing().find_in_tree(opened.blocks, pattern, many=opened.text.many)
        try:
            async for part in parts:
                self._take(part)
        except ProblemError as error:
            self._show.stop()
            self.summary = error.problem.what
            self.found.emit()
        else:
            self._on_done()
        finally:
            await parts.aclose()

    def _take(self, part: TreeFound) -> None:
        self.trails += part.trails
        self._count = part.count

    @Slot()
    def _on_show(self) -> None:
        if self.trails and len(self.trails) != self._shown:
            self._tell(going_on=True)

    def _on_done(self) -> None:
        self._show.stop()
        self._tell(going_on=False)

    def _tell(self, *, going_on: bool) -> None:
        self._shown = len(self.trails)
        count, more = max(self._count, self._shown), "…" if going_on else ""
        if self._shown >= KEPT_TRAILS:
            self.summary = plural(
                "{n:,}{more} match, the first {kept:,} shown",
                "{n:,}{more} matches, the first {kept:,} shown",
                count,
                more=more,
                kept=KEPT_TRAILS,
            )
        else:
            self.summary = plural("{n:,}{more} match", "{n:,}{more} matches", count, more=more)
        self.found.emit()
