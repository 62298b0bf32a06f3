"""The mock server from the real window: a real client asks it, and the window says what came in."""

import socket
from pathlib import Path

import httpx
import pytest
from PySide6.QtGui import QGuiApplication

from postgui.ui.collection.tab import FolderTab
from postgui.ui.mock.mock_pane import MockPane
from postgui.ui.mock.mock_tab import MockTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.e2e.test_mock_command import EXAMPLES, OPENAPI
from tests.support.waiting import until


@pytest.fixture
def api(tmp_path: Path) -> Path:
    root = tmp_path / "api"
    root.mkdir()
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", encoding="utf-8")
    (root / "One user.yml").write_text(EXAMPLES, encoding="utf-8")
    return root


async def opened_pane(opened: OpenWindow, path: Path) -> MockPane:
    """Open the mock server of the collection at `path` by the tree's own signal."""
    await opened.desk.tree_actions.open_collection(path)
    opened.window.sidebar.tree.mock_requested.emit(path)
    area = opened.window.area
    await until(lambda: isinstance(area.current(), FolderTab), what="the collection's own tab")
    tab = area.current()
    assert isinstance(tab, FolderTab)
    await until(lambda: tab.mock is not None and tab.mock.isVisible(), what="its page")
    assert tab.mock is not None
    return tab.mock


async def served(pane: MockPane) -> None:
    pane.switch.click()
    await until(lambda: bool(pane.url), what="the server's address")


def listens(url: str) -> bool:
    try:
        httpx.get(url, trust_env=False)
    except httpx.ConnectError:
        return False
    return True


def test_examples_are_served_and_what_came_in_is_shown(run_qt, data_dir, api):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            pane = await opened_pane(opened, api)
            await served(pane)
            assert pane.state.full_text().startswith(f"{pane.url}   3 examples")
            async with httpx.AsyncClient(base_url=pane.url, trust_env=False) as client:
                assert (await client.get("/users/7")).json() == {"name": "Ada"}
                assert (await client.get("/none")).status_code == 404
            await until(lambda: pane.model.rowCount() == 2, what="two lines of the log")
            rows = [[pane.model.index(row, column).data() for column in range(1, 5)] for row in range(2)]
            assert rows == [
                ["GET", "/users/7", "200", "One user / Ada"],
                ["GET", "/none", "404", "no example fits"],
            ]
            url = pane.url
            pane.switch.click()
            await until(lambda: not pane.running, what="the stop")
            assert not listens(url)
            assert pane.model.rowCount() == 2

    run_qt(scenario())


def test_a_port_that_is_taken_is_told(run_qt, data_dir, api):
    async def scenario() -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            async with open_window(data_dir) as opened:
                pane = await opened_pane(opened, api)
                pane.port.setValue(port)
                pane.switch.click()
                await until(lambda: not pane.running, what="the failure")
                assert f"Port {port} can't be used" in pane.note.label.text()
                pane.port.setValue(0)
                await served(pane)
                assert not pane.note.isVisible()

    run_qt(scenario())


def test_the_server_ends_with_its_tab(run_qt, data_dir, api):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            pane = await opened_pane(opened, api)
            await served(pane)
            url = pane.url
            (page,) = opened.window.area.pages_of(FolderTab)
            opened.window.area.close_page(page)

            await until(lambda: not listens(url), what="nobody listens")

    run_qt(scenario())


def test_the_collections_own_tab_has_the_switch_and_says_that_it_is_on(run_qt, data_dir, api):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            pane = await opened_pane(opened, api)
            (tab,) = opened.window.area.pages_of(FolderTab)
            titles = [tab.tabs.tabText(at) for at in range(tab.tabs.count())]
            assert titles[-1] == "Mock"
            await served(pane)
            pane.copy.click()
            assert QGuiApplication.clipboard().text() == pane.url
            tab.show_tab("Overview")
            assert tab.tabs.tabText(tab.tabs.count() - 1) == "Mock  on"
            assert listens(pane.url)

            opened.window.sidebar.tree.mock_requested.emit(api)
            await until(pane.isVisible, what="the same page again")
            assert len(opened.window.area.pages_of(FolderTab)) == 1
            pane.switch.click()
            await until(lambda: tab.tabs.tabText(tab.tabs.count() - 1) == "Mock", what="the stop")

    run_qt(scenario())


def test_delay_and_status_are_chosen_for_all_and_a_request_may_wish_otherwise(run_qt, data_dir, api):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            pane = await opened_pane(opened, api)
            pane.delay.setValue(200)
            pane.status.setValue(404)
            await served(pane)
            async with httpx.AsyncClient(base_url=pane.url, trust_env=False) as client:
                there_is_one = await client.get("/users/7")
                assert (there_is_one.status_code, there_is_one.text) == (404, "nobody")
                assert there_is_one.elapsed.total_seconds() >= 0.2
                wished = await client.get("/users/7", headers={"Prefer": "status=200, delay=0"})
                assert wished.json() == {"name": "Ada"}
            pane.switch.click()
            await until(lambda: not pane.running, what="the stop")
            pane.delay.setValue(0)
            pane.status.setValue(503)
            await served(pane)
            async with httpx.AsyncClient(base_url=pane.url, trust_env=False) as client:
                given = await client.get("/users/7")
                assert (given.status_code, given.json()) == (503, {"name": "Ada"})
                assert (await client.get("/none")).status_code == 404

    run_qt(scenario())


def test_one_request_is_served_in_a_tab_of_its_own(run_qt, data_dir, api):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(api)
            opened.window.sidebar.tree.mock_requested.emit(api / "One user.yml")
            tab = opened.window.area.current()
            assert isinstance(tab, MockTab)
            await served(tab.pane)
            url = tab.pane.url
            opened.window.area.close_page(tab)
            await until(lambda: not listens(url), what="nobody listens")

    run_qt(scenario())


def test_an_imported_openapi_document_is_served(run_qt, data_dir, tmp_path, postgui):
    document = tmp_path / "shop.yaml"
    document.write_text(OPENAPI, encoding="utf-8")
    root = tmp_path / "shop"
    postgui("import", str(document), "--to", str(root))

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            pane = await opened_pane(opened, root)
            await served(pane)
            async with httpx.AsyncClient(base_url=pane.url, trust_env=False) as client:
                assert (await client.get("/orders/7")).json() == {"id": 7, "state": "sent"}

    run_qt(scenario())
