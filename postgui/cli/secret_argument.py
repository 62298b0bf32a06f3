"""The arguments of `postgui secret`; it imports no service, so that help is instant."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Literal

_EXAMPLES = """\
examples:
  postgui secret set api_token --collection api           asks for the value, without showing it
  pass show api | postgui secret set api_token            takes it from standard input
  postgui secret set token --collection api --env prod    a secret variable of an environment
  postgui secret list

Without a keyring the values are in an encrypted file, whose passphrase is $POSTGUI_PASSPHRASE or
asked for on a terminal.
"""


@dataclass(frozen=True, slots=True)
class SecretOptions:
    """`postgui secret`: what to do with which name; the value is never an argument."""

    command: ClassVar[str] = "postgui.cli.secret:secret"
    data_dir: Path | None
    action: Literal["set", "get", "list", "forget"]
    name: str = ""
    collection: Path | None = None
    environment: str = ""
    show: bool = False
    json: bool = False


def add_secret(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "secret",
        parents=[shared],
        help="keep, show, list or forget secrets",
        description="Secrets are in the keyring of the system; requests refer to them as {{NAME}}.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser, take=_secret_options)
    parser.add_argument("action", choices=("set", "get", "list", "forget"))
    parser.add_argument("name", metavar="NAME", nargs="?", default="", help="its name, without the braces")
    parser.add_argument("--collection", metavar="DIR", type=Path, help="its collection (else: in none)")
    parser.add_argument("--env", dest="environment", metavar="NAME", default="", help="its environment")
    parser.add_argument("--show", action="store_true", help="get: print the value")
    parser.add_argument("--json", action="store_true", help="list: print a JSON array")


def _secret_options(parser: argparse.ArgumentParser, found: dict[str, Any]) -> SecretOptions:
    """Check what belongs together; exits with 2 after bad usage, as argparse does."""
    if (found["action"] == "list") == bool(found["name"]):
        parser.error("set, get and forget need a NAME; list takes none")
    return SecretOptions(**found)
