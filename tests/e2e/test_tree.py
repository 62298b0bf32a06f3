"""The collection tree in the real window."""

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from postgui.ui.dialogs.trash import TrashDialog
from postgui.ui.kept_page import KeptPage
from postgui.ui.request.tab import RequestTab
from postgui.ui.sidebar.tree_drag import items_mime
from postgui.ui.sidebar.tree_model import TreeRole
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


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


def test_down_and_enter_after_a_filter_open_the_first_request_that_was_found(
    run_qt, qtbot, data_dir, tmp_path
):
    root = write(
        tmp_path / "api",
        {
            "A.yml": request("A"),
            "Users/folder.yml": "info:\n  name: Users\n  type: folder\n",
            "Users/B.yml": request("B"),
        },
    )

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            field = opened.window.sidebar.filter
            field.setFocus()
            field.setText("api.example/b")
            await until(lambda: shown(opened) == ["API", "Users", "B"], what="the request is found")
            qtbot.keyClick(field, Qt.Key.Key_Down)
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
            await until(opened.window.area.current, what="it is opened")
            assert opened.tab.name() == "B"

    run_qt(scenario())


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def order(opened: OpenWindow, root: Path) -> list[str]:
    """The children of `root`, as the tree has them."""
    node = next(node for node in opened.context.collections.roots() if node.path == root)
    return [child.name for child in node.children]


def is_order(opened: OpenWindow, root: Path, names: list[str]) -> bool:
    return order(opened, root) == names


