"""The Variables tab: the request's own variables, and below them all that it can use, with their origins."""

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QSize, QSortFilterProxyModel, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from postgui.model.request import Request, Variable
from postgui.model.variables import Filler, Scope
from postgui.services.draft import Draft
from postgui.services.inherit import filled, process_scope
from postgui.services.origin_text import origin_text
from postgui.services.secrets import Secrets
from postgui.translation import tr
from postgui.ui.bind import bind
from postgui.ui.environment.variable_table import VariableTable
from postgui.ui.plain_tip import plain_tip
from postgui.ui.qtmodels.pair_text import TableRow
from postgui.ui.request.variable import VariableNames, shown_value
from postgui.ui.theme import current_theme

Start = Callable[[Coroutine[Any, Any, None], str], object]
"""Runs a coroutine; the text is its name."""
_UPDATE_AFTER_MS = 200
_PROCESS = process_scope({}).origin


@dataclass(frozen=True, slots=True)
class Reach:
    """One name that a request can use."""

    name: str
    value: str
    origin: str
    used: bool


def in_reach(request: Request, scopes: Sequence[Scope]) -> tuple[Reach, ...]:
    """Every name once, the used ones first; of the process environment only what is used."""
    filler = Filler(scopes)
    filled(request, filler)
    found: dict[str, Reach] = {}
    for scope in scopes:
        only_used = scope.origin == _PROCESS
        for name in filler.used if only_used else scope.values:
            if name in scope.values and name not in found and (value := filler.lookup(name)) is not None:
                found[name] = Reach(name, shown_value(value), value.origin, name in filler.used)
    return tuple(sorted(found.values(), key=lambda reach: (not reach.used, reach.name.casefold())))


