"""The menus of a pair table: what can be done with a row, and what kind a form part is."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from postgui.model.request import FormRow, Param, Variable
from postgui.translation import tr
from postgui.ui.menu import Menu, name_keys
from postgui.ui.qtmodels.pair_table import ROW_ROLE, Column, PairTableModel

if TYPE_CHECKING:
    from postgui.ui.request.pair_view import PairView


def row_menu(view: "PairView", model: PairTableModel, index: QModelIndex) -> QMenu:
    """A menu for the row and cell at `index`; it deletes itself once closed."""
    menu = _menu(view)
    row = index.data(ROW_ROLE)
    at = index.row()
    own = row is not None and not model.fixed
    if own:
        menu.addAction(tr("Switch off") if row.enabled else tr("Switch on")).triggered.connect(
            lambda: view.toggle(index)
        )
        duplicate = menu.addAction(tr("Duplicate"))
        duplicate.triggered.connect(lambda: model.insert_rows(at + 1, [row]))
        name_keys(duplicate, "rows.duplicate")
        if isinstance(row, Param) and not row.value:
            _add_flag(menu, model, at, row)
        if isinstance(row, FormRow) and row.kind == "file":
            _add_file_name(view, menu, model, at, row)
        menu.addSeparator()
    menu.addAction(tr("Copy")).triggered.connect(view.copy_cell)
    if isinstance(row, Variable) and row.secret:
        copy_secret = menu.addAction(tr("Copy the secret value"))
        copy_secret.triggered.connect(lambda: view.secret_copy_requested.emit(at))
    menu.addAction(tr("Paste")).triggered.connect(view.paste)
    if own:
        menu.addSeparator()
        delete = menu.addAction(tr("Delete"))
        delete.triggered.connect(lambda: model.remove_rows([at]))
        name_keys(delete, "rows.delete")
    return menu


def choice_menu(view: QWidget, model: PairTableModel, at: int, column: Column) -> QMenu:
    """What the chosen cell in row `at` can become."""
    menu = _menu(view)
    for label, changed in model.choices(at, column):
        action = menu.addAction(label)
        action.setCheckable(True)
        action.setChecked(changed == model.rows[at])
        action.triggered.connect(lambda _=False, changed=changed: model.replace_row(at, changed))
    return menu


def _add_flag(menu: QMenu, model: PairTableModel, at: int, row: Param) -> None:
    """A key can stand alone (`?flag`), which is not an empty value (`?flag=`)."""
    label = tr("Send with = and an empty value") if row.value is None else tr("Send without =")
    changed = replace(row, value="" if row.value is None else None)
    menu.addAction(label).triggered.connect(lambda: model.replace_row(at, changed))


def _add_file_name(view: QWidget, menu: QMenu, model: PairTableModel, at: int, row: FormRow) -> None:
    """What the server is told the file is called (RFC 7578, section 4.2), when that is not its name."""

    def ask_name() -> None:
        dialog = QInputDialog(view)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("File name to send"))
        dialog.setLabelText(tr("What the server is told the file is called; empty for its own name:"))
        dialog.setTextValue(row.file_name)
        dialog.textValueSelected.connect(lambda text: model.replace_row(at, replace(row, file_name=text)))
        dialog.open()

    known = tr("File name to send: {name}…", name=row.file_name)
    menu.addAction(known if row.file_name else tr("File name to send…")).triggered.connect(ask_name)


def _menu(parent: QWidget) -> QMenu:
    menu = Menu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
