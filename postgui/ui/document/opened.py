"""A body opened as a document: its index, its check and its searches go on elsewhere meanwhile.

With a `Reading` that is a helper process; without one (tests, pictures) it is done here, in short slices.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from postgui.documents.block_document import BlockDocument
from postgui.documents.block_index import BLOCK_BYTES, BlockIndex, whole_blocks
from postgui.documents.code_pretty import PrettyCode
from postgui.documents.document import Document
from postgui.documents.hex import HexDocument
from postgui.documents.html_pretty import PrettyHtml
from postgui.documents.job import Kind, new_scanner
from postgui.documents.json_check import JsonCheck, check_steps, place_of
from postgui.documents.json_pretty import PrettyJson, json_index
from postgui.documents.nested_kind import nested_document
from postgui.documents.page import PageDocument
from postgui.documents.raw import RawDocument, raw_index
from postgui.documents.row import Colour, Piece
from postgui.documents.search import FindPart, Pattern, search
from postgui.documents.source import ArrivingSource, ByteSource, FileSource, MemorySource
from postgui.documents.transcode import as_utf8
from postgui.documents.xml_pretty import PrettyXml
from postgui.formats.render.big_text import BigText
from postgui.model.content import Content
from postgui.model.problem import ProblemError
from postgui.services.indexing import Indexed
from postgui.ui.bind import bind
from postgui.ui.document.reading import Reading
from postgui.ui.editor.sliced_work import SlicedWork
from postgui.ui.editor.syntax import tokeniser

_STEP_BYTES = 4 * BLOCK_BYTES
"""Indexed in one go between two events: about a millisecond."""
_LOOK_MS = 60
KEPT_HITS = 100_000
"""Hits whose place is kept; all are counted."""


def open_source(text: BigText) -> ByteSource:
    """The bytes of a body.

    Raises:
        OSError: Its file can't be opened.
    """
    body = text.body
    return FileSource(body.path) if body.path is not None else MemorySource(body.data or b"")


def _colour(language: str) -> Colour | None:
    """What colours a line of a language, in the words of documents; None for plain text."""
    tokenise = tokeniser(language)
    if tokenise is None:
        return None

    def colour(line: str, state: int) -> tuple[list[Piece], int]:
        pieces, after = tokenise(line, state)
        return [(piece.start, piece.length, piece.role) for piece in pieces], after

    return colour


def _coloured(document: Document, language: str) -> Document:
    """The document with the colours of its language, where it does not know these itself."""
    if isinstance(document, RawDocument | PrettyXml | PrettyHtml | PrettyCode):
        document.colour = _colour(language)
    if isinstance(document, PrettyHtml):
        document.script, document.style = _colour("javascript"), _colour("css")
    return document


def _page(source: ByteSource, text: BigText) -> PageDocument:
    language = text.language
    return PageDocument(
        source.read(0, source.size),
        _colour(language),
        folds=language not in ("text", "hex"),
        per_line=language == "json",
        fault=text.fault,
    )


class OpenedText(QObject):
    """Owns the document, its source and the work on both.

    Signals:
        progressed: More rows are known, or the first fault is.
    """

    progressed = Signal()

    def __init__(
        self, text: BigText, reading: Reading | None, parent: QObject, source: ArrivingSource | None = None
    ) -> None:
        """Open `text`; its first rows are known at once. `source` is where its bytes are while they come.

        Raises:
            OSError: The body's file can't be opened.
            ValueError: It is JSON in a charset that is too wide, and too much to be recoded.
        """
        super().__init__(parent)
        self.text = text
        self._reading = reading
        self._indexed: Indexed[Any] | None = None
        self._index: BlockIndex | None = None
        self._work = SlicedWork(self)
        self._check = SlicedWork(self)
        self._find = SlicedWork(self)
        self._search = object()  # the owner of the task that searches
        self.source: ByteSource = source or open_source(text)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        try:
            self.document: Document = self._open(self.source)
        except (ValueError, LookupError):
            self.source.close()
            raise
        # A tab that is closed takes this along without a word; `self` is half gone by then.
        document = self.document
        self.destroyed.connect(lambda: document.close())
        if not self.source.finished:
            self._look.start()

    @property
    def indexed(self) -> float:
        """How much of the body is indexed, from 0 to 1."""
        if self._index is None or self.document.complete:
            return 1.0
        return self._index.scanned_bytes / max(1, self.source.size)

    @property
    def charset(self) -> str:
        """What the source is in, which may have been recoded."""
        encoding = getattr(self.document, "encoding", None)
        return str(encoding.name) if encoding is not None else self.text.charset

    @property
    def blocks(self) -> BlockDocument[Any]:
        """The document, which must be one that is indexed by blocks.

        Raises:
            TypeError: It is hexadecimal.
        """
        if not isinstance(self.document, BlockDocument):
            raise TypeError("this document has no blocks")
        return self.document

    def finish(self, body: Content) -> None:
        """All of the body has come: it is `body`."""
        self.text = replace(self.text, body=body)
        self._look.stop()
        self._take_note(finished=True)

    def close(self) -> None:
        """Stop the work and let go of the file."""
        self._look.stop()
        self.stop_search()
        self._work.stop()
        self._check.stop()
        if self._indexed is not None and self._indexed.task is not None:
            self._indexed.task.cancel()
        self.document.close()

    def search(
        self, pattern: Pattern, charset: str, take: Callable[[FindPart], None], done: Callable[[str], None]
    ) -> None:
        """Give the hits of `pattern` to `take` as they come, then say `done`: why it failed, or ""."""
        self.stop_search()
        if self._reading is not None:
            work = self._search_elsewhere(self._reading, pattern, charset, take, done)
            self._reading.tasks.start(work, name="find in the body", owner=self._search)
            return

        def steps() -> Iterator[None]:
            for part in search(self.source, pattern, charset, keep=KEPT_HITS):
                take(part)
                yield

        self._find.start(steps(), lambda: done(""))

    def stop_search(self) -> None:
        """Give up the search."""
        self._find.stop()
        if self._reading is not None:
            self._reading.tasks.cancel_owned(self._search)

    def _open(self, source: ByteSource) -> Document:
        text = self.text
        if text.rows == "hex":
            return HexDocument(source)
        if text.rows == "page":
            return _page(source, text)
        if self._reading is not None:
            return self._open_elsewhere(self._reading, source)
        if text.rows in ("xml", "html", "javascript", "css"):
            self.source, charset = as_utf8(source, text.charset)
            return _coloured(nested_document(text.rows, self.source, charset), text.language)
        if text.rows == "json":
            self.source, charset = as_utf8(source, text.charset)
            self._index = json_index()
            pretty = PrettyJson(self.source, charset, self._index)
            self._extend("json", pretty.encoding.name)
            self._start_check(pretty)
            return pretty
        self._index = raw_index()
        raw = RawDocument(source, text.charset, self._index)
        self._extend("raw", raw.encoding.name)
        return _coloured(raw, text.language)

    def _open_elsewhere(self, reading: Reading, source: ByteSource) -> Document:
        indexing, text = reading.indexing(), self.text
        if text.rows == "json":
            self._indexed = indexing.json(source, text.charset, many=text.many)
        elif text.rows == "xml":
            self._indexed = indexing.xml(source, text.charset)
        elif text.rows in ("html", "javascript", "css"):
            self._indexed = indexing.nested(text.rows, source, text.charset)
        else:
            self._indexed = indexing.raw(source, text.charset)
        self._index = self._indexed.document.index
        self.source = self._indexed.document.source
        bind(self._indexed.progressed, self, self._on_progressed)
        task = self._indexed.task
        if task is not None:
            self.destroyed.connect(lambda: task.cancel())
        return _coloured(self._indexed.document, text.language)

    def _take_note(self, *, finished: bool) -> None:
        """Of what has come of the body since."""
        if self._indexed is not None:
            self._indexed.look(finished=finished)
        elif isinstance(self.source, ArrivingSource) and self.source.look(finished=finished):
            self.progressed.emit()

    @Slot()
    def _on_look(self) -> None:
        self._take_note(finished=False)

    def _on_progressed(self, _nothing: None) -> None:
        self.progressed.emit()

    async def _search_elsewhere(
        self,
        reading: Reading,
        pattern: Pattern,
        charset: str,
        take: Callable[[FindPart], None],
        done: Callable[[str], None],
    ) -> None:
        parts = reading.indexing().find(self.source, pattern, charset, keep=KEPT_HITS)
        try:
            async for part in parts:
                take(part)
        except ProblemError as error:
            done(error.problem.what)
        else:
            done("")
        finally:
            await parts.aclose()

    def _extend(self, kind: Kind, charset: str) -> None:
        """Index the body between the events of the window."""
        index, source = self._index, self.source
        scanner = new_scanner(kind, charset)
        assert index is not None

        def steps() -> Iterator[None]:
            while (at := index.scanned_bytes) < (end := whole_blocks(source) * BLOCK_BYTES):
                index.extend(scanner.feed(source.read(at, min(at + _STEP_BYTES, end))))
                yield

        self._work.start(steps(), self.progressed.emit)

    def _start_check(self, document: PrettyJson) -> None:
        check = JsonCheck(many=self.text.many)

        def done() -> None:
            if check.flaw is not None:
                document.fault = place_of(self.source, check.flaw, document.encoding.name)
            self.progressed.emit()

        self._check.start(check_steps(self.source, check), done)
