"""The arguments of `postgui history`; it imports no service, so that help is instant."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

_FILTERS = {
    "method": ("METHOD", "only this method, or several: PUT,PATCH"),
    "status": ("STATUS", "only 404, 5xx or 400-499; none for those without an answer"),
    "host": ("HOST", "only this host; *.example.org and localhost:8000 work, too"),
    "collection": ("NAME", "only requests of the collection with this name"),
    "after": (
        "TIME",
        "only from then on: 2025-01-31, 2025-01-31T08:00, today, yesterday, or ago: 30m, 12h, 7d",
    ),
    "before": ("TIME", "only from before then"),
    "slower": ("TIME", "only what took at least 300ms, 2s ..."),
    "faster": ("TIME", "only what took at most so long"),
    "larger": ("SIZE", "only bodies of at least 500, 10kB, 2MB ..."),
    "smaller": ("SIZE", "only bodies of at most so much"),
}
_MARKS = ("pinned", "noted", "failed")
_DESCRIPTION = """\
List what was sent, newest first. Everything that is given must hold. --search takes the words and
conditions that the search field of the window takes: --search 'status:5xx host:localhost timeout'.
"""


@dataclass(frozen=True, slots=True)
class HistoryOptions:
    """`postgui history`: `filters` are names and values as in `history_search.NAMES`."""

    command: ClassVar[str] = "postgui.cli.history:history"
    data_dir: Path | None
    search: str = ""
    saved: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    limit: int = 20
    json: bool = False
    har: Path | None = None
    delete: bool = False
    yes: bool = False


def add_history(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "history",
        parents=[shared],
        help="list what was sent, newest first",
        description=_DESCRIPTION,
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser, take=_history_options)
    parser.add_argument(
        "--search",
        metavar="TEXT",
        default="",
        help="only entries with TEXT in method, URL, status, headers, text bodies or note",
    )
    parser.add_argument("--saved", metavar="NAME", default="", help="what was saved in the window under NAME")
    for name, (value, text) in _FILTERS.items():
        parser.add_argument(f"--{name}", metavar=value, default="", help=text)
    for name in _MARKS:
        parser.add_argument(f"--{name}", action="store_true", help=f"only {name} ones")
    parser.add_argument("--limit", metavar="N", type=_count, help="at most N entries (20)")
    parser.add_argument("--json", action="store_true", help="print a JSON array")
    action = parser.add_mutually_exclusive_group()
    action.add_argument(
        "--har",
        metavar="FILE",
        type=Path,
        help="write them as an HTTP Archive, secrets taken out; - is stdout",
    )
    action.add_argument(
        "--delete",
        action="store_true",
        help="delete what is found, all of it; pinned ones only with --pinned",
    )
    parser.add_argument("--yes", action="store_true", help="delete without more ado; else it is only counted")


def _history_options(parser: argparse.ArgumentParser, found: dict[str, Any]) -> HistoryOptions:
    marks = [("is", name) for name in _MARKS if found.pop(name)]
    filters = [(name, found.pop(name)) for name in _FILTERS]
    given = tuple((name, value) for name, value in (*filters, *marks) if value)
    if found["delete"] and found["limit"] is not None:
        parser.error("--delete deletes all that is found: it takes no --limit")
    limit = 20 if found["limit"] is None else found["limit"]
    return HistoryOptions(**(found | {"limit": limit}), filters=given)


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return int(text)
