"""The tree of what an import will make."""

from PySide6.QtCore import QModelIndex, Qt

from postgui.formats.importing.outline import Row
from postgui.ui.qtmodels.import_tree import ImportTree
from postgui.ui.qtmodels.loss_table import LossTable

ROWS = (
    Row(0, "collection", "Shop"),
    Row(1, "folder", "Users"),
    Row(2, "request", "Create", "POST", "/users"),
    Row(2, "request", "List", "GET", "/users"),
    Row(1, "request", "Health", "GET", "/health"),
    Row(0, "environment", "Prod"),
)
CHECK = Qt.ItemDataRole.CheckStateRole


def test_the_models_keep_qts_rules(qtmodeltester):
    tree = ImportTree()
    tree.show_rows(ROWS)
    qtmodeltester.check(tree)
    qtmodeltester.check(LossTable())


def test_a_folder_is_ticked_with_what_is_in_it():
    tree = ImportTree()
    tree.show_rows(ROWS)
    shop = tree.index(0, 0)
    users = tree.index(0, 0, shop)
    assert tree.ticked() == frozenset(range(6))
    tree.setData(users, Qt.CheckState.Unchecked, CHECK)
    assert tree.ticked() == {0, 4, 5}
    assert shop.data(CHECK) == Qt.CheckState.PartiallyChecked
    tree.setData(tree.index(1, 0, users), Qt.CheckState.Checked, CHECK)
    assert tree.ticked() == {0, 1, 3, 4, 5}
    assert users.data(CHECK) == Qt.CheckState.PartiallyChecked
    assert tree.counts() == (2, 1, 1)
    assert tree.parent(users) == shop
    assert not tree.parent(shop).isValid()
    assert tree.rowCount(QModelIndex()) == 2


def test_what_a_filter_hides_is_not_made_and_its_tick_is_remembered():
    tree = ImportTree()
    tree.show_rows(ROWS)
    shop = tree.index(0, 0)
    tree.setData(tree.index(0, 0, tree.index(0, 0, shop)), Qt.CheckState.Unchecked, CHECK)
    tree.narrow(lambda row: row.method == "POST")
    assert tree.rowCount(tree.index(0, 0)) == 1
    assert tree.ticked() == {5}
    tree.narrow(lambda row: row.url == "/health")
    assert tree.ticked() == {0, 4, 5}
    tree.narrow(lambda _row: True)
    assert tree.ticked() == {0, 1, 3, 4, 5}
    assert tree.index(0, 0, tree.index(0, 0)).data(CHECK) == Qt.CheckState.PartiallyChecked
    tree.narrow(lambda _row: False)
    assert tree.ticked() == {5}


def test_a_narrowed_tree_keeps_qts_rules(qtmodeltester):
    tree = ImportTree()
    tree.show_rows(ROWS)
    tree.narrow(lambda row: row.method == "POST")
    qtmodeltester.check(tree)
