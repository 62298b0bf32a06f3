"""Servers that others wrote, run on loopback for the tests of this folder.

`$POSTGUI_PEERS=required`, which CI sets, makes a missing one a failure instead of a skip.
"""

import hashlib
import importlib.util
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from platformdirs import user_cache_path

from tests.support.leftover import LeftoverPlugin

_INSTALL = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent")
_INSTALL_S = 240
_START_S = 30.0
_LOOK_S = 0.05


def need_program(name: str, how: str) -> str:
    """The path of a program; skips, or fails where peers are required, when it is missing."""
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    if found is None:
        missing(f"{name} is not installed", how)
    return str(found)


def need_module(name: str, how: str = "pip install postgui[peers]") -> None:
    """The same for a Python package."""
    if importlib.util.find_spec(name) is None:
        missing(f"{name} is not installed", how)


def missing(what: str, how: str) -> None:
    """Skip, or fail where peers are required."""
    if os.environ.get("POSTGUI_PEERS") == "required":
        pytest.fail(f"{what}, and $POSTGUI_PEERS requires it: {how}")
    pytest.skip(f"{what}; to run this: {how}")


def installed_node_package(name: str, source: Path) -> Path:
    """The folder where the Node.js package that `source` locks is installed: once, in the user's cache."""
    npm = need_program("npm", "install Node.js")
    files = sorted(source.iterdir())
    state = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]
    folder = user_cache_path("postgui-tests", appauthor=False) / f"{name}-{state}"
    if folder.is_dir():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, ignore_cleanup_errors=True) as scratch:
        fresh = Path(scratch, "fresh")
        fresh.mkdir()
        for file in files:
            shutil.copy(file, fresh)
        try:
            subprocess.run([npm, *_INSTALL], cwd=fresh, check=True, timeout=_INSTALL_S, capture_output=True)
        except (subprocess.SubprocessError, OSError) as error:
            missing(f"{name} can't be installed here: {error}", "reach the npm registry once")
        with suppress(OSError):  # another worker was quicker
            fresh.rename(folder)
    return folder


def free_port() -> int:
    """A port on loopback that nobody has now."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def running(
    command: Sequence[str], port: int, folder: Path, request: pytest.FixtureRequest, **environment: str
) -> Iterator[None]:
    """Run `command` until the end of the block, which begins once `port` is listened to."""
    plugin = request.config.pluginmanager.get_plugin("leftover")
    assert isinstance(plugin, LeftoverPlugin)
    log = folder / f"{Path(command[0]).name}.log"
    with (
        log.open("wb") as out,
        subprocess.Popen(
            command, cwd=folder, stdout=out, stderr=out, env={**os.environ, **environment}
        ) as process,
    ):
        plugin.expect_process(process.pid)
        try:
            _wait_for(port, process, log)
            yield
        finally:
            process.terminate()


def _wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _START_S
    while not _listens(port):
        with suppress(subprocess.TimeoutExpired):
            process.wait(_LOOK_S)
        told = log.read_text("utf-8", "replace")
        assert process.returncode is None, f"it ended at once: {told}"
        assert time.monotonic() < deadline, f"nobody listens yet: {told}"


def _listens(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
    except OSError:
        return False
