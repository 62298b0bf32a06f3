"""Remembers every exchange, without its secrets, and finds it again.

Writes go through the one writer thread, reads through a thread of their own, so that a search
never waits for a write nor holds the event loop. What only a first use needs (SQLite, zstd, the
redaction) is imported then.
"""

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from postgui.model.content import Content
from postgui.model.event import Event
from postgui.model.exchange import Exchange
from postgui.model.history import HistoryEntry, HistoryExcess, HistoryFilter, HistoryRecord
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Request
from postgui.services.history_problem import gone, unreadable, unwritable
from postgui.services.history_thread import ReaderThread
from postgui.storage.data_folder import DataFolder
from postgui.storage.file import Writer
from postgui.storage.spool import Spool
from postgui.translation import tr

if TYPE_CHECKING:
    from postgui.services.history_keeper import HistoryKeeper
    from postgui.storage.history_reader import HistoryChoices, HistoryReader

P = ParamSpec("P")
T = TypeVar("T")

_DAY_S = 86_400.0
_EVERY = HistoryFilter()
_DELETED_AT_ONCE = 500


class History:
    """The history of one data folder. Making it reads nothing.

    Attributes:
        recorded: An exchange is in the history now.
        marked: An entry was pinned, or got another note.
        cleared: Many were deleted.
        noticed: Something the person should know: a damaged file set aside, a disk that refuses.
    """

    def __init__(
        self,
        data_dir: Path,
        writer: Writer,
        *,
        spool: Spool | None = None,
        largest_body_bytes: Callable[[], int] = lambda: 0,
    ) -> None:
        """`largest_body_bytes` says up to which size bodies are kept (0: any size).

        Who owns the `spool` removes its files at the end.
        """
        self.largest_body_bytes = largest_body_bytes
        self.recorded: Event[HistoryEntry] = Event()
        self.marked: Event[HistoryEntry] = Event()
        self.cleared: Event[None] = Event()
        self.noticed: Event[Problem] = Event()
        self._folder = DataFolder(data_dir).history
        self._path = self._folder / "history.sqlite3"
        self._writer = writer
        self._spool = spool or Spool(data_dir)
        self._keeper: HistoryKeeper | None = None
        self._reader: HistoryReader | None = None  # used on the reader thread only
        self._reader_thread = ReaderThread(self._interrupt)
        self._reader_stale = False
        self._refused = False
        self.put_off: set[str] = set()
        """Ids of entries that are deleted at the end at the latest: the person may still take that back."""

    async def record(
        self,
        exchange: Exchange,
        template: Request,
        secrets: frozenset[str] = frozenset(),
        collection: str = "",
    ) -> None:
        """Redact and keep one exchange; a disk that refuses is told through `noticed`.

        Args:
            template: The request as composed, variables unfilled.
            secrets: Values that must not be stored, wherever they stand.
            collection: The name of the one that the request is in.
        """
        try:
            keeper = await self._kept()
            body: Content | None = None
            if exchange.body.path is not None:
                body = await self._keep_file(exchange, template, secrets)
            entry = await self._write(keeper.record, exchange, template, secrets, body, collection)
        except (OSError, ProblemError) as error:
            self._tell_refused(error)
            return
        self._refused = False
        self.recorded.emit(entry)

    async def _keep_file(self, exchange: Exchange, template: Request, secrets: frozenset[str]) -> Content:
        """A body that is a file, packed; without its bytes if it is larger than the history takes."""
        most = self.largest_body_bytes()
        if most and exchange.body.size_bytes > most:
            return Content()
        from postgui.services.history_packing import pack_in_background
        from postgui.services.redacted import secrets_of

        hidden = secrets | secrets_of(exchange, template)
        return await pack_in_background(self._folder / "bodies", exchange.body, hidden)

    async def page(
        self, wanted: HistoryFilter = _EVERY, *, before: HistoryEntry | None = None, limit: int = 100
    ) -> tuple[HistoryEntry, ...]:
        """Entries newest first, beginning after `before` (which may be gone by now).

        All words of the text that is `wanted` must occur in method, URL, status, headers, text bodies
        or the note; `"in quotes"` together; the last word may be unfinished.

        Raises:
            ProblemError: The history can't be read.
        """
        after = "" if before is None else before.id
        return await self._read(lambda reader: reader.page(after, limit, wanted)) or ()

    async def count(self, wanted: HistoryFilter = _EVERY) -> int:
        """How many entries there are of this kind; raises as `page`."""
        return await self._read(lambda reader: reader.count(wanted)) or 0

    async def choices(self) -> "HistoryChoices":
        """The methods, hosts and collections that occur; raises as `page`."""
        found: HistoryChoices | None = await self._read(lambda reader: reader.choices())
        return found if found is not None else await asyncio.to_thread(_no_choices)

    async def load(self, entry_id: str) -> HistoryRecord:
        """One exchange with its body (big ones as a file that lasts until the program ends).

        Raises:
            ProblemError: It was deleted, or can't be read.
        """
        try:
            record = await self._read(lambda reader: reader.load(entry_id))
        except ValueError as error:
            raise ProblemError(unreadable(str(error))) from error
        if record is None:
            raise ProblemError(gone())
        body = record.exchange.body
        if not body.sha256:
            return record
        try:
            content = await asyncio.to_thread((await self._kept()).body, body)
        except (OSError, ValueError) as error:
            note = tr(
                "The body is missing: it could not be read back from the history ({error}).", error=error
            )
            exchange = replace(record.exchange, body=Content(), notes=(*record.exchange.notes, note))
        else:
            exchange = replace(record.exchange, body=content)
        return replace(record, exchange=exchange)

    async def delete(self, ids: Sequence[str]) -> None:
        """Forget these entries, and the bodies that only they have.

        Raises:
            ProblemError: The history can't be written.
        """
        self.put_off.difference_update(ids)
        keys = [int(each) for each in ids if each.isdecimal()]
        if keys and self._path.exists():
            await self._write((await self._kept()).delete, keys)

    async def delete_matching(self, wanted: HistoryFilter) -> int:
        """Forget all of this kind, pinned ones only if those are asked for; how many.

        Raises:
            ProblemError: The history can't be read or written.
        """
        wanted = replace(wanted, unpinned=not wanted.pinned)
        deleted = 0
        while keys := await self._read(lambda reader: reader.keys("", _DELETED_AT_ONCE, wanted)):
            await self._write((await self._kept()).delete, keys)
            deleted += len(keys)
        self.cleared.emit(None)
        return deleted

    async def pin(self, entries: Iterable[HistoryEntry], pinned: bool) -> None:
        """Keep these whatever the budget says, or no longer so; raises as `delete`."""
        entries = tuple(entries)
        await self._write((await self._kept()).pin, [int(entry.id) for entry in entries], pinned)
        for entry in entries:
            self.marked.emit(replace(entry, pinned=pinned))

    async def annotate(self, entry: HistoryEntry, note: str) -> None:
        """Put `note` in the place of its note; raises as `delete`."""
        await self._write((await self._kept()).annotate, int(entry.id), note)
        self.marked.emit(replace(entry, note=note))

    async def clear(self) -> None:
        """Forget everything that is not pinned.

        Raises:
            ProblemError: The history can't be written.
        """
        if self._path.exists():
            await self._write((await self._kept()).clear)
        self.cleared.emit(None)

    async def excess(
        self, *, keep_days: int = 0, keep_bytes: int = 0, now: float | None = None
    ) -> HistoryExcess | None:
        """What is older or takes more room than it may (0: no limit); None if nothing. Deletes nothing.

        Raises:
            ProblemError: The history can't be read.
        """
        if not self._path.exists() or not (keep_days or keep_bytes):
            return None
        bodies = await asyncio.to_thread((await self._kept()).body_sizes) if keep_bytes else {}
        moment = time.time() if now is None else now
        before_s = moment - keep_days * _DAY_S if keep_days else None
        return await self._read(
            lambda reader: reader.excess(before_s=before_s, keep_bytes=keep_bytes, bodies=bodies)
        )

    async def trim(self, excess: HistoryExcess) -> int:
        """Forget what `excess` told; how many entries went.

        Raises:
            ProblemError: The history can't be written.
        """
        keeper = await self._kept()
        removed = 0
        while count := await self._write(keeper.trim, excess.up_to):
            removed += count
        await self._write(keeper.remove_orphans)
        self.cleared.emit(None)
        return removed

    async def close(self) -> None:
        """Delete what was put off, and close the files. Twice is fine; a later call opens them again."""
        if self.put_off:
            with suppress(ProblemError):  # the disk refuses: they are shown again at the next start
                await self.delete(tuple(self.put_off))
        if self._keeper is not None:
            await self._writer.run(self._keeper.close)
            self._keeper = None
        if self._reader is not None:
            await self._reader_thread.run(self._close_reader)
        self._reader_thread.close()

    async def _kept(self) -> "HistoryKeeper":
        """The blocking half, imported and made on the writer thread at the first use."""
        if self._keeper is None:
            await self._writer.run(self._make_keeper)
        assert self._keeper is not None
        return self._keeper

    def _make_keeper(self) -> None:
        from postgui.services.history_keeper import HistoryKeeper

        if self._keeper is None:
            self._keeper = HistoryKeeper(self._folder, self._path, self._spool)

    async def _write(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        from postgui.storage.history_file import DamageError

        try:
            return await self._writer.run(function, *args, **kwargs)
        except (DamageError, OSError) as error:  # DamageError: broken again after it was mended
            raise ProblemError(unwritable(str(error))) from error
        finally:
            self._tell_found()

    async def _read(self, job: Callable[["HistoryReader"], T]) -> T | None:
        """Do `job` on the reader thread; None when there is no history yet."""
        if not self._path.exists():
            return None
        keeper = await self._kept()
        from postgui.storage.history_file import DamageError

        if self._reader_stale:
            self._reader_stale = False
            await self._reader_thread.run(self._close_reader)
        if self._reader is None:  # the reader relies on the present version of the tables
            await self._write(keeper.open)
        try:
            try:
                return await self._reader_thread.run(lambda: job(self._opened_reader()))
            except DamageError as damage:
                await self._reader_thread.run(self._close_reader)
                await self._write(keeper.mend, str(damage))
                return await self._reader_thread.run(lambda: job(self._opened_reader()))
        except (DamageError, OSError) as error:
            raise ProblemError(unreadable(str(error))) from error

    def _interrupt(self) -> None:
        if self._reader is not None:
            self._reader.interrupt()

    def _opened_reader(self) -> "HistoryReader":
        from postgui.storage.history_reader import HistoryReader

        if self._reader is None:
            self._reader = HistoryReader(self._path)
        return self._reader

    def _close_reader(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _tell_found(self) -> None:
        for problem in self._keeper.take_problems() if self._keeper else ():
            self._reader_stale = True  # it may have the file open that was set aside
            self.noticed.emit(problem)

    def _tell_refused(self, error: OSError | ProblemError) -> None:
        if not self._refused:  # once is enough, not at every send
            self._refused = True
            self.noticed.emit(error.problem if isinstance(error, ProblemError) else unwritable(str(error)))


def _no_choices() -> "HistoryChoices":
    from postgui.storage.history_reader import HistoryChoices  # brings SQLite along: not on the loop

    return HistoryChoices()
