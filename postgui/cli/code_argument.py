"""The arguments of `postgui code`; it imports no service, so that help is instant."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from postgui.cli.send_argument import add_variables

_EXAMPLES = """\
examples:
  postgui code --list
  postgui code api/users/create.yml --target python-httpx --env staging
  postgui code api/users/create.yml --target curl-bash --keep-variables
  postgui code api/users/create.yml --target go --secrets -o create.go
"""


@dataclass(frozen=True, slots=True)
class CodeOptions:
    """`postgui code`: for which request, and for which target; `listed` asks for the targets instead."""

    command: ClassVar[str] = "postgui.cli.code:code"
    data_dir: Path | None
    target: str = ""
    language: str = ""
    listed: bool = False
    environment: str = ""
    layers: tuple[str, ...] = ()
    variables: tuple[tuple[str, str], ...] = ()
    prompts: tuple[tuple[str, str], ...] = ()
    collection: Path | None = None
    keep_variables: bool = False
    secrets: bool = False
    output: Path | None = None
    json: bool = False


def add_code(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "code",
        parents=[shared],
        help="write a program that sends a request",
        description="Write a program that sends a request as PostGUI would. What it does otherwise is said "
        "on standard error. Secrets are masked unless asked for; nothing is sent.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser, take=_code_options)
    add = parser.add_argument
    add(
        "target",
        metavar="FILE",
        nargs="?",
        default="",
        help="a request file (.yml) of a collection, or a URL",
    )
    add("--target", dest="language", metavar="NAME", default="", help="language and library: --list has all")
    add("--list", dest="listed", action="store_true", help="print the targets: name, suffix, label")
    add("--keep-variables", action="store_true", help="leave {{names}} in the code as they stand")
    add("--secrets", action="store_true", help="put secrets into the code in clear")
    add("-o", "--output", metavar="FILE", type=Path, help="write the code there")
    add("--json", action="store_true", help="print JSON: target, code, notes; of --list an array")
    add_variables(parser)


def _code_options(parser: argparse.ArgumentParser, found: dict[str, Any]) -> CodeOptions:
    """Check what belongs together; exits with 2 after bad usage, as argparse does."""
    for name in ("variables", "layers", "prompts"):
        found[name] = tuple(found[name] or ())
    options = CodeOptions(**found)
    if not options.listed and not options.target:
        parser.error("say for which request: FILE is missing (--list prints the targets)")
    if not options.listed and not options.language:
        parser.error("--target is missing: --list prints them all")
    return options
