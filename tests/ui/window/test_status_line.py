"""What the foot of the window says of the connection."""

from PySide6.QtCore import Qt

from postgui.model.exchange import Peer, ResponseHead
from postgui.ui.connection_text import Connection, connection_of
from postgui.ui.page import Page
from postgui.ui.status_line import StatusLine
from tests.support.builder import exchange, refused

PEER = Peer("10.0.0.1:443", "", "TLSv1.3", "TLS_AES_128_GCM_SHA256", True, proxy="http://proxy:3128")


class AnsweredPage(Page):
    def __init__(self, shown: Connection) -> None:
        super().__init__()
        self._shown = shown

    def place(self) -> str:
        return "somewhere"

    def connection(self) -> Connection:
        return self._shown


def test_connections_are_named_with_what_protected_them():
    http2 = ResponseHead(200, "", "HTTP/2")
    assert connection_of(exchange(url="https://a.example/", response=http2, peer=PEER)) == Connection(
        "HTTP/2   TLSv1.3",
        "closed",
        "Encrypted, and the server's certificate was verified\n"
        "Peer 10.0.0.1:443 through http://proxy:3128\nTLSv1.3, TLS_AES_128_GCM_SHA256",
    )
    plain = connection_of(exchange(url="http://a.example/?token=1"))
    assert (plain.text, plain.lock) == ("HTTP/1.1", "plain")
    assert plain.tip.startswith("Credentials go over http://")
    assert connection_of(exchange()).tip == "Not encrypted"
    assert connection_of(refused()) == connection_of(None) == Connection()


def test_a_click_on_the_connection_asks_for_more(qtbot):
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    page = AnsweredPage(Connection("HTTP/2   TLSv1.3", "insecure", "Insecure: ..."))
    qtbot.addWidget(page)
    line.show_page(page, "Here")
    assert line.connection.text() == "HTTP/2   TLSv1.3"
    assert line.connection.toolTip() == "Insecure: ...\nClick for more"
    with qtbot.waitSignal(line.connection_requested):
        qtbot.mouseClick(line.connection, Qt.MouseButton.LeftButton)


def test_the_line_keeps_its_height(qtbot):
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    before = line.sizeHint().height()
    page = AnsweredPage(Connection("HTTP/1.1"))
    qtbot.addWidget(page)
    line.show_page(page, "Here")
    assert line.sizeHint().height() == before
    line.show_page(None, "")
    assert not line.connection.isVisible()
