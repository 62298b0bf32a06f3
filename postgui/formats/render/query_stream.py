"""A JSONPath query over a JSON file of any size, which is never in memory as a whole.

A query is a row of segments, each of which is applied to one value at a time, and what it selects there is
concatenated (RFC 9535, section 2.1.2). So a value that is larger than a stretch is gone through by its
children, several of them at a time; what is smaller is parsed, and the rest of the query is left to the
library. What needs more is not answered here: filters that look at the whole (`$` in them), and slices that
go backwards.
"""

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from postgui.documents.index_now import index_steps
from postgui.documents.json_pretty import PrettyJson, json_index
from postgui.documents.json_scan import JsonScanner
from postgui.documents.json_tree import JsonTree
from postgui.documents.source import ByteSource, FileSource
from postgui.documents.transcode import as_utf8
from postgui.documents.tree import Node
from postgui.formats.render.figure import format_size
from postgui.formats.render.query_answer import Found, QueryAnswer, sentence
from postgui.formats.render.query_json import (
    TOO_DEEP,
    compile_jsonpath,
    dump,
    load,
    load_lines,
    no_json,
    select,
)
from postgui.translation import tr

if TYPE_CHECKING:
    from jsonpath import JSONPath
    from jsonpath.segments import JSONPathSegment
    from jsonpath.selectors import JSONPathSelector

STRETCH_BYTES = 1_000_000
_TELL_EVERY_S = 0.2
_SHOWN_OF_LONG = 20_000
_INDEXING_SHARE = 0.2
"""Indexing takes about this part of the time."""


class _TooLargeError(ValueError):
    """One value would have to be in memory that is too large for it."""


class _Long(str):
    """The beginning of a match that is too long to be shown."""

    __slots__ = ()


_NOTHING = object()
"""Comes between matches, so that whoever waits hears how far it is."""


def stream_query(
    path: Path, charset: str, query: str, *, many: bool, whole_up_to: int
) -> Iterator[QueryAnswer] | None:
    """The answers so far, the last one complete; None where the query can't be answered this way.

    Args:
        path: A finished file.
        charset: Of the file.
        query: JSONPath.
        many: Values follow each other on lines; they are taken as one array.
        whole_up_to: The largest value in bytes that may be parsed for a filter expression.
    """
    compiled = compile_jsonpath(query)
    if isinstance(compiled, QueryAnswer):
        return iter([compiled])
    if not _streams(compiled):
        return None
    return _answers(path, charset, compiled, many, whole_up_to)


def _streams(path: "JSONPath") -> bool:
    """Whether every selector says by one value and its children what it selects."""
    from jsonpath import selectors as kinds
    from jsonpath.filter import RootFilterQuery

    def looks_at_all(expression: Any) -> bool:
        return isinstance(expression, RootFilterQuery) or any(map(looks_at_all, expression.children()))

    for selector in (each for segment in path.segments for each in segment.selectors):
        if isinstance(selector, kinds.SliceSelector) and (selector.slice.step or 1) < 1:
            return False
        if isinstance(selector, kinds.Filter) and looks_at_all(selector.expression):
            return False
    return True


def _answers(
    path: Path, charset: str, compiled: "JSONPath", many: bool, whole_up_to: int
) -> Iterator[QueryAnswer]:
    from jsonpath.exceptions import JSONPathError

    source: ByteSource = FileSource(path)
    try:
        source, charset = as_utf8(source, charset)
        document = PrettyJson(source, charset, json_index())
        for indexed in index_steps(source, JsonScanner(), document.index):
            yield QueryAnswer(language="json", share=_INDEXING_SHARE * indexed / max(source.size, 1))
        walk = _Walk(JsonTree(document, many=many), source, charset, compiled, whole_up_to)
        yield from walk.answers()
    except _TooLargeError as error:
        yield QueryAnswer(error=str(error))
    except ValueError as error:
        yield no_json(error)
    except RecursionError:
        yield QueryAnswer(error=tr(TOO_DEEP))
    except JSONPathError as error:
        yield QueryAnswer(error=sentence(str(error.message)))
    finally:
        source.close()


