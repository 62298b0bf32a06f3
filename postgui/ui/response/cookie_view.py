"""The Cookies tab: what one exchange set, sent and refused, and why."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.render.cookie_text import domain_text, expiry_text, flags_text, pair_text, shown_text
from postgui.model.cookie import Cookie
from postgui.model.exchange import Exchange
from postgui.translation import fill, mark, tr
from postgui.ui.copy_key import add_copy_key
from postgui.ui.menu import Menu
from postgui.ui.plain_tip import plain_tip
from postgui.ui.response.cookie_rows import GROUPS, CookieRow, Group, cookie_rows, hop_names
from postgui.ui.response.message_page import MessagePage
from postgui.ui.theme import current_theme
from postgui.ui.viewer import ViewerWidget
from postgui.ui.window_action import window_action

_COLUMNS = (
    mark("Name"),
    mark("Value"),
    mark("Domain"),
    mark("Path"),
    mark("Expires"),
    mark("Flags"),
    mark("Request"),
)
_WIDEST = (200, 320, 220, 160, 170, 220, 320)
_COOKIE = int(Qt.ItemDataRole.UserRole)
_TITLES: dict[Group, str] = {
    "Set": mark("Set by the server"),
    "Sent": mark("Sent"),
    "Refused": mark("Refused"),
}
_WORDS: dict[Group, str] = {"Set": mark("Set"), "Sent": mark("Sent"), "Refused": mark("Refused")}
_TALLIES: dict[Group, str] = {
    "Set": mark("{count} set"),
    "Sent": mark("{count} sent"),
    "Refused": mark("{count} refused"),
}
MANAGE = "cookies.show"


class _Tree(QTreeView):
    """All of it is open, always: no arrows."""

    # Qt overrides

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw none."""


