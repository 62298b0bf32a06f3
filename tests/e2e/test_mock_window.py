"""The mock server from the real window: a real client asks it, and the window says what came in."""

import gc
import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from postgui.ui.mock.mock_tab import MockTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.e2e.test_mock_command import EXAMPLES
from tests.support.waiting import until


@pytest.fixture(autouse=True)
def _collect_loop() -> Iterator[None]:
    """Collect each test's closed qasync loop here: it holds Qt timers that no other thread may free."""
    yield
    gc.collect()


@pytest.fixture
def api(tmp_path: Path) -> Path:
    root = tmp_path / "api"
    root.mkdir()
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", encoding="utf-8")
    (root / "One user.yml").write_text(EXAMPLES, encoding="utf-8")
    return root


async def opened_tab(opened: OpenWindow, path: Path) -> MockTab:
    """Open the mock server of `path` by the tree's own signal."""
    await opened.desk.tree_actions.open_collection(path)
    opened.window.sidebar.tree.mock_requested.emit(path)
    tab = opened.window.area.current()
    assert isinstance(tab, MockTab)
    return tab


async def served(tab: MockTab) -> None:
    tab.switch.click()
    await until(lambda: bool(tab.url), what="the server's address")


def listens(url: str) -> bool:
    try:
        httpx.get(url, trust_env=False)
    except httpx.ConnectError:
        return False
    return True


def test_examples_are_served_and_what_came_in_is_shown(run_qt, data_dir, api):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await opened_tab(opened, api)
            await served(tab)
            assert tab.state.full_text().startswith(f"{tab.url}   3 examples")
            async with httpx.AsyncClient(base_url=tab.url, trust_env=False) as client:
                assert (await client.get("/users/7")).json() == {"name": "Ada"}
                assert (await client.get("/none")).status_code == 404
            await until(lambda: tab.model.rowCount() == 2, what="two lines of the log")
            rows = [[tab.model.index(row, column).data() for column in range(1, 5)] for row in range(2)]
            assert rows == [
                ["GET", "/users/7", "200", "One user / Ada"],
                ["GET", "/none", "404", "no example fits"],
            ]
            url = tab.url
            tab.switch.click()
            await until(lambda: not tab.running, what="the stop")
            assert not listens(url)
            assert tab.model.rowCount() == 2

    run_qt(scenario())


def test_a_port_that_is_taken_is_told(run_qt, data_dir, api):
    async def scenario() -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            async with open_window(data_dir) as opened:
                tab = await opened_tab(opened, api)
                tab.port.setValue(port)
                tab.switch.click()
                await until(lambda: not tab.running, what="the failure")
                assert f"Port {port} can't be used" in tab.note.label.text()
                tab.port.setValue(0)
                await served(tab)
                assert not tab.note.isVisible()

    run_qt(scenario())


def test_the_server_ends_with_its_tab(run_qt, data_dir, api):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await opened_tab(opened, api)
            await served(tab)
            url = tab.url
            opened.window.area.close_page(tab)

            await until(lambda: not listens(url), what="nobody listens")

    run_qt(scenario())
