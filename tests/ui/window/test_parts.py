"""The parts of the window, one by one: tabs, messages, palette, dialogs, sections."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from postgui.model.collection import Environment, Node
from postgui.model.problem import Problem
from postgui.ui.dialogs.new_collection import NewCollectionDialog
from postgui.ui.dialogs.save_request import SaveDialog
from postgui.ui.main_window import MainWindow
from postgui.ui.notice import Notice, NoticeArea, PastNotice
from postgui.ui.notice_list import notice_text
from postgui.ui.palette import Palette, PaletteItem, PaletteItems, PaletteModel
from postgui.ui.pane_layout import PaneLayout
from postgui.ui.sidebar.section import Section
from postgui.ui.sidebar.tree_model import TreeModel
from postgui.ui.sidebar.tree_view import TreeView
from postgui.ui.sidebar.unsaved_list import UnsavedModel
from postgui.ui.tab_strip import TabFacts, TabStrip
from postgui.ui.theme import current_theme
from postgui.ui.top_bar import TopBar


@pytest.fixture
def strip(qtbot) -> TabStrip:
    widget = TabStrip()
    qtbot.addWidget(widget)
    for index, name in enumerate(("One", "Two & more", "Three")):
        widget.insert(index, TabFacts("GET", name, name, dirty=index == 1))
    widget.resize(800, 40)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def close_button(strip: TabStrip, index: int) -> QWidget:
    button = strip.tabs.tabButton(index, QTabBar.ButtonPosition.RightSide)
    assert button is not None
    return button


def test_the_cross_and_a_middle_click_close_their_tab(strip, qtbot):
    with qtbot.waitSignal(strip.close_requested) as closed:
        qtbot.mouseClick(close_button(strip, 1), Qt.MouseButton.LeftButton)
    assert closed.args == [1]
    with qtbot.waitSignal(strip.close_requested) as closed:
        at = strip.tabs.tabRect(2).center()
        qtbot.mouseClick(strip.tabs, Qt.MouseButton.MiddleButton, pos=at)
    assert closed.args == [2]


def test_a_tab_says_its_name_and_unsaved_edits_to_screen_readers(strip):
    assert strip.tabs.accessibleTabName(0) == "GET One"
    assert strip.tabs.accessibleTabName(1) == "GET Two & more, unsaved changes"


def test_a_tab_is_as_wide_as_its_name_needs_up_to_a_limit(strip):
    narrow = strip.tabs.tabRect(0).width()
    strip.show_tab(0, TabFacts("GET", "A name that is long enough to be cut off at the end"))
    wide = strip.tabs.tabRect(0).width()
    assert narrow < wide <= 240


def test_where_tabs_do_not_fit_two_wide_buttons_scroll_them(strip, qtbot):
    buttons = [strip.tabs.findChild(QToolButton, name) for name in ("ScrollLeftButton", "ScrollRightButton")]
    assert not any(button.isVisible() for button in buttons)
    strip.resize(200, 40)
    qtbot.waitUntil(lambda: all(button.isVisible() for button in buttons))
    assert all(button.width() >= 20 for button in buttons)


def test_a_window_opens_no_larger_than_its_screen(qtbot):
    window = MainWindow(current_theme())
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    window.resize(room.width() + 300, room.height() + 300)
    window.fit_screen()
    assert window.width() < room.width()
    assert window.height() < room.height()
    small = QSize(650, 450)
    window.resize(small)
    window.fit_screen()
    assert window.size() == small


def test_messages_leave_the_focus_alone_and_stack_at_the_foot(qtbot):
    host = QWidget()
    field = QLineEdit(host)
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    qtbot.waitActive(host)
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    area = NoticeArea(host)
    first = area.show_problem(Problem("It broke", "Badly.", "Mend it."))
    second = area.show_done("Deleted Ping")
    qtbot.waitUntil(lambda: second.geometry().bottom() > first.geometry().bottom() > 0)
    assert not first.geometry().intersects(second.geometry())
    assert second.geometry().bottom() < host.height()
    mark = next(label for label in second.findChildren(QLabel) if not label.pixmap().isNull())
    middles = [label.mapTo(second, label.rect().center()).y() for label in (mark, second.title)]
    assert abs(middles[0] - middles[1]) <= 1
    assert QApplication.focusWidget() is field
    second.dismiss()
    assert area.notices() == (first,)


def test_of_four_messages_the_oldest_gives_way_and_the_others_stay_apart(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    qtbot.waitExposed(host)
    area = NoticeArea(host)
    told = [area.show_done(f"Saved {name}") for name in "ABCD"]
    assert [notice.isVisible() for notice in told] == [False, True, True, True]
    assert area.notices() == tuple(told[1:])


@pytest.mark.parametrize("width", [1280, 900])
def test_messages_are_as_tall_as_their_words_need_also_after_resizing(qtbot, width):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(width, 600)
    host.show()
    qtbot.waitExposed(host)
    area = NoticeArea(host)
    long = "A meaning of some length, so that its words stand on more than one line at every width. " * 2
    first = area.show_problem(Problem("It broke", long, "Mend it."))
    second = area.show_problem(Problem("It broke again", long, "Mend it."))

    def fits(notice: Notice) -> bool:
        labels = (notice.title, notice.text)
        lines = sum(
            QFontMetrics(each.font())
            .boundingRect(
                QRect(0, 0, each.width(), 9999),
                Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextExpandTabs,
                each.text(),
            )
            .height()
            for each in labels
        )
        return lines <= notice.height() <= lines + 60

    def are_well_placed() -> bool:
        inside = all(host.rect().contains(each.geometry()) for each in (first, second))
        return inside and fits(first) and fits(second) and not first.geometry().intersects(second.geometry())

    qtbot.waitUntil(are_well_placed)
    tall = first.height()
    host.resize(260, 600)
    qtbot.waitUntil(lambda: first.height() > tall)
    host.resize(width, 600)
    qtbot.waitUntil(lambda: first.height() == tall)
    qtbot.waitUntil(are_well_placed)


def test_the_detail_of_a_message_is_marked_as_such():
    told = notice_text(PastNotice(0.0, "It broke", "Badly.", "errno 5"))
    assert told.splitlines()[1:] == ["Badly.", "Detail: errno 5"]


def test_undo_in_a_message_runs_once_and_closes_it(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    area = NoticeArea(host)
    ran: list[bool] = []
    notice = area.show_done("Deleted Ping")
    notice.offer("Undo", lambda: ran.append(True))
    qtbot.mouseClick(notice.action, Qt.MouseButton.LeftButton)
    assert ran == [True]
    assert area.notices() == ()


@pytest.fixture
def palette(qtbot) -> Palette:
    host = QWidget()
    QVBoxLayout(host).addWidget(QLineEdit(host))
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    qtbot.waitActive(host)
    box = Palette(host)
    box.setProperty("host", host)
    return box


def test_the_palette_runs_the_best_match_on_enter(palette, qtbot):
    ran: list[str] = []
    items = [PaletteItem(name, partial(ran.append, name)) for name in ("New request", "Dark theme")]
    palette.open(PaletteItems(items))
    qtbot.keyClicks(palette.field, "dt")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["Dark theme"]
    assert palette.isHidden()


def test_arrows_choose_and_escape_goes_back_to_where_one_was(palette, qtbot):
    field = palette.property("host").findChild(QLineEdit)
    field.setFocus()
    ran: list[str] = []
    palette.open(PaletteItems([PaletteItem(name, partial(ran.append, name)) for name in "abc"]))
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.view.currentIndex().data() == "b"
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.view.currentIndex().data() == "c"
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert ran == []
    assert field.hasFocus()


def test_the_palette_is_as_high_as_its_rows_and_says_when_there_are_none(palette, qtbot):
    asked: list[str] = []
    palette.query_changed.connect(asked.append)
    palette.open(
        PaletteItems([PaletteItem(name, lambda: None) for name in ("New request", "Dark theme", "Close tab")])
    )
    three = palette.height()
    assert palette.view.verticalScrollBar().maximum() == 0
    qtbot.keyClicks(palette.field, "> dark")
    assert asked[-1] == "dark"
    assert palette.model.rowCount() == 1
    assert palette.height() < three
    qtbot.keyClicks(palette.field, "xyz")
    assert palette.nothing.isVisible()
    assert palette.view.isHidden()
    palette.field.clear()
    assert palette.nothing.isHidden()
    assert palette.height() == three


@pytest.mark.parametrize("kind", [PaletteModel, UnsavedModel])
def test_small_models_keep_the_rules_of_qt(kind, qtmodeltester):
    model = kind()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    if isinstance(model, PaletteModel):
        model.show_items([PaletteItem("a", lambda: None)])
        model.show_items([])
    qtmodeltester.check(model)
    tester.deleteLater()
    model.deleteLater()


def test_a_section_folds_to_its_heading(qtbot):
    section = Section("HISTORY")
    qtbot.addWidget(section)
    body = QWidget(section)
    section.set_body(body)
    section.show()
    with qtbot.waitSignal(section.folded) as folded:
        qtbot.mouseClick(section.heading, Qt.MouseButton.LeftButton)
    assert folded.args == [False]
    assert body.isHidden()
    assert section.maximumHeight() == section.heading_height()
    section.set_open(True)
    assert not body.isHidden()


def test_the_environment_selector_chooses_layers_and_opens_the_editor(qtbot):
    bar = TopBar()
    qtbot.addWidget(bar)
    assert bar.environment.text() == "No environment"
    bar.show_environments((Environment("Prod", color="#d03f3a"), Environment("Test")), "Test", ("Prod",))
    assert bar.environment.text() == "Test  + 1"
    assert bar.environment.accessibleName() == "Environment: Test, Prod"
    with qtbot.waitSignal(bar.manage_requested):
        bar.environment.menu().actions()[-1].trigger()
    [also] = [menu for menu in bar.environment.menu().findChildren(QMenu) if menu.title() == "Also use"]
    with qtbot.waitSignal(bar.layer_toggled) as toggled:
        also.actions()[0].trigger()
    assert toggled.args == ["Prod"]
    with qtbot.waitSignal(bar.environment_chosen) as chosen:
        bar.environment.menu().actions()[0].trigger()
    assert chosen.args == [""]


def tree_of(*names: str) -> Node:
    root = Path("/c/api")
    children = tuple(Node(root / name, "folder", name) for name in names)
    return Node(root, "collection", "API", children=children)


def test_the_save_dialog_wants_a_name_and_a_place(qtbot):
    dialog = SaveDialog("Ping", [tree_of("Users")])
    qtbot.addWidget(dialog)
    save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    assert not save.isEnabled()
    dialog.choose(Path("/c/api/Users"))
    assert save.isEnabled()
    dialog.name.setText("  ")
    assert not save.isEnabled()


def test_a_new_folder_is_made_inline_where_the_choice_is(qtbot):
    dialog = SaveDialog("Ping", [tree_of("Users")])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.choose(Path("/c/api/Users"))
    qtbot.mouseClick(dialog.new_folder, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(dialog.folder_name, "Admins")
    with qtbot.waitSignal(dialog.folder_wanted) as wanted:
        qtbot.keyClick(dialog.folder_name, Qt.Key.Key_Return)
    assert wanted.args == [Path("/c/api/Users"), "Admins"]
    assert dialog.isVisible()


def test_a_new_collection_never_goes_into_a_folder_that_is_in_use(qtbot, tmp_path):
    (tmp_path / "Taken").mkdir()
    (tmp_path / "Taken" / "file").touch()
    dialog = NewCollectionDialog(tmp_path)
    qtbot.addWidget(dialog)
    assert not dialog.create_button.isEnabled()
    dialog.name.setText("Taken")
    assert not dialog.create_button.isEnabled()
    assert "not empty" in dialog.result_hint.text()
    dialog.name.setText("Free")
    assert dialog.create_button.isEnabled()
    assert dialog.chosen_folder() == tmp_path / "Free"


def test_the_line_between_panes_is_shared_and_remembered_as_text():
    panes = PaneLayout()
    panes.set_share(Qt.Orientation.Horizontal, 0.3)
    panes.set_arrangement("stack")
    state = panes.layout_state()
    other = PaneLayout()
    other.show_layout(state)
    assert other.share(Qt.Orientation.Horizontal) == pytest.approx(0.3)
    assert other.orientation(2000) == Qt.Orientation.Vertical
    other.show_layout({"panes.side": "nonsense", "panes.arrangement": "diagonal"})
    assert other.layout_state() == state


@pytest.fixture
def tree(qtbot) -> TreeView:
    model = TreeModel()
    model.show_roots([tree_of("Users", "Orders")])
    view = TreeView(model)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    return view


def test_home_and_end_go_to_the_first_and_the_last_row_of_the_tree(tree, qtbot):
    tree.choose(Path("/c/api/Users"))
    rows = tree.model().rowCount()
    qtbot.keyClick(tree, Qt.Key.Key_End)
    assert tree.currentIndex().row() == rows - 1
    qtbot.keyClick(tree, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert tree.currentIndex().row() == 0
    assert len(tree.selectedIndexes()) == rows


def test_a_click_opens_a_folder_and_keys_walk_the_tree(tree, qtbot):
    at = tree.visualRect(tree.model().index(0, 0)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    assert tree.model().rowCount() == 3
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert tree.current_node().name == "Users"
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert tree.current_node().name == "API"
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert tree.model().rowCount() == 1


def test_keys_ask_and_a_collection_can_not_be_deleted(tree, qtbot):
    tree.choose(Path("/c/api/Users"))
    with qtbot.waitSignal(tree.delete_requested) as asked:
        qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert asked.args == [(Path("/c/api/Users"),)]
    with qtbot.waitSignal(tree.duplicate_requested):
        qtbot.keyClick(tree, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    tree.choose(Path("/c/api"))
    with qtbot.assertNotEmitted(tree.delete_requested):
        qtbot.keyClick(tree, Qt.Key.Key_Delete)


def test_the_menu_of_a_row_offers_what_can_be_done_with_it(tree):
    menu = tree.build_menu(tree_of())
    texts = [action.text() for action in menu.actions() if action.text()]
    assert "Close collection" in texts
    assert "Delete" not in texts
    menu.deleteLater()


def test_a_right_click_below_the_rows_offers_what_can_be_added(tree, qtbot):
    tree.resize(300, 400)
    with qtbot.waitSignal(tree.add_menu_requested) as asked:
        tree.show_menu(QPoint(20, 390))
    assert asked.args == [tree.viewport().mapToGlobal(QPoint(20, 390))]


def test_requests_are_listed_below_more_than_a_hundred_commands():
    commands = [PaletteItem(f"Command {number}", run=lambda: None) for number in range(150)]
    listed = PaletteItems([*commands, PaletteItem("List", run=lambda: None, method="GET")]).best("")
    assert [item.text for item in listed][-1] == "GET List"
