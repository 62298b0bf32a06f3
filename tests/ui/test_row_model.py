"""Tables of runs, load tests, monitors and mock servers: rows come, change and go as Qt expects it."""

from PySide6.QtCore import Qt

from postgui.model.check import CheckResult
from postgui.model.load import LoadEntry
from postgui.model.mock import MockEntry
from postgui.model.monitor import MonitorPoint
from postgui.model.run import RunResult
from postgui.translation import tr
from postgui.ui.language import current_language
from postgui.ui.load.load_model import LoadModel
from postgui.ui.mock.mock_model import MockModel
from postgui.ui.monitor.monitor_model import MonitorModel
from postgui.ui.row_table import RowTable
from postgui.ui.run.run_model import RunModel
from tests.support.pseudo_language import pseudo, speaking_pseudo

ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
ACROSS = Qt.Orientation.Horizontal


def entry(name: str, count: int) -> LoadEntry:
    return LoadEntry("GET", name, count, 0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)


def test_figures_of_the_same_requests_change_without_losing_the_choice(qapp, qtmodeltester):
    model = LoadModel()
    qtmodeltester.check(model)
    table = RowTable(model, "Requests", {"Count": 64}, None)
    model.show_entries((entry("One", 1), entry("Two", 2)))
    table.selectRow(1)

    model.show_entries((entry("One", 10), entry("Two", 20)))
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
    assert model.index(1, 2).data() == "20"

    model.show_entries((entry("Other", 1),))
    assert not table.selectionModel().hasSelection()
    table.deleteLater()


def test_a_new_run_of_a_monitor_comes_on_top(qapp, qtmodeltester):
    model = MonitorModel()
    qtmodeltester.check(model)
    points = [
        MonitorPoint(60.0 * at, at != 1, 3, at == 1, 5.0, ("status 500",) * (at == 1)) for at in range(3)
    ]
    model.show_points(points[:2])
    with_new: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: with_new.append((first, last)))

    model.show_points(points)
    assert with_new == [(0, 0)]
    assert [model.index(row, 1).data() for row in range(3)] == ["Passed", "Failed", "Passed"]
    assert model.index(1, 5).data(Qt.ItemDataRole.ToolTipRole) == "status 500"


def test_the_first_of_very_many_rows_go(qapp, qtmodeltester, monkeypatch):
    monkeypatch.setattr("postgui.ui.mock.mock_model.MOST_ROWS", 3)
    model = MockModel()
    qtmodeltester.check(model)
    for number in range(5):
        model.add(MockEntry("GET", f"/{number}", 200, "One"), 0.0)
    assert model.rowCount() == 3
    assert model.index(0, 2).data() == "/2"


def test_numbers_stand_to_the_right_with_their_title(qapp):
    model = LoadModel()
    model.show_entries((entry("One", 1),))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert model.headerData(2, ACROSS, ALIGNMENT) == model.index(0, 2).data(ALIGNMENT) == right
    assert model.headerData(0, ACROSS, ALIGNMENT) is None


def test_failures_of_a_run_come_first_each_group_in_its_order(qapp, qtmodeltester, tmp_path):
    model = RunModel()
    qtmodeltester.check(model)

    def result(number: int, *, fails: bool) -> RunResult:
        checks = (CheckResult("status", not fails, "test", message="no"),)
        return RunResult(number, 0, f"R{number}", tmp_path, "GET", "http://x", 200, checks=checks)

    model.add([result(0, fails=False), result(1, fails=True)])
    model.add([result(2, fails=False), result(3, fails=True)])
    assert [model.index(row, 1).data() for row in range(4)] == ["R1", "R3", "R0", "R2"]
    model.show_failures_only(True)
    assert model.rowCount() == 2
    model.show_failures_only(False)
    assert [model.index(row, 1).data() for row in range(4)] == ["R1", "R3", "R0", "R2"]


def test_a_column_has_room_for_its_words_in_every_language(qtbot):
    current_language()
    model = RunModel()
    table = RowTable(model, "Results", {"Result": 60}, None)
    qtbot.addWidget(table)
    before = table.columnWidth(0)
    with speaking_pseudo():
        assert table.columnWidth(0) > table.fontMetrics().horizontalAdvance(tr("Skipped")) > before


def test_only_the_name_of_the_sum_of_a_load_test_is_translated(qapp):
    current_language()
    model = LoadModel()
    sum_of_all = LoadEntry("", "All requests", 2, 0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
    model.show_entries((entry("All requests", 2), sum_of_all))
    with speaking_pseudo():
        assert model.index(0, 0).data() == "All requests"
        assert model.index(1, 0).data() == pseudo("All requests")
