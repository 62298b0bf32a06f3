"""The arguments of the command line, and their help. It imports no service, so that help is instant."""

import argparse
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from postgui.cli.option import CookiesOptions, DataFlag, DataPiece, HistoryOptions, Options, SendOptions
from postgui.cli.secret_argument import add_secret, secret_options
from postgui.cli.setting_argument import add_settings, milliseconds, take_settings
from postgui.cli.token_argument import add_token, token_options
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
  postgui send --curl "curl -XPOST http://localhost:8080/users -d name=Ada"
  pbpaste | postgui send --curl - --dry-run                                of the pasted curl command
  postgui send http://localhost:8080/me --auth basic username=ada 'password={{ada_password}}'

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
    has_curl = any(word == "--curl" or word.startswith("--curl=") for word in argv)
    return _options(build_parser(with_target=not has_curl), argv)


def build_parser(*, with_target: bool = True) -> argparse.ArgumentParser:
    """All the arguments; `with_target` False where --curl takes the place of TARGET.

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
    _add_send(commands, data_dir, with_target)
    _add_history(commands, data_dir)
    _add_cookies(commands, data_dir)
    add_secret(commands, data_dir)
    add_token(commands, data_dir)
    commands.add_parser(
        "demo",
        help="open the window on the sample collection, or make a picture of it",
        add_help=False,
    )
    return parser


def _add_send(commands: _Commands, shared: argparse.ArgumentParser, with_target: bool) -> None:
    parser = commands.add_parser(
        "send",
        parents=[shared],
        help="send one request: a file of a collection, a URL or a curl command",
        description="Send one request. The body goes to standard output, one summary line to standard error.",
        epilog=_SEND_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser)
    if with_target:
        parser.add_argument(
            "target", metavar="TARGET", help="a request file (.yml) of a collection, or a URL"
        )
    else:
        parser.set_defaults(target="")
    _add_request_arguments(parser)
    _add_value_arguments(parser)
    add_settings(parser)
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
        "--auth",
        nargs="+",
        metavar=("KIND", "NAME=VALUE"),
        default=(),
        help="authenticate: basic username=... password=..., bearer token=..., or another kind "
        "(`postgui --kinds`); after TARGET. {{NAME}} takes a value from the keyring",
    )
    add("--compress", choices=("gzip", "br", "zstd"), default="", help="compress the body")
    add(
        "--timeout",
        dest="timeout_ms",
        metavar="SECONDS",
        type=milliseconds,
        help="give up after, all in all (0: never)",
    )
    add(
        "--curl",
        metavar="COMMAND",
        help="in the place of TARGET: a curl command, @FILE or - for standard input; what it can't carry "
        "is told",
    )


def _add_value_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("variables").add_argument
    add("--env", dest="environment", metavar="NAME", default="", help="environment of the collection")
    add(
        "--also-env",
        "--layer",
        dest="layers",
        metavar="NAME",
        action="append",
        help="another environment, for names that --env does not have",
    )
    add(
        "--prompt",
        dest="prompts",
        metavar="NAME=VALUE",
        action="append",
        type=_variable,
        help="answer to {{?NAME}}; a terminal asks for it otherwise",
    )
    add(
        "--var",
        dest="variables",
        metavar="NAME=VALUE",
        action="append",
        type=_variable,
        help="value of {{NAME}}, before the environment and the files; {{process.env.NAME}} is always there",
    )
    add("--collection", metavar="DIR", type=Path, help="collection that a URL belongs to")
    add(
        "--cookies",
        action="store_true",
        help="use and change the cookie jar that the window keeps (else: an empty one for this send)",
    )
    add("--allow-unresolved", action="store_true", help="send {{names}} that have no value as they stand")


def _add_output_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("output").add_argument
    add("-o", "--output", metavar="FILE", type=Path, help="write the body there")
    add(
        "--json",
        action="store_true",
        help="print one JSON object: request, response, timings, redirects, error, notes, peer, cookies ...",
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


def _add_cookies(commands: _Commands, shared: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "cookies",
        parents=[shared],
        help="list, import or clear the cookies of an environment",
        description="The cookie jars of the window: one for each environment of a collection. "
        "`postgui send --cookies` uses them, too.",
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser)
    parser.add_argument("action", choices=("list", "import", "clear"))
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="import: a Netscape cookies.txt")
    parser.add_argument("--collection", metavar="DIR", type=Path, help="its collection (else: in none)")
    parser.add_argument("--env", dest="environment", metavar="NAME", default="", help="its environment")
    parser.add_argument("--values", action="store_true", help="list: show the values too; they are secrets")
    parser.add_argument("--json", action="store_true", help="list: print a JSON array")


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
    if command == "cookies":
        if (found["action"] == "import") != (found["file"] is not None):
            parser.error("import needs a FILE, and nothing else takes one")
        return CookiesOptions(**found)
    if command == "secret":
        return secret_options(parser, found)
    if command == "token":
        return token_options(found)
    if command != "send":
        parser.error("say what to do: send, history, cookies, secret, token, demo (postgui --help has all)")
    for name in ("headers", "data", "form", "variables", "layers", "prompts", "auth"):
        found[name] = tuple(found[name] or ())
    try:
        found["settings"] = take_settings(found)
    except ValueError as error:
        parser.error(str(error))
    options = SendOptions(**found)
    if options.data and options.form:
        parser.error("-d and --form make two different bodies: give one of them")
    if wrong := [word for word in options.auth[1:] if "=" not in word]:
        parser.error(f"--auth takes KIND NAME=VALUE ...: {wrong[0]!r} has no '=' (put TARGET before --auth)")
    return options


def _variable(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r} should be NAME=VALUE")
    return name.strip(), value


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return int(text)
