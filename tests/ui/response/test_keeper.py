"""Keeping a response: as HAR, and as a copy for another program."""

import json
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from postgui.model.problem import ProblemError
from postgui.services.tasks import Tasks
from postgui.ui.response.keeper import Keeper
from postgui.ui.response.open_outside import copy_for_opening, outside_suffix
from postgui.ui.response.pane import ResponsePane
from tests.support.builder import exchange, response
from tests.support.waiting import until

PNG = b"\x89PNG\r\n\x1a\n\x00\x00"


@pytest.mark.parametrize(
    ("content_type", "head", "suffix"),
    [
        ("image/png", PNG, ".png"),
        ("application/pdf", b"%PDF-1.7", ".pdf"),
        ("text/html", b"<script>x</script>", ".txt"),
        ("application/javascript", b"alert(1)", ".txt"),
        ("application/x-sh", b"#!/bin/sh\n", ".txt"),
        ("image/svg+xml", b"<svg><script/></svg>", ".txt"),
        ("application/json", b"{}", ".json"),
        ("text/csv", b"a,b", ".csv"),
        ("audio/mpeg", b"ID3\x04\x00", ".mp3"),
        ("application/octet-stream", b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff", ""),
        ("application/x-msdownload", b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff", ""),
        ("application/octet-stream", b"\x7fELF\x02\x01\x00", ""),
        ("image/png", b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff", ".png"),
        ("text/plain", b"", ""),
    ],
)
def test_only_what_cannot_run_opens(content_type, head, suffix):
    assert outside_suffix(content_type, head) == suffix


def test_the_copy_is_read_only_and_named_by_its_bytes(tmp_path: Path):
    pairs = (("Content-Disposition", 'attachment; filename="../run.exe"'), ("Content-Type", "image/png"))
    shown = exchange(PNG, response=response(200, "OK", *pairs))
    copy = copy_for_opening(shown, tmp_path)
    assert copy == tmp_path / "run.png"
    assert copy.read_bytes() == PNG
    assert not copy.stat().st_mode & stat.S_IWUSR
    assert copy_for_opening(shown, tmp_path) == copy


def test_a_program_is_not_opened_and_the_reason_said(tmp_path: Path):
    shown = exchange(
        b"MZ\x90\x00", response=response(200, "OK", ("Content-Type", "application/x-msdownload"))
    )
    with pytest.raises(ProblemError, match="not opened"):
        copy_for_opening(shown, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_menu_saves_opens_and_cleans_up(run_qt, host, tmp_path: Path, monkeypatch):
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)

    async def scenario() -> None:
        tasks = Tasks()
        pane = ResponsePane(host, tasks=tasks)
        pane.show_exchange(exchange('{"key": "hunter2hunter2"}'), frozenset({"hunter2hunter2"}))
        keeper = pane.keeper
        assert isinstance(keeper, Keeper)
        assert pane.summary.more.menu() is keeper
        target = tmp_path / "saved.har"
        await keeper.save_har(exchange('{"key": "hunter2hunter2"}'), target, with_secrets=False)
        assert "hunter2" not in target.read_text("utf-8")
        assert json.loads(target.read_text("utf-8"))["log"]["entries"]
        with pytest.raises(ProblemError, match="not saved"):
            await keeper.save_har(exchange(), tmp_path / "no" / "x.har", with_secrets=False)
        keeper.outside.trigger()
        await until(lambda: opened, what="the copy is opened")
        assert opened[0].read_bytes() == b'{"key": "hunter2hunter2"}'
        keeper.deleteLater()
        await until(lambda: not opened[0].exists(), what="the copy is gone")

    run_qt(scenario())
