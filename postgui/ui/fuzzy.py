"""Fuzzy matching of what is typed into the palette: pure."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

_START = 8
_RUN = 6
_HIT = 1
_MOST_SCORED = 1_000
"""A letter or two matches nearly everything: of so many only the likely ones are looked at closely."""


def fuzzy_score(query: str, text: str) -> int | None:
    """How well the letters of `query` stand in `text`, in order; None if they don't.

    Letters at the start of a word and letters in a row count more, so that `cu` finds
    "Create user" before "focus"; of equals the shorter text wins.
    """
    wanted = query.casefold().replace(" ", "")
    if not wanted:
        return 0
    folded = text.casefold()
    best: int | None = None
    start = folded.find(wanted[0])
    while start >= 0:
        score = _score_from(wanted, folded, start)
        if score is None:
            break  # no later start can succeed either
        best = score if best is None else max(best, score)
        start = folded.find(wanted[0], start + 1)
    return None if best is None else best * 100 - min(len(text), 99)


class FuzzyIndex:
    """Many texts, prepared so that the few that match are found without looking at each."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = tuple(" ".join(text.split()) for text in texts)
        self._lines = "".join(f"{text.casefold()}\n" for text in self._texts)
        self._starts = [0, *(found.end() for found in re.finditer("\n", self._lines))][: len(self._texts)]

    @classmethod
    def joined(cls, parts: Sequence["FuzzyIndex"]) -> "FuzzyIndex":
        """One over the texts of all of `parts`, which costs much less than making it from the texts."""
        whole = cls(())
        for part in parts:
            before = len(whole._lines)
            whole._starts += [before + start for start in part._starts] if before else part._starts
            whole._texts += part._texts
            whole._lines += part._lines
        return whole

    def best(
        self,
        query: str,
        count: int,
        *,
        bonus: Callable[[int], int] = lambda _number: 0,
        always: Sequence[int] = (),
    ) -> list[int]:
        """The numbers of the best `count` texts, best first.

        Where something matches in one piece, what has the letters only here and there is left out.

        Args:
            bonus: What the text of a number has on top of its score, such as for being used often.
            always: Numbers that are looked at closely in any case, if they match.
        """
        likely = self._likely(query, always)
        whole = " ".join(query.split()).casefold()
        scored: list[tuple[int, int, bool]] = []
        has_whole = False
        for number in likely:
            text = self._texts[number]
            score = fuzzy_score(query, text)
            if score is None:
                continue
            in_one = whole in text.casefold()
            has_whole = has_whole or in_one
            scored.append((-score - bonus(number), number, not in_one and score < _clean(query)))
        scored.sort()
        return [number for _, number, scattered in scored if not (has_whole and scattered)][:count]

    def _likely(self, query: str, always: Sequence[int]) -> list[int]:
        """The numbers of the texts that are worth a score: what begins a word is, before all else."""
        whole = " ".join(query.split()).casefold()
        wanted = dict.fromkeys(always)
        inside: dict[int, None] = {}
        for match in re.finditer(re.escape(whole), self._lines):
            number = self._number(match)
            if match.start() == 0 or not self._lines[match.start() - 1].isalnum():
                wanted[number] = None
                if len(wanted) >= _MOST_SCORED:
                    return list(wanted)
            else:
                inside[number] = None
        wanted |= inside
        letters = whole.replace(" ", "")
        in_order = "".join(f"[^{re.escape(each)}\n]*+{re.escape(each)}" for each in letters)
        for match in re.finditer(f"(?m)^{in_order}", self._lines):
            if len(wanted) >= _MOST_SCORED:
                break
            wanted[self._number(match)] = None
        return list(wanted)[:_MOST_SCORED]

    def _number(self, match: re.Match[str]) -> int:
        return bisect_right(self._starts, match.start()) - 1


def _clean(query: str) -> int:
    """What a match scores at least in which each letter begins a word or follows the one before."""
    letters = len("".join(query.split()))
    return letters * (_HIT + min(_START, _RUN)) * 100 - 99


def _score_from(wanted: str, text: str, start: int) -> int | None:
    """Score of a match that begins at `start`, taking word starts where it can."""
    score = 0
    at = start
    previous = -2
    for letter in wanted:
        if at > len(text):
            return None
        found = text.find(letter, at)
        if found < 0:
            return None
        if found != previous + 1:
            word_start = _word_start(letter, text, found)
            found = word_start if word_start is not None and word_start - found < 24 else found
        score += _HIT
        if found == previous + 1:
            score += _RUN
        if found == 0 or not text[found - 1].isalnum():
            score += _START
        previous = found
        at = found + 1
    return score


def _word_start(letter: str, text: str, at: int) -> int | None:
    """The next place at or after `at` where a word begins with `letter`."""
    found = at
    while found >= 0:
        if found == 0 or not text[found - 1].isalnum():
            return found
        found = text.find(letter, found + 1)
    return None
