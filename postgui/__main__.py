"""The door: no command or `demo` opens the window, everything else is the command line.

It imports only what the chosen way needs, so that `postgui --version` answers at once and
`postgui send` never loads Qt.
"""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

_INTERRUPTED = 130


def main() -> int:
    """Start what the arguments ask for; returns the exit status."""
    if getattr(sys, "frozen", False):
        # In a built program the children of multiprocessing are this program again and end in here;
        # anywhere else the call does nothing but cost an import.
        import multiprocessing

        multiprocessing.freeze_support()
    try:
        try:
            return _start(sys.argv[1:])
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()
    except KeyboardInterrupt:  # while something was still being imported
        return _INTERRUPTED
    except BrokenPipeError:
        # The reader had enough (`| head`), which is no failure; nor may the flush at exit complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _start(arguments: list[str]) -> int:
    if arguments == ["--version"]:
        from postgui.version import __version__

        print(f"postgui {__version__}")  # noqa: T201
        return 0
    return _dispatch(arguments)


def _dispatch(arguments: Sequence[str]) -> int:
    named, rest = _take("--data-dir", arguments)
    data_dir = Path(named) if named is not None else None
    workspace, rest = _take("--workspace", rest)
    if not rest:
        from postgui.app.start import run_window

        return run_window(data_dir, workspace or "")
    if rest[0] == "demo":
        from postgui.app.demo import main as demo

        return demo(rest[1:], data_dir)
    if rest[0] == "--kinds":
        from postgui.app.kinds import print_kinds

        return print_kinds()
    from postgui.cli.main import main as command_line

    try:
        return command_line(arguments)
    finally:
        # Python looks through all that there is for cycles as it ends, which takes as long as sending many
        # requests. Everything was closed by then, and the system takes the memory back at once.
        gc.freeze()


def _take(option: str, arguments: Sequence[str]) -> tuple[str | None, list[str]]:
    """Take `OPTION VALUE` from the front of `arguments`; a later one is the command's to read."""
    if arguments and arguments[0].startswith(f"{option}="):
        return arguments[0].partition("=")[2], list(arguments[1:])
    if len(arguments) > 1 and arguments[0] == option:
        return arguments[1], list(arguments[2:])
    return None, list(arguments)


if __name__ == "__main__":
    sys.exit(main())
