"""Comparing two responses in a window of its own: what is shown, and how one moves through it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from postgui.services.diff_lines import DiffRow
from postgui.services.diff_values import Change
from postgui.services.indexing import Indexing
from postgui.services.remembered import Remembered
from postgui.services.tasks import Tasks
from postgui.storage.file import Writer
from postgui.ui.document.reading import Reading
from postgui.ui.response.diff_dialog import DiffDialog, Side
from postgui.ui.response.diff_model import ChangeModel, LineModel
from tests.support.builder import exchange, response
from tests.support.waiting import until

TEXT = response(200, "OK", ("Content-Type", "text/plain"))
BEFORE = "\n".join(f"line {number}" for number in range(60))
AFTER = (
    BEFORE.replace("line 10", "line ten").replace("line 40\n", "").replace("line 59", "line 59 " + "x" * 300)
)


@asynccontextmanager
async def dialog(host: QWidget, before: Side, after: Side, folder: Path) -> AsyncIterator[DiffDialog]:
    tasks, writer = Tasks(), Writer()
    indexing = Indexing(tasks)
    reading = Reading(tasks, lambda: indexing, Remembered(folder, writer))
    shown = DiffDialog(before, after, reading, host)
    shown.show()
    try:
        yield shown
    finally:
        shown.close()
        await tasks.close()
        await indexing.close()
        writer.close()


@pytest.mark.parametrize("filled", [True, False])
@pytest.mark.parametrize("inline", [True, False])
def test_the_models_keep_qts_rules(qtmodeltester, qapp, filled, inline):
    lines, changes = LineModel(), ChangeModel(("Path", "Before", "After"))
    lines.set_layout(inline=inline, only_differences=True)
    if filled:
        lines.show_rows((DiffRow("changed", "a", "b", 1, 1), *(DiffRow("same", "c", "c", 2, 2),) * 9))
        changes.show_changes((Change("$['a']", "1", ""),))
    qtmodeltester.check(lines)
    qtmodeltester.check(changes)


def test_lines_are_shown_side_by_side_and_below_each_other(run_qt, host, tmp_path):
    before, after = Side("a", exchange(BEFORE, response=TEXT)), Side("b", exchange(AFTER, response=TEXT))

    async def scenario() -> None:
        async with dialog(host, before, after, tmp_path) as shown:
            await until(lambda: shown.body.model.shown, what="the lines")
            model = shown.body.model
            assert not shown.tabs.isTabVisible(1)
            assert shown.body.place.text() == "1 of 3 differences"
            row = model.starts[0]
            texts = [model.index(row, column).data() for column in range(4)]
            assert texts == ["11", "line 10", "11", "line ten"]
            assert model.index(row + 1, 1).data() == "line 11"
            skipped = [each.row.before for each in model.shown if each.row.mark == "skipped"]
            assert skipped == ["7 equal lines", "23 equal lines", "12 equal lines"]
            shown.body.only.click()
            assert model.rowCount() == 60
            shown.body.inline.click()
            assert model.rowCount() == 62
            texts = [model.index(model.starts[0] + 1, column).data() for column in range(3)]
            assert texts == ["", "11", "line ten"]
            shown.body.table.table.selectRow(model.starts[0])
            shown.body.table.table.actions()[0].trigger()
            assert QGuiApplication.clipboard().text() == "- line 10"

    run_qt(scenario())


def test_keys_go_from_difference_to_difference(run_qt, qtbot, host, tmp_path):
    before, after = Side("a", exchange(BEFORE, response=TEXT)), Side("b", exchange(AFTER, response=TEXT))

    async def scenario() -> None:
        async with dialog(host, before, after, tmp_path) as shown:
            await until(lambda: shown.body.model.shown, what="the lines")
            shown.activateWindow()
            await until(lambda: QApplication.activeWindow() is shown, what="the window is active")
            starts = shown.body.model.starts
            visited = [shown.body.table.current_row()]
            for key, modifier in (
                (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
                (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
                (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
                (Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier),
            ):
                qtbot.keyClick(shown, key, modifier)
                visited.append(shown.body.table.current_row())
            assert visited == [*starts, starts[0], starts[-1]]
            assert shown.body.place.text() == "3 of 3 differences"

    run_qt(scenario())


def test_both_sides_move_sideways_together(run_qt, qtbot, host, tmp_path):
    before, after = Side("a", exchange(BEFORE, response=TEXT)), Side("b", exchange(AFTER, response=TEXT))

    async def scenario() -> None:
        async with dialog(host, before, after, tmp_path) as shown:
            await until(lambda: shown.body.model.shown, what="the lines")
            table = shown.body.table
            assert table.bar.isVisible()
            wheel = QWheelEvent(
                QPointF(5, 5),
                QPointF(5, 5),
                QPoint(),
                QPoint(-240, 0),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(table.table.viewport(), wheel)
            assert table.bar.value() == 120
            qtbot.keyClick(table.table, Qt.Key.Key_Left)
            assert table.bar.value() < 120
            assert table.table.horizontalScrollBar().value() == 0

    run_qt(scenario())


def test_what_is_ignored_is_left_out_and_remembered_for_the_host(run_qt, qtbot, host, tmp_path):
    before = Side("a", exchange('{"at": 1, "n": [1, 2]}'))
    after = Side("b", exchange('{"at": 2, "n": [2, 1]}', response=response(201, "Created")))

    async def scenario() -> None:
        async with dialog(host, before, after, tmp_path) as shown:
            await until(lambda: shown.tabs.tabText(1) == "Values  3", what="the values")
            assert [change.path for change in shown.head.changes] == ["Status"]
            shown.ordered.click()
            await until(lambda: shown.tabs.tabText(1) == "Values  1", what="the order is left out")
            qtbot.keyClicks(shown.ignored, "$.at; $.x[")
            await until(lambda: "$.x[" in shown.note.label.text(), what="the mistake is told")
            shown.ignored.selectAll()
            qtbot.keyClicks(shown.ignored, "$.at")
            await until(lambda: shown.tabs.tabText(1) == "Values  0", what="the path is ignored")
            assert shown.body.place.text() == "No differences"
            await until((tmp_path / "remembered.json").exists, what="it is kept")
        async with dialog(host, after, before, tmp_path) as shown:
            await until(lambda: shown.ignored.text() == "$.at", what="it is remembered")
            await until(lambda: shown.tabs.tabText(1) == "Values  2", what="the values")
            shown.swap.click()
            assert shown.before_name.full_text() == "a"

    run_qt(scenario())


def test_a_body_that_is_gone_is_told(run_qt, host, tmp_path):
    from dataclasses import replace

    from postgui.model.content import Content

    gone = replace(exchange("x"), body=Content(None, tmp_path / "gone", 3, ""))

    async def scenario() -> None:
        async with dialog(host, Side("a", gone), Side("b", exchange("x")), tmp_path) as shown:
            await until(lambda: "can" in shown.note.label.text(), what="the reason")
            assert "No such file" in shown.note.label.text()

    run_qt(scenario())
