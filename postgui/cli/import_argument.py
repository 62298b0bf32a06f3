"""The arguments of `postgui import`; it imports no service, so that help is instant."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

_KINDS = ("document", "xhr", "script", "style", "picture", "font", "media", "other")
_EXAMPLES = """\
examples:
  postgui import shop.postman_collection.json --to api/shop
  postgui import backup.zip --dry-run                        what it would make, and what it would lose
  postgui import --curl "curl http://localhost:8080/users -d name=Ada" --to api/shop
  postgui import page.har --host api.shop.test --type xhr --to api/shop
  pbpaste | postgui import - --to api/shop --json | jq .not_carried_over

exit status:
  0  imported (what did not come along is told)      2  bad usage, or a source that is broken or unknown
"""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """`postgui import`: where from (a path, `-` for standard input, or a curl command), where to.

    `hosts` and `capture_kinds` are what to take of a capture; none means all.
    """

    command: ClassVar[str] = "postgui.cli.import_source:import_source"
    data_dir: Path | None
    source: str = ""
    curl: str | None = None
    to: Path | None = None
    dry_run: bool = False
    replace: bool = False
    update: bool = False
    format: str = ""
    hosts: tuple[str, ...] = ()
    capture_kinds: tuple[str, ...] = ()
    json: bool = False


def add_import(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser
) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "import",
        parents=[shared],
        help="make a collection of what another program exported, or add to one",
        description="Make a collection of what another program exported, or add to one. The format is found "
        "by the content. Nothing of it is run, and nothing that it names is loaded from the network.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser, take=_import_options)
    add = parser.add_argument
    add(
        "source",
        metavar="SOURCE",
        nargs="?",
        default="",
        help="file, folder, zip file, URL, or - (standard input)",
    )
    add("--curl", metavar="COMMAND", help="in the place of SOURCE: a curl command")
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument(
        "--to",
        metavar="FOLDER",
        type=Path,
        help="the collection's own folder: made if it is not there; a collection is added to",
    )
    target.add_argument("--dry-run", action="store_true", help="write nothing; tell what would be made")
    known = parser.add_mutually_exclusive_group()
    known.add_argument("--replace", action="store_true", help="overwrite what is there already")
    known.add_argument(
        "--update",
        action="store_true",
        help="overwrite what is there already, unless it was changed since it was imported",
    )
    add("--format", metavar="NAME", default="", help="take it for this format, whatever it looks like")
    add(
        "--host",
        metavar="HOST",
        action="append",
        dest="hosts",
        help="of a HAR file, only what went to HOST (api.example.org, *.example.org); repeatable",
    )
    add(
        "--type",
        metavar="KIND",
        action="append",
        dest="capture_kinds",
        choices=_KINDS,
        help=f"of a HAR file, only what is of KIND (xhr is fetch() as well): {', '.join(_KINDS)}; repeatable",
    )
    add("--json", action="store_true", help="print one JSON object: format, counts, not_carried_over ...")


def _import_options(parser: argparse.ArgumentParser, found: dict[str, Any]) -> ImportOptions:
    """Check what belongs together; exits with 2 after bad usage, as argparse does."""
    if bool(found["source"]) == (found["curl"] is not None):
        parser.error("name a SOURCE, or give a command with --curl")
    filters = {name: tuple(found.get(name) or ()) for name in ("hosts", "capture_kinds")}
    return ImportOptions(**{**found, **filters})
