"""The arguments of `postgui cookies`; it imports no service, so that help is instant."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Literal


@dataclass(frozen=True, slots=True)
class CookiesOptions:
    """`postgui cookies`: what to do with one jar; `file` is the one to import."""

    command: ClassVar[str] = "postgui.cli.cookies:cookies"
    data_dir: Path | None
    action: Literal["list", "import", "clear"]
    file: Path | None = None
    environment: str = ""
    collection: Path | None = None
    json: bool = False
    values: bool = False


def add_cookies(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "cookies",
        parents=[shared],
        help="list, import or clear the cookies of an environment",
        description="The cookie jars of the window: one for each environment of a collection. "
        "`postgui send --cookies` uses them, too.",
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser, take=_cookies_options)
    parser.add_argument("action", choices=("list", "import", "clear"))
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="import: a Netscape cookies.txt")
    parser.add_argument("--collection", metavar="DIR", type=Path, help="its collection (else: in none)")
    parser.add_argument("--env", dest="environment", metavar="NAME", default="", help="its environment")
    parser.add_argument("--values", action="store_true", help="list: show the values too; they are secrets")
    parser.add_argument("--json", action="store_true", help="list: print a JSON array")


def _cookies_options(parser: argparse.ArgumentParser, found: dict[str, Any]) -> CookiesOptions:
    """Check what belongs together; exits with 2 after bad usage, as argparse does."""
    if (found["action"] == "import") != (found["file"] is not None):
        parser.error("import needs a FILE, and nothing else takes one")
    return CookiesOptions(**found)