class VariablesPage(QWidget):
    """Edits the request's own variables; lists the others, from where a double click leads to them."""

    def __init__(
        self,
        draft: Draft,
        variables: VariableNames,
        secrets: Secrets,
        root: Path | None,
        start: Start,
        parent: QWidget | None = None,
    ) -> None:
        """`root` is the request's collection; `start` runs a coroutine as long as its tab is open."""
        super().__init__(parent)
        self._draft = draft
        self._variables = variables
        self._secrets = secrets
        self._start = start
        self._root = root
        self.table = VariableTable(variables, name=tr("Variables of this request"))
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the variables"))
        self.filter.setClearButtonEnabled(True)
        self._items = QStandardItemModel(0, 4, self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._items)
        self._shown.setFilterKeyColumn(-1)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.reach = QTableView(self)
        self.reach.setModel(self._shown)
        self._stale = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_UPDATE_AFTER_MS)
        self._soon.timeout.connect(self._show_reach)
        self._name_columns()
        self._arrange()
        self._connect()
        start(self._load_kept(), "list the secrets")

    def show_request(self, request: Request) -> None:
        self.table.show_rows(request.variables)
        self._soon.start()

    def show_variables_changed(self) -> None:
        self.table.view.viewport().update()
        self._show_kept()
        self._soon.start()

    def go_to(self, name: str) -> None:
        """Put the cursor on one of the request's own variables."""
        self.table.go_to(name)

    async def _load_kept(self) -> None:
        await self._secrets.load(self._root)
        if isValid(self):
            self._show_kept()

    def _show_kept(self) -> None:
        self.table.variables.show_kept(self._secrets.names(self._root))

    def _name_columns(self) -> None:
        self._items.setHorizontalHeaderLabels([tr("Name"), tr("Value"), tr("From"), tr("Used here")])

    @Slot()
    def _show_reach(self) -> None:
        if not self.isVisible():  # all of the request is read for it: not while another tab is typed in
            self._stale = True
            return
        self._stale = False
        theme = current_theme()
        self._items.setRowCount(0)
        for reach in in_reach(self._draft.current, self._variables.scopes()):
            used = tr("yes") if reach.used else ""
            texts = (reach.name, reach.value.replace("\n", "⏎"), origin_text(reach.origin), used)
            items = [QStandardItem(text) for text in texts]
            for item in items:
                item.setEditable(False)
                item.setForeground(theme.color("text" if reach.used else "text-muted"))
                item.setToolTip(plain_tip(self._variables.hover(reach.name)))
            self._items.appendRow(items)
        self.reach.updateGeometry()

    # What the person does

    @Slot(object, str)
    def _on_rows(self, rows: Sequence[TableRow], merge: str) -> None:
        variables = [row for row in rows if isinstance(row, Variable)]
        new = replace(self._draft.current, variables=tuple(map(self._kept, variables)))
        self._draft.edit(new, merge=merge and f"variables {merge}")

    def _kept(self, row: Variable) -> Variable:
        """A secret without its value, which goes to the keyring; one that came with the file stays."""
        known = {each.name for each in self._draft.current.variables if each.secret}
        if not (row.secret and row.value and row.name) or row.name in known:
            return row
        self._secrets.keep_soon(self._root, row.name, row.value)
        return replace(row, value="")

    @Slot(str, str)
    def _on_secret(self, name: str, value: str) -> None:
        self._secrets.keep_soon(self._root, name, value)
        variables = tuple(
            replace(row, value="") if row.secret and row.name == name else row
            for row in self._draft.current.variables
        )
        self._draft.edit(replace(self._draft.current, variables=variables))
        self._show_kept()

    @Slot(int)
    def _on_reveal(self, row: int) -> None:
        name = self.table.variables.rows[row].name
        if self.table.variables.is_revealed(name):
            self.table.variables.show_secret(name, None)
        else:
            self._start(self._reveal(name), "show a secret")

    async def _value(self, name: str) -> str:
        own = next((row.value for row in self._draft.current.variables if row.name == name), "")
        if own:
            return own
        self._secrets.ask_again()
        return (await self._secrets.find(self._root, [name])).get(name, "")

    async def _reveal(self, name: str) -> None:
        value = await self._value(name)
        if isValid(self):
            self.table.variables.show_secret(name, value)

    @Slot(int)
    def _on_copy(self, row: int) -> None:
        name = self.table.variables.rows[row].name
        self._start(self._copy(name), "copy a secret")

    async def _copy(self, name: str) -> None:
        QGuiApplication.clipboard().setText(await self._value(name))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self._variables.go_to(str(index.siblingAtColumn(0).data()))

    @Slot()
    def _on_undo(self) -> None:
        self._draft.undo()

    @Slot()
    def _on_redo(self) -> None:
        self._draft.redo()

    # Building

    def _arrange(self) -> None:
        theme = current_theme()
        title = QLabel(tr("In reach"), self)
        title.setProperty("tone", "muted")
        strip = QHBoxLayout()
        theme.fit(strip.setContentsMargins, 12, 12, 8, 4)
        theme.fit(strip.setSpacing, 8)
        strip.addWidget(title)
        strip.addStretch(1)
        strip.addWidget(self.filter)
        theme.fit(self.filter.setMaximumWidth, 220)
        self.reach.setAccessibleName(tr("Variables that this request can use"))
        self.reach.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.reach.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.reach.setShowGrid(False)
        self.reach.setProperty("inset", True)
        self.reach.setWordWrap(False)
        self.reach.setTabKeyNavigation(False)
        self.reach.setToolTip(tr("Press Enter on one, or click it twice, to go where it is defined"))
        self.reach.verticalHeader().hide()
        self.reach.horizontalHeader().setHighlightSections(False)
        self.reach.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table)
        column.addLayout(strip)
        column.addWidget(self.reach, 1)
        theme.follow(self, self._measure)
        self._measure()

    def _connect(self) -> None:
        self.table.rows_edited.connect(self._on_rows)
        self.table.undo_requested.connect(self._on_undo)
        self.table.redo_requested.connect(self._on_redo)
        self.table.variables.secret_edited.connect(self._on_secret)
        self.table.view.reveal_requested.connect(self._on_reveal)
        self.table.view.secret_copy_requested.connect(self._on_copy)
        self.filter.textChanged.connect(self._shown.setFilterFixedString)
        self.reach.activated.connect(self._on_activated)
        bind(self._secrets.changed, self, lambda _nothing: self._show_kept())

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        rows, columns = self.reach.verticalHeader(), self.reach.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.px(28))
        columns.setFont(theme.ui_font("small"))
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(3, QHeaderView.ResizeMode.Fixed)
        self.reach.setColumnWidth(3, theme.px(88))
        self._soon.start()

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_columns()
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(240), current_theme().px(120))
