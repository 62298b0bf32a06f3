"""Find text in text: pure, for the find bar."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from postgui.translation import fill, tr

MAX_MATCHES = 10_000


@dataclass(frozen=True, slots=True)
class Matches:
    """Where a needle stands; `capped` says that there are more than were kept.

    All have one `length`, or each its own end in `ends`. `texts` are what replaces each, where that differs;
    `problem` is why a pattern is none.
    """

    starts: tuple[int, ...] = ()
    length: int = 0
    capped: bool = False
    ends: tuple[int, ...] = ()
    texts: tuple[str, ...] = ()
    problem: str = ""

    def end(self, index: int) -> int:
        """Where the match with this index ends."""
        return self.ends[index] if self.ends else self.starts[index] + self.length

    def next_from(self, position: int) -> int:
        """Index of the first match at or after `position`, from the start again after the last."""
        index = bisect_right(self.starts, position - 1)
        return index % len(self.starts) if self.starts else -1

    def previous_from(self, position: int) -> int:
        """Index of the last match that begins before `position`, from the end again before the first."""
        index = bisect_right(self.starts, position - 1) - 1
        return index % len(self.starts) if self.starts else -1


def find_all(text: str, needle: str, *, match_case: bool, limit: int | None = MAX_MATCHES) -> Matches:
    """Every place of `needle`, not overlapping, at most `limit`."""
    if not needle:
        return Matches()
    pattern = re.compile(re.escape(needle), 0 if match_case else re.IGNORECASE)
    starts: list[int] = []
    for match in pattern.finditer(text):
        if len(starts) == limit:
            return Matches(tuple(starts), len(needle), capped=True)
        starts.append(match.start())
    return Matches(tuple(starts), len(needle))


def count_text(matches: Matches, current: int) -> str:
    """What the bar says: `3 of 17`."""
    if matches.problem:
        return tr("Not a pattern")
    if not matches.starts:
        return tr("No results")
    total = fill("{count:,}{more}", count=len(matches.starts), more="+" if matches.capped else "")
    if current < 0:
        return tr("{total} found", total=total)
    return tr("{at:,} of {total}", at=current + 1, total=total)
