"""What differs between two responses: in their lines, and for JSON in their values. Pure, for a worker.

Bounded, and every bound is told: of a body that is longer, its beginning is compared.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from postgui.formats.charset import decode
from postgui.formats.render.figure import format_duration_ms, format_size, status_text
from postgui.formats.render.media import is_json_stream, language_of, media_type
from postgui.formats.render.pretty_json import pretty_json
from postgui.formats.render.pretty_xml import pretty_xml
from postgui.model.content import Content
from postgui.model.exchange import Exchange, Timings
from postgui.services.diff_lines import DiffRow, Line, diff_lines, plain_lines
from postgui.services.diff_values import MOST_CHANGES, Change, QueryError, TwiceError, ValueDiff
from postgui.translation import joined, tr

if TYPE_CHECKING:
    from postgui.documents.job import Growth

DIFF_BYTES = 10_000_000
SMALL_BYTES = 64 * 1024
"""Two bodies of this size are compared in a thread, sooner than a helper process would have started."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Lines, and for two JSON texts the values; `note` says what is left out, `error` what went wrong.

    `changes` is None where the two are not both JSON.
    """

    rows: tuple[DiffRow, ...] = ()
    changes: tuple[Change, ...] | None = None
    note: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class CompareJob:
    """The arguments of `compare`, for a thread or a helper process that can be ended."""

    before: tuple[Content, str]
    after: tuple[Content, str]
    ignored: tuple[str, ...] = ()
    ordered: bool = True

    @property
    def small(self) -> bool:
        """Whether it takes no longer than is fair to the window."""
        return max(self.before[0].size_bytes, self.after[0].size_bytes) <= SMALL_BYTES

    def parts(self, _growth: "Growth") -> Iterator[Difference]:
        """Compare."""
        yield compare(self.before, self.after, self.ignored, ordered=self.ordered)


def compare(
    before: tuple[Content, str],
    after: tuple[Content, str],
    ignored: tuple[str, ...] = (),
    *,
    ordered: bool = True,
) -> Difference:
    """The difference of two bodies, each with its Content-Type.

    Args:
        before: What was.
        after: What is.
        ignored: JSONPath queries; what they select is no difference.
        ordered: Whether the order of arrays counts.

    Raises:
        OSError: A body's file can't be read.
    """
    notes = []
    texts = []
    for body, content_type in (before, after):
        data = body.head(DIFF_BYTES)
        if len(data) < body.size_bytes:
            notes.append(
                tr(
                    "Only the first {shown} of {size}.",
                    shown=format_size(DIFF_BYTES),
                    size=format_size(body.size_bytes),
                )
            )
        language = language_of(content_type, data[:4096])
        if language == "binary":
            return _binary(before[0], after[0])
        complete = len(data) == body.size_bytes
        texts.append((decode(data, content_type, complete=complete).text, language, media_type(content_type)))
    if all(language == "json" for _, language, _ in texts) and not notes:
        many = all(is_json_stream(declared) for _, _, declared in texts)
        found = _by_value(texts[0][0], texts[1][0], ignored, ordered=ordered, many=many)
        if isinstance(found, Difference):
            return found
        notes.append(found)
    rows, note = diff_lines(*(_laid_out(text, language) for text, language, _ in texts))
    return Difference(rows, None, " ".join(each for each in [*notes, note] if each))


def _by_value(
    before: str, after: str, ignored: tuple[str, ...], *, ordered: bool, many: bool
) -> Difference | str:
    """The difference of two JSON texts, or why they are only compared by line (empty: that is plain)."""
    try:
        values = ValueDiff(before, after, ignored, ordered=ordered, many=many)
        changes = tuple(islice(values.changes(), MOST_CHANGES + 1))
        rows, note = diff_lines(*values.lines())
    except QueryError as error:
        return replace(_unfiltered(before, after, ordered=ordered, many=many), error=str(error))
    except TwiceError:
        return tr("An object has a name twice, so the texts are compared line by line.")
    except ValueError:
        return tr("One of them is no valid JSON, so the texts are compared line by line.")
    except RecursionError:
        return tr("The values are nested too deeply, so the texts are compared line by line.")
    if len(changes) > MOST_CHANGES:
        changes = changes[:MOST_CHANGES]
        told = tr("The first {limit:,} values that differ.", limit=MOST_CHANGES)
        note = joined(" ", (told, note)) if note else told
    return Difference(rows, changes, note)


def _unfiltered(before: str, after: str, *, ordered: bool, many: bool) -> Difference:
    found = _by_value(before, after, (), ordered=ordered, many=many)
    return found if isinstance(found, Difference) else Difference(note=found)


def _binary(before: Content, after: Content) -> Difference:
    """Two bodies that are no text: whether they are the same, and no more."""
    if before.size_bytes == after.size_bytes and _equal_bytes(before, after):
        return Difference(note=tr("Both bodies are the same, byte for byte."))
    return Difference(
        note=tr(
            "The bodies differ. They are no text, so they are not compared line by line; save "
            "both to compare them with another program."
        )
    )


def _equal_bytes(before: Content, after: Content) -> bool:
    if before.sha256 and after.sha256:
        return before.sha256 == after.sha256
    return before.head(before.size_bytes) == after.head(after.size_bytes)


def _laid_out(text: str, language: str) -> list[Line]:
    if language == "json":
        pretty = pretty_json(text)
        text = text if pretty.fault else pretty.text
    return plain_lines(pretty_xml(text) if language == "xml" else text.replace("\r\n", "\n"))


def head_changes(before: Exchange, after: Exchange) -> tuple[Change, ...]:
    """Status, times, sizes and headers where they differ; repeated headers are compared together."""
    found = [
        Change(tr("Status"), _status(before), _status(after)),
        Change(tr("HTTP version"), _version(before), _version(after)),
        *_times(before.timings, after.timings),
        Change(tr("Size"), format_size(before.body.size_bytes), format_size(after.body.size_bytes)),
        Change(tr("Size received"), _wire(before), _wire(after)),
    ]
    olds, news = _headers(before), _headers(after)
    names = {**olds, **news}
    found += [Change(names[key][0], olds.get(key, ("", ""))[1], news.get(key, ("", ""))[1]) for key in names]
    return tuple(change for change in found if change.before != change.after)


def _times(before: Timings, after: Timings) -> list[Change]:
    phases = (
        (tr("Time"), "total_ms"),
        (tr("Time for DNS"), "dns_ms"),
        (tr("Time to connect"), "connect_ms"),
        (tr("Time for TLS"), "tls_ms"),
        (tr("Time to send"), "send_ms"),
        (tr("Time to wait"), "wait_ms"),
        (tr("Time to receive"), "receive_ms"),
    )
    return [
        Change(label, _time(getattr(before, name)), _time(getattr(after, name))) for label, name in phases
    ]


def _time(duration_ms: float | None) -> str:
    return "" if duration_ms is None else format_duration_ms(duration_ms)


def _status(exchange: Exchange) -> str:
    return status_text(exchange.response) if exchange.response else ""


def _version(exchange: Exchange) -> str:
    return exchange.response.http_version if exchange.response else ""


def _wire(exchange: Exchange) -> str:
    return format_size(exchange.wire_size) if exchange.wire_size else ""


def _headers(exchange: Exchange) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for name, value in exchange.response.headers if exchange.response else ():
        shown, before = found.get(name.lower(), (name, ""))
        found[name.lower()] = (shown, f"{before}, {value}" if before else value)
    return found