class CookieView(ViewerWidget):
    """Three groups of cookies; what needs a word has it in a line below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[CookieRow, ...] = ()
        self._hops: tuple[str, ...] = ()
        self.model = QStandardItemModel(self)
        self.tree = _Tree(self)
        self._set_up_tree()
        self.empty = MessagePage(self)
        self.empty.show_message(
            "info",
            tr("No cookies"),
            tr("None was sent, and the server set none. Those in the jar are for other hosts."),
        )
        self.stack = QStackedWidget(self)
        current_theme().fit(self.stack.setContentsMargins, 4, 0, 0, 0)  # its words begin where others do
        self.stack.addWidget(self.tree)
        self.stack.addWidget(self.empty)
        self.count = QLabel(self)
        self.count.setProperty("tone", "muted")
        self.manage = QPushButton(tr("Manage cookies"), self)
        self.manage.setProperty("quiet", True)
        self.manage.setAccessibleName(tr("Manage cookies"))
        self.manage.clicked.connect(self._on_manage)
        theme = current_theme()
        line = QHBoxLayout()
        theme.fit(line.setContentsMargins, 12, 4, 8, 4)
        line.addWidget(self.count, 1)
        line.addWidget(self.manage)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.stack, 1)
        self.setFocusProxy(self.tree)
        theme.follow(self, self._on_theme)

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        self._rows = cookie_rows(exchange)
        self._hops = hop_names(exchange)
        self._fill()

    def clear(self) -> None:
        self._rows = ()
        self._hops = ()
        self._fill()

    def copy_text(self) -> str:
        return "\n".join(self._row_text(row) for row in self._rows)

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setAccessibleName(tr("Cookies of this exchange"))
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        current_theme().fit(tree.setIndentation, 12)
        tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.header().setStretchLastSection(True)
        tree.header().setHighlightSections(False)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._on_menu)
        add_copy_key(tree, self._on_copy_cell)

    def _fill(self) -> None:
        model, tree = self.model, self.tree
        model.clear()
        model.setHorizontalHeaderLabels([tr(title) for title in _COLUMNS])
        for group in GROUPS:
            rows = [row for row in self._rows if row.group == group]
            if rows:
                self._add_group(group, rows)
        tree.expandAll()
        tree.setColumnHidden(len(_COLUMNS) - 1, len(self._hops) < 2)
        theme = current_theme()
        last = len(_COLUMNS) - (2 if tree.isColumnHidden(len(_COLUMNS) - 1) else 1)
        for column, widest in enumerate(_WIDEST[:last]):  # the last one takes what is left
            tree.resizeColumnToContents(column)
            tree.setColumnWidth(column, min(tree.columnWidth(column) + theme.px(8), theme.px(widest)))
        self.count.setText(_tally(self._rows))
        self.stack.setCurrentWidget(self.tree if self._rows else self.empty)

    def _add_group(self, group: Group, rows: list[CookieRow]) -> None:
        theme = current_theme()
        head = QStandardItem(fill("{title}  {count}", title=tr(_TITLES[group]), count=len(rows)))
        head.setForeground(theme.color("text-muted"))
        head.setSelectable(False)
        self.model.appendRow(head)
        root = QModelIndex()
        self.tree.setFirstColumnSpanned(head.row(), root, True)
        for row in rows:
            items = [self._item(row, column) for column in range(len(_COLUMNS))]
            head.appendRow(items)
            if row.note and row.known:
                note = QStandardItem(shown_text(row.note))
                note.setForeground(theme.color("warning" if row.group == "Refused" else "text-faint"))
                note.setToolTip(plain_tip(shown_text(row.note)))
                note.setFont(theme.ui_font("small"))
                items[0].appendRow(note)
                self.tree.setFirstColumnSpanned(0, items[0].index(), True)

    def _item(self, row: CookieRow, column: int) -> QStandardItem:
        theme = current_theme()
        text = self._cells(row)[column]
        item = QStandardItem(text)
        item.setToolTip(plain_tip(text))
        item.setData(row.cookie, _COOKIE)
        if column == 2 and not row.known:
            item.setForeground(theme.color("text-faint"))
        if column in (0, 1):
            item.setFont(theme.code_font())
        if column == 0:
            item.setForeground(theme.color("syntax-key"))
            item.setAccessibleText(f"{tr(_TITLES[row.group])}: {text}, {shown_text(row.cookie.value)}")
        return item

    def _cells(self, row: CookieRow) -> tuple[str, ...]:
        cookie = row.cookie
        hop = self._hops[row.hop] if 0 <= row.hop < len(self._hops) else ""
        if not row.known:
            return shown_text(cookie.name), shown_text(cookie.value), row.note, "", "", "", hop
        ends = tr("deleted") if row.deleted else expiry_text(cookie.expires_at)
        return (
            shown_text(cookie.name) or tr("(no name)"),
            shown_text(cookie.value),
            domain_text(cookie),
            shown_text(cookie.path),
            ends,
            flags_text(cookie),
            hop,
        )

    def _row_text(self, row: CookieRow) -> str:
        cells = (tr(_WORDS[row.group]), *self._cells(row), row.note if row.known else "")
        return "\t".join(cells).rstrip("\t")

    def _cookie(self, index: QModelIndex) -> Cookie | None:
        found = index.data(_COOKIE)
        return found if isinstance(found, Cookie) else None

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    @Slot()
    def _on_copy_cell(self) -> None:
        self._copy(str(self.tree.currentIndex().data() or ""))

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        index = self.tree.indexAt(position)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.isValid():
            menu.addAction(tr("Copy cell"), lambda: self._copy(str(index.data() or "")))
        cookie = self._cookie(index)
        if cookie is not None:
            cells = [str(index.siblingAtColumn(column).data() or "") for column in range(len(_COLUMNS))]
            menu.addAction(tr("Copy row"), lambda: self._copy("\t".join(cells).rstrip("\t")))
            menu.addAction(tr("Copy as name=value"), lambda: self._copy(shown_text(pair_text(cookie))))
        if self._rows:
            menu.addAction(tr("Copy all"), lambda: self._copy(self.copy_text()))
        menu.popup(self.tree.viewport().mapToGlobal(position))

    @Slot()
    def _on_manage(self) -> None:
        if (action := window_action(self, MANAGE)) is not None:
            action.trigger()

    @Slot()
    def _on_theme(self) -> None:
        self._fill()

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()


def _tally(rows: tuple[CookieRow, ...]) -> str:
    counts = {group: sum(row.group == group for row in rows) for group in GROUPS}
    return "    ".join(tr(_TALLIES[group], count=count) for group, count in counts.items() if count)
