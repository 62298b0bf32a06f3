"""The Preview tab: pictures zoom and move, pages load nothing, and permission holds for one response."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QTextDocument

from postgui.formats.render.preview import read_preview
from postgui.ui.response.page_browser import PageBrowser
from postgui.ui.response.preview_view import PreviewView
from postgui.ui.response.web_page import may_load
from tests.support.builder import content, exchange

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" viewBox="0 0 40 20">'


class Listener:
    """Counts who knocks."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.knocks = 0
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            with connection:
                if connection.recv(4) == b"quit":
                    return
                self.knocks += 1

    def close(self) -> None:
        with socket.create_connection(self._socket.getsockname()) as last:
            last.sendall(b"quit")
        self._thread.join()
        self._socket.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.close()


@pytest.fixture
def view(host) -> PreviewView:
    view = PreviewView(host)
    view.resize(500, 400)
    view.show()
    return view


def show(view: PreviewView, body: bytes | str, content_type: str) -> None:
    held = content(body)
    view.show_prepared(read_preview(held, content_type), exchange(body))


def image(kind: str, color: str = "#ff0000", size: int = 30) -> bytes:
    picture = QImage(size, size, QImage.Format.Format_RGB32)
    picture.fill(QColor(color))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert picture.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(data.data())


def red_pixels(view: PreviewView) -> int:
    grabbed = view.grab().toImage()
    places = ((x, y) for x in range(0, grabbed.width(), 3) for y in range(0, grabbed.height(), 3))
    colors = (grabbed.pixelColor(x, y) for x, y in places)
    return sum(color.red() > 240 and color.green() + color.blue() < 20 for color in colors)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "BMP"])
def test_pictures_show_and_zoom(view, kind):
    show(view, image(kind), f"image/{kind.lower()}")
    before = red_pixels(view)
    assert before
    assert view.image is not None
    assert view.image.caption.text().startswith(f"{kind} image, 30 × 30, ")
    assert view.image.caption.text().endswith("100 %")
    view.image.larger.click()
    view.image.larger.click()
    assert view.image.caption.text().endswith("200 %")
    assert red_pixels(view) > 3 * before
    view.image.whole.click()
    assert red_pixels(view) == before


def test_a_large_picture_fits_and_can_be_seen_whole(view, qtbot):
    show(view, image("PNG", size=1500), "image/png")
    assert view.image is not None
    assert view.image.picture.drawn_zoom() < 0.4
    view.image.whole.click()
    assert view.image.scroller.horizontalScrollBar().maximum() > 900
    view.image.fit.click()
    assert view.image.picture.drawn_zoom() < 0.4
    shown, image_view = view.image.picture.drawn_zoom(), view.image
    view.resize(300, 250)
    qtbot.waitUntil(lambda: image_view.picture.drawn_zoom() < shown)
    zoom = f"{image_view.picture.drawn_zoom():.0%}".replace("%", " %")
    assert image_view.caption.text().endswith(f", {zoom}")


def test_an_svg_is_drawn_without_the_file_that_it_names(view, tmp_path: Path):
    secret = tmp_path / "secret.png"
    secret.write_bytes(image("PNG"))
    show(
        view,
        f'{SVG}<image x:href="{secret}" href="{secret.as_uri()}" width="40" height="20"/></svg>',
        "image/svg+xml",
    )
    assert view.image is not None
    assert view.image.caption.text().startswith("SVG image")
    assert red_pixels(view) == 0
    show(view, f'{SVG}<rect width="40" height="20" fill="#f00"/></svg>', "image/svg+xml")
    assert red_pixels(view) > 0


@pytest.mark.parametrize("content_type", ["text/html", "text/markdown"])
def test_a_page_sends_no_request_and_reads_no_file(view, listener, tmp_path: Path, qtbot, content_type):
    secret = tmp_path / "secret.png"
    secret.write_bytes(image("PNG", size=200))
    page = f"""Words ![a]({secret}) ![b]({listener.url}/b.png) ![c][r]

<img src="{secret}"><img src="{secret.as_uri()}"><img src="{listener.url}/a.png">
<link rel="stylesheet" href="{listener.url}/s.css"><body background="{listener.url}/b.png">
<p style="background-image: url({secret.as_uri()})">x</p>

[r]: {secret.as_uri()}
"""
    show(view, page, content_type)
    assert red_pixels(view) == 0
    qtbot.wait(100)
    assert listener.knocks == 0
    assert view.page is not None
    formats = view.page.document().allFormats()
    assert not [each for each in formats if each.isImageFormat()]
    assert "Words" in view.copy_text()


def test_the_text_view_itself_gives_nothing_away(host, listener, tmp_path: Path):
    """Even if a picture came through."""
    secret = tmp_path / "secret.png"
    secret.write_bytes(image("PNG", size=200))
    browser = PageBrowser(host)
    browser.resize(300, 300)
    browser.show()
    browser.setHtml(f'<img src="{secret}"><img src="{secret.as_uri()}"><img src="{listener.url}/a.png">')
    grabbed = browser.grab().toImage()
    assert QColor("#ff0000").rgb() not in {grabbed.pixel(x, 60) for x in range(grabbed.width())}
    style = QTextDocument.ResourceType.StyleSheetResource.value
    assert browser.loadResource(style, secret.as_uri()) == b""
    assert listener.knocks == 0


@pytest.mark.parametrize("scheme", ["file", "qrc", "chrome", "ftp", "view-source"])
def test_local_files_are_never_open_to_a_page(scheme):
    assert not may_load(scheme, allowed=True)


def test_the_network_is_open_only_when_allowed():
    assert not may_load("https", allowed=False)
    assert may_load("https", allowed=True)
    assert may_load("data", allowed=False)


def test_markdown_shows_html_as_text(view):
    show(view, "# T\n\n<script>x</script> *em*", "text/markdown")
    assert "<script>x</script>" in view.copy_text()
    assert view.focusPolicy() == Qt.FocusPolicy.NoFocus
