"""Examples of a request stand below it in the tree, and open in tabs of their own."""

from dataclasses import replace

from PySide6.QtCore import Qt

from postgui.model.request import Body, Example, Pair, new_request
from postgui.services.example_record import example_record
from postgui.ui.example_tab import ExampleTab
from postgui.ui.request.tab import RequestTab
from tests.e2e.open_window import open_window
from tests.e2e.test_tree import request, shown, write
from tests.support.waiting import until

EXAMPLES = """\
examples:
  - name: All well
    response:
      status: 200
      statusText: OK
      headers:
        - name: X-Page
          value: "1"
      body:
        type: json
        data: '{"users": []}'
  - name: Nobody
    response:
      status: 404
"""


def test_examples_unfold_below_their_request_and_open(run_qt, qtbot, data_dir, tmp_path):
    root = write(tmp_path / "api", {"A.yml": request("A", 1) + EXAMPLES, "B.yml": request("B", 2)})

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            tree = opened.window.sidebar.tree
            tree.choose(root / "A.yml")
            tree.setFocus()
            qtbot.keyClick(tree, Qt.Key.Key_Right)
            await until(lambda: shown(opened) == ["API", "A", "All well", "Nobody", "B"], what="the examples")
            qtbot.keyClick(tree, Qt.Key.Key_Right)
            qtbot.keyClick(tree, Qt.Key.Key_Delete)
            assert (root / "A.yml").exists()
            qtbot.keyClick(tree, Qt.Key.Key_Return)
            await until(lambda: opened.window.area.pages_of(ExampleTab), what="the tab")
            (tab,) = opened.window.area.pages_of(ExampleTab)
            assert tab.name() == "All well"
            assert opened.window.status.place.text() == "API  /  A  /  All well"
            response = tab.record.exchange.response
            assert response is not None
            assert (response.status, response.header("X-Page")) == (200, "1")
            assert tab.record.exchange.body.head(99) == b'{"users": []}'
            tab.compose.click()
            assert isinstance(opened.window.area.current(), RequestTab)
            assert opened.tab.draft.current.url == "https://api.example/a"
            (root / "A.yml").write_text(request("A", 1) + EXAMPLES.replace("Nobody", "Nothing"))
            await until(lambda: "Nothing" in shown(opened), what="the tree follows the file")

    async def again() -> None:
        async with open_window(data_dir) as opened:
            assert [tab.name() for tab in opened.window.area.pages_of(ExampleTab)] == ["All well"]
            await until(lambda: "Nothing" in shown(opened), what="it is still unfolded")

    run_qt(scenario())
    run_qt(again())


def test_what_an_example_leaves_out_is_as_its_request_says():
    composed = replace(
        new_request("A"), method="POST", url="http://a", headers=(Pair("X", "1"),), body=Body("text", "b")
    )
    plain = example_record("k", composed, Example("E", status=204))
    assert (plain.request.method, plain.request.url, plain.request.headers) == (
        "POST",
        "http://a",
        composed.headers,
    )
    assert plain.exchange.body.head(9) == b""
    other = Example("E", method="GET", url="http://b", response_kind="binary", response_body="aGk=")
    record = example_record("k", composed, other)
    assert (record.entry.method, record.entry.url) == ("GET", "http://b")
    assert record.exchange.body.head(9) == b"hi"
    assert record.exchange.response is not None
    assert record.exchange.response.header("content-type") == "application/octet-stream"
