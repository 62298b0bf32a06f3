"""The menus of a pair table: what can be done with a row, and what kind a form part is."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMenu, QWidget

from postgui.model.request import FormRow, Param
from postgui.ui.qtmodels.pair_table import ROW_ROLE, PairTableModel

if TYPE_CHECKING:
    from postgui.ui.request.pair_view import PairView


def row_menu(view: "PairView", model: PairTableModel, index: QModelIndex) -> QMenu:
    """A menu for the row and cell at `index`; it deletes itself once closed."""
    menu = _menu(view)
    row = index.data(ROW_ROLE)
    at = index.row()
    own = row is not None and not model.fixed
    if own:
        menu.addAction("Switch off" if row.enabled else "Switch on").triggered.connect(
            lambda: view.toggle(index)
        )
        menu.addAction("Duplicate").triggered.connect(lambda: model.insert_rows(at + 1, [row]))
        if isinstance(row, Param) and not row.value:
            _add_flag(menu, model, at, row)
        menu.addSeparator()
    menu.addAction("Copy").triggered.connect(view.copy_cell)
    menu.addAction("Paste").triggered.connect(view.paste)
    if own:
        menu.addSeparator()
        menu.addAction("Delete").triggered.connect(lambda: model.remove_rows([at]))
    return menu


def kind_menu(view: QWidget, model: PairTableModel, at: int, row: FormRow) -> QMenu:
    """Text or file, for the form part in row `at`."""
    menu = _menu(view)
    text, file = replace(row, kind="text"), replace(row, kind="file")
    for label, changed in (("Text", text), ("File", file)):
        action = menu.addAction(label)
        action.setCheckable(True)
        action.setChecked(changed.kind == row.kind)
        action.triggered.connect(lambda _=False, changed=changed: model.replace_row(at, changed))
    return menu


def _add_flag(menu: QMenu, model: PairTableModel, at: int, row: Param) -> None:
    """A key can stand alone (`?flag`), which is not an empty value (`?flag=`)."""
    label = "Send with = and an empty value" if row.value is None else "Send without ="
    changed = replace(row, value="" if row.value is None else None)
    menu.addAction(label).triggered.connect(lambda: model.replace_row(at, changed))


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