def press(qtbot, opened: OpenWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    opened.window.sidebar.tree.setFocus()
    qtbot.keyClick(opened.window.sidebar.tree, key, modifier)


def abc(tmp_path: Path) -> Path:
    texts = {f"{name}.yml": request(name, 1000 * number) for number, name in enumerate("ABC", 1)}
    return write(tmp_path / "api", {**texts, "Users/folder.yml": "info:\n  name: Users\n  type: folder\n"})


def test_several_are_deleted_come_back_and_go_again_by_key(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        root = abc(tmp_path)
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            tab = await opened.desk.opener.open_path(root / "B.yml")
            opened.window.sidebar.tree.choose_all([root / "A.yml", root / "B.yml"])
            press(qtbot, opened, Qt.Key.Key_Delete)
            await until(lambda: order(opened, root) == ["Users", "C"], what="both are gone")
            await until(lambda: opened.window.area.pages() == (), what="the tab is closed")
            press(qtbot, opened, Qt.Key.Key_Z, CTRL)
            await until(lambda: order(opened, root) == ["Users", "A", "B", "C"], what="both are back")
            await until(lambda: opened.window.area.pages(), what="the tab, too")
            assert opened.tab.draft.path == root / "B.yml"
            assert opened.tab is not tab
            press(qtbot, opened, Qt.Key.Key_Z, CTRL | SHIFT)
            await until(lambda: order(opened, root) == ["Users", "C"], what="both are gone again")
            await until(lambda: opened.window.area.pages() == ())

    run_qt(scenario())


def drag(opened: OpenWindow, paths: list[Path], onto: Path, share: float, *, copy: bool = False) -> None:
    """Let go of `paths` over the row of `onto`, so far down in it."""
    tree = opened.window.sidebar.tree
    rect = tree.visualRect(opened.window.sidebar.model.index_of(onto))
    at = QPointF(rect.center().x(), rect.top() + rect.height() * share)
    data = items_mime(paths)
    keys = CTRL if copy else NONE
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    left = Qt.MouseButton.LeftButton
    for event in (
        QDragEnterEvent(at.toPoint(), both, data, left, keys),
        QDragMoveEvent(at.toPoint(), both, data, left, keys),
        QDropEvent(at, both, data, left, keys),
    ):
        QApplication.sendEvent(tree.viewport(), event)


def test_dragging_reorders_by_writing_one_file(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        root = abc(tmp_path)
        before = {path.name: path.read_bytes() for path in root.glob("*.yml")}
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            drag(opened, [root / "C.yml"], root / "B.yml", 0.1)
            await until(lambda: order(opened, root) == ["Users", "A", "C", "B"], what="it is between")
            after = {path.name: path.read_bytes() for path in root.glob("*.yml")}
            assert [name for name in before if before[name] != after[name]] == ["C.yml"]
            assert b"seq: 1500\n" in after["C.yml"]
            press(qtbot, opened, Qt.Key.Key_Z, CTRL)
            await until(lambda: order(opened, root) == ["Users", "A", "B", "C"], what="as it was")
            assert {path.name: path.read_bytes() for path in root.glob("*.yml")} == before
            opened.window.sidebar.tree.choose(root / "A.yml")
            press(qtbot, opened, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
            await until(lambda: order(opened, root) == ["Users", "B", "A", "C"], what="one place down")

    run_qt(scenario())


def test_several_are_dragged_into_another_collection_and_copied(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        root = abc(tmp_path)
        other = write(tmp_path / "other", {})
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            await opened.desk.tree_actions.open_collection(other)
            tab = await opened.desk.opener.open_path(root / "B.yml")
            tab.draft.edit(replace(tab.draft.current, method="PUT"))
            drag(opened, [root / "A.yml", root / "B.yml"], other, 0.5)
            await until(lambda: order(opened, other) == ["A", "B"], what="both are there")
            assert order(opened, root) == ["Users", "C"]
            assert tab.draft.path == other / "B.yml"
            await until(lambda: opened.window.sidebar.tree.chosen_items() != ())
            await until(lambda: not tab.draft.in_conflict)
            opened.desk.save()
            await until(lambda: not tab.draft.dirty, what="it saves without a question")
            assert "method: PUT" in (other / "B.yml").read_text()
            opened.window.sidebar.tree.choose(other)
            drag(opened, [root / "C.yml", root / "Users"], other, 0.5, copy=True)
            await until(lambda: order(opened, other) == ["Users", "A", "B", "C"], what="copies are there")
            assert order(opened, root) == ["Users", "C"]
            drag(opened, [root / "Users"], root / "Users", 0.5)
            assert order(opened, root) == ["Users", "C"]

    run_qt(scenario())


def test_cut_and_copy_are_pasted_by_key(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        root = abc(tmp_path)
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            tree = opened.window.sidebar.tree
            tree.choose_all([root / "A.yml", root / "B.yml"])
            press(qtbot, opened, Qt.Key.Key_X, CTRL)
            assert opened.window.sidebar.model.index_of(root / "A.yml").data(TreeRole.CUT)
            tree.choose(root / "Users")
            press(qtbot, opened, Qt.Key.Key_V, CTRL)
            await until(lambda: order(opened, root) == ["Users", "C"], what="they are in the folder")
            assert names_in(root / "Users") == ["A.yml", "B.yml", "folder.yml"]
            await until(lambda: not tree.can_paste(), what="there is nothing left to paste")
            pasted = (root / "Users/A.yml", root / "Users/B.yml")
            await until(lambda: tree.chosen_items() == pasted, what="they are chosen")
            tree.choose(root / "C.yml")
            press(qtbot, opened, Qt.Key.Key_C, CTRL)
            press(qtbot, opened, Qt.Key.Key_V, CTRL)
            await until(lambda: order(opened, root) == ["Users", "C", "C copy"], what="a copy")
            press(qtbot, opened, Qt.Key.Key_D, CTRL)
            await until(lambda: "C copy copy" in order(opened, root), what="a copy of the copy")
            for left in (["Users", "C", "C copy"], ["Users", "C"], ["Users", "A", "B", "C"]):
                press(qtbot, opened, Qt.Key.Key_Z, CTRL)
                await until(partial(is_order, opened, root, left), what=f"undone: {left}")

    run_qt(scenario())


def test_renaming_keeps_scripts_that_call_it_and_file_paths(run_qt, qtbot, data_dir, tmp_path):
    script = (
        "runtime:\n  scripts:\n    - type: before-request\n      code: |-\n"
        "        await bru.runRequest(\"Users/Log in\");\n        bru.setNextRequest('Log in');\n"
    )
    upload = "  body:\n    type: file\n    data:\n      - filePath: ./a.bin\n        selected: true\n"

    async def scenario() -> None:
        root = write(
            tmp_path / "api",
            {"Caller.yml": request("Caller") + script, "Users/Log in.yml": request("Log in", 1, upload)},
        )
        (root / "Users/a.bin").write_bytes(b"1")
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            tab = await opened.desk.opener.open_path(root / "Caller.yml")
            tab.draft.edit(replace(tab.draft.current, method="PUT"))
            await opened.desk.tree_actions.rename(root / "Users/Log in.yml", "Sign in")
            text = (root / "Caller.yml").read_text()
            assert 'runRequest("Users/Sign in")' in text
            assert "setNextRequest('Sign in')" in text
            await opened.desk.tree_actions.put([root / "Users/Sign in.yml"], root)
            assert 'runRequest("Sign in")' in (root / "Caller.yml").read_text()
            assert "filePath: Users/a.bin" in (root / "Sign in.yml").read_text()
            opened.desk.save()
            await until(lambda: not tab.draft.dirty, what="it saves without a question")
            assert 'runRequest("Sign in")' in (root / "Caller.yml").read_text()
            await opened.desk.tree_actions.undo()
            assert not (root / "Sign in.yml").exists()
            text = (root / "Caller.yml").read_text()
            assert 'runRequest("Users/Sign in")' in text  # undone, and the edit saved since then is kept
            assert "method: PUT" in text

    run_qt(scenario())


def test_a_broken_file_shows_its_text_at_the_line_and_opens_once_it_is_mended(run_qt, data_dir, tmp_path):
    broken = request("B") + "# more\n" * 40 + "  body: [\n"
    root = write(tmp_path / "api", {"B.yml": broken})

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            await until(lambda: opened.window.sidebar.model.has(root / "B.yml"), what="the rows")
            tree, area = opened.window.sidebar.tree, opened.window.area
            for _ in range(2):
                tree.choose(root / "B.yml")
                tree.open_requested.emit(tree.current_node())
                await until(lambda: area.pages_of(KeptPage), what="its text")
            (page,) = area.pages_of(KeptPage)
            assert page.code.text() == broken
            (problem,) = [node.problem for node in opened.context.collections.roots()[0].children]
            assert problem is not None
            assert problem.what in page.note.label.text()
            assert page.code.textCursor().blockNumber() + 1 == problem.line
            (root / "B.yml").write_text(request("B"))
            await until(lambda: page.code.text() == request("B"), what="the new text")
            assert page.note.offer.isVisible()
            page.note.offer.click()
            await until(lambda: area.pages_of(RequestTab), what="the request")
            await until(lambda: not area.pages_of(KeptPage), what="the text makes room")

    run_qt(scenario())


async def trash_dialog(opened: OpenWindow) -> TrashDialog:
    opened.desk.tree_actions.trash.start()
    await until(lambda: opened.window.findChildren(TrashDialog), what="the dialog")
    (dialog,) = opened.window.findChildren(TrashDialog)
    return dialog


def test_the_trash_is_emptied_after_a_question_in_place_and_undo_forgets_it(
    run_qt, qtbot, data_dir, tmp_path
):
    root = abc(tmp_path)

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            size = (root / "A.yml").stat().st_size
            for name in ("A.yml", "B.yml", "C.yml"):
                await opened.desk.tree_actions.delete([root / name])
            dialog = await trash_dialog(opened)
            (item,) = dialog.list.findItems("A", Qt.MatchFlag.MatchExactly)
            item.setSelected(True)
            qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
            assert f"“A” for good ({size} B)" in dialog.question.text.text()
            qtbot.mouseClick(dialog.question.keep, Qt.MouseButton.LeftButton)
            assert dialog.list.topLevelItemCount() == 3
            qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
            qtbot.mouseClick(dialog.question.delete, Qt.MouseButton.LeftButton)
            await until(lambda: dialog.list.topLevelItemCount() == 2, what="A is gone")
            titles = {notice.title.text() for notice in opened.window.notices.notices()}
            assert titles == {"Deleted B", "Deleted C"}
            qtbot.mouseClick(dialog.empty, Qt.MouseButton.LeftButton)
            assert "(2 in all" in dialog.question.text.text()
            qtbot.mouseClick(dialog.question.delete, Qt.MouseButton.LeftButton)
            await until(lambda: not dialog.list.topLevelItemCount(), what="the trash is empty")
            assert not dialog.empty.isEnabled()
            assert list((data_dir / "trash").iterdir()) == []
            assert opened.context.collections.edits.undo_label == ""
            dialog.reject()
            await until(lambda: not opened.window.findChildren(TrashDialog))

    run_qt(scenario())


def test_what_is_older_than_the_settings_allow_leaves_the_trash_at_the_next_start(run_qt, data_dir, tmp_path):
    root = abc(tmp_path)

    async def delete() -> None:
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            await opened.desk.tree_actions.delete([root / "A.yml"])
            await opened.desk.tree_actions.delete([root / "B.yml"])
            settings = opened.context.settings
            await settings.save(replace(settings.values, trash_days=30))

    async def later() -> None:
        async with open_window(data_dir) as opened:
            await until(lambda: len(list((data_dir / "trash").iterdir())) == 1, what="A is gone for good")
            assert [each.name for each in await opened.context.trash.list()] == ["B"]

    run_qt(delete())
    (note,) = (
        path for path in (data_dir / "trash").glob("*/.postgui-trashed.json") if "A.yml" in path.read_text()
    )
    kept = json.loads(note.read_text())
    note.write_text(json.dumps({**kept, "at_s": kept["at_s"] - 31 * 86_400}))
    run_qt(later())


def test_the_trash_lists_what_was_deleted_and_restores_it_after_a_restart(run_qt, qtbot, data_dir, tmp_path):
    root = abc(tmp_path)

    async def delete() -> None:
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            await opened.desk.tree_actions.delete([root / "A.yml", root / "Users"])

    async def restore() -> None:
        async with open_window(data_dir) as opened:
            dialog = await trash_dialog(opened)
            items = dialog.list.findItems("*", Qt.MatchFlag.MatchWildcard)
            assert sorted((item.text(0), item.text(1)) for item in items) == [
                ("A", str(root)),
                ("Users", str(root)),
            ]
            for item in items:
                item.setSelected(True)
            dialog.restore.click()
            await until(lambda: order(opened, root) == ["Users", "A", "B", "C"], what="both are back")
            await until(lambda: dialog.list.topLevelItemCount() == 0, what="the list is empty")
            dialog.reject()
            await until(lambda: not opened.window.findChildren(TrashDialog))

    run_qt(delete())
    run_qt(restore())
