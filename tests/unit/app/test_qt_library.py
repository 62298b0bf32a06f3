"""What a person reads when Qt can't start: one line that says what to install."""

import pytest

from postgui.app.qt_library import explain, has_display, missing_x11_library


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("libEGL.so.1: cannot open shared object file: No such file or directory", "apt install libegl1"),
        ("libxkbcommon.so.0: cannot open shared object file", "apt install libxkbcommon0"),
        ("libnever-heard-of.so.7: cannot open shared object file", "libnever-heard-of.so.7 is missing"),
        ("No module named 'PySide6'", "pip install"),
    ],
)
def test_a_missing_library_is_named_with_its_package_in_one_line(message, words):
    line = explain(ImportError(message))
    assert words in line
    assert "\n" not in line


def test_only_linux_can_be_without_a_display():
    assert has_display("win32", {})
    assert has_display("darwin", {})
    assert not has_display("linux", {})
    assert not has_display("linux", {"DISPLAY": ""})
    assert has_display("linux", {"DISPLAY": ":0"})
    assert has_display("linux", {"WAYLAND_DISPLAY": "wayland-0"})


def test_offscreen_needs_no_x11_library():
    assert missing_x11_library({"QT_QPA_PLATFORM": "offscreen"}) == ""
