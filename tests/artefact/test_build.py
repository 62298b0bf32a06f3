"""The program that PyInstaller made: it starts, has every kind, sends, and paints its window."""

import json
from pathlib import Path
from typing import Any

from postgui.version import __version__
from tests.artefact.conftest import Run

PNG = b"\x89PNG\r\n\x1a\n"


def test_both_programs_know_their_version(built: Path, run: Run) -> None:
    for name in ("postgui", "postgui-gui"):
        assert run(built / name, "--version").stdout == f"postgui {__version__}\n"


def test_has_every_kind_of_the_source(built: Path, run: Run, source_kinds: dict[str, Any]) -> None:
    assert all(source_kinds.values())
    assert json.loads(run(built / "postgui", "--kinds").stdout) == source_kinds


def test_sends_and_remembers(built: Path, run: Run, playground: str) -> None:
    sent = run(built / "postgui", "send", f"{playground}/anything", "-d", "a=1", "-d", "b=2")
    assert json.loads(sent.stdout)["method"] == "POST"
    assert "200" in sent.stderr
    history = json.loads(run(built / "postgui", "history", "--json").stdout)
    assert [entry["url"] for entry in history] == [f"{playground}/anything"]


def test_keeps_a_secret(built: Path, run: Run, playground: str, tmp_path: Path) -> None:
    run(built / "postgui", "secret", "set", "token", typed="s3cret-value\n")
    url = f"{playground}/anything?t={{{{token}}}}"
    assert json.loads(run(built / "postgui", "send", url).stdout)["url"].endswith("t=s3cret-value")
    kept = [file.read_bytes() for file in (tmp_path / "data").rglob("*") if file.is_file()]
    assert kept
    assert not any(b"s3cret-value" in data for data in kept)


def test_demo_paints_the_window(built: Path, run: Run, tmp_path: Path) -> None:
    picture = tmp_path / "demo.png"
    shown = run(built / "postgui", "demo", "--screenshot", str(picture)).stdout
    assert "POST http://127.0.0.1:" in shown
    assert "200 OK" in shown
    assert picture.read_bytes().startswith(PNG)


def test_leaves_out_unused_qt(built: Path) -> None:
    names = {path.name for path in built.rglob("*")}
    assert not [name for name in names if "WebEngine" in name or "Qt6Qml" in name or "Qt6Quick" in name]
