"""Saving an answer's body touches no file but the one that was named."""

import sys
import threading
from pathlib import Path

import pytest

from postgui.model.content import Content
from postgui.ui.saver import _write_body


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_part_of_somebody_else_beside_it_stays_and_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "a.json.part").write_text("a download of the browser")
    (tmp_path / "real.json").write_text("old")
    (tmp_path / "a.json").symlink_to(tmp_path / "real.json")
    assert _write_body(Content(b"new"), tmp_path / "a.json", threading.Event())
    assert (tmp_path / "a.json.part").read_text() == "a download of the browser"
    assert (tmp_path / "real.json").read_text() == "new"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.json", "a.json.part", "real.json"]
