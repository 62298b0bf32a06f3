"""`postgui history`: what was sent, newest first."""

import asyncio
import time
from datetime import UTC, datetime
from pathlib import Path

from postgui.cli.body import argument_text
from postgui.cli.history_argument import HistoryOptions
from postgui.cli.report import history_json, history_table
from postgui.cli.terminal import note, printable, write_json, write_text
from postgui.model.history import HistoryEntry, HistoryFilter
from postgui.model.problem import Problem, ProblemError
from postgui.services.context import Context
from postgui.services.history_search import NAMES, narrowed, parse_history_search
from postgui.storage.file import disk_problem, write_atomic

_PAGE = 500
_STDOUT = Path("-")


async def history(options: HistoryOptions, context: Context) -> int:
    """List the newest entries, or do with them what is asked for; returns the exit status.

    Raises:
        ProblemError: A condition can't be understood, or the history can't be read or written.
    """
    wanted = await _wanted(options, context)
    if options.delete:
        return await _delete(options, wanted, context)
    entries = await _newest(wanted, options.limit, context)
    if options.har is not None:
        return await _archive(entries, options.har, context)
    if options.json:
        write_json([history_json(entry, _utc(entry)) for entry in entries])
        return 0
    if not entries:
        note("The history is empty." if wanted == HistoryFilter() else "Nothing in the history matches.")
    for line in history_table([(_local(entry), entry) for entry in entries]):
        write_text(printable(line))
    return 0


async def _wanted(options: HistoryOptions, context: Context) -> HistoryFilter:
    now = time.time()
    searches = [argument_text(options.search)]
    if options.saved:
        known = await asyncio.to_thread(context.saved_searches.read)
        if options.saved not in known:
            raise ProblemError(_unknown(options.saved, known))
        searches.append(known[options.saved])
    search = parse_history_search(" ".join(filter(None, searches)), now)
    if search.unclear:
        raise ProblemError(_unclear(search.unclear[0]))
    wanted = search.wanted
    for name, value in options.filters:
        try:
            wanted = narrowed(wanted, name, argument_text(value), now)
        except ValueError as error:
            raise ProblemError(_unclear(f"{name}:{value}")) from error
    return wanted


async def _newest(wanted: HistoryFilter, limit: int, context: Context) -> list[HistoryEntry]:
    entries: list[HistoryEntry] = []
    while len(entries) < limit:
        size = min(_PAGE, limit - len(entries))
        page = await context.history.page(wanted, before=entries[-1] if entries else None, limit=size)
        entries += page
        if len(page) < size:
            break
    return entries


async def _delete(options: HistoryOptions, wanted: HistoryFilter, context: Context) -> int:
    if not options.yes:
        count = await context.history.count(wanted)
        note(f"{count:,} entries would be deleted, but for pinned ones. Say --yes to delete them.")
        return 0
    note(f"{await context.history.delete_matching(wanted):,} entries were deleted.")
    return 0


async def _archive(entries: list[HistoryEntry], file: Path, context: Context) -> int:
    from postgui.services.har import har_archive

    exchanges = [(await context.history.load(entry.id)).exchange for entry in entries]
    text = await asyncio.to_thread(har_archive, exchanges)
    if file == _STDOUT:
        write_text(text)
        return 0
    try:
        await asyncio.to_thread(write_atomic, file, text.encode())
    except OSError as error:
        raise disk_problem(error, f"{file} could not be written") from error
    note(f"{len(entries):,} exchanges are in {file}.")
    return 0


def _unclear(word: str) -> Problem:
    name = word.partition(":")[0]
    return Problem(
        f"{word} can't be understood",
        f"{name} is: {NAMES[name]}.",
        "Correct it, or leave it out.",
        kind="history-search",
    )


def _unknown(name: str, known: dict[str, str]) -> Problem:
    return Problem(
        f"No search is saved as {name}",
        f"There are: {', '.join(known)}." if known else "None was saved yet.",
        "Searches are saved in the window, in the menu beside the search field of the history.",
        kind="history-search",
    )


def _utc(entry: HistoryEntry) -> str:
    return datetime.fromtimestamp(entry.started_at, UTC).isoformat(timespec="milliseconds")


def _local(entry: HistoryEntry) -> str:
    return datetime.fromtimestamp(entry.started_at).astimezone().strftime("%Y-%m-%d %H:%M:%S")
