"""The command line as a process: without Qt, in pipes, interrupted, in odd terminals, and in trouble."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from postgui.version import __version__
from tests.e2e.command import Postgui
from tests.support.nasty import NastyServer

BLOCKER = """
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "qasync"}:
            raise ImportError(f"{name} is absent here")

sys.meta_path.insert(0, Blocker())
from postgui.__main__ import main
sys.exit(main())
"""

UNUSED_BY_A_RUN = {
    "anyio._backends._asyncio",
    "click",
    "cryptography",
    "jsonpath",
    "keyring",
    "lxml",
    "msgspec",
    "multiprocessing",
    "numpy",
    "postgui.cli.send_argument",
    "postgui.net.auth.oauth2",
    "postgui.services.history",
    "postgui.services.scripting",
    "postgui.services.tokens",
    "postgui.services.tree_edits",
    "postgui.storage.trash",
    "publicsuffixlist",
    "sqlite3",
    "tomllib",
}
HEAVY = {"httpx", "asyncio", "argparse", "PySide6", "yaml", "sqlite3", "ssl", "multiprocessing"}


def test_sends_with_pyside_absent(tmp_path: Path, playground: str) -> None:
    postgui = Postgui(tmp_path, tmp_path / "data", (sys.executable, "-c", BLOCKER))
    sent = postgui("send", f"{playground}/status/200")
    assert sent.err.startswith("200")
    assert postgui.history() == [("GET", 200)]


def test_version_imports_nothing_heavy() -> None:
    code = f"""
import sys
sys.argv[1:] = ["--version"]
from postgui.__main__ import main
assert main() == 0
print(sorted({HEAVY!r} & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    assert done.stdout == f"postgui {__version__}\n[]\n"


def test_a_run_imports_only_what_it_uses(tmp_path: Path, playground: str) -> None:
    (tmp_path / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Few\n")
    (tmp_path / "Get.yml").write_text(
        f"info:\n  name: Get\n  type: http\nhttp:\n  method: GET\n  url: {playground}/status/200\n"
    )
    code = f"""
import sys
sys.argv[1:] = ["run", "Get.yml"]
from postgui.__main__ import main
assert main() == 0
print(sorted({UNUSED_BY_A_RUN!r} & set(sys.modules)))
"""
    done = Postgui(tmp_path, tmp_path / "data", (sys.executable, "-c", code))()
    assert done.stdout.startswith(b"pass  200")
    assert done.stdout.rstrip().endswith(b"[]")


def test_help_has_examples(postgui: Postgui) -> None:
    assert b"examples:" in postgui("--help").stdout
    assert b"postgui send http://" in postgui("send", "--help").stdout


@pytest.mark.skipif(os.name == "nt", reason="a closed pipe and signals are POSIX here")
def test_a_reader_that_had_enough_is_no_failure(postgui: Postgui, playground: str) -> None:
    process = subprocess.Popen(
        [*postgui.program, "send", f"{playground}/bytes/5000000", "--no-history"],
        env=postgui.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    assert len(process.stdout.read(10)) == 10
    process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    assert process.wait(30) == 0, err
    assert err.startswith(b"200")
    assert err.count(b"\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="a closed pipe and signals are POSIX here")
def test_ctrl_c_closes_the_connection_and_exits_with_130(postgui: Postgui, nasty: NastyServer) -> None:
    capture = nasty.capture(hold=True)
    process = subprocess.Popen(
        [*postgui.program, "send", capture.url],
        env=postgui.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    capture.wait_for_requests()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"Interrupted.\n")
    capture.wait_for_disconnects()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_full_disk_is_one_sentence(postgui: Postgui, playground: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*postgui.program, "send", f"{playground}/bytes/100"],
            env=postgui.environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=30,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith(b"postgui: Standard output can't be written")
    assert b"Traceback" not in done.stderr


def test_terminal_of_another_encoding(postgui: Postgui, nasty: NastyServer) -> None:
    capture = nasty.capture(b"HTTP/1.1 200 Sm\xf6rg\x1b[31m\r\nContent-Length: 3\r\n\r\n\xe4\xf6\xfc")
    done = postgui("send", capture.url + "ü", PYTHONIOENCODING="ascii")
    assert done.stdout == b"\xe4\xf6\xfc"
    assert done.err.isascii()
    assert "\x1b" not in done.err
    table = postgui("history", PYTHONIOENCODING="ascii").stdout
    assert table.isascii()


@pytest.mark.skipif(os.name == "nt", reason="arguments are text there, whatever the locale")
def test_arguments_are_utf8_in_any_locale(
    postgui: Postgui, playground: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("PYTHONUTF8", "0")
    (tmp_path / "ü.yml").write_text(
        'info:\n  name: ü\n  type: http\nhttp:\n  method: GET\n  url: "{{u}}/echo/ä"\n', encoding="utf-8"
    )
    arguments = ("-H", "X-A: ü", "-d", "ö=ß", "--var", f"u={playground}", "--var", "ä=€")
    assert "€" in postgui("send", "{{u}}/echo?q={{ä}}", *arguments).stdout.decode()
    assert "/echo/%C3%A4" in postgui("send", "ü.yml", *arguments).stdout.decode()
    assert postgui("history", "--search", "ß", "--limit", "1").stdout.count(b"\n") == 1
    assert postgui("history", "--search", "日").stdout == b""


@pytest.mark.skipif(os.name == "nt", reason="a closed pipe is POSIX here")
@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("--kinds",), ("history",)])
def test_nobody_reads(postgui: Postgui, arguments: tuple[str, ...]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [*postgui.program, *arguments],
        env=postgui.environment(),
        stdout=writer,
        stderr=subprocess.PIPE,
        timeout=30,
        check=False,
    )
    os.close(writer)
    assert done.returncode == 0
    assert b"BrokenPipe" not in done.stderr


def test_data_folder_that_cannot_be_written_costs_the_history_only(
    postgui: Postgui, playground: str, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    stuck = Postgui(tmp_path, tmp_path / "file" / "data")
    done = stuck("send", f"{playground}/status/200")
    assert done.stdout
    assert "could not be kept in the history" in done.err
    assert " tab" not in done.err
    assert "Traceback" not in done.err


def test_unexpected_error_is_one_line_and_a_log(postgui: Postgui) -> None:
    postgui.data_dir.mkdir(parents=True, exist_ok=True)
    code = """
import sys
from postgui.services.context import Context
def build(*arguments, **options):
    raise LookupError("something odd")
Context.build = build
from postgui.__main__ import main
sys.exit(main())
"""
    broken = Postgui(postgui.folder, postgui.data_dir, (sys.executable, "-c", code))
    done = broken("history", status=1)
    log = postgui.data_dir / "log" / "postgui.log"
    assert done.err == f"postgui: internal error, LookupError: something odd; the log is {log}\n"
    assert "Traceback" in log.read_text("utf-8")
