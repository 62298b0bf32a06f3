"""The arguments of `postgui export`; it imports no service, so that help is instant."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

_EXAMPLES = """\
examples:
  postgui export --list
  postgui export api --format postman -o api.postman_collection.json
  postgui export api/users --format markdown > users.md
  postgui export api/users/create.yml --format http -o create.http --json | jq .not_carried_over
"""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """`postgui export`: what, in which format; `listed` asks for the formats instead."""

    command: ClassVar[str] = "postgui.cli.export:export_command"
    data_dir: Path | None
    source: Path | None = None
    format: str = ""
    listed: bool = False
    secrets: bool = False
    output: Path | None = None
    json: bool = False


def add_export(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "export",
        parents=[shared],
        help="write a collection, or a part of it, in another program's format",
        description="Write a collection, a folder or a request in another program's format. What that format "
        "has no place for is told on standard error. Secrets are left out unless asked for.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser, take=_export_options)
    add = parser.add_argument
    add("source", metavar="PATH", nargs="?", type=Path, help="a collection's folder, one in it, or a request")
    add("--format", metavar="NAME", default="", help="the format: --list has all")
    add("--list", dest="listed", action="store_true", help="print the formats: name, suffix, label")
    add("--secrets", action="store_true", help="with the values of secrets, in clear")
    add(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        help="write it there; what belongs beside it (environments) goes into the same folder",
    )
    add("--json", action="store_true", help="print JSON: format, files, not_carried_over; of --list an array")


def _export_options(parser: argparse.ArgumentParser, found: dict[str, Any]) -> ExportOptions:
    """Check what belongs together; exits with 2 after bad usage, as argparse does."""
    options = ExportOptions(**found)
    if not options.listed:
        if options.source is None:
            parser.error("say what to export: PATH is missing (--list prints the formats)")
        if not options.format:
            parser.error("--format is missing: --list prints them all")
        if options.json and options.output is None:
            parser.error("--json goes with -o FILE: without it the export itself goes to standard output")
    return options
