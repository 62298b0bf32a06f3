"""PDF is drawn page by page; sound and video play where the system can; what can't be shown says so."""

import struct
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QSizeF, Qt
from PySide6.QtGui import QAction, QColor, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdfWidgets import QPdfView

from postgui.formats.render.preview import read_preview
from postgui.model.content import Content
from postgui.ui.response import pdf_view
from postgui.ui.response.player_view import play_time
from postgui.ui.response.preview_view import PreviewView
from tests.support.builder import content, exchange

WAV_RATE = 8000


@pytest.fixture
def view(host) -> Iterator[PreviewView]:
    view = PreviewView(host)
    view.resize(500, 400)
    view.show()
    yield view
    view.clear()


def show(view: PreviewView, body: Content, content_type: str) -> None:
    view.show_prepared(read_preview(body, content_type), replace(exchange(), body=body))


def pdf(pages: int = 3, width_mm: float = 100, height_mm: float = 80) -> bytes:
    """A document of red pages, numbered."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QSizeF(width_mm, height_mm), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.fillRect(0, 0, writer.width(), writer.height(), QColor("#ff0000"))
        painter.drawText(200, 400, f"This is page {number + 1}")
    painter.end()
    return bytes(data.data())


def is_red(view: PreviewView) -> bool:
    color = view.grab().toImage().pixelColor(view.width() // 2, view.height() // 3)
    return color.red() > 240 and color.green() + color.blue() < 40


def test_a_pdf_shows_its_pages(view, qtbot):
    show(view, content(pdf()), "application/pdf")
    shown = view.pdf
    assert shown is not None
    assert view.stack.currentWidget() is shown
    qtbot.waitUntil(lambda: is_red(view), timeout=10_000)
    assert shown.caption.text().startswith("Page 1 of 3 pages, ")
    assert not shown.previous.isEnabled()
    qtbot.mouseClick(shown.next, Qt.MouseButton.LeftButton)
    assert shown.caption.text().startswith("Page 2 of 3")
    assert "This is page 2" in view.copy_text()
    before = shown.pages.zoomFactor()
    qtbot.mouseClick(shown.larger, Qt.MouseButton.LeftButton)
    assert shown.pages.zoomFactor() > before
    qtbot.mouseClick(shown.whole, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(shown.pages.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    view.clear()
    assert shown.document.pageCount() == 0


def test_pages_of_a_pdf_turn_by_the_keys_that_the_window_has_for_its_tabs(view, qtbot):
    show(view, content(pdf()), "application/pdf")
    assert view.pdf is not None
    of_window: list[bool] = []
    action = QAction("Next tab", view)
    action.setShortcut("Ctrl+PgDown")
    action.triggered.connect(of_window.append)
    view.addAction(action)
    view.pdf.pages.setFocus()
    qtbot.keyClick(view.pdf.pages, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert view.pdf.caption.text().startswith("Page 2 of 3")
    qtbot.keyClick(view.pdf.pages, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert view.pdf.caption.text().startswith("Page 1 of 3")
    assert of_window == []


def test_a_pdf_in_a_file_is_read_from_there(view, tmp_path: Path):
    path = tmp_path / "body"
    path.write_bytes(pdf(1))
    show(view, Content(None, path, path.stat().st_size, ""), "application/pdf")
    assert view.pdf is not None
    assert view.pdf.caption.text().startswith("Page 1 of 1 page, ")
    assert view.pdf.next.isHidden()


def test_a_page_that_would_be_drawn_too_large_is_shown_whole(view):
    show(view, content(pdf(1, width_mm=10, height_mm=5000)), "application/pdf")
    assert view.pdf is not None
    assert view.pdf.pages.zoomMode() == QPdfView.ZoomMode.FitInView
    for _ in range(20):
        view.pdf.larger.click()
    assert view.pdf.pages.zoomFactor() < 20


@pytest.mark.parametrize(
    ("body", "why"), [(b"%PDF-1.7\nbroken", "no valid PDF"), (b"%PDF-" + b"x" * 100, "no valid PDF")]
)
def test_a_pdf_that_cannot_be_shown_says_why(view, qtbot, body, why):
    show(view, content(body), "application/pdf")
    assert why in view.message.text.text()
    with qtbot.waitSignal(view.open_requested):
        qtbot.mouseClick(view.message.action, Qt.MouseButton.LeftButton)


def test_a_very_large_pdf_is_left_to_other_programs(view, monkeypatch):
    monkeypatch.setattr(pdf_view, "PDF_BYTES", 100)
    show(view, content(pdf(1)), "application/pdf")
    assert "larger than 100 B" in view.message.text.text()


def wav(seconds: float = 1.0) -> bytes:
    data = b"\x00\x10" * int(WAV_RATE * seconds)
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, WAV_RATE, WAV_RATE * 2, 2, 16)
    return (
        b"RIFF"
        + struct.pack("<I", len(data) + 36)
        + b"WAVE"
        + form
        + b"data"
        + struct.pack("<I", len(data))
        + data
    )


@pytest.mark.parametrize("kind", ["audio", "video"])
def test_without_a_player_the_system_is_offered(view, qtbot, monkeypatch, kind):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    show(view, content(b"\x00\x01\x02" * 50), f"{kind}/mpeg")
    assert view.message.title.text() == f"{kind.capitalize()}, 150 B"
    with qtbot.waitSignal(view.open_requested):
        qtbot.mouseClick(view.message.action, Qt.MouseButton.LeftButton)


@pytest.mark.qt_log_ignore(".")  # the library tells what of the system it would like to have
def test_sound_plays_when_asked_for(view, qtbot):
    with suppress(ImportError):
        import PySide6.QtMultimedia  # noqa: F401 - needs libraries of the system
    if "PySide6.QtMultimedia" not in sys.modules:
        pytest.skip("this system lacks a library that QtMultimedia needs")
    show(view, content(wav()), "audio/wav")
    shown = view.player
    assert shown is not None
    assert view.stack.currentWidget() is shown
    assert shown.player.source().isEmpty()
    assert shown.player.sourceDevice() is None  # nothing is read before Play
    qtbot.mouseClick(shown.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.player.duration() == 1000, timeout=20_000)
    assert shown.time.text().endswith(" / 0:01")
    show(view, content(b"ID3\x04" + b"\x00" * 200), "audio/mpeg")
    qtbot.mouseClick(shown.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.message.title.text() == "Not played", timeout=20_000)
    view.clear()


@pytest.mark.parametrize(
    ("duration_ms", "shown"), [(0, "0:00"), (65_400, "1:05"), (3_723_000, "1:02:03"), (600_000, "10:00")]
)
def test_places_in_a_recording(duration_ms, shown):
    assert play_time(duration_ms) == shown
