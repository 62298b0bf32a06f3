"""What a helper process does with a file: index it, check it, search it. Each job is plain data and yields
plain data in parts; the file is read, never written."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol, TypeAlias

import numpy as np

from postgui.documents.block_index import BLOCK_BYTES, STEP_BYTES, BlockIndex, Marks
from postgui.documents.document import Fault
from postgui.documents.encoding import encoding_of
from postgui.documents.index_now import Scanner
from postgui.documents.json_check import JsonCheck, check_steps, place_of
from postgui.documents.json_pretty import PrettyJson
from postgui.documents.json_scan import JsonScanner
from postgui.documents.nested_kind import NestedKind, nested_indexer
from postgui.documents.open_tree import open_tree
from postgui.documents.raw_scan import RawScanner
from postgui.documents.search import FindPart, Pattern, search
from postgui.documents.source import FileSource, MemorySource
from postgui.documents.tree_find import TreeFound, find_in_tree
from postgui.documents.xml_children import Counted, XmlChildren
from postgui.documents.xml_flaw import xml_fault_steps
from postgui.documents.xml_pretty import PrettyXml

Kind: TypeAlias = Literal["raw", "json"]
Growth: TypeAlias = Callable[[float], tuple[int, bool]]
"""Waits so many seconds at most for news: how many bytes are written, and whether these are all."""


class Job(Protocol):
    """Something to be done in a helper process. It is pickled, and so is what it yields."""

    def parts(self, growth: Growth) -> Iterator[Any]:
        """Do it, yielding what was found."""


class SizedJob(Job, Protocol):
    """A job that may be too small for a helper process."""

    @property
    def small(self) -> bool:
        """Whether it takes no longer in a thread than is fair to the window."""


_STEP_BYTES = 2 * STEP_BYTES
_PART_S = 0.03
_PATIENCE_S = 0.5
_NESTED_BLOCKS = 4


@dataclass(frozen=True, slots=True)
class IndexJob:
    """The checkpoints of a file that may still be growing; yields `Marks` of the blocks that follow.

    The first `known` blocks are indexed already: they are read for the scanner's sake only.
    """

    path: Path
    kind: Kind
    encoding: str
    size: int
    finished: bool
    known: int = 0

    def parts(self, growth: Growth) -> Iterator[Marks]:
        """Follow the file to its end."""
        source = FileSource(self.path, self.size)
        source.grown(self.size, finished=self.finished)
        scanner = new_scanner(self.kind, self.encoding)
        room = bytearray(_STEP_BYTES)
        view = memoryview(room)
        held: list[Marks] = []
        at, sent_at = 0, time.monotonic()
        try:
            while not source.finished or at < source.size // BLOCK_BYTES * BLOCK_BYTES:
                end = min(at + _STEP_BYTES, source.size // BLOCK_BYTES * BLOCK_BYTES)
                if end > at:
                    source.read_into(view[: end - at], at)
                    marks = scanner.feed(view[: end - at])
                    held.append(marks.after(self.known - at // BLOCK_BYTES))
                    at = end
                if not source.finished:
                    size, finished = growth(0.0 if end > at else _PATIENCE_S)
                    source.grown(size, finished=finished)
                if held and time.monotonic() - sent_at > _PART_S:
                    yield _joined(held)
                    held, sent_at = [], time.monotonic()
            if held:
                yield _joined(held)
        finally:
            source.close()


@dataclass(frozen=True, slots=True)
class NestedIndexJob:
    """The checkpoints of a file of markup or code; yields `Marks`. It begins once the file is finished."""

    path: Path
    kind: NestedKind
    size: int
    finished: bool

    def parts(self, growth: Growth) -> Iterator[Marks]:
        """Wait for the end of the file, then index all of it."""
        size, finished = self.size, self.finished
        while not finished:
            size, finished = growth(_PATIENCE_S)
        source = FileSource(self.path, size)
        source.grown(size, finished=True)
        indexer = nested_indexer(self.kind, source)
        held: list[Marks] = []
        sent_at = 0.0
        try:
            while len(marks := indexer.next(_NESTED_BLOCKS)):
                held.append(marks)
                if time.monotonic() - sent_at > _PART_S:
                    yield _joined(held)
                    held, sent_at = [], time.monotonic()
            if held:
                yield _joined(held)
        finally:
            source.close()


@dataclass(frozen=True, slots=True)
class XmlCheckJob:
    """Whether a finished file is well-formed XML; yields the `Fault` if there is one."""

    path: Path
    encoding: str

    def parts(self, growth: Growth) -> Iterator[Fault]:
        """Check to the end, or to the first error."""
        source = FileSource(self.path)
        try:
            yield from (fault for fault in xml_fault_steps(source, self.encoding) if fault is not None)
        finally:
            source.close()


@dataclass(frozen=True, slots=True)
class CheckJob:
    """Whether a finished file is JSON; yields how far it is, and at last the `Fault` if there is one."""

    path: Path
    encoding: str
    many: bool

    def parts(self, growth: Growth) -> "Iterator[int | Fault]":
        """Check to the end, or to the first error."""
        source = FileSource(self.path)
        check = JsonCheck(many=self.many)
        told_at = time.monotonic()
        try:
            for done in check_steps(source, check):
                if time.monotonic() - told_at > _PATIENCE_S:
                    told_at = time.monotonic()
                    yield done
            if check.flaw is not None:
                yield place_of(source, check.flaw, self.encoding)
        finally:
            source.close()


@dataclass(frozen=True, slots=True)
class FindJob:
    """All hits in a finished file; yields `FindPart`, few at a time where there are few."""

    path: Path
    pattern: Pattern
    encoding: str
    keep: int

    def parts(self, growth: Growth) -> Iterator[FindPart]:
        """Search to the end."""
        source = FileSource(self.path)
        try:
            yield from _batches(search(source, self.pattern, self.encoding, keep=self.keep))
        finally:
            source.close()


@dataclass(frozen=True, slots=True)
class FindBytesJob:
    """The same for a body that is in memory, which the process gets along with the job."""

    data: bytes
    pattern: Pattern
    encoding: str
    keep: int

    def parts(self, growth: Growth) -> Iterator[FindPart]:
        """Search to the end."""
        yield from _batches(search(MemorySource(self.data), self.pattern, self.encoding, keep=self.keep))


@dataclass(frozen=True, slots=True)
class TreeFindJob:
    """What a filter of a tree finds in a finished file that is indexed already; yields `TreeFound`."""

    path: Path
    encoding: str
    index: BlockIndex
    kind: Literal["json", "xml"]
    many: bool
    pattern: Pattern

    def parts(self, growth: Growth) -> Iterator[TreeFound]:
        """Search to the end."""
        source = FileSource(self.path)
        try:
            made = PrettyXml if self.kind == "xml" else PrettyJson
            tree = open_tree(made(source, self.encoding, self.index), many=self.many)
            yield from find_in_tree(tree, source, self.pattern, self.encoding)
        finally:
            source.close()


@dataclass(frozen=True, slots=True)
class XmlCountJob:
    """How many children an element has, of a finished file that is indexed already; yields `Counted`.

    `begin` and `depth` as `XmlTree.place_of` tells them.
    """

    path: Path
    encoding: str
    index: BlockIndex
    begin: int
    depth: int

    def parts(self, growth: Growth) -> Iterator[Counted]:
        """Count to the end."""
        source = FileSource(self.path)
        try:
            document = PrettyXml(source, self.encoding, self.index)
            yield from XmlChildren(document, self.begin, self.depth).count_parts()
        finally:
            source.close()


def _batches(parts: Iterator[FindPart]) -> Iterator[FindPart]:
    """Parts that are worth a message: the first at once, then all of a thirtieth of a second together."""
    held: list[FindPart] = []
    told_at = 0.0
    for part in parts:
        held.append(part)
        if time.monotonic() - told_at > _PART_S:
            yield joined_hits(held)
            held, told_at = [], time.monotonic()
    if held:
        yield joined_hits(held)


def new_scanner(kind: Kind, encoding: str) -> Scanner:
    """What makes the checkpoints of a kind of document."""
    return JsonScanner() if kind == "json" else RawScanner(encoding_of(encoding).unit)


def joined_hits(parts: list[FindPart]) -> FindPart:
    """Several parts of a search, one after the other, as one."""
    return FindPart(
        np.concatenate([part.starts for part in parts]),
        np.concatenate([part.ends for part in parts]),
        sum(part.count for part in parts),
        parts[-1].scanned,
    )


def _joined(parts: list[Marks]) -> Marks:
    return Marks(
        np.concatenate([part.rows for part in parts]),
        np.concatenate([part.lines for part in parts]),
        np.concatenate([part.depth for part in parts]),
        np.concatenate([part.low for part in parts]),
        np.concatenate([part.state for part in parts]),
        tuple(stack for part in parts for stack in part.stacks),
    )
