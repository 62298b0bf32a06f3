"""Comparing two responses in a window of its own."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from postgui.services.response_diff import Change, DiffLine
from postgui.services.tasks import Tasks
from postgui.services.workers import Workers
from postgui.ui.response.diff_dialog import DiffDialog
from postgui.ui.response.diff_model import ChangeModel, LineModel
from postgui.ui.response.pane import ResponsePane
from tests.support.builder import exchange, response
from tests.support.waiting import until


@pytest.mark.parametrize("filled", [True, False])
def test_the_models_keep_qts_rules(qtmodeltester, qapp, filled):
    lines, changes = LineModel(), ChangeModel(("Path", "Before", "After"))
    if filled:
        lines.show_lines((DiffLine("removed", "a", before=1), DiffLine("skipped", "9 equal lines")))
        changes.show_changes((Change("$['a']", "1", ""),))
    qtmodeltester.check(lines)
    qtmodeltester.check(changes)


def test_the_response_before_is_compared_from_the_menu(run_qt, host):
    async def scenario() -> None:
        tasks, workers = Tasks(), Workers(inline=True)
        pane = ResponsePane(host, tasks=tasks, workers=workers)
        keeper = pane.keeper
        assert keeper is not None
        pane.show_exchange(exchange('{"at": 1, "n": [1, 2]}'))
        assert not keeper.compare_before.isEnabled()
        pane.show_exchange(exchange('{"at": 2, "n": [2, 1]}', response=response(201, "Created")))
        keeper.compare_before.trigger()
        (dialog,) = pane.findChildren(DiffDialog)
        await until(lambda: dialog.tabs.tabText(0) == "Values  3", what="the values")
        assert dialog.tabs.tabText(1) == "Lines  6"
        assert [change.path for change in dialog.head.changes] == ["Status"]
        dialog.ordered.setChecked(False)
        await until(lambda: dialog.tabs.tabText(0) == "Values  1", what="the order is left out")
        dialog.ignored.setText("$.at")
        dialog.ignored.textEdited.emit("$.at")
        await until(lambda: dialog.tabs.tabText(0) == "Values  0", what="the path is ignored")
        table = dialog.tabs.widget(1)
        assert isinstance(table, QTableView)
        table.selectAll()
        table.actions()[0].trigger()
        assert '\u2212   "at": 1,\n' in QGuiApplication.clipboard().text()
        dialog.close()
        await tasks.close()

    run_qt(scenario())


def test_text_has_no_values_tab(run_qt, host):
    async def scenario() -> None:
        tasks, workers = Tasks(), Workers(inline=True)
        plain = response(200, "OK", ("Content-Type", "text/plain"))
        dialog = DiffDialog(
            ("a", exchange("a\nb", response=plain)),
            ("b", exchange("a\nc", response=plain)),
            tasks,
            workers,
            host,
        )
        dialog.show()
        await until(lambda: dialog.tabs.tabText(1) == "Lines  2", what="the lines")
        assert not dialog.tabs.isTabVisible(0)
        await tasks.close()

    run_qt(scenario())
