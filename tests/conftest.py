"""What every test gets: no display, no real keyring, no real data folder, and nothing left behind.

The environment is set before anything imports Qt, keyring or the program.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.leftover import LeftoverPlugin

pytest_plugins = ("pytester", "tests.support.qt_loop", "tests.support.server", "tests.support.sending_client")

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_API"] = "pyside6"
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")  # the texts that tests expect are English
os.environ["PYTHON_KEYRING_BACKEND"] = "tests.support.memory_keyring.MemoryKeyring"
# The folder of whatever runs outside `data_dir`; never the person's own.
_STRAY_DATA = tempfile.TemporaryDirectory(prefix="postgui-tests-")
os.environ["POSTGUI_DATA"] = _STRAY_DATA.name


def pytest_configure(config: pytest.Config) -> None:
    # Qt's offscreen platform says so for every window; it is no fault of ours.
    config.addinivalue_line(
        "qt_log_ignore",
        r"^This plugin does not support (propagateSizeHints\(\)|raise\(\)|grabbing the (keyboard|mouse))",
    )
    config.pluginmanager.register(LeftoverPlugin(), "leftover")


def pytest_unconfigure() -> None:
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:  # what a test copied outlives Python: let it be Qt's own
            clipboard = QGuiApplication.clipboard()
            clipboard.setText(clipboard.text())
    _STRAY_DATA.cleanup()


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder of this test alone, also in `$POSTGUI_DATA`."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("POSTGUI_DATA", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _forget_passwords() -> Iterator[None]:
    yield
    # Only where the test came as far as loading it: importing keyring costs.
    if (module := sys.modules.get("tests.support.memory_keyring")) is not None:
        module.MemoryKeyring.forget_all()


@pytest.fixture(autouse=True)
def _let_go_of_the_modifiers() -> Iterator[None]:
    """A key clicked with Ctrl leaves it held for the whole process, and a later click would toggle."""
    yield
    if "PySide6.QtTest" not in sys.modules:
        return
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QWindow
    from PySide6.QtTest import QTest

    if QGuiApplication.instance() and QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWindow(), Qt.Key.Key_Control)


@pytest.fixture(autouse=True)
def _themed(request: pytest.FixtureRequest) -> None:
    """Qt tests of `ui` and `e2e` see the window's own theme, as the person does."""
    folder = request.path.relative_to(Path(__file__).parent).parts[0]
    if folder in {"ui", "e2e"} and "qapp" in request.fixturenames:
        theme = request.getfixturevalue("theme")
        if theme.mode != "light":  # what an earlier test chose
            theme.set_mode("light")
