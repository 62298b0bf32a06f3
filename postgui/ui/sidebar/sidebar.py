"""The left side of the window: collections, unsaved requests, history.

The first paint shows the headings alone: lists and their fields cost imports, and the first text
field of a program loads Qt's input methods.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from postgui.translation import mark, tr
from postgui.ui.by_name import set_by_name
from postgui.ui.menu import Menu
from postgui.ui.sidebar.section import Section

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QMenu

    from postgui.model.collection import Node
    from postgui.services.draft import Draft
    from postgui.ui.sidebar.empty_hint import EmptyHint
    from postgui.ui.sidebar.filter_field import FilterField
    from postgui.ui.sidebar.history_panel import HistoryPanel
    from postgui.ui.sidebar.tree_model import TreeModel
    from postgui.ui.sidebar.tree_view import TreeView
    from postgui.ui.sidebar.unsaved_list import UnsavedList

_ADD = {
    "request": mark("New request"),
    "folder": mark("New folder"),
    "collection": mark("New collection…"),
    "open": mark("Open folder…"),
    "import": mark("Import…"),
    "sample": mark("Sample collection"),
}


class Sidebar(QFrame):
    """Three sections that fold; it shows what it is given and passes wishes on.

    Signals:
        layout_changed: A section was folded or resized: the session remembers it.
        add_requested: A choice of the plus menu: request, folder, collection, open, import, sample. str.
    """

    layout_changed = Signal()
    add_requested = Signal(str)

    model: "TreeModel"
    tree: "TreeView"
    filter: "FilterField"
    empty: "EmptyHint"
    nothing: "QLabel"
    unsaved: "UnsavedList"
    history: "HistoryPanel"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        self.setAccessibleName(tr("Sidebar"))
        self.collections_section = Section(tr("COLLECTIONS"), self)
        self.new_button = self.collections_section.add_button("plus", tr("New or open"))
        self.unsaved_section = Section(tr("UNSAVED"), self)
        self.unsaved_section.hide()
        self.history_section = Section(tr("HISTORY"), self)
        self.clear_button = self.history_section.add_button("trash", tr("Clear history…"))
        self.clear_button.hide()
        self._splitter = QSplitter()  # with an argument it would ask for `Qt`
        set_by_name(self._splitter, orientation="Vertical")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for section, stretch in zip(self._sections().values(), (3, 0, 2), strict=True):
            self._splitter.addWidget(section)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
            section.folded.connect(self.layout_changed)
        self._splitter.setSizes([440, 0, 280])
        self._splitter.splitterMoved.connect(self.layout_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    def fill(self) -> None:
        """Make the lists: once, after the first paint and before anything else is asked of it."""
        for _ in self.fill_in_steps():
            pass

    def fill_in_steps(self) -> Iterator[None]:
        """The same, with room for events between the steps and before the first."""
        yield
        from postgui.ui.sidebar.history_panel import HistoryPanel
        from postgui.ui.sidebar.unsaved_list import UnsavedList
        from postgui.ui.theme import current_theme

        self.unsaved = UnsavedList(self)
        self.history = HistoryPanel(self)
        yield
        body = self._collections_body()
        yield
        self.collections_section.set_body(body)
        self.unsaved_section.set_body(self.unsaved)
        yield
        current_theme().scaled.connect(self._fit_unsaved)
        self.history_section.set_body(self.history)
        self.new_button.setPopupMode(self.new_button.ToolButtonPopupMode.InstantPopup)
        self.new_button.setMenu(self._add_menu())
        self.clear_button.clicked.connect(self.history.ask_clear)
        self.history.filled.connect(self.clear_button.setVisible)
        yield

    def show_roots(self, roots: "Sequence[Node]") -> None:
        """Show these collections, or how to get one."""
        self.model.show_roots(roots)
        self.tree.setVisible(bool(roots))
        self.filter.setVisible(bool(roots))
        self.empty.setVisible(not roots)

    def show_unsaved(self, drafts: "Sequence[Draft]") -> None:
        """Show these drafts; no section where there is none."""
        self.unsaved.show_drafts(drafts)
        self.unsaved_section.setVisible(bool(drafts))
        self._fit_unsaved()

    @Slot()
    def _fit_unsaved(self) -> None:
        height = self.unsaved.height() + self.unsaved_section.heading_height()
        self.unsaved_section.set_open_height(height)

    def layout_state(self) -> dict[str, str]:
        """Folded sections and their heights, as text."""
        folded = [name for name, section in self._sections().items() if not section.is_open()]
        return {
            "sidebar.folded": ",".join(folded),
            "sidebar.heights": ",".join(str(size) for size in self._splitter.sizes()),
        }

    def show_layout(self, state: Mapping[str, str]) -> None:
        """Fold and resize as remembered; what is missing or unreadable stays as it is."""
        folded = state.get("sidebar.folded", "").split(",")
        for name, section in self._sections().items():
            section.set_open(name not in folded)
        heights = state.get("sidebar.heights", "").split(",")
        if len(heights) == self._splitter.count() and all(text.isdigit() for text in heights):
            self._splitter.setSizes([int(text) for text in heights])

    def focus_history(self) -> None:
        """Open the history and put the cursor into its search field."""
        self.history_section.set_open(True)
        target = self.history.search if self.history.search.isVisible() else self.history.view
        target.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)

    def _sections(self) -> dict[str, Section]:
        return {
            "collections": self.collections_section,
            "unsaved": self.unsaved_section,
            "history": self.history_section,
        }

    def _add_menu(self) -> "QMenu":

        menu = Menu(self)
        for what, label in _ADD.items():
            if what == "collection":
                menu.addSeparator()
            action = menu.addAction(tr(label))
            action.triggered.connect(lambda _checked, what=what: self.add_requested.emit(what))
        return menu

    @Slot()
    def _on_filter_left(self) -> None:
        (self.tree.enter_found if self.filter.text() else self.tree.enter)()

    @Slot(QPoint)
    def _on_add_menu(self, at: QPoint) -> None:
        if (menu := self.new_button.menu()) is not None:
            menu.popup(at)

    def _collections_body(self) -> QWidget:
        from PySide6.QtWidgets import QHBoxLayout, QLabel

        from postgui.ui.sidebar.empty_hint import EmptyHint
        from postgui.ui.sidebar.filter_field import FilterField
        from postgui.ui.sidebar.tree_model import TreeModel
        from postgui.ui.sidebar.tree_view import TreeView
        from postgui.ui.theme import current_theme

        self.model = TreeModel(self)
        self.tree = TreeView(self.model, self)
        self.filter = FilterField(self)
        self.tree.add_menu_requested.connect(self._on_add_menu)
        self.filter.wanted.connect(self.model.prepare_filter)
        self.filter.left.connect(self._on_filter_left)
        self.filter.textChanged.connect(self.model.show_filter)
        for change in (self.filter.textChanged, self.model.rowsInserted, self.model.rowsRemoved):
            change.connect(self._show_nothing)
        self.empty = EmptyHint(self)
        theme = current_theme()
        self.nothing = QLabel(tr("Nothing matches"), self)
        self.nothing.setProperty("tone", "faint")
        theme.fit(self.nothing.setContentsMargins, 12, 4, 12, 8)
        body = QWidget(self)
        field = QHBoxLayout()
        theme.fit(field.setContentsMargins, 8, 4, 8, 4)
        field.addWidget(self.filter)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(field)
        layout.addWidget(self.empty)
        layout.addWidget(self.nothing)
        layout.addWidget(self.tree, 1)
        for part in (self.filter, self.empty, self.nothing, self.tree):
            part.hide()  # until it is known whether there are collections
        return body

    @Slot()
    def _show_nothing(self) -> None:
        """Say that the filter leaves nothing, where it does."""
        self.nothing.setVisible(bool(self.filter.text().strip()) and not self.model.rowCount())

    @Slot()
    def focus_tree(self) -> None:
        """Put the focus on the tree."""
        self.tree.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
