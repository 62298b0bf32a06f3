"""`postgui import`: what another program exported -> a collection's folder, with a report of what is lost."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.cli.import_argument import ImportOptions
from postgui.cli.import_report import import_json, item_json
from postgui.cli.terminal import note, printable, write_json, write_text
from postgui.model.bundle import Loss
from postgui.services.context import Context
from postgui.services.import_job import counted
from postgui.services.import_source import data_source, path_source, url_file_name
from postgui.storage.import_files import MAX_FILE_BYTES

if TYPE_CHECKING:
    from postgui.formats.importing.source import Source
    from postgui.services.import_job import ImportJob
    from postgui.services.import_plan import Mode

_STDIN = "standard input"
_MOST_TOLD = 50


async def import_source(options: ImportOptions, context: Context) -> int:
    """Import, or tell what an import would make; returns the exit status.

    Raises:
        ProblemError: The source can't be read, is broken or of no known format; the folder can't take it.
    """
    source = await _source(options, context)
    job = await context.imports.read(source, options.format, hosts=options.hosts, kinds=options.capture_kinds)
    return _show(options, job) if options.to is None else await _write(options, context, job, options.to)


async def _source(options: ImportOptions, context: Context) -> "Callable[[], Source]":
    if options.curl is not None:
        command = options.curl
        return lambda: data_source(command.encode("utf-8", "surrogateescape"), "the command")
    if options.source == "-":
        return lambda: data_source(sys.stdin.buffer.read(MAX_FILE_BYTES + 1) if sys.stdin else b"", _STDIN)
    if options.source.lower().startswith(("http://", "https://")):
        data = await context.imports.fetch(options.source)
        return lambda: data_source(data, url_file_name(options.source))
    return lambda: _local_source(Path(options.source))


def _local_source(path: Path) -> "Source":
    if not path.is_fifo():
        return path_source(path)
    with path.open("rb") as file:  # `<(command)` of a shell
        return data_source(file.read(MAX_FILE_BYTES + 1), path.name)


def _show(options: ImportOptions, job: "ImportJob") -> int:
    found = job.preview()
    plan = job.plan()
    requests, folders = counted(job.imported.collection.top)
    environments = job.imported.collection.environments
    if options.json:
        counts = import_json(found.format, requests, folders, len(environments), found.losses)
        write_json({**counts, "items": [item_json(path, request) for path, request in plan.items]})
        return 0
    for path, request in plan.items:
        write_text(printable(f"{path}  {request.method}  {request.url}"))
    for one in environments:
        write_text(printable(f"environment {one.name}: {_count(len(one.variables), 'variable')}"))
    note(f"{found.label}: {_counts(requests, folders, len(environments))}. Nothing was written.")
    _tell(found.losses)
    return 0


async def _write(options: ImportOptions, context: Context, job: "ImportJob", target: Path) -> int:
    mode: Mode = "replace" if options.replace else "update" if options.update else "keep"
    done = await context.imports.write(job, target, mode)
    if options.json:
        write_json(
            import_json(job.preview().format, done.requests, done.folders, done.environments, done.losses)
        )
        return 0
    label = job.preview().label
    note(f"Imported {_counts(done.requests, done.folders, done.environments)} from {label} into {target}.")
    _tell(done.losses)
    return 0


def _tell(losses: Sequence[Loss]) -> None:
    if losses:
        note(f"Not carried over ({len(losses)}):")
    for one in losses[:_MOST_TOLD]:
        note(printable(f"  {one.where}: {one.what}. {one.why}"))
    if len(losses) > _MOST_TOLD:
        note(f"  ... and {len(losses) - _MOST_TOLD} more; --json lists them all.")


def _counts(requests: int, folders: int, environments: int) -> str:
    parts = [_count(requests, "request"), _count(folders, "folder"), _count(environments, "environment")]
    return ", ".join(parts)


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