class _Walk:
    """One query on its way through one file."""

    def __init__(
        self, tree: JsonTree, source: ByteSource, charset: str, path: "JSONPath", whole_up_to: int
    ) -> None:
        self._tree = tree
        self._source = source
        self._charset = charset
        self._path = path
        self._whole_up_to = whole_up_to
        self._at = 0

    def answers(self) -> Iterator[QueryAnswer]:
        """What was found so far, again and again."""
        found = Found("json")
        told = time.monotonic()
        root = self._tree.root()
        for value in self._applied(root, self._path.segments) if root is not None else ():
            if isinstance(value, _Long):
                found.add(value)
            elif value is not _NOTHING:
                found.add("" if found.full else dump(value))
            now = time.monotonic()
            first = found.count == 1 and value is not _NOTHING
            if first or now - told > _TELL_EVERY_S:
                told = now
                done = _INDEXING_SHARE + (1 - _INDEXING_SHARE) * self._at / max(self._source.size, 1)
                yield found.answer(min(done, 0.99))
        answer = found.answer()
        if root is not None and self._breaks_off(root):
            note = tr("The body is no valid JSON: it breaks off before its end.")
            answer = replace(answer, note=f"{note} {answer.note}".strip())
        yield answer

    def _breaks_off(self, root: Node) -> bool:
        if not root.opens or root.type == "values":
            return False
        end = self._tree.end_of(root)
        return self._source.read(end - 1, end) != (b"}" if root.type == "object" else b"]")

    def _applied(self, node: Node, segments: "Sequence[JSONPathSegment]") -> Iterator[Any]:
        """What the segments select in a value of the file."""
        from jsonpath.segments import JSONPathRecursiveDescentSegment

        start, end = self._tree.value_span(node)
        if end - start <= STRETCH_BYTES or not node.opens:
            yield from self._selected(self._value(node), segments)
        elif not segments:
            yield _Long(self._text(start, min(start + _SHOWN_OF_LONG, end)) + "\u2026")
        elif isinstance(segments[0], JSONPathRecursiveDescentSegment):
            yield from self._of_children(node, segments[0].selectors, segments[1:])
            for part in self._parts(node):
                if isinstance(part, Node):
                    yield from self._applied(part, segments)
                    continue
                for child in part[0].values() if isinstance(part[0], dict) else part[0]:
                    if isinstance(child, dict | list):
                        yield from self._selected(child, segments)
        else:
            yield from self._of_children(node, segments[0].selectors, segments[1:])

    def _of_children(
        self, node: Node, selectors: "Sequence[JSONPathSelector]", rest: "Sequence[JSONPathSegment]"
    ) -> Iterator[Any]:
        for selector in selectors:
            wanted = self._places(node, selector)
            for part in self._parts(node):
                yield _NOTHING
                place = part.key if isinstance(part, Node) else part[1]
                if wanted is not None and isinstance(place, int) and place >= wanted.stop:
                    break
                if isinstance(part, Node):
                    yield from self._of_one(part, node, selector, wanted, rest)
                elif wanted is not None:
                    values, first = part
                    for child in _at_places(values, first, wanted):
                        yield from self._selected(child, rest)
                else:
                    yield from self._selected(part[0], (self._segment(selector), *rest))

    def _of_one(
        self,
        child: Node,
        parent: Node,
        selector: "JSONPathSelector",
        wanted: range | None,
        rest: "Sequence[JSONPathSegment]",
    ) -> Iterator[Any]:
        """A child that is too large to be parsed with others."""
        from jsonpath import selectors as kinds

        if isinstance(selector, kinds.Filter):
            value = self._value(child)
            alone = {child.key: value} if parent.type == "object" else [value]
            yield from self._selected(alone, (self._segment(selector), *rest))
            return
        if isinstance(selector, kinds.NameSelector):
            taken = parent.type == "object" and child.key == selector.name
        else:
            taken = wanted is None or child.key in wanted
        if taken:
            yield from self._applied(child, rest)

    def _places(self, node: Node, selector: "JSONPathSelector") -> range | None:
        """Which items of an array an index or a slice selects; None for other selectors."""
        from jsonpath import selectors as kinds

        if isinstance(selector, kinds.SliceSelector):
            if node.type == "object":
                return range(0)
            bounds = selector.slice
            negative = any(bound is not None and bound < 0 for bound in (bounds.start, bounds.stop))
            # Only what is counted from the end needs the count, for which everything is read.
            open_end = bounds.stop if bounds.stop is not None else self._source.size
            if negative:
                return range(*bounds.indices(self._tree.count(node)))
            return range(bounds.start or 0, open_end, bounds.step or 1)
        if isinstance(selector, kinds.IndexSelector):
            if node.type == "object":
                return range(0)
            at = selector.index + (self._tree.count(node) if selector.index < 0 else 0)
            return range(at, at + 1) if at >= 0 else range(0)
        return None

    def _segment(self, selector: "JSONPathSelector") -> "JSONPathSegment":
        from jsonpath.segments import JSONPathChildSegment

        return JSONPathChildSegment(env=self._path.env, token=selector.token, selectors=(selector,))

    def _selected(self, value: Any, segments: "Sequence[JSONPathSegment]") -> list[Any]:
        from jsonpath import JSONPath

        return select(JSONPath(env=self._path.env, segments=segments), value)

    # The file

    def _parts(self, node: Node) -> Iterator["tuple[Any, int] | Node"]:
        """The children: small neighbours together as a parsed dict or list with the number of the first of
        them, each large one as it is in the tree."""
        for first, start, end in self._tree.stretches(node, STRETCH_BYTES):
            self._at = max(self._at, start)
            if end - start > STRETCH_BYTES:
                yield self._tree.children(node, first, 1)[0]
                continue
            text = self._text(start, end)
            if node.type == "values":
                yield load_lines(text), first
                continue
            text = text.rstrip().removesuffix(",")
            yield load(f"{{{text}}}" if node.type == "object" else f"[{text}]"), first

    def _value(self, node: Node) -> Any:
        start, end = self._tree.value_span(node)
        if end - start > self._whole_up_to:
            size, limit = format_size(end - start), format_size(self._whole_up_to)
            raise _TooLargeError(
                tr(
                    "The filter asks for what is in a value of {size}; up to {limit} that is possible.",
                    size=size,
                    limit=limit,
                )
            )
        text = self._text(start, end)
        return load_lines(text) if node.type == "values" else load(text)

    def _text(self, start: int, end: int) -> str:
        return self._source.read(start, end).decode(self._charset, "replace").removeprefix("\ufeff")


def _at_places(values: Any, first: int, wanted: range) -> list[Any]:
    if not isinstance(values, list):
        return []
    begin = max(wanted.start - first, (wanted.start - first) % wanted.step)
    return values[begin : max(wanted.stop - first, 0) : wanted.step]
