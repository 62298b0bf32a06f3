"""Examples of requests in the tree: read when a request is unfolded, shown in tabs of their own."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from postgui.model.collection import Node
from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.services.example_record import example_record
from postgui.translation import tr
from postgui.ui.bind import bind
from postgui.ui.document.reading import Reading
from postgui.ui.example_tab import EXAMPLE_PREFIX, ExampleTab
from postgui.ui.opener import Opener
from postgui.ui.page import Page
from postgui.ui.pane_layout import PaneLayout
from postgui.ui.sidebar.sidebar import Sidebar
from postgui.ui.tab_area import TabArea


class Examples(QObject):
    """Gives the tree the examples it asks for, and opens them."""

    def __init__(
        self, context: Context, sidebar: Sidebar, area: TabArea, panes: PaneLayout, opener: Opener
    ) -> None:
        super().__init__(sidebar)
        self._context = context
        self._sidebar = sidebar
        self._area = area
        self._panes = panes
        self._opener = opener
        opener.add_kind(EXAMPLE_PREFIX, self._open_key)
        sidebar.model.examples_wanted.connect(self._on_wanted)
        sidebar.tree.example_requested.connect(self._on_open)
        bind(context.outside.changed, self, self._on_changed)

    async def open(self, path: Path, number: int, *, choose: bool = True) -> ExampleTab | None:
        """Open an example, or go to its tab; None if the request has no such example any more.

        Raises:
            ProblemError: The request can't be read.
        """
        for tab in self._area.pages_of(ExampleTab):
            if (tab.path, tab.number) == (path, number):
                if choose:
                    self._area.choose(tab)
                return tab
        request = (await self._context.collections.load(path)).request
        if not 0 <= number < len(request.examples):
            return None
        record = example_record(f"{EXAMPLE_PREFIX}{number}:{path}", request, request.examples[number])
        reading = Reading(self._context.tasks, self._context.indexing, self._context.remembered)
        tab = ExampleTab(
            path, number, record, self._panes, self._context.tasks, None, self._area.page_parent, reading
        )
        self._opener.record_opened.emit(tab)
        self._area.add(tab, choose=choose)
        return tab

    async def _open_key(self, key: str, choose: bool) -> Page | None:
        number, _, path = key.partition(":")
        return await self.open(Path(path), int(number), choose=choose) if number.isdigit() else None

    async def _read(self, path: Path) -> None:
        try:
            examples = (await self._context.collections.load(path)).request.examples
        except ProblemError:
            examples = ()  # opening it tells why
        nodes = [
            Node(
                path / str(number),
                "example",
                example.name or tr("Example {number}", number=number + 1),
                str(example.status or ""),
            )
            for number, example in enumerate(examples)
        ]
        self._sidebar.model.show_examples(path, nodes)

    async def _open(self, path: Path, number: int) -> None:
        await self.open(path, number)

    def _on_changed(self, paths: frozenset[Path]) -> None:
        """Files were written, by us or by others: what is unfolded may have other examples."""
        for path in self._sidebar.model.expanded:
            if path.suffix == ".yml" and not paths.isdisjoint((path, *path.parents)):
                self._on_wanted(path)

    @Slot(Path)
    def _on_wanted(self, path: Path) -> None:
        self._context.tasks.start(self._read(path), name="read examples", owner=self)

    @Slot(Path, int)
    def _on_open(self, path: Path, number: int) -> None:
        self._context.tasks.start(self._open(path, number), name="open an example", owner=self)
