"""A body as a tree with what belongs to it: filter, expanding to a depth, copying, the path of a row."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from postgui.documents.open_tree import open_tree
from postgui.documents.tree import Tree
from postgui.documents.tree_rows import Trail, TreeRows
from postgui.formats.render.big_text import BigText
from postgui.translation import plural, tr
from postgui.ui.document.copier import Copier
from postgui.ui.document.opened import OpenedText
from postgui.ui.document.reading import Reading
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.menu import Menu, name_keys
from postgui.ui.response.message_page import MessagePage
from postgui.ui.theme import current_theme
from postgui.ui.tree.tree_filter import TreeFilter
from postgui.ui.tree.tree_growth import TreeGrowth
from postgui.ui.tree.tree_model import KEY, TreeModel
from postgui.ui.tree.tree_table import TreeTable

_ALL_LEVELS = 1_000_000
_VALUE_BYTES = 4_000_000


class TreePane(QWidget):
    """Shows a `BigText` of JSON or XML as a tree.

    Signals:
        problem_found: What is wrong with the text, or with reading it; empty if nothing.
        value_menu_opening: Add what else can be done with a value. QMenu; str: its path.
    """

    problem_found = Signal(str)
    value_menu_opening = Signal(QMenu, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenedText | None = None
        self._tree: Tree | None = None
        self._all: TreeRows | None = None
        self._reading: Reading | None = None
        self.needle = QLineEdit(self)
        self.needle.setPlaceholderText(tr("Filter keys and values"))
        self.needle.setAccessibleName(tr("Filter keys and values"))
        self.needle.setClearButtonEnabled(True)
        self.count = QLabel(self)
        self.count.setProperty("tone", "muted")
        self.expand = QToolButton(self)
        self.expand.setText(tr("Expand"))
        self.expand.setToolTip(tr("Expand to a depth, or collapse all"))
        self.expand.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.expand.setMenu(self._expand_menu())
        self.model = TreeModel(self)
        self.table = TreeTable(self.model, self)
        self.growth = TreeGrowth(self.model, self)
        self.filter = TreeFilter(self)
        self.empty = MessagePage(self)
        self.path = ElidedLabel(self)
        self.path.setAccessibleName(tr("Path"))
        self.copier = Copier(self)
        self._build_layout()
        self._connect()
        self.setFocusProxy(self.table)
        self._on_theme()

    @property
    def opened(self) -> OpenedText | None:
        """What is shown."""
        return self._opened

    def show_text(self, text: BigText, reading: Reading | None = None) -> None:
        """Open and show a body.

        Raises:
            OSError: Its file can't be opened.
            ValueError: It is in a charset that no tree can be made of.
        """
        self.clear()
        self._reading = reading
        opened = self._opened = OpenedText(text, reading, self)
        opened.progressed.connect(self._on_progressed)
        self._tree = open_tree(opened.blocks, many=text.many)
        self.growth.read_with(opened, reading)
        self._all = TreeRows(self._tree)
        self._show(self._all)
        empty = self._all.count == 0
        self.empty.setVisible(empty)
        self.table.setVisible(not empty)
        if empty:
            self.empty.show_message("info", tr("No tree here"), tr("The body holds no value."))
        if self.needle.text():
            self._on_needle()
        self._on_progressed()

    def clear(self) -> None:
        """Let go of the body."""
        self.filter.stop()
        self.growth.stop()
        self.copier.stop()
        self.model.show_rows(None)
        self.path.show_text("")
        self.count.setText("")
        self._tree = self._all = None
        if self._opened is not None:
            self._opened.close()
            self._opened.deleteLater()
            self._opened = None

    # What can be done with a row

    @Slot()
    def copy_path(self) -> None:
        """Copy the path of the row."""
        if self.model.rows is not None and self.table.row >= 0:
            QGuiApplication.clipboard().setText(self.model.rows.path(self.table.row))

    @Slot()
    def copy_key(self) -> None:
        """Copy the name or number of the row."""
        if self.table.row >= 0:
            QGuiApplication.clipboard().setText(str(self.model.node(self.table.row).key))

    @Slot()
    def copy_value(self) -> None:
        """Copy the words of a value; of something that opens, all of it as it came."""
        opened, tree, row = self._opened, self._tree, self.table.row
        if opened is None or tree is None or row < 0:
            return
        node = self.model.node(row)
        start, end = tree.value_span(node)
        pieces = opened.document.text(start, end)
        if not node.opens and end - start <= _VALUE_BYTES:
            pieces = iter((tree.value_text("".join(pieces), node),))
        self.copier.copy(pieces, end - start)

    @Slot()
    def copy_all(self) -> None:
        """Copy the whole body as it came."""
        if self._opened is not None:
            document, size = self._opened.document, self._opened.source.size
            self.copier.copy(document.text(0, size), size)

    @Slot(int)
    def toggle(self, row: int) -> None:
        """Open or close a row."""
        if not self.model.node(row).opens:
            return
        if self.model.is_open(row):
            self.model.close(row)
        else:
            self.growth.open(row)

    @Slot()
    def open_filter(self) -> None:
        self.needle.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.needle.selectAll()

    def expand_to(self, levels: int) -> None:
        """Show so many levels below the root; those of a filter are all open anyway."""
        if self.model.rowCount():
            self.growth.collapse_all()
            is_document = self.model.node(0).type == "document"  # its element is the root to a reader
            self.growth.expand(0, levels + is_document)

    def _show(self, rows: TreeRows) -> None:
        self.model.show_rows(rows)
        self.growth.stop()
        if rows is self._all:
            self.growth.start()
        if rows.count:
            self.table.setCurrentIndex(self.model.index(0, KEY))
        self._say_path()

    def _expand_menu(self) -> QMenu:
        menu = Menu(self)
        for levels in (1, 2, 3):
            text = plural("Expand {n} level", "Expand {n} levels", levels)
            menu.addAction(text, partial(self.expand_to, levels))
        menu.addAction(tr("Expand all"), lambda: self.expand_to(_ALL_LEVELS))
        menu.addSeparator()
        menu.addAction(tr("Collapse all"), self.growth_collapse)
        return menu

    @Slot()
    def growth_collapse(self) -> None:
        """Close everything but the root."""
        self.growth.collapse_all()
        if self.model.rowCount():
            self.table.go_to(0)

    def row_menu(self) -> QMenu:
        """What can be done with the current row."""
        row = self.table.row
        node = self.model.node(row)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name_keys(menu.addAction(tr("Copy path"), self.copy_path), "values.copy_path")
        menu.addAction(tr("Copy key"), self.copy_key)
        what = tr("Copy subtree") if node.opens else tr("Copy value")
        menu.addAction(what, self.copy_value).setShortcut(QKeySequence.StandardKey.Copy)
        if self.model.rows is not None:
            self.value_menu_opening.emit(menu, self.model.rows.path(row))
        if node.opens:
            menu.addSeparator()
            menu.addAction(
                tr("Collapse") if self.model.is_open(row) else tr("Expand"), lambda: self.toggle(row)
            )
            below = menu.addAction(tr("Expand all below"), lambda: self.growth.expand(row, _ALL_LEVELS))
            name_keys(below, "values.expand")
        menu.addSeparator()
        name_keys(menu.addAction(tr("Filter…"), self.open_filter), "values.filter")
        return menu

    def _build_layout(self) -> None:
        theme = current_theme()
        line = QHBoxLayout()
        theme.fit(line.setContentsMargins, 12, 6, 12, 6)
        theme.fit(line.setSpacing, 8)
        theme.fit(self.needle.setMaximumWidth, 320)
        line.addWidget(self.needle, 1)
        line.addWidget(self.count)
        line.addStretch(0)
        line.addWidget(self.expand)
        foot = QHBoxLayout()
        theme.fit(foot.setContentsMargins, 12, 8, 12, 8)
        foot.addWidget(self.path, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)
        layout.addLayout(foot)
        self.empty.hide()

    def _connect(self) -> None:
        self.needle.textChanged.connect(self._on_needle)
        self.needle.returnPressed.connect(self.table.setFocus)
        self.table.toggle_requested.connect(self.toggle)
        self.table.expand_requested.connect(lambda row: self.growth.expand(row, _ALL_LEVELS))
        self.table.copy_requested.connect(self.copy_value)
        self.table.copy_path_requested.connect(self.copy_path)
        self.table.filter_requested.connect(self.open_filter)
        self.table.menu_requested.connect(self._on_menu)
        self.table.selectionModel().currentRowChanged.connect(self._say_path)
        self.growth.said.connect(self._on_said)
        self.filter.found.connect(self._on_found)
        self.copier.said.connect(self._on_said)
        self.copier.failed.connect(self.problem_found)
        current_theme().scaled.connect(self._on_theme)

    @Slot()
    def _say_path(self) -> None:
        rows, row = self.model.rows, self.table.row
        self.path.show_text(rows.path(row) if rows is not None and 0 <= row < rows.count else "")

    @Slot(str)
    def _on_said(self, text: str) -> None:
        self.count.setText(text or self.filter.summary)

    @Slot()
    def _on_needle(self) -> None:
        opened, tree, needle = self._opened, self._tree, self.needle.text()
        self.table.delegate.needle = needle
        if opened is None or tree is None:
            return
        if not needle:
            self.filter.stop()
            self.count.setText("")
            if self._all is not None and self.model.rows is not self._all:
                self._show_all_again(self._all)
            return
        self.filter.look_for(needle, opened, tree, self._reading)

    def _show_all_again(self, rows: TreeRows) -> None:
        """After a filter: the tree as it was, with the cursor on what was found."""
        before = self.model.rows
        trail: Trail = ()
        if before is not None and 0 <= self.table.row < before.count:
            trail = before.trail(self.table.row)
        self.model.show_rows(rows)
        self.growth.resume()
        row = self.growth.reveal(trail)
        self.table.go_to(row)

    @Slot()
    def _on_found(self) -> None:
        self.count.setText(self.filter.summary)
        if self._tree is not None and self.needle.text():
            self.growth.stop()
            rows = TreeRows(self._tree, self.filter.trails)
            self.model.show_rows(rows)
            self.growth.resume()
            if rows.count:
                first = next((row for row in range(rows.count) if rows.matches(row)), 0)
                self.table.go_to(first)
            self._say_path()

    @Slot()
    def _on_progressed(self) -> None:
        opened = self._opened
        if opened is None:
            return
        self.growth.go_on()
        fault = opened.document.fault
        if fault is not None and opened.text.checked:
            if opened.text.rows == "json":
                self.problem_found.emit(tr("Not valid JSON. {fault}", fault=fault.text()))
            else:
                self.problem_found.emit(tr("Not well-formed XML. {fault}", fault=fault.text()))

    @Slot(QContextMenuEvent)
    def _on_menu(self, event: QContextMenuEvent) -> None:
        where: QPoint = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            box = self.table.visualRect(self.table.currentIndex())
            where = self.table.viewport().mapToGlobal(box.bottomLeft())
        self.row_menu().popup(where)

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.count.setFont(theme.ui_font("small"))
        self.path.setFont(theme.code_font())
        self.table.follow_theme()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.needle.text():
            self.needle.clear()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
