"""The arguments of `postgui history`; it imports no service, so that help is instant."""

import argparse
from typing import Any

from postgui.cli.option import HistoryOptions


def add_history(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "history",
        parents=[shared],
        help="list what was sent, newest first",
        description="List what was sent, newest first.",
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser, take=_history_options)
    parser.add_argument(
        "--search",
        metavar="TEXT",
        default="",
        help="only entries with TEXT in method, URL, status, headers or text bodies",
    )
    parser.add_argument("--limit", metavar="N", type=_count, default=20, help="at most N entries (20)")
    parser.add_argument("--json", action="store_true", help="print a JSON array")


def _history_options(_parser: argparse.ArgumentParser, found: dict[str, Any]) -> HistoryOptions:
    return HistoryOptions(**found)


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return int(text)
