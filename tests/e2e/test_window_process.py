"""The program as a process: the demo's picture, a machine without a display, being told to stop."""

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT_S = 60


def run(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program without a display."""
    return subprocess.run(
        [sys.executable, "-m", "postgui", *arguments],
        cwd=cwd,
        env=without_display(environment),
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )


def without_display(more: dict[str, str]) -> dict[str, str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: text for name, text in os.environ.items() if name not in hidden}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error", **more}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux runs without a display")
def test_without_a_display_the_demo_does_the_job_offscreen(tmp_path, data_dir):
    done = run("demo", cwd=tmp_path)
    lines = done.stdout.splitlines()
    assert done.returncode == 0, done.stderr
    assert "no display" in lines[0]
    assert lines[1].startswith("POST http://127.0.0.1:")
    assert lines[2] == "200 OK"
    assert lines[3].endswith(" ms")
    assert lines[4].endswith(" bytes")
    assert QImage(str(tmp_path / "demo.png")).width() == 1280
    assert not (data_dir / "demo").exists()


def test_a_screenshot_is_taken_offscreen_whatever_display_there_is(tmp_path, data_dir):
    target = tmp_path / "shot.png"
    done = run(
        *("demo", "--screenshot", str(target), "--theme", "dark", "--size", "900x700"),
        cwd=tmp_path,
        DISPLAY=":99",
    )
    assert done.returncode == 0, done.stderr
    assert "no display" not in done.stdout
    picture = QImage(str(target))
    assert (picture.width(), picture.height()) == (900, 700)
    assert picture.pixelColor(450, 690).lightness() < 80


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux runs without a display")
def test_without_a_display_the_window_says_so_in_one_line(tmp_path, data_dir):
    done = run(cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "display" in done.stderr


AT_FIRST_PAINT = """
import json, sys
import PySide6.QtCore, PySide6.QtWidgets
from postgui.__main__ import main
from postgui.ui import main_window

class Window(main_window.MainWindow):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.first_painted.connect(self.tell)

    def tell(self):
        modules = ("asyncio", "httpx", "numpy", "sqlite3", "yaml", "postgui.ui.desk", "postgui.ui.notice")
        made = [name for name in modules if name in sys.modules]
        made += [name for name in ("Qt",) if name in vars(PySide6.QtCore)]
        made += [name for name in ("QStyle", "QMessageBox") if name in vars(PySide6.QtWidgets)]
        print(json.dumps(made))
        self.close()

main_window.MainWindow = Window
sys.exit(main())
"""


@pytest.mark.parametrize("theme", ["system", "dark"])
def test_the_first_paint_waits_for_nothing_that_it_does_not_show(tmp_path, data_dir, theme):
    (data_dir / "settings.toml").write_text(f'[look]\ntheme = "{theme}"\n')
    done = subprocess.run(
        [sys.executable, "-c", AT_FIRST_PAINT, "--data-dir", str(data_dir)],
        cwd=tmp_path,
        env=without_display({"QT_QPA_PLATFORM": "offscreen"}),
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    assert json.loads(done.stdout) == [], done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
def test_told_to_stop_it_closes_its_window_and_ends_with_0(tmp_path, data_dir):
    process = subprocess.Popen(
        [sys.executable, "-m", "postgui", "--data-dir", str(data_dir)],
        cwd=tmp_path,
        env=without_display({"QT_QPA_PLATFORM": "offscreen"}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        session = data_dir / "workspaces" / "Default" / "session.json"
        while not session.exists() and process.poll() is None:
            with suppress(subprocess.TimeoutExpired):
                process.wait(0.05)
        process.send_signal(signal.SIGTERM)
        _, error = process.communicate(timeout=TIMEOUT_S)
    finally:
        process.kill()
        process.wait()
    assert process.returncode == 0, error
    assert "Traceback" not in error


def test_a_data_folder_that_cannot_be_made_is_told_in_words(tmp_path, data_dir):
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    done = run("--data-dir", str(in_the_way / "data"), "demo", "--screenshot", "x.png", cwd=tmp_path)
    assert done.returncode == 1
    assert "could not be set up" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_picture_without_a_suffix_is_a_png(tmp_path, data_dir):
    done = run("demo", "--screenshot", "picture", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "picture").read_bytes().startswith(b"\x89PNG")


COPY_AND_QUIT = """
import asyncio, sys
from pathlib import Path
from postgui.app.start import WindowOptions, run
from postgui.model.request import Body, Request

async def job(running):
    tab = running.desk.opener.new_request(Request(body=Body("json", '{"a":1}')))
    tab.request_pane.show_tab("Body")
    editor = tab.request_pane.body.editor.code
    editor.selectAll()
    editor.copy()
    return 0

sys.exit(run(WindowOptions(Path(sys.argv[1]), job, offscreen=True)))
"""


def test_quitting_with_something_copied_ends_in_order(data_dir):
    done = subprocess.run(
        [sys.executable, "-c", COPY_AND_QUIT, str(data_dir)], capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_first_send_imports_next_to_nothing(tmp_path, data_dir, playground):
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.first_send", str(data_dir), f"{playground}/echo"],
        cwd=ROOT,
        env=without_display({"PYTHON_KEYRING_BACKEND": "tests.support.memory_keyring.MemoryKeyring"}),
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    imported = json.loads(done.stdout)
    assert [name for name in imported if not name.startswith("postgui.ui.editor.syntax")] == []
