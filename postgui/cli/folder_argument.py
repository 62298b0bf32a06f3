"""The arguments that `postgui run` and `postgui load` share: both send all requests of folders."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from postgui.cli.variable_argument import variable


def add_targets(parser: argparse.ArgumentParser) -> None:
    """Add what is sent."""
    parser.add_argument(
        "targets", metavar="FOLDER", nargs="+", type=Path, help="collection, folder or request"
    )


def add_variables(parser: argparse.ArgumentParser) -> "argparse._ArgumentGroup":
    """Add where values come from; more may go into the group that is returned."""
    group = parser.add_argument_group("variables")
    add = group.add_argument
    add("--env", dest="environment", metavar="NAME", default="", help="environment of the collection")
    add("--also-env", dest="layers", metavar="NAME", action="append", help="another, for what --env lacks")
    add(
        "--var",
        dest="variables",
        metavar="NAME=VALUE",
        action="append",
        type=variable,
        help="beats all others",
    )
    return group


def add_reports(group: "argparse._ArgumentGroup", kinds: Sequence[str]) -> None:
    """Add `--report KIND=FILE` for two or more `kinds`."""
    group.add_argument(
        "--report",
        dest="reports",
        metavar="KIND=FILE",
        action="append",
        type=_report_of(kinds),
        help=f"write a report: {', '.join(kinds[:-1])} or {kinds[-1]}; may be given several times",
    )


def taken(found: dict[str, Any]) -> dict[str, Any]:
    """What argparse found, with lists as tuples and tags apart."""
    listed = {name: tuple(found[name] or ()) for name in ("targets", "layers", "variables", "reports")}
    tags = {
        name: tuple(tag.strip() for tag in found[name].split(",") if tag.strip())
        for name in ("tags", "exclude_tags")
    }
    return found | listed | tags


def count(text: str) -> int:
    """A number of users, passes, requests."""
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= 1_000_000):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 1,000,000")
    return int(text)


def _report_of(kinds: Sequence[str]) -> Callable[[str], tuple[str, Path]]:
    def report(text: str) -> tuple[str, Path]:
        kind, equals, path = text.partition("=")
        if kind not in kinds or not equals or not path:
            raise argparse.ArgumentTypeError(
                f"{text!r} should be KIND=FILE, with {', '.join(kinds)} for KIND"
            )
        return kind, Path(path)

    return report
