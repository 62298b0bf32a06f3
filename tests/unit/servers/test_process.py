"""The server process: starts on a free port, stops when told, and never outlives its parent."""

import asyncio
import contextlib
import http.client
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest

from postgui.model.problem import ProblemError
from postgui.servers.process import AsgiApp, ServerProcess, playground_process, start_playground

ROOT = Path(__file__).parents[3]
PARENT = """
import sys
from postgui.servers.process import start_playground

if __name__ == "__main__":
    server = start_playground()
    print(server.pid, server.url, flush=True)
    sys.stdin.read()
"""


def get_json(url: str) -> object:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
    try:
        connection.request("GET", parts.path or "/")
        return json.load(connection.getresponse())
    finally:
        connection.close()


def has_ended(process: psutil.Process, *, timeout_s: float = 10) -> bool:
    """Wait for the end of somebody else's child; one that its new parent didn't collect yet has ended."""
    deadline = time.monotonic() + timeout_s
    while time.monotonic() < deadline:
        try:
            process.wait(0.02)
        except psutil.TimeoutExpired:
            with contextlib.suppress(psutil.NoSuchProcess):
                if process.status() == psutil.STATUS_ZOMBIE:
                    return True
        else:
            return True
    return False


def build_broken() -> AsgiApp:
    raise SystemExit(3)


def test_answers_from_another_process_until_stopped() -> None:
    server = start_playground()
    try:
        assert server.pid not in {0, os.getpid()}
        assert server.url.startswith("http://127.0.0.1:")
        assert get_json(f"{server.url}/status/200") == {"status": 200, "reason": "OK"}
        url = server.url
    finally:
        server.stop()
    assert (server.pid, server.url, server.running) == (0, "", False)
    with pytest.raises(ConnectionRefusedError):
        get_json(url)


def test_stop_is_fine_when_nothing_runs_and_start_again_works() -> None:
    server = playground_process()
    server.stop()
    with server:
        first = server.pid
        assert server.start() == server.url
        assert server.pid == first
    with server:
        assert server.pid != first
        assert get_json(server.url)


async def test_starts_and_stops_without_blocking_the_loop() -> None:
    server = playground_process()
    starting = asyncio.create_task(server.start_async())
    turns = 0
    while not starting.done():
        await asyncio.sleep(0.001)
        turns += 1
    assert starting.result() == server.url
    assert turns > 3
    await server.stop_async()
    assert not server.running


def test_says_so_when_the_server_does_not_come_up() -> None:
    server = ServerProcess(build_broken, name="broken server")
    with pytest.raises(ProblemError) as caught:
        server.start()
    assert caught.value.problem.kind == "server-start"
    assert caught.value.problem.what == "The broken server did not start"
    assert not server.running


@pytest.mark.parametrize("how", ["quits", "is killed"])
def test_ends_when_its_parent(how: str, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    with subprocess.Popen(
        [sys.executable, script],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    ) as parent:
        assert parent.stdin is not None
        assert parent.stdout is not None
        pid, url = parent.stdout.readline().split()
        child = psutil.Process(int(pid))
        assert get_json(url)
        if how == "quits":
            parent.stdin.close()
        else:
            parent.kill()
        assert has_ended(child)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_ctrl_c_is_for_the_parent_to_decide() -> None:
    with start_playground() as server:
        os.kill(server.pid, signal.SIGINT)
        assert get_json(server.url)
