"""`postgui history`: what was sent, newest first."""

from datetime import UTC, datetime

from postgui.cli.body import argument_text
from postgui.cli.option import HistoryOptions
from postgui.cli.report import history_json, history_table
from postgui.cli.terminal import note, printable, write_json, write_text
from postgui.model.history import HistoryEntry
from postgui.services.context import Context

_PAGE = 500


async def history(options: HistoryOptions, context: Context) -> int:
    """List the newest entries; returns the exit status.

    Raises:
        ProblemError: The search is no text.
    """
    entries = await _newest(options, context)
    if options.json:
        write_json([history_json(entry, _utc(entry)) for entry in entries])
        return 0
    if not entries:
        note("Nothing in the history matches." if options.search else "The history is empty.")
    for line in history_table([(_local(entry), entry) for entry in entries]):
        write_text(printable(line))
    return 0


async def _newest(options: HistoryOptions, context: Context) -> list[HistoryEntry]:
    search = argument_text(options.search)
    entries: list[HistoryEntry] = []
    while len(entries) < options.limit:
        wanted = min(_PAGE, options.limit - len(entries))
        page = await context.history.page(
            before=entries[-1] if entries else None, limit=wanted, search=search
        )
        entries += page
        if len(page) < wanted:
            break
    return entries


def _utc(entry: HistoryEntry) -> str:
    return datetime.fromtimestamp(entry.started_at, UTC).isoformat(timespec="milliseconds")


def _local(entry: HistoryEntry) -> str:
    return datetime.fromtimestamp(entry.started_at).astimezone().strftime("%Y-%m-%d %H:%M:%S")
