"""Scenes of the gallery: what is only seen while the person does something: menus, tips, a drag."""

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from postgui.model.request import Pair, Request
from postgui.ui.dialogs.new_collection import NewCollectionDialog
from postgui.ui.request.body_text import BodyText
from postgui.ui.request.completion import Completion
from postgui.ui.response.text_viewer import TextViewer
from postgui.ui.sidebar.tree_drag import items_mime
from tests.e2e.open_window import OpenWindow
from tests.support.waiting import until
from tests.ui.gallery_request import with_environments
from tests.ui.gallery_scene import Scene, open_sample, opened_dialog, send

_LONG = "a_name_that_goes_on_and_on_and_does_not_fit_into_its_column"


async def settings_menu(opened: OpenWindow) -> QWidget:
    return _popped_up(opened, opened.desk.settings_menu)


async def new_menu(opened: OpenWindow) -> QWidget:
    menu = opened.window.sidebar.new_button.menu()
    assert menu is not None
    return _popped_up(opened, menu)


async def answer_menu(opened: OpenWindow) -> QWidget:
    """What can be done with an answer."""
    tab = await open_sample(opened)
    await send(opened, tab)
    menu = tab.response_pane.summary.more.menu()
    assert menu is not None
    return _popped_up(opened, menu)


async def editor_menu(opened: OpenWindow) -> QWidget:
    """What can be done in a body."""
    tab = await open_sample(opened)
    tab.request_pane.show_tab("Body")
    editor = tab.request_pane.body.editor
    assert isinstance(editor, BodyText)
    return _context_menu(editor.code.viewport())


async def text_menu(opened: OpenWindow) -> QWidget:
    """What can be done with the text of an answer."""
    tab = await open_sample(opened)
    await send(opened, tab)
    viewer = tab.response_pane.tabs.widget("pretty")
    assert isinstance(viewer, TextViewer)
    await until(lambda: viewer.document_pane is not None and viewer.document_pane.opened, what="the text")
    assert viewer.document_pane is not None
    return _context_menu(viewer.document_pane.view.viewport())


async def field_menu(opened: OpenWindow) -> QWidget:
    """What can be done in a field."""
    await open_sample(opened)
    opened.window.sidebar.filter.setText("user")
    return _context_menu(opened.window.sidebar.filter)


async def completion(opened: OpenWindow) -> QWidget:
    """Variables offered in the URL."""
    await with_environments(opened)
    field, known = opened.tab.url_bar.url, opened.tab.request_pane.variables
    await until(lambda: known.matching(""), what="the variables")
    await opened.activate()
    field.setFocus()
    QTest.keyClicks(field, "{{")
    await until(lambda: field.completing, what="the list")
    found = field.findChildren(Completion)[0].popup()
    assert found is not None
    return found


async def tip(opened: OpenWindow) -> QWidget:
    """A tool tip of two lines."""
    at = opened.window.mapToGlobal(opened.window.rect().center())
    QToolTip.showText(at, "Environment of the current collection (Ctrl+E)\nIn use: Development, Shared")
    return next(each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel"))


async def under_pointer(opened: OpenWindow) -> QWidget:
    """Each kind of control as it is with the pointer on it, and what is down or can't be used."""
    tab = await open_sample(opened)
    tab.request_pane.show_tab("Body")
    await send(opened, tab)
    bar, pane = opened.window.top_bar, tab.request_pane
    for widget in (
        bar.jump,
        bar.environment,
        opened.window.sidebar.filter,
        tab.url_bar.send,
        tab.response_pane.summary.copy,
        pane.body.format,
    ):
        _hover(widget)
    bar.settings.setDown(True)
    tab.url_bar.save.setEnabled(False)
    opened.window.sidebar.new_button.setFocus(Qt.FocusReason.TabFocusReason)
    return opened.window


async def dragged(opened: OpenWindow) -> QWidget:
    """An item of the tree over the place where it would come to stand."""
    await open_sample(opened)
    tree, folder = opened.window.sidebar.tree, opened.sample.folder
    rows = [row.node.path for row in opened.window.sidebar.model.rows()]
    index = opened.window.sidebar.model.index(rows.index(folder / "Basics/Status code.yml"), 0)
    at = QPointF(tree.visualRect(index).center().x(), tree.visualRect(index).top() + 2)
    mime: QMimeData = items_mime([folder / "Basics/Replace user.yml"])
    move = QDragMoveEvent(
        at.toPoint(),
        Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tree.dragMoveEvent(move)
    return opened.window


async def nothing_found(opened: OpenWindow) -> QWidget:
    """Searches without a result: in the tree, in the history and in the answer."""
    tab = await open_sample(opened)
    await send(opened, tab)
    await until(opened.window.sidebar.history.model.entries)
    opened.window.sidebar.filter.setText("nowhere")
    opened.window.sidebar.history.search.setText("nowhere")
    return opened.window


async def palette_nothing(opened: OpenWindow) -> QWidget:
    await open_sample(opened)
    opened.desk.open_palette()
    opened.desk.palette_box.field.setText("qqqqq")
    return opened.window


async def long_names(opened: OpenWindow) -> QWidget:
    """Names and values longer than their columns, and very many of them."""
    headers = (
        Pair(_LONG, _LONG * 3, description="A description that is longer than its column, too, by far"),
        *(Pair(f"X-Header-{number}", f"value {number}") for number in range(10_000)),
    )
    url = f"http://example.org/{_LONG}/{_LONG}?{_LONG}={_LONG}"
    tab = opened.desk.opener.new_request(Request(_LONG, "GET", url, headers=headers))
    tab.request_pane.show_tab("Headers")
    return opened.window


async def collection_taken(opened: OpenWindow) -> QWidget:
    """A new collection where there is something already."""
    dialog = NewCollectionDialog(opened.sample.folder.parent, opened.window)
    dialog.name.setText(opened.sample.folder.name)
    return opened_dialog(dialog)


def _context_menu(widget: QWidget) -> QWidget:
    at = widget.rect().center() / 2
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    return menu


def _popped_up(opened: OpenWindow, menu: QMenu) -> QMenu:
    menu.popup(opened.window.mapToGlobal(opened.window.rect().center() / 2))
    return menu


def _hover(widget: QWidget) -> None:
    """Let `widget` believe that the pointer is on it."""
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


SCENES: dict[str, Scene] = {
    "menu-settings": settings_menu,
    "menu-new": new_menu,
    "menu-answer": answer_menu,
    "menu-editor": editor_menu,
    "menu-text": text_menu,
    "menu-field": field_menu,
    "completion-variables": completion,
    "tip-two_lines": tip,
    "window-under_pointer": under_pointer,
    "tree-dragged": dragged,
    "window-nothing_found": nothing_found,
    "palette-nothing": palette_nothing,
    "request-long_names": long_names,
    "dialog-new_collection_taken": collection_taken,
}
