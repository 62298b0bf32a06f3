"""Crash reports: kept without secrets, told once, few."""

import subprocess
import sys
from pathlib import Path

from postgui.storage.crash_report import CrashReports


def raised(message: str) -> BaseException:
    try:
        raise ValueError(message)
    except ValueError as error:
        return error


def test_a_report_says_versions_and_where_and_no_secret(tmp_path):
    report = CrashReports(tmp_path).write("something failed", raised("no https://ada:s3cret@host/ there"))
    assert report is not None
    text = report.read_text("utf-8")
    assert text.startswith("PostGUI ")
    assert "Python 3" in text
    assert "in raised\n    raise ValueError(message)" in text
    assert "s3cret" not in text
    if sys.platform != "win32":
        assert report.stat().st_mode & 0o077 == 0


def test_each_report_is_told_once_and_old_ones_go(tmp_path):
    for _ in range(3):
        reports = CrashReports(tmp_path)
        written = [reports.write("it", raised("x")) for _ in range(12)]
        assert written[-1] is None, "one run does not fill the disk"
    untold = CrashReports(tmp_path).untold()
    assert len(untold) == 20
    CrashReports(tmp_path).mark_told(untold[-1])
    assert CrashReports(tmp_path).untold() == ()
    CrashReports(tmp_path).write("it", raised("new"))


def test_what_the_interpreter_wrote_as_it_fell_becomes_a_report(tmp_path):
    program = (
        "import sys, faulthandler\nfrom pathlib import Path\n"
        "from postgui.storage.crash_report import CrashReports\n"
        "CrashReports(Path(sys.argv[1])).watch_fatal()\nfaulthandler._sigabrt()\n"
    )
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=root, check=False, timeout=60)
    assert done.returncode != 0
    [report] = CrashReports(tmp_path).untold()
    assert "Fatal Python error" in report.read_text("utf-8")
    assert not list(report.parent.glob("fatal-*"))


def test_a_program_that_ends_well_leaves_nothing(tmp_path, monkeypatch):
    import faulthandler

    monkeypatch.setattr(faulthandler, "is_enabled", lambda: False)
    monkeypatch.setattr(faulthandler, "enable", lambda _file: None)
    monkeypatch.setattr(faulthandler, "disable", lambda: None)
    reports = CrashReports(tmp_path)
    reports.watch_fatal()
    assert reports.fatal_path.exists()
    reports.end_watch()
    assert not reports.fatal_path.exists()
    assert reports.untold() == ()
