"""Documents of any size for the viewers: opened at once, indexed, checked and searched elsewhere.

Files go to a helper process; what is in memory is done here in short steps between other events, and what
is small at once. A document shows its beginning from the first moment and grows as the index does.
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from postgui.documents.source import ArrivingSource, ByteSource, FileSource
from postgui.model.event import Event
from postgui.model.problem import ProblemError
from postgui.services.indexing_process import Helper, Helpers, job_failed
from postgui.services.tasks import Tasks

if TYPE_CHECKING:
    from postgui.documents.block_document import BlockDocument
    from postgui.documents.job import Job, Kind, SizedJob
    from postgui.documents.json_pretty import PrettyJson
    from postgui.documents.nested import NestedDocument
    from postgui.documents.nested_kind import NestedKind
    from postgui.documents.raw import RawDocument
    from postgui.documents.search import FindPart, Pattern
    from postgui.documents.tree_find import TreeFound
    from postgui.documents.xml_children import Counted
    from postgui.documents.xml_pretty import PrettyXml

SMALL_BYTES = 256 * 1024
"""Up to here indexing takes less than a millisecond and is done at once."""
_KEPT_HITS = 100_000

DocumentT = TypeVar("DocumentT", bound="BlockDocument[Any]")


class Indexed(Generic[DocumentT]):
    """A document and the work that goes on for it.

    Attributes:
        progressed: More rows are known, or the document's fault was found.
    """

    def __init__(self, document: DocumentT) -> None:
        self.document = document
        self.progressed: Event[None] = Event()
        self.helper: Helper | None = None
        self.task: asyncio.Task[None] | None = None
        self.news = asyncio.Event()

    def grown(self, size: int, *, finished: bool) -> None:
        """The file of the document has this many bytes now."""
        source = self.document.source
        if isinstance(source, FileSource):
            source.grown(size, finished=finished)
        self._tell()

    def look(self, *, finished: bool = False) -> None:
        """Take note of what has come of a body that is still received, and whether that is all."""
        source = self.document.source
        if isinstance(source, ArrivingSource) and source.look(finished=finished):
            self._tell()

    def _tell(self) -> None:
        self.news.set()
        source = self.document.source
        if self.helper is not None:
            self.helper.tell(source.stored, finished=source.finished)
        self.progressed.emit(None)

    async def close(self) -> None:
        """Stop the work and let go of the file, which may be deleted after this."""
        if self.task is not None:
            self.task.cancel()
            await asyncio.wait([self.task])
        self.document.close()


class Indexing:
    """Opens documents. Building it starts nothing; `warm` has a helper process ready."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._helpers = Helpers()

    async def warm(self) -> None:
        """Start a helper process ahead of the first big body."""
        await self._helpers.warm()

    def raw(self, source: ByteSource, encoding: str = "utf-8") -> "Indexed[RawDocument]":
        """The source as plain text.

        Raises:
            LookupError: Nobody knows this charset.
        """
        from postgui.documents.raw import RawDocument, raw_index

        index = None if _is_small(source) else raw_index()
        indexed = Indexed(RawDocument(source, encoding, index))
        if index is not None:
            self._start(indexed, self._index(indexed, "raw"))
        return indexed

    def json(
        self, source: ByteSource, encoding: str = "utf-8", *, many: bool = False
    ) -> "Indexed[PrettyJson]":
        """The source as indented JSON, checked as well; `many` values may follow each other.

        Raises:
            LookupError: Nobody knows this charset.
            ValueError: A charset that JSON cannot be read in as it is, and too much of it to be recoded.
        """
        from postgui.documents.json_pretty import PrettyJson, json_index
        from postgui.documents.transcode import as_utf8

        source, encoding = as_utf8(source, encoding)
        index = None if _is_small(source) else json_index()
        indexed = Indexed(PrettyJson(source, encoding, index))
        self._start(indexed, self._index_and_check(indexed, many=many))
        return indexed

    def xml(self, source: ByteSource, encoding: str = "utf-8") -> "Indexed[PrettyXml]":
        """The source as indented XML, checked as well.

        Raises:
            LookupError: Nobody knows this charset.
            ValueError: A charset whose characters are wider than a byte, and too much of it to be recoded.
        """
        from postgui.documents.nested_kind import nested_index
        from postgui.documents.transcode import as_utf8
        from postgui.documents.xml_pretty import PrettyXml

        source, encoding = as_utf8(source, encoding)
        indexed = Indexed(PrettyXml(source, encoding, nested_index()))
        self._start(indexed, self._index_and_check_xml(indexed))
        return indexed

    def nested(
        self, kind: "NestedKind", source: ByteSource, encoding: str = "utf-8"
    ) -> "Indexed[NestedDocument]":
        """The source as indented HTML, JavaScript or CSS, which nothing checks.

        Raises:
            LookupError: Nobody knows this charset.
            ValueError: A charset whose characters are wider than a byte, and too much of it to be recoded.
        """
        from postgui.documents.nested_kind import nested_document, nested_index
        from postgui.documents.transcode import as_utf8

        source, encoding = as_utf8(source, encoding)
        indexed = Indexed(nested_document(kind, source, encoding, nested_index()))
        self._start(indexed, self._index_nested(indexed, kind))
        return indexed

    async def find(
        self, source: ByteSource, pattern: "Pattern", encoding: str = "utf-8", *, keep: int = _KEPT_HITS
    ) -> "AsyncGenerator[FindPart, None]":
        """The hits in a finished source, as they come. Leaving early ends the search.

        Raises:
            re.error: The pattern is no regular expression.
            ProblemError: The file cannot be read, or the helper process died.
        """
        from postgui.documents.job import FindBytesJob, FindJob

        pattern.compiled()
        if source.path is not None:
            async with aclosing(self._run(FindJob(source.path, pattern, encoding, keep))) as parts:
                async for part in parts:
                    yield part
            return
        from postgui.documents.search import search

        if pattern.regex:  # may take for ever: not here
            job = FindBytesJob(source.read(0, source.size), pattern, encoding, keep)
            async with aclosing(self._run(job)) as parts:
                async for part in parts:
                    yield part
            return
        for part in search(source, pattern, encoding, keep=keep):
            yield part
            await asyncio.sleep(0)

    async def find_in_tree(
        self, document: "BlockDocument[Any]", pattern: "Pattern", *, many: bool
    ) -> "AsyncGenerator[TreeFound, None]":
        """The values of a document's tree that hold `pattern`, as they come; it must be indexed.
        Leaving early ends the search.

        Raises:
            ProblemError: The file cannot be read, or the helper process died.
        """
        source, encoding = document.source, document.encoding.name
        if isinstance(source, FileSource):
            from postgui.documents.job import TreeFindJob
            from postgui.documents.xml_pretty import PrettyXml

            kind: Literal["json", "xml"] = "xml" if isinstance(document, PrettyXml) else "json"
            job = TreeFindJob(source.path, encoding, document.index, kind, many, pattern)
            async with aclosing(self._run(job)) as parts:
                async for part in parts:
                    yield part
            return
        from postgui.documents.open_tree import open_tree
        from postgui.documents.tree_find import find_in_tree

        for part in find_in_tree(open_tree(document, many=many), source, pattern, encoding):
            yield part
            await asyncio.sleep(0)

    async def count_children(
        self, document: "PrettyXml", path: Path, begin: int, depth: int
    ) -> "AsyncGenerator[Counted, None]":
        """How many children an element has, in a document that is in the file at `path`, and indexed.

        `begin` and `depth` as `XmlTree.place_of` tells them. Leaving early ends the count.

        Raises:
            ProblemError: The file cannot be read, or the helper process died.
        """
        from postgui.documents.job import XmlCountJob

        job = XmlCountJob(path, document.encoding.name, document.index, begin, depth)
        async with aclosing(self._run(job)) as parts:
            async for part in parts:
                yield part

    async def run(self, job: "SizedJob") -> AsyncGenerator[Any, None]:
        """What `job` yields: in a thread if it is small, which is sooner than a helper process would have
        started, else in one of those. Leaving early (`aclosing`) or cancelling ends that process.

        Raises:
            ProblemError: The job failed, or the helper process died.
        """
        if job.small:
            try:
                parts = await asyncio.to_thread(lambda: list(job.parts(lambda _wait_s: (0, True))))
            except OSError as error:
                raise ProblemError(job_failed(error)) from error
            for part in parts:
                yield part
            return
        async with aclosing(self._run(job)) as found:
            async for part in found:
                yield part

    async def close(self) -> None:
        """End the helper processes."""
        await self._helpers.close()

    def _start(self, indexed: "Indexed[Any]", work: Any) -> None:
        indexed.task = self._tasks.start(work, name="reading the body", owner=indexed)

    async def _index_and_check(self, indexed: "Indexed[PrettyJson]", *, many: bool) -> None:
        if not indexed.document.complete:
            await self._index(indexed, "json")
        await self._check(indexed, many=many)

    async def _index_and_check_xml(self, indexed: "Indexed[PrettyXml]") -> None:
        from postgui.documents.job import XmlCheckJob
        from postgui.documents.xml_flaw import xml_fault_steps

        document, source = indexed.document, indexed.document.source
        await self._index_nested(indexed, "xml")
        if source.path is not None:
            async with aclosing(self._run(XmlCheckJob(source.path, document.encoding.name))) as parts:
                async for fault in parts:
                    document.fault = fault
        else:
            for found in xml_fault_steps(source, document.encoding.name):
                document.fault = found
                await asyncio.sleep(0)
        indexed.progressed.emit(None)

    async def _index_nested(self, indexed: "Indexed[Any]", kind: "NestedKind") -> None:
        from postgui.documents.job import NestedIndexJob
        from postgui.documents.nested_kind import nested_indexer

        source, index = indexed.document.source, indexed.document.index
        if source.path is None:
            indexer = nested_indexer(kind, source)
            while len(marks := indexer.next(1)):
                index.extend(marks)
                indexed.progressed.emit(None)
                await asyncio.sleep(0)
        else:
            job = NestedIndexJob(source.path, kind, source.size, source.finished)
            async with aclosing(self._run(job, indexed)) as parts:
                async for marks in parts:
                    index.extend(marks)
                    indexed.progressed.emit(None)
        indexed.progressed.emit(None)

    async def _index(self, indexed: "Indexed[Any]", kind: "Kind") -> None:
        source, index = indexed.document.source, indexed.document.index
        charset = indexed.document.encoding.name
        if source.path is None:
            await self._index_here(indexed, kind)
        if source.path is not None:
            from postgui.documents.job import IndexJob

            job = IndexJob(source.path, kind, charset, source.stored, source.finished, index.count)
            async with aclosing(self._run(job, indexed)) as parts:
                async for marks in parts:
                    index.extend(marks)
                    indexed.progressed.emit(None)

    async def _index_here(self, indexed: "Indexed[Any]", kind: "Kind") -> None:
        """What is in memory, up to its end or until it is in a file."""
        from postgui.documents.index_now import index_steps
        from postgui.documents.job import new_scanner

        source = indexed.document.source
        scanner = new_scanner(kind, indexed.document.encoding.name)
        while True:
            indexed.news.clear()
            finished = source.finished
            for _ in index_steps(source, scanner, indexed.document.index):
                indexed.progressed.emit(None)
                await asyncio.sleep(0)
            if finished or source.path is not None:
                return
            await indexed.news.wait()

    async def _check(self, indexed: "Indexed[PrettyJson]", *, many: bool) -> None:
        document = indexed.document
        source = document.source
        if source.path is not None and source.size > SMALL_BYTES:
            from postgui.documents.job import CheckJob

            async with aclosing(self._run(CheckJob(source.path, document.encoding.name, many))) as parts:
                async for found in parts:
                    if not isinstance(found, int):
                        document.fault = found
        else:
            from postgui.documents.json_check import JsonCheck, check_steps, place_of

            check = JsonCheck(many=many)
            for _ in check_steps(source, check):
                await asyncio.sleep(0)
            if check.flaw is not None:
                document.fault = place_of(source, check.flaw, document.encoding.name)
        indexed.progressed.emit(None)

    async def _run(self, job: "Job", indexed: "Indexed[Any] | None" = None) -> AsyncGenerator[Any, None]:
        """The parts of a job in a helper process, which is told of growth if it reads for `indexed`."""
        helper = await self._helpers.take()
        try:
            parts = helper.run(job)
            if indexed is not None:
                indexed.helper = helper
                source = indexed.document.source
                helper.tell(source.stored, finished=source.finished)  # it may have grown meanwhile
            async with aclosing(parts):
                async for part in parts:
                    yield part
        finally:
            if indexed is not None:
                indexed.helper = None
            await self._helpers.give_back(helper)


def _is_small(source: ByteSource) -> bool:
    return source.finished and source.size <= SMALL_BYTES
