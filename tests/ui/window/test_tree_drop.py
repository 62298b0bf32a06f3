"""Where items that are let go over the tree come to stand."""

from pathlib import Path

import pytest

from postgui.model.collection import Node
from postgui.ui.sidebar.tree_drop import drop_place
from postgui.ui.sidebar.tree_row import visible_rows

ROOT = Path("/c")
USERS = ROOT / "Users"
A, B, LIST = ROOT / "A.yml", ROOT / "B.yml", USERS / "List.yml"
TREE = Node(
    ROOT,
    "collection",
    "C",
    children=(
        Node(USERS, "folder", "Users", children=(Node(LIST, "request", "List"),)),
        Node(A, "request", "A"),
        Node(B, "request", "B"),
    ),
)
ROWS = visible_rows([TREE], {ROOT, USERS})  # C, Users, List, A, B


@pytest.mark.parametrize(
    ("row", "share", "folder", "before"),
    [
        (0, 0.1, ROOT, None),
        (1, 0.1, ROOT, USERS),
        (1, 0.5, USERS, None),
        (1, 0.9, USERS, LIST),
        (2, 0.2, USERS, LIST),
        (2, 0.8, USERS, None),
        (3, 0.2, ROOT, A),
        (3, 0.8, ROOT, B),
        (4, 0.8, ROOT, None),
        (5, 0.0, ROOT, None),
    ],
)
def test_the_row_and_the_height_in_it_say_where(row, share, folder, before):
    place = drop_place(ROWS, row, share, [Path("/d/X.yml")])
    assert place is not None
    assert (place.folder, place.before) == (folder, before)


def test_a_folder_has_no_place_in_itself_or_where_nothing_is():
    assert drop_place(ROWS, 1, 0.5, [USERS]) is None
    assert drop_place(ROWS, 2, 0.2, [USERS]) is None
    assert drop_place([], 0, 0.5, [A]) is None
