"""The arguments of the command line, and their help. It imports no service, so that help is instant."""

import argparse
import math
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from postgui.cli.option import DataFlag, DataPiece, HistoryOptions, Options, SendOptions
from postgui.version import __version__

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_EXAMPLES = """\
examples:
  postgui                                       open the window
  postgui demo                                  open it on the sample collection and its own server
  postgui demo --screenshot demo.png            the same with no display, as a picture
  postgui send http://localhost:8080/users      GET; the body goes to standard output
  postgui send http://localhost:8080/users -d name=Ada -d role=admin
  postgui send api/users/create.yml --env staging --var userId=7
  postgui history --search users
  postgui --kinds                               which auth, body and viewer kinds there are, as JSON

`postgui COMMAND --help` says more. Files are kept in --data-dir, or $POSTGUI_DATA, or the usual place
of the system.
"""

_SEND_EXAMPLES = """\
examples:
  postgui send http://localhost:8080/users?page=2
  postgui send http://localhost:8080/users -H 'Accept: application/xml' -o users.xml
  postgui send http://localhost:8080/users -d name=Ada -d @more.txt        form, POST
  postgui send http://localhost:8080/users -H 'Content-Type: application/json' -d '{"name": "Ada"}'
  postgui send http://localhost:8080/photos --form title=Me --form 'photo=@me.png;type=image/png'
  postgui send api/create.yml --env staging --var userId=7 --json | jq .response.status
  postgui send '{{baseUrl}}/users' --collection api --env staging
  postgui send api/create.yml --dry-run                                    the exact bytes, unsent

exit status:
  0  an HTTP answer came, whatever its status        2  bad usage or input, or -o FILE can't
  1  no answer came, or it broke off                    be written
"""

_DATA_ARGUMENTS: tuple[tuple[tuple[str, ...], DataFlag, str], ...] = (
    (
        ("-d", "--data"),
        "data",
        "body, several joined with &; @FILE (@- is standard input) without its line breaks; "
        "POST instead of GET; form Content-Type unless set",
    ),
    (("--data-raw",), "raw", "as -d, but @ means nothing"),
    (("--data-binary",), "binary", "as -d, but @FILE goes out byte for byte"),
    (("--data-urlencode",), "urlencode", "as -d, encoded: TEXT, =TEXT, NAME=TEXT, @FILE or NAME@FILE"),
)


def parse(argv: Sequence[str]) -> Options:
    """Read the arguments.

    Raises:
        SystemExit: With 0 after --help or --version, with 2 and a message after bad usage.
    """
    return _options(build_parser(), argv)


def build_parser() -> argparse.ArgumentParser:
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
    _add_send(commands, data_dir)
    _add_history(commands, data_dir)
    commands.add_parser(
        "demo",
        help="open the window on the sample collection, or make a picture of it",
        add_help=False,
    )
    return parser


def _add_send(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    parser = commands.add_parser(
        "send",
        parents=[shared],
        help="send one request: a file of a collection, or a URL",
        description="Send one request. The body goes to standard output, one summary line to standard error.",
        epilog=_SEND_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser)
    parser.add_argument("target", metavar="TARGET", help="a request file (.yml) of a collection, or a URL")
    _add_request_arguments(parser)
    _add_value_arguments(parser)
    _add_output_arguments(parser)


def _add_request_arguments(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("request")
    add = group.add_argument
    add("-X", "--request", dest="method", metavar="METHOD", help="method, any token; kept as typed")
    add(
        "-H",
        "--header",
        dest="headers",
        metavar="LINE",
        action="append",
        help="'Name: value' ('Name:' sends it empty); @FILE has one a line; takes the place of the request "
        "file's header of that name",
    )
    for names, flag, text in _DATA_ARGUMENTS:
        kind = partial(DataPiece, flag)
        add(*names, dest="data", metavar="DATA", action="append", type=kind, help=text)
    add(
        "-F",
        "--form",
        metavar="FIELD",
        action="append",
        help="multipart form: NAME=TEXT, NAME=@FILE or NAME=<FILE (its text), with ;type=TYPE if wanted",
    )
    add(
        "--timeout",
        dest="timeout_ms",
        metavar="SECONDS",
        type=_milliseconds,
        help="give up after (0: never)",
    )
    add("-k", "--insecure", action="store_true", help="take any TLS certificate")


def _add_value_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("variables").add_argument
    add("--env", dest="environment", metavar="NAME", default="", help="environment of the collection")
    add(
        "--var",
        dest="variables",
        metavar="NAME=VALUE",
        action="append",
        type=_variable,
        help="value of {{NAME}}, before the environment and the files; {{process.env.NAME}} is always there",
    )
    add("--collection", metavar="DIR", type=Path, help="collection that a URL belongs to")
    add("--allow-unresolved", action="store_true", help="send {{names}} that have no value as they stand")


def _add_output_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("output").add_argument
    add("-o", "--output", metavar="FILE", type=Path, help="write the body there")
    add(
        "--json",
        action="store_true",
        help="print one JSON object: request, response, timings, redirects, error, notes",
    )
    add("--dry-run", action="store_true", help="print the exact bytes that would be sent, and send nothing")
    add("--no-history", dest="record", action="store_false", help="leave no trace in the history")


def _add_history(commands: _Commands, shared: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "history",
        parents=[shared],
        help="list what was sent, newest first",
        description="List what was sent, newest first.",
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser)
    parser.add_argument(
        "--search",
        metavar="TEXT",
        default="",
        help="only entries with TEXT in method, URL, status, headers or text bodies",
    )
    parser.add_argument("--limit", metavar="N", type=_count, default=20, help="at most N entries (20)")
    parser.add_argument("--json", action="store_true", help="print a JSON array")


def _options(parser: argparse.ArgumentParser, argv: Sequence[str]) -> Options:
    namespace, unknown = parser.parse_known_args(argv)
    found = vars(namespace)
    parser = found.pop("parser", parser)  # the command's own: its usage is what helps
    if unknown:
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    command = found.pop("command")
    found.pop("kinds")
    found.setdefault("data_dir", None)
    if command == "history":
        return HistoryOptions(**found)
    if command != "send":
        parser.error("say what to do: send, history or demo (postgui --help lists them)")
    for name in ("headers", "data", "form", "variables"):
        found[name] = tuple(found[name] or ())
    options = SendOptions(**found)
    if options.data and options.form:
        parser.error("-d and --form make two different bodies: give one of them")
    return options


def _milliseconds(text: str) -> int:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds <= 10_000_000:  # also keeps nan and inf out
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds, 0 or more")
    # Rounding half a millisecond down to 0 would mean "for ever".
    return max(1, round(seconds * 1000)) if seconds else 0


def _variable(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r} should be NAME=VALUE")
    return name.strip(), value


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return int(text)
