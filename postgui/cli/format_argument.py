"""The arguments of `postgui format`; it imports no service, so that help is instant."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

_EPILOG = """\
The exit status is 0 when everything could be read (and was written where needed), 1 when --check found a
file that would change, 2 for bad arguments or a file that is broken; the others are done all the same.

  postgui format api                                     read all of a collection, say what is broken
  postgui format api/Create.yml --set http.method=PUT    change one value; the rest of the file stays
  postgui format api/Create.yml --set http.headers.0.value=text/plain --set settings.timeout=500
"""


@dataclass(frozen=True, slots=True)
class FormatOptions:
    """`postgui format`: `changes` are places and values."""

    command: ClassVar[str] = "postgui.cli.format:format_files"
    data_dir: Path | None
    paths: tuple[Path, ...]
    check: bool = False
    changes: tuple[tuple[str, str], ...] = ()


def add_format(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "format",
        parents=[shared],
        help="read and write files of a collection as Save does it",
        description="Read files of a collection and write them as Save in the window does: what need not "
        "change stays byte for byte, so a file that nobody edits is not written.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser, take=_format_options)
    parser.add_argument(
        "paths", metavar="PATH", nargs="+", type=Path, help="a file, or a folder with all in it"
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit with 1 if a file would change"
    )
    parser.add_argument(
        "--set",
        metavar="KEY=VALUE",
        dest="changes",
        type=_change,
        action="append",
        default=[],
        help="set a value of the one file that PATH names: keys, and positions in lists from 0, with dots",
    )


def _format_options(parser: argparse.ArgumentParser, found: dict[str, Any]) -> FormatOptions:
    """Check what belongs together; exits with 2 after bad usage, as argparse does."""
    paths, changes = tuple(found.pop("paths")), tuple(found.pop("changes"))
    if changes and (len(paths) > 1 or paths[0].is_dir()):
        parser.error("--set needs a PATH that is one file")
    return FormatOptions(paths=paths, changes=changes, **found)


def _change(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals or not all(key.split(".")):
        raise argparse.ArgumentTypeError(f"{text!r} is not KEY=VALUE, such as http.method=PUT")
    return key, value
