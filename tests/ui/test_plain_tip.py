"""What others say is shown in tool tips as it is, and never read as HTML."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from postgui.model.check import CheckResult
from postgui.model.mock import MockEntry
from postgui.model.run import RunResult
from postgui.ui.mock.mock_model import MockModel
from postgui.ui.plain_tip import plain_tip
from postgui.ui.run.run_model import RunModel

TIP = Qt.ItemDataRole.ToolTipRole
EVIL = 'it is <img src="//example.org/share/a.png"> & <b>more</b>'


def shown(tip: str) -> str:
    """The text that a tool tip has on the screen, without any image in it."""
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def test_tags_are_text_and_plain_text_stays(qapp):
    assert shown(plain_tip(EVIL)) == EVIL
    assert plain_tip("a < b\nand c") == "a < b\nand c"


def test_what_a_server_said_is_no_html_in_the_tables_of_runs_and_mocks(qapp, tmp_path):
    run = RunModel()
    checks = (CheckResult("status", False, "test", message=EVIL),)
    run.add([RunResult(0, 0, "Ask", tmp_path, "GET", "http://x", 200, checks=checks)])
    assert shown(run.data(run.index(0, 0), TIP)) == f"status: {EVIL}"

    mock = MockModel()
    mock.add(MockEntry("GET", f"/{EVIL}", 200, "Ask"), 0.0)
    assert shown(mock.data(mock.index(0, MockModel.columns.index("Target")), TIP)) == f"/{EVIL}"
