"""The import dialog in the real window: real files, a real server, a process that reads them."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from postgui.ui.importing.dialog import ImportDialog
from tests.e2e.open_window import OpenWindow, open_window
from tests.e2e.test_cli_import import PROD, SHOP
from tests.support.browser_capture import PAGE
from tests.support.nasty import NastyServer
from tests.support.waiting import until

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.json"
    path.write_text(json.dumps(SHOP), encoding="utf-8")
    return path


async def dialog_of(opened: OpenWindow) -> ImportDialog:
    await until(lambda: opened.window.findChild(ImportDialog), what="the dialog")
    dialog = opened.window.findChild(ImportDialog)
    assert dialog is not None
    return dialog


async def shown(dialog: ImportDialog, page: object) -> None:
    await until(
        lambda: dialog.pages.currentWidget() is page and dialog.pages.isEnabled(),
        timeout_s=60,
        what="the page",
    )


def click(qtbot, button) -> None:
    qtbot.mouseClick(button, LEFT)


def rows(dialog: ImportDialog, parent: QModelIndex | None = None) -> list[str]:
    model, parent = dialog.review.tree_model, parent or QModelIndex()
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found += [index.data(), *rows(dialog, index)]
    return found


def test_a_file_is_read_ticked_and_imported_with_its_report(
    run_qt, qtbot, data_dir: Path, shop: Path, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            qtbot.keyClick(opened.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
            dialog = await dialog_of(opened)
            assert not dialog.go.isEnabled()
            dialog.source.place.setText(str(shop))
            click(qtbot, dialog.go)
            await shown(dialog, dialog.review)
            assert rows(dialog) == ["Shop", "Users", "Create: user/../1", "Health"]
            assert dialog.review.losses.model.rowCount() == 1
            model = dialog.review.tree_model
            health = model.index(1, 0, model.index(0, 0))
            model.setData(health, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
            assert model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
            assert dialog.review.title.text() == "Postman: 1 request, 1 folder"
            dialog.review.place.setText(str(tmp_path / "api"))
            click(qtbot, dialog.go)
            await shown(dialog, dialog.done_page)
            assert dialog.done_page.losses.model.rowCount() == 1
            assert [path.name for path in (tmp_path / "api").rglob("*.yml") if "Create" in path.name]
            assert not (tmp_path / "api" / "Health.yml").exists()
            assert "pm.*" in (tmp_path / "api" / "opencollection.yml").read_text("utf-8").replace("\\", "")
            click(qtbot, dialog.go)
            (root,) = opened.context.collections.roots()
            assert root.name == "Shop"
            node = opened.window.sidebar.tree.current_node()
            assert node is not None
            assert node.path == tmp_path / "api"

    run_qt(scenario())


def test_a_capture_is_filtered_by_host_and_type_before_it_is_imported(
    run_qt, qtbot, data_dir: Path, tmp_path: Path
) -> None:
    (tmp_path / "page.har").write_text(json.dumps(PAGE), encoding="utf-8")

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            opened.desk.import_actions.start_with(tmp_path / "page.har")
            dialog = await dialog_of(opened)
            await shown(dialog, dialog.review)
            capture = dialog.review.capture
            assert [one.text() for one in capture.kinds.values() if one.isVisible()] == [
                *("Documents 1", "XHR and fetch 4", "Scripts 1", "Styles 1", "Pictures 1", "Fonts 1"),
                "Other 1",
            ]
            assert dialog.review.losses.model.rowCount() == 1
            click(qtbot, capture.kinds["xhr"])
            assert rows(dialog) == [
                *("page", "cdn.shop.test", "upload", "api.shop.test:8443", "users", "cart", "Ads.test"),
                "pixel",
            ]
            assert dialog.review.losses.model.rowCount() == 1
            capture.host.setFocus()
            qtbot.keyClicks(capture.host, "api.shop.test, nowhere.test")
            assert rows(dialog) == ["page", "api.shop.test:8443", "users", "cart"]
            assert dialog.review.title.text() == "HAR: 2 requests, 1 folder"
            assert dialog.review.losses.model.rowCount() == 0
            click(qtbot, capture.kinds["xhr"])
            click(qtbot, capture.kinds["font"])
            assert not dialog.go.isEnabled()
            click(qtbot, capture.kinds["font"])
            assert rows(dialog) == ["page", "api.shop.test:8443", "users", "cart"]
            capture.host.setCurrentText("All hosts")
            assert dialog.review.title.text() == "HAR: 10 requests, 7 folders"
            capture.host.setCurrentIndex(capture.host.findText("api.shop.test:8443"))
            dialog.review.place.setText(str(tmp_path / "api"))
            click(qtbot, dialog.go)
            await shown(dialog, dialog.done_page)
            assert dialog.done_page.losses.model.rowCount() == 0
            assert {"users", "cart"} == {path.stem for path in (tmp_path / "api").rglob("*.yml")} - {
                "folder",
                "opencollection",
            }
            click(qtbot, dialog.go)

    run_qt(scenario())


def test_the_filter_is_for_captures_alone(run_qt, data_dir: Path, shop: Path) -> None:
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            opened.desk.import_actions.start_with(shop)
            dialog = await dialog_of(opened)
            await shown(dialog, dialog.review)
            assert not dialog.review.capture.isVisible()
            dialog.reject()

    run_qt(scenario())


def test_what_is_pasted_goes_into_an_open_collection(run_qt, qtbot, data_dir: Path, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.context.collections.create(tmp_path / "mine", "Mine")
            opened.desk.import_actions.start()
            dialog = await dialog_of(opened)
            QApplication.clipboard().setText("curl http://a.test/users -d name=Ada")
            click(qtbot, dialog.source.paste)
            click(qtbot, dialog.go)
            await shown(dialog, dialog.review)
            dialog.review.target.setCurrentIndex(1)
            click(qtbot, dialog.go)
            await shown(dialog, dialog.done_page)
            assert (tmp_path / "mine" / "users.yml").is_file()
            click(qtbot, dialog.go)

    run_qt(scenario())


def test_a_url_is_fetched_on_the_click_and_not_before(
    run_qt, qtbot, data_dir: Path, nasty: NastyServer
) -> None:
    capture = nasty.capture()

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            opened.desk.import_actions.start()
            dialog = await dialog_of(opened)
            dialog.source.place.setText(f"{capture.url}shop.json")
            assert dialog.go.text() == "Fetch"
            assert not capture.requests
            click(qtbot, dialog.go)
            await until(lambda: dialog.message.isVisible(), what="what is wrong with the answer")
            assert capture.requests
            assert "shop.json" in dialog.message.text()
            dialog.reject()

    run_qt(scenario())


def test_a_broken_file_that_is_dropped_is_told_with_its_line(run_qt, data_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text('{"info": {},\n "item": [,]}', encoding="utf-8")

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "broken.json"))])
            at, action, none = QPointF(20, 300), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
            enter = QDragEnterEvent(at.toPoint(), action, mime, LEFT, none)
            QApplication.sendEvent(opened.window, enter)
            QApplication.sendEvent(opened.window, QDropEvent(at, action, mime, LEFT, none))
            dialog = await dialog_of(opened)
            await until(lambda: dialog.message.isVisible(), what="the problem")
            assert "line 2" in dialog.message.text()
            dialog.reject()

    run_qt(scenario())


@pytest.mark.parametrize("what", ["file", "url", "text"])
def test_what_is_dropped_on_the_dialog_goes_where_it_belongs(
    run_qt, data_dir: Path, shop: Path, what
) -> None:
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            opened.desk.import_actions.start()
            dialog = await dialog_of(opened)
            mime = QMimeData()
            if what == "text":
                mime.setText("curl http://a.test/users")
            else:
                url = str(shop) if what == "file" else "http://a.test/shop.json"
                mime.setUrls([QUrl.fromLocalFile(url) if what == "file" else QUrl(url)])
            at, action, none = QPointF(60, 60), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
            enter = QDragEnterEvent(at.toPoint(), action, mime, LEFT, none)
            QApplication.sendEvent(dialog.source, enter)
            assert enter.isAccepted()
            assert not dialog.source.text.acceptDrops()
            assert not dialog.source.place.acceptDrops()
            QApplication.sendEvent(dialog.source, QDropEvent(at, action, mime, LEFT, none))
            expected = {"file": str(shop), "url": "http://a.test/shop.json", "text": ""}
            assert dialog.source.place.text() == expected[what]
            assert dialog.source.pasted() == ("curl http://a.test/users" if what == "text" else "")
            assert dialog.go.text() == ("Fetch" if what == "url" else "Continue")
            dialog.reject()

    run_qt(scenario())


def test_the_format_can_be_chosen_where_the_content_does_not_tell(run_qt, qtbot, data_dir: Path) -> None:
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            opened.desk.import_actions.start()
            dialog = await dialog_of(opened)
            dialog.source.text.setPlainText("REPORT http://a.test/calendar\nDepth: 1\n")
            click(qtbot, dialog.go)
            await until(lambda: dialog.message.isVisible(), timeout_s=60, what="that nobody knows it")
            assert "no format" in dialog.message.text()
            dialog.source.kind.setCurrentIndex(dialog.source.kind.findData("http"))
            click(qtbot, dialog.go)
            await shown(dialog, dialog.review)
            assert rows(dialog)[1:] == ["calendar"]
            dialog.reject()

    run_qt(scenario())


def test_several_files_that_are_dropped_come_in_together(
    run_qt, qtbot, data_dir: Path, shop: Path, tmp_path: Path
) -> None:
    (tmp_path / "prod.json").write_text(json.dumps(PROD), encoding="utf-8")

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(str(path)) for path in (shop, tmp_path / "prod.json")])
            at, action, none = QPointF(20, 300), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
            enter = QDragEnterEvent(at.toPoint(), action, mime, LEFT, none)
            QApplication.sendEvent(opened.window, enter)
            QApplication.sendEvent(opened.window, QDropEvent(at, action, mime, LEFT, none))
            dialog = await dialog_of(opened)
            await shown(dialog, dialog.review)
            assert dialog.review.title.text() == "Postman: 2 requests, 1 folder, 1 environment"
            dialog.reject()

    run_qt(scenario())


def test_cancel_ends_a_big_import_and_leaves_nothing(run_qt, qtbot, data_dir: Path, tmp_path: Path) -> None:
    item = {"request": {"method": "GET", "url": "http://a.test/x"}}
    many = {**SHOP, "item": [{**item, "name": f"Request {number}"} for number in range(6_000)]}
    (tmp_path / "big.json").write_text(json.dumps(many), encoding="utf-8")

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            opened.desk.import_actions.start_with(tmp_path / "big.json")
            dialog = await dialog_of(opened)
            await shown(dialog, dialog.review)
            dialog.review.place.setText(str(tmp_path / "big"))
            click(qtbot, dialog.go)
            await until(lambda: dialog.bar.value() > 0, timeout_s=60, what="some progress")
            process = dialog._process._process
            assert process is not None
            click(qtbot, dialog.cancel)
            await until(lambda: not process.is_alive(), what="the process is gone")
            await until(lambda: not (tmp_path / "big").exists(), what="nothing is left")
            assert opened.context.collections.roots() == ()

    run_qt(scenario())
