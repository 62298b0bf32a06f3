"""What differs between two JSON texts: the values by their paths, and both laid out for a comparison by line.

Numbers and texts count as they were sent. The order of members never counts; that of arrays may. Items of
arrays are matched before they are compared, so that one more at the beginning is one difference. Pure and
bounded, for a worker process.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from json.encoder import encode_basestring
from typing import Any

from postgui.services.diff_lines import Line, diff_lines

MOST_CHANGES = 5_000
_LONGEST = 2_000
_MOST_MATCHED = 5_000
_IDENTITIES = ("id", "_id", "uuid", "guid", "key", "name")
_INDENT = "  "
_IGNORED_KEY = "\x00"


@dataclass(frozen=True, slots=True)
class Change:
    """A value of JSON that differs, by its path; `before` and `after` are JSON text, empty where absent."""

    path: str
    before: str
    after: str


class TwiceError(ValueError):
    """An object has a name twice: as values, one of the two would be lost."""


class QueryError(ValueError):
    """What shall be ignored is no JSONPath."""


class _Number(str):
    """A number by its text: 1 and 1.0 differ as they were sent, and none is too long."""

    __slots__ = ()


_ABSENT = object()


class ValueDiff:
    """Two JSON values, and what of them is left out."""

    def __init__(self, before: str, after: str, ignored: Sequence[str], *, ordered: bool, many: bool) -> None:
        """Read both.

        Raises:
            TwiceError: A name comes twice in an object.
            ValueError: One is no JSON.
            RecursionError: One is nested too deeply.
            QueryError: One of `ignored` is no JSONPath.
        """
        self._ordered = ordered
        self._twin = 0
        self._before, self._after = _load(before, many=many), _load(after, many=many)
        self._left_out = [_selected(value, ignored) for value in (self._before, self._after)]
        self._needs_paths = any(self._left_out)

    def changes(self) -> Iterator[Change]:
        """The values that differ, in the order of the first text."""
        yield from self._compared("$", "$", self._before, self._after)

    def lines(self) -> tuple[list[Line], list[Line]]:
        """Both, indented, members and (where their order does not count) items in the order of the first."""
        before, after = list[Line](), list[Line]()
        self._lay_out(before, after, "$", "$", self._before, self._after, 0, "")
        return _without_last_commas(before), _without_last_commas(after)

    def _ignores(self, path: str, other_path: str) -> bool:
        return path in self._left_out[0] or other_path in self._left_out[1]

    # Changes

    def _compared(self, path: str, other_path: str, before: Any, after: Any) -> Iterator[Change]:
        if self._ignores(path, other_path) or (
            before is not _ABSENT and after is not _ABSENT and _same(before, after)
        ):
            return
        if isinstance(before, dict) and isinstance(after, dict):
            for name in {**before, **after}:
                step = f"[{_quoted(name)}]"
                pair = before.get(name, _ABSENT), after.get(name, _ABSENT)
                yield from self._compared(path + step, other_path + step, *pair)
        elif isinstance(before, list) and isinstance(after, list):
            for at, other_at in _matched(before, after, ordered=self._ordered):
                old = before[at] if at >= 0 else _ABSENT
                new = after[other_at] if other_at >= 0 else _ABSENT
                steps = f"{path}[{at if at >= 0 else other_at}]", f"{other_path}[{max(other_at, 0)}]"
                if at < 0:
                    yield from self._compared("", steps[1], old, new)
                else:
                    yield from self._compared(steps[0], steps[1] if other_at >= 0 else "", old, new)
        else:
            yield Change(other_path or path, _text(before), _text(after))

    # Lines

    def _lay_out(
        self,
        lines: list[Line],
        others: list[Line],
        path: str,
        other_path: str,
        before: Any,
        after: Any,
        depth: int,
        head: str,
    ) -> None:
        """Write both values below each other, `head` before each: matching parts at the same time."""
        if self._ignores(path, other_path):
            for value, out in ((before, lines), (after, others)):
                if value is not _ABSENT:
                    text = _INDENT * depth + head + _text(value)
                    out.append(Line(text + ",", _IGNORED_KEY + _INDENT * depth + head, ignored=True))
            return
        if isinstance(before, dict) and isinstance(after, dict) and before and after:
            self._open(lines, others, depth, head + "{")
            for name in {**before, **after}:
                step = f"[{_quoted(name)}]" if self._needs_paths else ""
                pair = before.get(name, _ABSENT), after.get(name, _ABSENT)
                self._lay_out(
                    lines, others, path + step, other_path + step, *pair, depth + 1, f"{_string(name)}: "
                )
            self._open(lines, others, depth, "},")
        elif isinstance(before, list) and isinstance(after, list) and before and after:
            self._open(lines, others, depth, head + "[")
            for at, other_at in _matched(before, after, ordered=self._ordered):
                old = before[at] if at >= 0 else _ABSENT
                new = after[other_at] if other_at >= 0 else _ABSENT
                step = f"{path}[{at}]" if at >= 0 else ""
                other_step = f"{other_path}[{other_at}]" if other_at >= 0 else ""
                self._lay_out(lines, others, step, other_step, old, new, depth + 1, "")
            self._open(lines, others, depth, "],")
        else:
            self._twin += 1
            twin = self._twin if before is not _ABSENT and after is not _ABSENT else 0
            self._alone(lines, before, path, depth, head, 0, twin)
            self._alone(others, after, other_path, depth, head, 1, twin)

    def _open(self, lines: list[Line], others: list[Line], depth: int, text: str) -> None:
        line = Line(_INDENT * depth + text, _INDENT * depth + text)
        lines.append(line)
        others.append(line)

    def _alone(
        self, out: list[Line], value: Any, path: str, depth: int, head: str, side: int, twin: int = 0
    ) -> None:
        """Write one value, which has no counterpart of its kind."""
        if value is _ABSENT:
            return
        indent = _INDENT * depth
        if path in self._left_out[side]:
            out.append(Line(f"{indent}{head}{_text(value)},", _IGNORED_KEY + indent + head, ignored=True))
        elif isinstance(value, dict) and value:
            out.append(Line(f"{indent}{head}{{", f"{indent}{head}{{", twin=twin))
            for name, item in value.items():
                self._alone(out, item, f"{path}[{_quoted(name)}]", depth + 1, f"{_string(name)}: ", side)
            out.append(Line(f"{indent}}},", f"{indent}}},"))
        elif isinstance(value, list) and value:
            out.append(Line(f"{indent}{head}[", f"{indent}{head}[", twin=twin))
            for at, item in enumerate(value):
                self._alone(out, item, f"{path}[{at}]", depth + 1, "", side)
            out.append(Line(f"{indent}],", f"{indent}],"))
        else:
            text = f"{indent}{head}{_text(value)}"
            out.append(Line(text + ",", text, twin=twin))


def _without_last_commas(lines: list[Line]) -> list[Line]:
    """Every line was written with a comma; before a closing bracket and at the end there is none."""
    ends = [line.text.lstrip()[:1] in ("}", "]") for line in lines[1:]] + [True]
    return [
        replace(line, text=line.text.removesuffix(",")) if end else line
        for line, end in zip(lines, ends, strict=True)
    ]


def _load(text: str, *, many: bool) -> Any:
    if many:
        lines = (line.strip("\x1e \t\r") for line in text.split("\n"))
        return [_load(line, many=False) for line in lines if line]
    return json.loads(
        text,
        parse_float=_Number,
        parse_int=_Number,
        parse_constant=_Number,
        object_pairs_hook=_object,
    )


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise TwiceError
    return made


def _selected(value: Any, queries: Sequence[str]) -> frozenset[str]:
    """The normalised paths of what the queries select in `value`."""
    if not queries:
        return frozenset()
    from jsonpath import JSONPathEnvironment
    from jsonpath.exceptions import JSONPathError

    environment = JSONPathEnvironment(strict=True)
    found: set[str] = set()
    for query in queries:
        try:
            found.update(match.path for match in environment.compile(query).finditer(value))
        except JSONPathError as error:
            raise QueryError(f"{query}: {error.message}.") from error
    return frozenset(found)


def _same(before: Any, after: Any) -> bool:
    """Equal with their types: a text is no number of the same letters, true is not 1."""
    return type(before) is type(after) and before == after and not isinstance(before, dict | list)


# Items of arrays


def _matched(before: list[Any], after: list[Any], *, ordered: bool) -> list[tuple[int, int]]:
    """Which items belong together, by index; -1 where an item has no counterpart."""
    if max(len(before), len(after)) > _MOST_MATCHED:
        return _by_place(list(range(len(before))), list(range(len(after))))
    keys, other_keys = [_key(item) for item in before], [_key(item) for item in after]
    return (
        _in_order(before, after, keys, other_keys) if ordered else _any_order(before, after, keys, other_keys)
    )


def _key(item: Any) -> str:
    return json.dumps([type(item).__name__, item], sort_keys=True) if isinstance(item, str) else _plain(item)


def _plain(item: Any) -> str:
    return json.dumps(item, sort_keys=True)


def _in_order(
    before: list[Any], after: list[Any], keys: list[str], other_keys: list[str]
) -> list[tuple[int, int]]:
    """Equal items as they come; between them those of one identity, the rest place by place."""
    rows, _ = diff_lines([Line(key, key) for key in keys], [Line(key, key) for key in other_keys])
    found: list[tuple[int, int]] = []
    olds: list[int] = []
    news: list[int] = []
    for row in rows:
        if row.mark == "same":
            found += _by_identity(before, after, olds, news)
            olds, news = [], []
            found.append((row.before_at - 1, row.after_at - 1))
            continue
        if row.before_at:
            olds.append(row.before_at - 1)
        if row.after_at:
            news.append(row.after_at - 1)
    return found + _by_identity(before, after, olds, news)


def _by_identity(
    before: list[Any], after: list[Any], olds: list[int], news: list[int]
) -> list[tuple[int, int]]:
    """In this stretch, whose order counts: pair what has the same identity, if that keeps the order."""
    if len(olds) == len(news):
        return _by_place(olds, news)
    names = [_identity(before[at]) for at in olds], [_identity(after[at]) for at in news]
    found: list[tuple[int, int]] = []
    at = place = 0
    for old_at, name in enumerate(names[0]):
        if name is not None and name in names[1][place:]:
            new_at = names[1].index(name, place)
            found += _by_place(olds[at:old_at], news[place:new_at])
            found.append((olds[old_at], news[new_at]))
            at, place = old_at + 1, new_at + 1
    return found + _by_place(olds[at:], news[place:])


def _any_order(
    before: list[Any], after: list[Any], keys: list[str], other_keys: list[str]
) -> list[tuple[int, int]]:
    """Equal items wherever they are, then those of one identity, then what is left as it comes."""
    partner: dict[int, int] = {}
    free = list(range(len(after)))
    for names, other_names in ((keys, other_keys), _identities(before, after)):
        spare: dict[str, list[int]] = {}
        for at in reversed(free):
            if (name := other_names[at]) is not None:
                spare.setdefault(name, []).append(at)
        for at, name in enumerate(names):
            if at not in partner and name is not None and spare.get(name):
                partner[at] = spare[name].pop()
        taken = set(partner.values())
        free = [at for at in free if at not in taken]
    left = iter(free)
    pairs = [(at, partner[at] if at in partner else next(left, -1)) for at in range(len(before))]
    return pairs + [(-1, at) for at in left]


def _identities(before: list[Any], after: list[Any]) -> tuple[list[str | None], list[str | None]]:
    return [_identity(item) for item in before], [_identity(item) for item in after]


def _identity(item: Any) -> str | None:
    """What names an object among others of its kind."""
    if not isinstance(item, dict):
        return None
    for name in _IDENTITIES:
        if name in item and not isinstance(item[name], dict | list):
            return f"{name}={_key(item[name])}"
    return None


def _by_place(olds: list[int], news: list[int]) -> list[tuple[int, int]]:
    length = max(len(olds), len(news))
    return [(olds[at] if at < len(olds) else -1, news[at] if at < len(news) else -1) for at in range(length)]


# Text


def _quoted(name: str) -> str:
    """As a normalised path has it (RFC 9535, section 2.7)."""
    inside = encode_basestring(name)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"'{inside}'"


def _string(text: str) -> str:
    return encode_basestring(text)


def _text(value: Any) -> str:
    """JSON text on one line; cut, as nobody reads more in a cell."""
    if value is _ABSENT:
        return ""
    if isinstance(value, _Number):
        return str(value)[:_LONGEST]
    return _dump(value)[:_LONGEST]


def _dump(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_string(name)}: {_dump(item)}" for name, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_dump, value)) + "]"
    if isinstance(value, _Number):
        return str(value)
    return _string(value) if isinstance(value, str) else json.dumps(value)
