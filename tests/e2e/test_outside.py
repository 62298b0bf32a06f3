"""Somebody else changes the files of an opened collection: an editor, a checkout, another program."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postgui.ui.request.file_strip import FileStrip
from postgui.ui.request.tab import RequestTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.e2e.test_tree import order, request, write
from tests.support.waiting import until

LEFT = Qt.MouseButton.LeftButton


def strip_of(tab: RequestTab) -> FileStrip:
    strip = tab.findChild(FileStrip)
    assert isinstance(strip, FileStrip)
    return strip


def asks(tab: RequestTab) -> bool:
    return any(strip.asks() for strip in tab.findChildren(FileStrip))


async def opened_tab(opened: OpenWindow, root: Path) -> RequestTab:
    await opened.desk.tree_actions.open_collection(root)
    return await opened.desk.opener.open_path(root / "A.yml")


def put(path: Path, old: str, new: str) -> None:
    """As an editor saves: a new file in the place of the old one."""
    beside = path.with_suffix(".new")
    beside.write_text(path.read_text().replace(old, new))
    beside.replace(path)


def test_new_changed_and_removed_files_show_by_themselves(run_qt, data_dir, tmp_path):
    async def scenario() -> None:
        root = write(tmp_path / "api", {"A.yml": request("A", 1), "B.yml": request("B", 2)})
        async with open_window(data_dir) as opened:
            tab = await opened_tab(opened, root)
            put(root / "A.yml", "api.example", "other.example")
            await until(lambda: tab.draft.current.url == "https://other.example/a", what="the tab follows")
            assert not tab.is_dirty()
            write(root, {"New/C.yml": request("C", 3)})
            (root / "B.yml").unlink()
            await until(lambda: order(opened, root) == ["New", "A"], what="the tree follows")
            (root / "A.yml").write_text("info:\n  name: [\n")
            await until(lambda: tab.findChildren(FileStrip), what="the tab says that it is broken")
            await until(lambda: not strip_of(tab).isHidden())
            assert "line" in strip_of(tab).text.text()
            node = next(node for node in opened.context.collections.roots()[0].children if node.name == "A")
            assert node.kind == "broken"
            (root / "A.yml").write_text(request("A", 1))
            await until(lambda: strip_of(tab).isHidden(), what="it is well again")

    run_qt(scenario())


def test_what_is_being_typed_stays_and_other_fields_follow(run_qt, data_dir, tmp_path):
    async def scenario() -> None:
        root = write(tmp_path / "api", {"A.yml": request("A")})
        async with open_window(data_dir) as opened:
            tab = await opened_tab(opened, root)
            tab.draft.edit(replace(tab.draft.current, url="https://mine.example"))
            put(root / "A.yml", "method: GET", "method: PUT")
            await until(lambda: tab.draft.current.method == "PUT", what="the method follows")
            assert tab.draft.current.url == "https://mine.example"
            assert not asks(tab)
            opened.desk.save()
            await until(lambda: not tab.is_dirty(), what="it is saved")
            text = (root / "A.yml").read_text()
            assert "method: PUT" in text
            assert "https://mine.example" in text

    run_qt(scenario())


@pytest.mark.parametrize("choice", ["mine", "theirs", "both", "restored"])
def test_a_real_conflict_is_asked_in_the_tab(run_qt, qtbot, data_dir, tmp_path, choice):
    async def scenario() -> None:
        root = write(tmp_path / "api", {"A.yml": request("A")})
        before = (root / "A.yml").read_text()
        async with open_window(data_dir) as opened:
            tab = await opened_tab(opened, root)
            tab.draft.edit(replace(tab.draft.current, url="https://mine.example"))
            put(root / "A.yml", "api.example/a", "theirs.example")
            await until(lambda: asks(tab), what="the question")
            strip = strip_of(tab)
            qtbot.mouseClick(strip.show_diff, LEFT)
            assert "-GET https://theirs.example" in strip.diff.toPlainText()
            assert "+GET https://mine.example" in strip.diff.toPlainText()
            assert tab.draft.current.url == "https://mine.example"
            if choice == "restored":
                (root / "A.yml").write_text(before)
            else:
                qtbot.mouseClick(getattr(strip, choice), LEFT)
            await until(lambda: not asks(tab), what="it is answered")
            if choice != "restored":
                focused = QApplication.focusWidget()
                assert focused is not None
                assert tab.isAncestorOf(focused)
            if choice in ("mine", "restored"):
                opened.desk.save()
                await until(lambda: not tab.is_dirty(), what="it is saved")
                assert "https://mine.example" in (root / "A.yml").read_text()
                return
            assert tab.draft.current.url == "https://theirs.example"
            if choice == "both":
                await until(lambda: order(opened, root) == ["A", "A (mine)"], what="mine is beside it")
                assert "https://mine.example" in (root / "A (mine).yml").read_text()
            tab.undo()
            assert tab.draft.current.url == "https://mine.example"

    run_qt(scenario())


def test_a_deleted_file_can_be_written_again_from_its_tab(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        root = write(tmp_path / "api", {"A.yml": request("A")})
        async with open_window(data_dir) as opened:
            tab = await opened_tab(opened, root)
            (root / "A.yml").unlink()
            await until(lambda: tab.findChildren(FileStrip), what="it is told")
            await until(lambda: not strip_of(tab).isHidden())
            assert tab.draft.current.url == "https://api.example/a"
            qtbot.mouseClick(strip_of(tab).write, LEFT)
            await until(lambda: strip_of(tab).isHidden(), what="it is written")
            assert "https://api.example/a" in (root / "A.yml").read_text()

    run_qt(scenario())


def test_a_folder_that_vanishes_is_told_and_comes_back(run_qt, data_dir, tmp_path):
    async def scenario() -> None:
        root = write(tmp_path / "api", {"A.yml": request("A")})
        async with open_window(data_dir) as opened:
            tab = await opened_tab(opened, root)
            tab.draft.edit(replace(tab.draft.current, url="https://mine.example"))
            root.rename(tmp_path / "away")
            await until(lambda: opened.context.collections.roots()[0].problem, what="the tree says it")
            opened.desk.save()
            await until(lambda: opened.window.notices.notices(), what="saving says it")
            assert tab.draft.current.url == "https://mine.example"
            (tmp_path / "away").rename(root)
            await until(lambda: order(opened, root) == ["A"], what="it is back")
            opened.desk.save()
            await until(lambda: not tab.is_dirty(), what="it is saved")
            shutil.rmtree(root)

    run_qt(scenario())


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_is_told_and_nothing_is_lost(run_qt, data_dir, tmp_path):
    async def scenario() -> None:
        root = write(tmp_path / "api", {"A.yml": request("A")})
        async with open_window(data_dir) as opened:
            tab = await opened_tab(opened, root)
            tab.draft.edit(replace(tab.draft.current, url="https://mine.example"))
            (root / "A.yml").chmod(0o400)
            root.chmod(0o500)
            opened.desk.save()
            await until(lambda: opened.window.notices.notices(), what="saving says it")
            assert tab.is_dirty()
            root.chmod(0o700)

    run_qt(scenario())
