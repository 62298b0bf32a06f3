"""Which example answers a request. Pure.

A client may ask for one with `Prefer` (RFC 7240): `Prefer: status=404`, `Prefer: example=Not found`,
`Prefer: delay=500` (milliseconds).
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from postgui.model.mock import MockAnswer, MockRequest, Segment

MOST_DELAY_MS = 60_000


@dataclass(frozen=True, slots=True)
class Preference:
    """What the client asked for; None where it left the choice."""

    status: int | None = None
    example: str | None = None
    delay_ms: int | None = None

    def text(self) -> str:
        """`the status 404 and the name Not found`; only what was asked for."""
        status = "" if self.status is None else f"the status {self.status}"
        example = "" if self.example is None else f"the name {self.example}"
        return f"{status} and {example}" if status and example else status or example


def preference_of(headers: Iterable[tuple[str, str]]) -> Preference:
    """The wishes in all `Prefer` headers; what makes no sense is passed over."""
    wishes: dict[str, str] = {}
    for name, value in headers:
        if name == "prefer":
            for part in value.split(","):
                key, _, wish = part.partition("=")
                wishes.setdefault(key.strip().lower(), wish.strip().strip('"'))
    status, delay = wishes.get("status", wishes.get("code", "")), wishes.get("delay", "")
    return Preference(
        status=int(status) if status.isdecimal() else None,
        example=wishes.get("example"),
        delay_ms=min(int(delay), MOST_DELAY_MS) if delay.isdecimal() else None,
    )


def choose(answers: Sequence[MockAnswer], request: MockRequest, wish: Preference) -> MockAnswer | None:
    """The answer that fits best; of equals the first. None if the path or the method is of none."""
    there = [each for each in answers if fits_path(each, request.path) and each.method == request.method]
    if wish.example is not None:
        there = [each for each in there if name_of(each) == wish.example]
    if wish.status is not None:
        there = [each for each in there if each.status == wish.status]
    return max(there, key=lambda each: _score(each, request), default=None)


def name_of(answer: MockAnswer) -> str:
    """What its example is called."""
    return answer.place.rpartition(" / ")[2]


def methods_at(answers: Iterable[MockAnswer], path: str) -> tuple[str, ...]:
    """The methods that some answer has at `path`, in order."""
    return tuple(dict.fromkeys(each.method for each in answers if fits_path(each, path)))


def fits_path(answer: MockAnswer, path: str) -> bool:
    """Whether `path` is that of `answer`, as it stands or below one of its bases."""
    parts = _parts(path)
    rests = (parts[len(base) :] for base in answer.bases if tuple(parts[: len(base)]) == base)
    return any(_fits(answer.path, rest) for rest in (parts, *rests))


def _fits(wanted: Sequence[Segment], parts: Sequence[str]) -> bool:
    return len(parts) == len(wanted) and all(
        segment is None or segment == part for segment, part in zip(wanted, parts, strict=True)
    )


def _parts(path: str) -> list[str]:
    return path.strip("/").split("/") if path.strip("/") else []


def _score(answer: MockAnswer, request: MockRequest) -> tuple[int, int]:
    """How well it fits: what it asks for and gets, less what it asks for in vain; then the plainer path."""
    query, headers = set(request.query), set(request.headers)
    asked = [pair in query for pair in answer.query] + [pair in headers for pair in answer.request_headers]
    if answer.request_body is not None:
        asked.append(_same_body(answer.request_body, request.body))
    met = sum(asked)
    return met - 2 * (len(asked) - met), sum(part is not None for part in answer.path)


def _same_body(one: bytes, other: bytes) -> bool:
    """Whether both are the same bytes, or the same JSON."""
    if one.strip() == other.strip():
        return True
    try:
        return bool(json.loads(one) == json.loads(other))
    except (ValueError, RecursionError):
        return False
