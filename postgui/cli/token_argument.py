"""The arguments of `postgui token`; it imports no service, so that help is instant."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Literal

_EXAMPLES = """\
examples:
  postgui token get api/users.yml --env staging      signs in: opens the browser, or shows a code
  postgui token show api/users.yml                   until when the kept token is good
  postgui token show api/users.yml --value           the token itself, on standard output
  postgui token forget api/users.yml

A script without a terminal opens no browser: client credentials and refreshing work there.
"""


@dataclass(frozen=True, slots=True)
class TokenOptions:
    """`postgui token`: what to do with the OAuth 2.0 token of the request file `target`."""

    command: ClassVar[str] = "postgui.cli.token:token"
    data_dir: Path | None
    action: Literal["get", "refresh", "show", "forget"]
    target: str
    environment: str = ""
    value: bool = False
    json: bool = False


def add_token(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "token",
        parents=[shared],
        help="get, refresh, show or forget the OAuth 2.0 token of a request",
        description="The OAuth 2.0 token that a request file is sent with. It is kept in the keyring.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser, take=_token_options)
    parser.add_argument("action", choices=("get", "refresh", "show", "forget"))
    parser.add_argument("target", metavar="FILE", help="a request file (.yml) of a collection")
    parser.add_argument("--env", dest="environment", metavar="NAME", default="", help="its environment")
    parser.add_argument("--value", action="store_true", help="show: print the token; it is a secret")
    parser.add_argument("--json", action="store_true", help="show: print one JSON object")


def _token_options(_parser: argparse.ArgumentParser, found: dict[str, Any]) -> TokenOptions:
    return TokenOptions(**found)
