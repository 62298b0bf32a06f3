"""The command line in processes forked from one that has imported it already: most of a start is imports.

What runs is the real `main` in a process of its own, with arguments, folder, environment and pipes of its
own, and it ends as a program does. `tests/e2e/command.py` starts each command once from nothing, and the rest
here.
"""

import gc
import importlib
import io
import json
import os
import pkgutil
import selectors
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TextIO

ROOT = Path(__file__).resolve().parents[2]
_ROOMS = ("cli", "net", "storage", "formats")
"""What is imported before. Of the others the commands import what they need: numpy there begins threads."""
_MOST_BYTES = 1 << 20


def can_warm() -> bool:
    """Whether the system forks, and keeps messages apart on a socket."""
    return sys.platform == "linux"


class WarmProgram:
    """Runs commands one after the other; ends its own process with `close`."""

    def __init__(self) -> None:
        self._begun: set[str] = set()
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [sys.executable, "-W", "error", "-m", "tests.support.warm_program", str(theirs.fileno())]
        with theirs:
            self._process = subprocess.Popen(
                command,
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    def is_new(self, command: str) -> bool:
        """Whether `command` is asked about for the first time."""
        is_new = command not in self._begun
        self._begun.add(command)
        return is_new

    def run(
        self,
        arguments: Sequence[str],
        folder: Path,
        environment: Mapping[str, str],
        stdin: bytes,
        timeout_s: float,
    ) -> subprocess.CompletedProcess[bytes]:
        """Run `postgui` with `arguments` in `folder`; the same as `subprocess.run` with captured output.

        Raises:
            TimeoutError: It did not end within `timeout_s`; it was killed.
        """
        pipes = [os.pipe() for _ in range(3)]
        (in_end, in_own), (out_own, out_end), (err_own, err_end) = pipes
        order = json.dumps([list(arguments), str(folder), dict(environment)]).encode()
        socket.send_fds(self._socket, [order], [in_end, out_end, err_end])
        for end in (in_end, out_end, err_end):
            os.close(end)
        self._socket.settimeout(None)
        child = int(self._socket.recv(32))
        self._socket.settimeout(timeout_s)
        try:
            said = _exchange(in_own, stdin, (out_own, err_own), timeout_s)
            status = int(self._socket.recv(32))
        except TimeoutError:
            os.kill(child, signal.SIGKILL)
            self._socket.settimeout(None)
            self._socket.recv(32)
            raise
        return subprocess.CompletedProcess(list(arguments), status, *said)

    def close(self) -> None:
        self._socket.close()
        self._process.wait(30)


def _exchange(stdin: int, given: bytes, outputs: tuple[int, int], timeout_s: float) -> list[bytes]:
    """Write `given` into the pipe `stdin` and read both `outputs` to their ends; closes all three."""
    said = {output: bytearray() for output in outputs}
    with selectors.DefaultSelector() as selector:
        left = memoryview(given)
        os.set_blocking(stdin, False)
        selector.register(stdin, selectors.EVENT_WRITE)
        for output in outputs:
            selector.register(output, selectors.EVENT_READ)
        try:
            while selector.get_map():
                ready = selector.select(timeout_s)
                if not ready:
                    raise TimeoutError(f"nothing was said for {timeout_s:g} s")
                for key, _ in ready:
                    if key.fd == stdin:
                        left = _written(stdin, left)
                        is_over = not left
                    else:
                        part = os.read(key.fd, 1 << 16)
                        said[key.fd] += part
                        is_over = not part
                    if is_over:
                        selector.unregister(key.fd)
                        os.close(key.fd)
        finally:
            for open_fd in [key.fd for key in selector.get_map().values()]:
                os.close(open_fd)
    return [bytes(said[output]) for output in outputs]


def _written(pipe: int, left: memoryview) -> memoryview:
    """What is left of `left` after writing what there is room for; nothing, if nobody reads any more."""
    try:
        return left[os.write(pipe, left) :] if left else left
    except BrokenPipeError:
        return left[:0]


def _import_rooms() -> None:
    for room in _ROOMS:
        package = importlib.import_module(f"postgui.{room}")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)


def _serve(orders: socket.socket) -> bool:
    """Fork a process for each order, and tell of its end; True in such a process, False at the end of all."""
    while True:
        order, ends, _, _ = socket.recv_fds(orders, _MOST_BYTES, 3)
        if not order:
            return False
        child = os.fork()
        if child == 0:
            arguments, folder, environment = json.loads(order)
            _become(arguments, folder, environment, ends)
            orders.close()
            return True
        for end in ends:
            os.close(end)
        orders.send(str(child).encode())
        orders.send(str(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])).encode())


def _become(arguments: list[str], folder: str, environment: dict[str, str], ends: list[int]) -> None:
    """Be the process that a shell would have started."""
    for number, end in enumerate(ends):
        os.dup2(end, number)
        os.close(end)
    sys.stdin, sys.stdout, sys.stderr = _anew(sys.stdin), _anew(sys.stdout), _anew(sys.stderr, by_line=True)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = [str(ROOT / "postgui" / "__main__.py"), *arguments]


def _anew(stream: TextIO, *, by_line: bool = False) -> TextIO:
    """The same stream over what its number leads to now."""
    file = io.FileIO(stream.fileno(), stream.mode, closefd=False)
    buffered = io.BufferedReader(file) if file.readable() else io.BufferedWriter(file)
    return io.TextIOWrapper(buffered, stream.encoding, stream.errors, line_buffering=by_line)


if __name__ == "__main__":
    from postgui.__main__ import main

    _import_rooms()
    gc.collect()
    gc.freeze()  # a collection would touch what all share, and so copy it for each
    with socket.socket(fileno=int(sys.argv[1])) as orders:
        is_command = _serve(orders)
    sys.exit(main() if is_command else 0)
