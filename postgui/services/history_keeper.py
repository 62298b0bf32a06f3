"""The blocking half of the history: redacts, stores, deletes. Never called on the event loop.

`body` may run on any thread; everything else belongs to the writer thread. Bodies that are files come in
through `history_packing`.
"""

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from weakref import WeakValueDictionary

from postgui.formats.render.figure import format_size
from postgui.model.content import Content
from postgui.model.exchange import Exchange
from postgui.model.history import HistoryEntry
from postgui.model.problem import Problem
from postgui.model.request import Request
from postgui.services.redacted import redact_exchange, redact_template, secrets_of
from postgui.services.redaction import Redactor
from postgui.services.searchable import INDEXED_BYTES, body_text, header_text
from postgui.storage.body_store import BodyStore
from postgui.storage.history import HistoryTable, NewRecord
from postgui.storage.spool import Lease, Spool
from postgui.translation import tr

_MEMORY_BYTES = 1 << 20
_TRIM_ROWS = 500
_FILES_AT_ONCE, _PAUSE_S = 100, 0.002


class HistoryKeeper:
    """Keeps exchanges in the database and their bodies beside it."""

    def __init__(self, folder: Path, path: Path, spool: Spool) -> None:
        self._table = HistoryTable(path)
        self._bodies = BodyStore(folder / "bodies")
        self._spool = spool
        self._extracted: WeakValueDictionary[str, Lease] = WeakValueDictionary()
        self._last_redactor = Redactor()

    def open(self) -> None:
        """Make sure that the database can be read: present version, not broken at the first look."""
        self._table.open()

    def mend(self, reason: str) -> None:
        """The database was found damaged because of `reason`."""
        self._table.mend(reason)

    def close(self) -> None:
        self._table.close()

    def take_problems(self) -> tuple[Problem, ...]:
        """What happened since the last call that the person should know."""
        problems, self._table.problems = tuple(self._table.problems), []
        return problems

    def record(
        self,
        exchange: Exchange,
        template: Request,
        secrets: frozenset[str],
        kept: Content | None,
        collection: str = "",
    ) -> HistoryEntry:
        """Redact and store; `kept` is what was packed for a body that is a file, None for others."""
        redactor = self._redactor(secrets | secrets_of(exchange, template))
        body = self._keep(exchange.body, redactor) if kept is None else kept
        clean = replace(redact_exchange(exchange, redactor), body=body)
        if (note := _change_note(exchange.body, body)) is not None:
            clean = replace(clean, notes=(*clean.notes, note))
        answer_type = "" if clean.response is None else clean.response.header("content-type")
        texts = (
            body_text(_header(clean.request.headers, "content-type"), clean.request.body_head),
            body_text(answer_type, _indexed(exchange.body, redactor)),
        )
        return self._table.insert(
            NewRecord(
                exchange=clean,
                request=redact_template(template, redactor),
                size_bytes=exchange.body.size_bytes,
                headers=header_text(clean),
                text="\n".join(text for text in texts if text),
                collection=collection,
            )
        )

    def body(self, named: Content) -> Content:
        """A stored body: in memory up to a megabyte, else as a file of the spool.

        Raises:
            OSError: It is gone, or the spool can't be written.
            ValueError: It is damaged.
        """
        if named.size_bytes <= _MEMORY_BYTES:
            return replace(named, data=self._bodies.read(named.sha256))
        lease = self._extracted.get(named.sha256)
        if lease is None:
            path, file = self._spool.open()
            file.close()
            lease = self._spool.lease(path)
            self._bodies.extract(named.sha256, path)
            self._extracted[named.sha256] = lease
        return replace(named, data=None, path=lease.path, lease=lease)

    def delete(self, keys: Sequence[int]) -> None:
        """Forget rows, and the bodies that only they name."""
        self._bodies.remove(self._table.delete(keys))

    def clear(self) -> None:
        """Forget everything that is not pinned."""
        self._bodies.remove(self._table.clear())
        self.remove_orphans()

    def pin(self, keys: Sequence[int], pinned: bool) -> None:
        """Mark rows as kept whatever the budget says, or no longer so."""
        self._table.pin(keys, pinned)

    def annotate(self, key: int, note: str) -> None:
        """Put `note` in the place of a row's note."""
        self._table.annotate(key, note)

    def body_sizes(self) -> dict[str, int]:
        """What every stored body takes on disk, by its hash. May run on any thread."""
        sizes = {}
        for number, (sha256, size_bytes) in enumerate(self._bodies.stored_sizes(), start=1):
            sizes[sha256] = size_bytes
            if number % _FILES_AT_ONCE == 0:
                time.sleep(_PAUSE_S)  # many short system calls would starve the window's thread
        return sizes

    def trim(self, up_to: str) -> int:
        """Forget some of the oldest rows up to this id, but pinned ones; how many: 0 when it is done."""
        keys = self._table.oldest(_TRIM_ROWS, up_to=up_to)
        self.delete(keys)
        return len(keys)

    def remove_orphans(self) -> None:
        """Delete bodies that no row names."""
        self._bodies.remove_orphans(self._table.wanted_bodies())

    def _redactor(self, secrets: frozenset[str]) -> Redactor:
        """One request after another has the same secrets, and making patterns takes its time."""
        if self._last_redactor.values != secrets:
            self._last_redactor = Redactor(secrets)
        return self._last_redactor

    def _keep(self, body: Content, redactor: Redactor) -> Content:
        data = redactor.body(body.data or b"")
        return Content(b"", None, len(data), self._bodies.put(data)) if data else Content()


def _change_note(came: Content, kept: Content) -> str | None:
    """What is to be known of a body that is not kept as it came."""
    if not came.size_bytes:
        return None
    if not kept.sha256:
        return tr(
            "The body ({size}) was too large for the history and is not kept.",
            size=format_size(came.size_bytes),
        )
    # A file has no hash yet; but what stands for a secret there is shorter than the secret.
    same = came.sha256 == kept.sha256 if came.sha256 else came.size_bytes == kept.size_bytes
    return None if same else tr("Secret values in this body were replaced by *** before it was stored.")


def _indexed(body: Content, redactor: Redactor) -> bytes:
    head = body.head(INDEXED_BYTES + redactor.reach)
    clean = redactor.body(head)
    if len(head) < body.size_bytes:
        clean = clean[: max(len(clean) - redactor.reach, 0)]  # a secret may have been cut there
    return clean[:INDEXED_BYTES]


def _header(headers: Sequence[tuple[str, str]], name: str) -> str:
    return next((value for key, value in headers if key.lower() == name), "")
