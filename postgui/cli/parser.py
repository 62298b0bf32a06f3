"""The arguments of the command line, and their help. It imports no service, so that help is instant."""

import argparse
import importlib
from collections.abc import Sequence
from pathlib import Path

from postgui.cli.option import Options
from postgui.version import __version__

_COMMANDS = (
    "send",
    "run",
    "load",
    "mock",
    "import",
    "export",
    "code",
    "history",
    "cookies",
    "secret",
    "token",
    "format",
)
"""In the order in which help lists them. `NAME_argument.py` has `add_NAME`, which sets `take`: found
arguments -> options."""

_EXAMPLES = """\
examples:
  postgui                                       open the window
  postgui --workspace Work                      open it in another workspace
  postgui demo                                  open it on the sample collection and its own server
  postgui demo --screenshot demo.png            the same with no display, as a picture
  postgui send http://localhost:8080/users      GET; the body goes to standard output
  postgui send http://localhost:8080/users -d name=Ada -d role=admin
  postgui send api/users/create.yml --env staging --var userId=7
  postgui import shop.postman_collection.json --to api/shop
  postgui run api --env staging --report junit=report.xml
  postgui history --search users
  postgui code api/users/create.yml --target python-httpx
  postgui --kinds                               which kinds of auth, body, viewer, code ... there are, as JSON

`postgui COMMAND --help` says more. Files are kept in --data-dir, or $POSTGUI_DATA, or the usual place
of the system.
"""


def parse(argv: Sequence[str]) -> Options:
    """Read the arguments.

    Raises:
        SystemExit: With 0 after --help or --version, with 2 and a message after bad usage.
    """
    has_curl = any(word == "--curl" or word.startswith("--curl=") for word in argv)
    parser = build_parser(with_target=not has_curl, only=_command_of(argv))
    namespace, unknown = parser.parse_known_args(argv)
    found = vars(namespace)
    parser = found.pop("parser", parser)  # the command's own: its usage is what helps
    if unknown:
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    take = found.pop("take", None)
    if take is None:
        parser.error("say what to do: send, run, import ... (postgui --help has all)")
    for name in ("command", "kinds"):
        found.pop(name)
    found.setdefault("data_dir", None)
    options: Options = take(parser, found)
    return options


def _command_of(argv: Sequence[str]) -> str:
    """The command that `argv` begins with, "" if something else stands there."""
    words = iter(argv)
    for word in words:
        if word == "--data-dir":
            next(words, None)
        elif not word.startswith("--data-dir="):
            return word if word in _COMMANDS else ""
    return ""


def build_parser(*, with_target: bool = True, only: str = "") -> argparse.ArgumentParser:
    """All the arguments of all commands, or `only` of one: the others' are then not even imported.

    `with_target` is False where --curl takes the place of TARGET.

    An optional TARGET would do for both, but argparse then misses it after an option (Python 3.11).
    """
    data_dir = argparse.ArgumentParser(add_help=False)
    data_dir.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="where history, drafts and settings are kept",
    )
    parser = argparse.ArgumentParser(
        prog="postgui",
        parents=[data_dir],
        description="A desktop API client: compose HTTP requests, send them, inspect every byte.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"postgui {__version__}")
    parser.add_argument("--kinds", action="store_true", help="print the kinds that this build has, as JSON")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name in (only,) if only else _COMMANDS:
        add = getattr(importlib.import_module(f"postgui.cli.{name}_argument"), f"add_{name}")
        if name == "send":
            add(commands, data_dir, with_target=with_target)
        else:
            add(commands, data_dir)
    commands.add_parser(
        "demo",
        help="open the window on the sample collection, or make a picture of it",
        add_help=False,
    )
    return parser
