"""The arguments of `postgui mock`; it imports no service, so that help is instant."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

_MOST_DELAY_MS = 60_000
_EXAMPLES = """\
examples:
  postgui mock api                       the examples of all its requests, on a free port
  postgui mock api --port 8080
  postgui mock openapi.yaml              the examples of a file that could be imported; nothing is written
  postgui mock api --delay 300 --status 503
  curl -H 'Prefer: status=404' http://127.0.0.1:8080/users/7
  curl -H 'Prefer: example=Not found, delay=500' http://127.0.0.1:8080/users/7

:id, {id} and {{id}} in a path take anything. Of several examples the one wins whose query, headers and body
are those of the request. It serves this machine only, until Ctrl+C.
"""


@dataclass(frozen=True, slots=True)
class MockOptions:
    """`postgui mock`: whose examples to serve, and where."""

    command: ClassVar[str] = "postgui.cli.mock:mock"
    data_dir: Path | None
    target: Path
    port: int = 0
    delay_ms: int = 0
    status: int | None = None
    json: bool = False


def add_mock(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "mock",
        parents=[shared],
        help="serve the saved examples of a collection on this machine",
        description="Serve the saved examples of a collection or folder, or those of an OpenAPI document, on "
        "127.0.0.1, and log what comes in.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser, take=_mock_options)
    parser.add_argument(
        "target", metavar="SOURCE", type=Path, help="collection, folder, request; or a file to import"
    )
    parser.add_argument(
        "--port", metavar="N", type=_port, default=0, help="port to listen on (0: a free one)"
    )
    parser.add_argument(
        "--delay",
        dest="delay_ms",
        metavar="MS",
        type=_delay,
        default=0,
        help="milliseconds that each answer waits, unless the request says otherwise",
    )
    parser.add_argument(
        "--status",
        metavar="CODE",
        type=_status,
        help="status of each answer; an example that has it is preferred",
    )
    parser.add_argument("--json", action="store_true", help="log one JSON object a line")


def _mock_options(_parser: argparse.ArgumentParser, found: dict[str, Any]) -> MockOptions:
    return MockOptions(**found)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= 65_535):
        raise argparse.ArgumentTypeError(f"{text!r} is not a port from 0 to 65535")
    return int(text)


def _delay(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= _MOST_DELAY_MS):
        raise argparse.ArgumentTypeError(f"{text!r} is not from 0 to {_MOST_DELAY_MS} milliseconds")
    return int(text)


def _status(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 200 <= int(text) <= 599):
        raise argparse.ArgumentTypeError(f"{text!r} is not a status from 200 to 599")
    return int(text)
