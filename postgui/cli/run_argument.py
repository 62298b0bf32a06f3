"""The arguments of `postgui run`; it imports no service, so that help is instant."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from postgui.cli.folder_argument import add_reports, add_targets, add_variables, count, taken

_REPORTS = ("junit", "json", "html")

_EXAMPLES = """\
examples:
  postgui run api                                  all requests of a collection, in order
  postgui run api/users --env staging --fail-fast
  postgui run api --data people.csv --report junit=report.xml --report html=report.html
  postgui run api/ping.yml --repeat 1000 --parallel 50
  postgui run api/log-in.yml api/users api/log-out.yml     in this order

A pass goes through the targets in the order given, each in the order of the tree; captured values go on to
the next requests of the same pass. There is one pass for each row of --data, --repeat times. --parallel
lets several passes go side by side; a single pass then sends its requests in no order.

exit status:
  0  every request was answered, and every check holds    2  bad usage or input
  1  a check failed, or no answer came
"""


@dataclass(frozen=True, slots=True)
class RunOptions:
    """`postgui run`: what to run, how, and where to say what came of it."""

    command: ClassVar[str] = "postgui.cli.run:run"
    data_dir: Path | None
    targets: tuple[Path, ...]
    environment: str = ""
    layers: tuple[str, ...] = ()
    variables: tuple[tuple[str, str], ...] = ()
    data: Path | None = None
    tags: tuple[str, ...] = ()
    exclude_tags: tuple[str, ...] = ()
    repeat: int = 1
    delay_ms: int = 0
    parallel: int = 1
    fail_fast: bool = False
    allow_unresolved: bool = False
    cookies: bool = False
    record: bool = False
    trust: bool = False
    reports: tuple[tuple[str, Path], ...] = ()
    json: bool = False


def add_run(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "run",
        parents=[shared],
        help="send all requests of a collection or folder and check the answers",
        description="Send all requests of collections, folders or request files, and check what they assert.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser, take=_run_options)
    add_targets(parser)
    _add_value_arguments(parser)
    _add_order_arguments(parser)
    _add_output_arguments(parser)


def _add_value_arguments(parser: argparse.ArgumentParser) -> None:
    add = add_variables(parser).add_argument
    add(
        "--data",
        metavar="FILE",
        type=Path,
        help="CSV or JSON: one pass for each row, its values as variables",
    )
    add("--allow-unresolved", action="store_true", help="send {{names}} that have no value as they stand")
    add("--cookies", action="store_true", help="use and change the cookie jar that the window keeps")


def _add_order_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("order").add_argument
    add(
        "--tags",
        metavar="TAG,TAG",
        default="",
        help="only requests that have one of them, or whose folder has",
    )
    add("--exclude-tags", metavar="TAG,TAG", default="", help="no request that has one of them")
    add("--repeat", metavar="N", type=count, default=1, help="go through everything N times")
    add(
        "--delay",
        dest="delay_ms",
        metavar="MS",
        type=_milliseconds,
        default=0,
        help="wait before each request",
    )
    add("--parallel", metavar="N", type=count, default=1, help="up to N requests at a time")
    add(
        "--trust",
        action="store_true",
        help="run the Python files beside the requests, and let scripts send requests, this once; "
        "without it, a request with Python is not sent, and counts as failed",
    )
    add("--fail-fast", action="store_true", help="stop at the first failure")


def _add_output_arguments(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("output")
    add = group.add_argument
    add_reports(group, _REPORTS)
    add("--json", action="store_true", help="print one JSON object a line: the results, then the totals")
    add("--history", dest="record", action="store_true", help="keep all of it in the history")


def _run_options(_parser: argparse.ArgumentParser, found: dict[str, Any]) -> RunOptions:
    return RunOptions(**taken(found))


def _milliseconds(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of milliseconds")
    return int(text)
