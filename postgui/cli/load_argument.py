"""The arguments of `postgui load`; it imports no service, so that help is instant."""

import argparse
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from postgui.cli.folder_argument import add_reports, add_targets, add_variables, count, taken

_REPORTS = ("json", "html", "csv")
_SPAN = re.compile(r"(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,7})s?)?")
_THINK = re.compile(r"(\d{1,5}(?:\.\d{1,3})?)(?:-(\d{1,5}(?:\.\d{1,3})?))?")

_EXAMPLES = """\
examples:
  postgui load api --users 50 --spawn-rate 10 --run-time 2m
  postgui load api/users --env staging --think 1-3 --report html=load.html
  postgui load api --users 500 --workers 4
  postgui load api --data people.csv                       a row of the file for each time a user begins
  postgui load api --users 5000 --master --expect 3        on one machine, and on three others
  postgui load api --worker 10.0.0.1
  postgui load api --export locustfile.py                  a file for Locust, without PostGUI

Locust sends (pip install "postgui[load]"). Every user goes through all requests in the order of the tree,
again and again. A tag `weight:3` on a request or a folder makes a task of it: users then take tasks at
random, those of weight 3 three times as often as those of weight 1; `weight:0` leaves out. What can't be
carried over (scripts, some kinds of authentication) is listed before it starts.

exit status:
  0  every answer was good    1  some failed, or none came    2  bad usage or input, or there is no Locust
"""


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """`postgui load`: what to send, how hard, on which machines; `export` writes the locustfile instead."""

    command: ClassVar[str] = "postgui.cli.load:load"
    data_dir: Path | None
    targets: tuple[Path, ...]
    users: int = 10
    spawn_rate: float = 10.0
    run_time_s: float = 30.0
    think_s: tuple[float, float] = (0.0, 0.0)
    tags: tuple[str, ...] = ()
    exclude_tags: tuple[str, ...] = ()
    workers: int = 0
    master: bool = False
    worker: str = ""
    expect: int = 1
    port: int = 0
    environment: str = ""
    layers: tuple[str, ...] = ()
    variables: tuple[tuple[str, str], ...] = ()
    data: Path | None = None
    export: Path | None = None
    reports: tuple[tuple[str, Path], ...] = ()
    json: bool = False


def add_load(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "load",
        parents=[shared],
        help="load a server with the requests of a collection, through Locust",
        description="Load a server with the requests of collections, folders or request files.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser, take=_load_options)
    add_targets(parser)
    _add_load_arguments(parser)
    _add_machine_arguments(parser)
    add_variables(parser).add_argument(
        "--data",
        metavar="FILE",
        type=Path,
        help="CSV or JSON: a user takes the next row each time it begins, its values as variables",
    )
    _add_output_arguments(parser)


def _add_load_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("load").add_argument
    add("--users", metavar="N", type=count, default=10, help="users at a time (default: 10)")
    add("--spawn-rate", metavar="R", type=_rate, default=10.0, help="users started a second (default: 10)")
    add(
        "--run-time",
        dest="run_time_s",
        metavar="T",
        type=_span,
        default=30.0,
        help="how long: 90, 30s, 5m, 1h30m (default: 30s)",
    )
    add(
        "--think",
        dest="think_s",
        metavar="S-S",
        type=_think,
        default=(0.0, 0.0),
        help="seconds that a user waits between requests: 2, or 1-3 for a random time",
    )
    add("--tags", metavar="TAG,TAG", default="", help="only requests that have one of them")
    add("--exclude-tags", metavar="TAG,TAG", default="", help="no request that has one of them")


def _add_machine_arguments(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("machines")
    one = group.add_mutually_exclusive_group()
    one.add_argument("--workers", metavar="N", type=_workers, default=0, help="processes of this machine")
    one.add_argument("--master", action="store_true", help="let workers elsewhere do the work")
    one.add_argument("--worker", metavar="HOST[:PORT]", default="", help="work for the master at HOST")
    group.add_argument(
        "--expect", metavar="N", type=count, default=1, help="workers that --master waits for (default: 1)"
    )
    group.add_argument("--port", type=_port, default=0, help="port of --master (default: 5557)")


def _add_output_arguments(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("output")
    add = group.add_argument
    add("--export", metavar="FILE", type=Path, help="write the locustfile, and send nothing; - prints it")
    add_reports(group, _REPORTS)
    add("--json", action="store_true", help="print one JSON object a line: the figures, then the report")


def _load_options(_parser: argparse.ArgumentParser, found: dict[str, Any]) -> LoadOptions:
    return LoadOptions(**taken(found))


def _workers(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= 256):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of processes from 1 to 256")
    return int(text)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 65_536):
        raise argparse.ArgumentTypeError(f"{text!r} is no port")
    return int(text)


def _rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = 0.0
    if not 0 < rate <= 100_000:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of users a second")
    return rate


def _span(text: str) -> float:
    match = _SPAN.fullmatch(text.strip())
    hours, minutes, seconds = (int(part or 0) for part in match.groups()) if match else (0, 0, 0)
    if not (total := hours * 3600 + minutes * 60 + seconds):
        raise argparse.ArgumentTypeError(f"{text!r} is no time such as 30s, 5m or 1h30m")
    return float(total)


def _think(text: str) -> tuple[float, float]:
    match = _THINK.fullmatch(text.strip())
    least = float(match[1]) if match else 0.0
    most = float(match[2] or match[1]) if match else -1.0
    if most < least:
        raise argparse.ArgumentTypeError(f"{text!r} is no time in seconds such as 2 or 1-3")
    return least, most
