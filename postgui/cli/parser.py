"""The arguments of the command line, and their help. It imports no service, so that help is instant."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from postgui.cli.code_argument import add_code
from postgui.cli.cookies_argument import add_cookies
from postgui.cli.export_argument import add_export
from postgui.cli.format_argument import add_format
from postgui.cli.history_argument import add_history
from postgui.cli.import_argument import add_import
from postgui.cli.load_argument import add_load
from postgui.cli.mock_argument import add_mock
from postgui.cli.option import Options
from postgui.cli.run_argument import add_run
from postgui.cli.secret_argument import add_secret
from postgui.cli.send_argument import add_send
from postgui.cli.token_argument import add_token
from postgui.version import __version__

_OTHER_COMMANDS = (
    add_run,
    add_load,
    add_mock,
    add_import,
    add_export,
    add_code,
    add_history,
    add_cookies,
    add_secret,
    add_token,
    add_format,
)
"""All but `send`, in the order in which help lists them. Each sets `take`: found arguments -> options."""

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
    parser = build_parser(with_target=not has_curl)
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


def build_parser(*, with_target: bool = True) -> argparse.ArgumentParser:
    """All the arguments of all commands; `with_target` False where --curl takes the place of TARGET.

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
    add_send(commands, data_dir, with_target=with_target)
    for add in _OTHER_COMMANDS:
        add(commands, data_dir)
    commands.add_parser(
        "demo",
        help="open the window on the sample collection, or make a picture of it",
        add_help=False,
    )
    return parser
