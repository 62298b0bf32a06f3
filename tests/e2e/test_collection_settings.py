"""The settings of a collection, in the real window: what is set there is sent by every request below."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from postgui.model.request import AuthConfig, Pair, Settings, new_request
from postgui.services.inherit import joined
from postgui.ui.collection.auth import FolderAuthPage
from postgui.ui.collection.headers import FolderHeadersPage
from postgui.ui.collection.settings import FolderSettingsPage
from postgui.ui.collection.tab import FolderTab
from postgui.ui.request.file_strip import FileStrip
from tests.e2e.open_window import OpenWindow, open_window
from tests.e2e.test_tree import drag
from tests.support.waiting import until

LEFT = Qt.MouseButton.LeftButton


async def collection(opened: OpenWindow, folder: Path) -> Path:
    """A new collection, its row chosen in the tree."""
    root = (await opened.context.collections.create(folder, "API")).path
    opened.window.sidebar.tree.choose(root)
    return root


async def settings_tab(opened: OpenWindow) -> FolderTab:
    await until(lambda: opened.window.area.pages_of(FolderTab), what="the settings tab")
    (tab,) = opened.window.area.pages_of(FolderTab)
    return tab


async def saved(tab: FolderTab) -> None:
    await until(lambda: not tab.draft.dirty, what="the settings are saved")


def test_header_and_token_of_the_collection_go_out_with_its_requests(
    run_qt, qtbot, data_dir, playground, tmp_path
):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            root = await collection(opened, tmp_path / "api")
            tree = opened.window.sidebar.tree
            qtbot.keyClick(tree, Qt.Key.Key_Return)
            tab = await settings_tab(opened)
            assert opened.window.status.place.toolTip() == "API  /  settings"
            tab.show_tab("Headers")
            page = tab.page("Headers")
            assert isinstance(page, FolderHeadersPage)
            model = page.table.model
            assert model.setData(model.index(0, 1), "X-Team")
            assert model.setData(model.index(0, 2), "blue")
            tab.show_tab("Auth")
            auth = tab.page("Auth")
            assert isinstance(auth, FolderAuthPage)
            auth.form.kind.setCurrentIndex(auth.form.kind.findData("bearer"))
            auth.form.kind.activated.emit(auth.form.kind.currentIndex())
            await until(lambda: auth.form.fields is not None, what="the form")
            fields = auth.form.fields
            assert fields is not None
            token = fields.controls["token"]
            token.editor.setFocus()  # type: ignore[attr-defined]
            qtbot.keyClicks(token.editor, "s3cret-token")  # type: ignore[attr-defined]
            assert tab.is_dirty()
            assert opened.context.folder_drafts.dirty() == (root,)
            qtbot.keyClick(opened.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
            await saved(tab)
            text = (root / "opencollection.yml").read_text()
            assert "X-Team" in text
            assert "type: bearer" in text
            assert "s3cret-token" not in text
            request = replace(new_request("Echo"), url="{{playground}}/echo")
            stored = await opened.context.collections.create_request(root, request)
            sent = await opened.desk.opener.open_path(stored.path)
            qtbot.mouseClick(sent.url_bar.send, LEFT)
            await opened.answered(sent)
            exchange = sent.exchange
            assert exchange is not None
            assert exchange.problem is None
            echoed = json.loads(exchange.body.head(1 << 20))
            headers = {name.lower(): value for name, value in echoed["headers"]}
            assert headers["x-team"] == "blue"
            assert headers["authorization"] == "Bearer s3cret-token"

    run_qt(scenario())


def test_edits_undo_and_survive_a_restart(run_qt, qtbot, data_dir, tmp_path):
    async def first() -> None:
        async with open_window(data_dir) as opened:
            await collection(opened, tmp_path / "api")
            qtbot.keyClick(opened.window.sidebar.tree, Qt.Key.Key_Return)
            tab = await settings_tab(opened)
            folder = tab.draft.current
            headers = (Pair("X-A", "1"),)
            tab.draft.edit(replace(folder, defaults=replace(folder.defaults, headers=headers)))
            tab.draft.edit(replace(tab.draft.current, docs="typed"))
            tab.focus_first()
            qtbot.keySequence(tab.tabs.tabBar(), QKeySequence(QKeySequence.StandardKey.Undo))
            assert tab.draft.current.docs == ""
            assert tab.draft.current.defaults.headers == headers

    async def second() -> None:
        async with open_window(data_dir) as opened:
            tab = await settings_tab(opened)
            assert tab.draft.current.defaults.headers == (Pair("X-A", "1"),)
            assert tab.is_dirty()
            qtbot.mouseClick(tab.revert, LEFT)
            assert not tab.is_dirty()

    run_qt(first())
    run_qt(second())


def test_forwarding_is_asked_for_and_allowed_in_the_tab(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            root = await collection(opened, tmp_path / "api")
            tab = await opened.desk.folder_pages.open(root)
            assert tab.forwarding.isHidden()
            folder = tab.draft.current
            settings = Settings(forward_authorization=True)
            tab.draft.edit(replace(folder, defaults=replace(folder.defaults, settings=settings)))
            assert not tab.forwarding.isHidden()
            assert tab.forwarding.answer.text() == "Allow"
            qtbot.mouseClick(tab.forwarding.answer, LEFT)
            await until(lambda: tab.forwarding.answer.text() == "Revoke", what="it is allowed")
            assert opened.context.collections.forwarding_confirmed(root)
            qtbot.mouseClick(tab.forwarding.answer, LEFT)
            await until(lambda: tab.forwarding.answer.text() == "Allow", what="it is revoked")

    run_qt(scenario())


def test_a_folder_is_renamed_and_deleted_with_its_settings_open(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            root = await collection(opened, tmp_path / "api")
            people = await opened.context.collections.create_folder(root, "People")
            tab = await opened.desk.folder_pages.open(people)
            folder = tab.draft.current
            basic = AuthConfig("basic", (("username", "ada"),))
            tab.draft.edit(replace(folder, defaults=replace(folder.defaults, auth=basic)))
            await opened.desk.tree_actions.rename(people, "Persons")
            assert tab.draft.path == root / "Persons"
            await until(lambda: tab.name() == "Persons settings", what="the tab has the new name")
            assert await opened.desk.folder_pages.save(tab)
            assert "username: ada" in (root / "Persons" / "folder.yml").read_text()
            await opened.desk.tree_actions.delete([tab.draft.path])
            assert opened.window.area.pages_of(FolderTab) == ()

    run_qt(scenario())


def test_the_settings_of_a_folder_that_is_dragged_away_are_those_of_its_new_collection(
    run_qt, data_dir, tmp_path
):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            root = await collection(opened, tmp_path / "api")
            other = (await opened.context.collections.create(tmp_path / "other", "Other")).path
            people = await opened.context.collections.create_folder(root, "People")
            for folder, value in ((root, 1), (other, 2)):
                await set_settings(opened, folder, Settings(timeout_ms=value))
            tab = await opened.desk.folder_pages.open(people)
            tab.show_tab("Settings")
            tab.draft.edit(replace(tab.draft.current, docs="Not saved yet."))
            drag(opened, [people], other, 0.5)
            await until(lambda: tab not in opened.window.area.pages(), what="the tab of the old place goes")
            tab = await settings_tab(opened)
            assert (tab.draft.path, tab.draft.current.docs) == (other / "People", "Not saved yet.")
            page = tab.page(tab.shown_tab())
            assert isinstance(page, FolderSettingsPage)
            row = page.form.rows["timeout_ms"]
            await until(lambda: row.inherited_text() == "Inherited: 2 ms, from collection Other")
            await until(lambda: opened.window.status.place.text() == "Other  /  People  /  settings")
            opened.desk.save()
            await saved(tab)
            assert "Not saved yet." in (other / "People" / "folder.yml").read_text()

    run_qt(scenario())


def test_a_double_click_shows_the_settings_and_leaves_the_folder_as_it_was(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            root = await collection(opened, tmp_path / "api")
            people = await opened.context.collections.create_folder(root, "People")
            tree, model = opened.window.sidebar.tree, opened.window.sidebar.model
            tree.choose(people)
            was_open = people in model.expanded
            place = tree.visualRect(model.index_of(people)).center()
            qtbot.mouseDClick(tree.viewport(), LEFT, pos=place)
            tab = await settings_tab(opened)
            assert tab.draft.path == people
            assert not tab.is_collection
            assert (people in model.expanded) is was_open
            await until(lambda: opened.window.status.place.toolTip() == "API  /  People  /  settings")
            current = tree.current_node()
            assert current is not None
            assert current.path == people

    run_qt(scenario())


@pytest.mark.parametrize("choice", ["mine", "theirs"])
def test_what_somebody_else_wrote_is_shown_before_it_is_overwritten(
    run_qt, qtbot, data_dir, tmp_path, choice
):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            root = await collection(opened, tmp_path / "api")
            tab = await opened.desk.folder_pages.open(root)
            tab.draft.edit(replace(tab.draft.current, docs="mine"))
            file = root / "opencollection.yml"
            file.write_text(file.read_text() + "docs: theirs\n")
            qtbot.mouseClick(tab.save, LEFT)
            await until(lambda: any(each.asks() for each in tab.findChildren(FileStrip)), what="the question")
            strip = tab.findChild(FileStrip)
            assert isinstance(strip, FileStrip)
            assert strip.both.isHidden()
            assert "-theirs" in strip.diff.toPlainText()
            assert "+mine" in strip.diff.toPlainText()
            qtbot.mouseClick(getattr(strip, choice), LEFT)
            assert strip.isHidden()
            assert "docs: theirs" in file.read_text()
            if choice == "theirs":
                assert not tab.is_dirty()
                assert tab.draft.current.docs == "theirs"
                tab.undo()
                assert tab.draft.current.docs == "mine"
            qtbot.mouseClick(tab.save, LEFT)
            await saved(tab)
            assert "docs: mine" in file.read_text()

    run_qt(scenario())


def test_each_setting_that_a_folder_leaves_open_comes_from_the_nearest_above(run_qt, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            collections = opened.context.collections
            root = await collection(opened, tmp_path / "api")
            people = await collections.create_folder(root, "People")
            admins = await collections.create_folder(people, "Admins")
            await set_settings(opened, root, Settings(timeout_ms=5000, retries=3, follow_redirects=False))
            await set_settings(opened, people, Settings(timeout_ms=100, verify_tls=False))
            await set_settings(opened, admins, Settings(retries=0))
            tab = await opened.desk.folder_pages.open(admins)
            tab.show_tab("Settings")
            page = tab.page("Settings")
            assert isinstance(page, FolderSettingsPage)
            rows = page.form.rows
            await until(lambda: rows["timeout_ms"].inherited_text(), what="what is inherited")
            told = {name: row.inherited_text() for name, row in rows.items() if row.inherited_text()}
            assert told == {
                "timeout_ms": "Inherited: 100 ms, from folder People",
                "verify_tls": "Inherited: Off, from folder People",
                "retries": "Instead of 3, from collection API",
                "follow_redirects": "Inherited: Off, from collection API",
            }
            stored = await collections.create_request(admins, new_request("One"))
            job = await sent_settings(opened, stored.path)
            assert (job.timeout_ms, job.retries, job.verify_tls) == (100, 0, False)
            assert job.follow_redirects is False
            await set_settings(opened, people, Settings(verify_tls=False))
            await until(
                lambda: rows["timeout_ms"].inherited_text() == "Inherited: 5,000 ms, from collection API",
                what="what the folder no longer says comes from farther up",
            )

    run_qt(scenario())


async def set_settings(opened: OpenWindow, path: Path, settings: Settings) -> None:
    """Save these as the settings of a folder."""
    stored = await opened.context.collections.load_folder(path)
    folder = replace(stored.folder, defaults=replace(stored.folder.defaults, settings=settings))
    await opened.context.collections.save_folder(path, folder, stored.sha256)


async def sent_settings(opened: OpenWindow, path: Path) -> Settings:
    """The settings with which the request at `path` goes out."""
    stored = await opened.context.collections.load(path)
    chain = await opened.context.collections.chain(path.parent)
    return joined(stored.request, chain.folders).settings
