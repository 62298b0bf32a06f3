"""The collection tree in the real window."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until


@pytest.fixture(autouse=True)
def _collect_loop() -> Iterator[None]:
    """Collect each test's closed qasync loop here: it holds Qt timers that no other thread may free."""
    yield
    gc.collect()


def request(name: str, seq: int = 1000, more: str = "") -> str:
    return (
        f"info:\n  name: {name}\n  type: http\n  seq: {seq}\nhttp:\n  method: GET\n"
        f"  url: https://api.example/{name.lower().replace(' ', '-')}\n{more}"
    )


def write(root: Path, files: dict[str, str]) -> Path:
    """A collection in `root` with these files."""
    for name, text in {"opencollection.yml": "opencollection: 1.0.0\ninfo:\n  name: API\n", **files}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def shown(opened: OpenWindow) -> list[str]:
    """The names of the visible rows."""
    model = opened.window.sidebar.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


HEADER = "  headers:\n    - name: X-Tenant\n      value: blue\n"
BODY = '  body:\n    type: json\n    data: |-\n      {"colour": "Green"}\n'


def test_the_filter_finds_words_of_headers_and_bodies_as_they_are_now(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        root = write(
            tmp_path / "api", {"A.yml": request("A", 1, HEADER), "Users/B.yml": request("B", 2, BODY)}
        )
        async with open_window(data_dir) as opened:
            await opened.context.collections.open(root)
            field = opened.window.sidebar.filter
            field.setFocus()
            qtbot.keyClicks(field, "x-tenant")
            await until(lambda: shown(opened) == ["API", "A"], what="the header is found")
            field.setText("green")
            await until(lambda: shown(opened) == ["API", "Users", "B"], what="the body is found")
            field.setText("value")
            await until(lambda: shown(opened) == [], what="words of the format are not found")
            field.setText("purple")
            (root / "A.yml").write_text(request("A", 1, HEADER.replace("blue", "purple")))
            await opened.context.collections.refresh(root)
            stored = await opened.context.collections.load(root / "A.yml")
            await opened.context.collections.rename(root / "A.yml", "Aa")
            assert stored.request.headers[0].value == "purple"
            await until(lambda: shown(opened) == ["API", "Aa"], what="the changed file is found")

    run_qt(scenario())
