"""Fuzzy matching of what is typed into the palette: pure."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

_START = 8
_RUN = 6
_HIT = 1
_NEAR = 24
"""A word that begins with the letter is taken instead of a nearer letter, if it is not farther than this."""
_ONE_PIECE = 600
"""What a word that begins with all of it has on top: heads of several words count much, too."""
_MOST_SCORED = 500
"""A letter or two matches nearly everything: of so many only the likely ones are looked at closely."""
_SIGN = re.compile(r"[^\w ]|_")
_INSIDE = "\0"
_INSIDE_WORD = re.compile(r"(?<=[^\W_]).", re.DOTALL)


def fuzzy_score(query: str, text: str) -> int | None:
    """How well the letters of `query` stand in `text`, in order; None if they don't.

    Letters at the start of a word and letters in a row count more, so that `cu` finds
    "Create user" before "focus", and a word that begins with them all the most; of equals the shorter
    text wins.
    """
    folded = f" {_folded(text)}"
    score = _score(_letters(query), folded, _heads(folded))
    in_one = f" {_one_piece(query)}" in folded
    return score + _ONE_PIECE if score is not None and in_one else score


class FuzzyIndex:
    """Many texts, prepared so that the few that match are found without looking closely at each."""

    def __init__(self, texts: Sequence[str]) -> None:
        # Each with a space before it, so that its first word begins like all others.
        self._texts = [f" {_folded(' '.join(text.split()))}" for text in texts]
        self._by_length = sorted(range(len(self._texts)), key=lambda number: len(self._texts[number]))
        self._signed = [number for number in self._by_length if _SIGN.search(self._texts[number])]
        self._heads: dict[int, str] = {}
        self._narrowed: tuple[str, list[int]] = ("", self._by_length)

    @classmethod
    def joined(cls, parts: Sequence["FuzzyIndex"]) -> "FuzzyIndex":
        """One over the texts of all of `parts`, which costs much less than making it from the texts."""
        whole = cls(())
        for part in parts:
            before = len(whole._texts)
            whole._by_length += [before + number for number in part._by_length]
            whole._signed += [before + number for number in part._signed]
            whole._texts += part._texts
        for numbers in (whole._by_length, whole._signed):
            numbers.sort(key=lambda number: len(whole._texts[number]))
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
        whole, letters, clean = _one_piece(query), _letters(query), _clean(query)
        scored: list[tuple[int, int, bool]] = []
        has_whole = False
        for number in self._likely(whole, letters, always):
            text = self._texts[number]
            heads = self._heads.get(number)
            if heads is None:
                heads = self._heads[number] = _heads(text)
            score = _score(letters, text, heads)
            if score is None:
                continue
            in_one = whole in text
            has_whole = has_whole or in_one
            if f" {whole}" in text:
                score += _ONE_PIECE
            scored.append((-score - bonus(number), number, not in_one and score < clean))
        scored.sort()
        return [number for _, number, scattered in scored if not (has_whole and scattered)][:count]

    def _likely(self, whole: str, letters: str, always: Sequence[int]) -> list[int]:
        """The numbers of the texts that are worth a score: what begins a word is, before all else.

        Of as many the shorter ones, which come first of those that match alike.
        """
        texts, by_length, after_space = self._texts, self._by_length, f" {whole}"
        wanted = dict.fromkeys(always)
        for found in (
            (number for number in by_length if after_space in texts[number]),
            self._after_signs(whole),
            (number for number in by_length if whole in texts[number]),
            self._in_order(letters),
        ):
            wanted |= dict.fromkeys(islice(found, _MOST_SCORED))
            if len(wanted) >= _MOST_SCORED:
                break
        return list(wanted)[:_MOST_SCORED]

    def _after_signs(self, whole: str) -> Iterator[int]:
        """Texts in which it begins a word behind a slash, say."""
        begins = re.compile(f"{re.escape(whole)}(?<![^\\W_]{re.escape(whole)})").search
        for number in self._signed:
            if whole in (text := self._texts[number]) and begins(text):
                yield number

    def _in_order(self, letters: str) -> Iterator[int]:
        """Texts that have the letters in this order; who reads to the end has fewer to look at next time."""
        texts = self._texts
        known, among = self._narrowed
        if not letters.startswith(known):
            among = self._by_length
        for letter in set(letters):
            among = [number for number in among if letter in texts[number]]
        pattern = "".join(f"[^{re.escape(each)}]*+{re.escape(each)}" for each in letters)
        in_order = re.compile(pattern, re.DOTALL).match
        found = []
        for number in among:
            if in_order(texts[number]):
                found.append(number)
                yield number
        self._narrowed = (letters, found)


def _folded(text: str) -> str:
    """`text` for comparing: without case, and with the apostrophe that keyboards have."""
    return text.casefold().replace("’", "'")


def _one_piece(query: str) -> str:
    """What is typed, as it would stand in a text."""
    return _folded(" ".join(query.split()))


def _letters(query: str) -> str:
    """What is typed, letter after letter."""
    return _folded("".join(query.split()))


def _heads(text: str) -> str:
    """`text` with NUL for every letter that does not begin a word: where words begin is found at once."""
    return _INSIDE_WORD.sub(_INSIDE, text)


def _clean(query: str) -> int:
    """What a match scores at least in which each letter begins a word or follows the one before."""
    return len(_letters(query)) * (_HIT + min(_START, _RUN)) * 100 - 99


def _score(wanted: str, text: str, heads: str) -> int | None:
    """The score of the best match of the letters `wanted` in a folded text with these `heads`."""
    if not wanted:
        return 0
    best: int | None = None
    start = text.find(wanted[0])
    while start >= 0:
        start = at = _head_near(wanted[0], heads, start)
        score = _HIT + (_START if heads[at] != _INSIDE else 0)
        for letter in wanted[1:]:
            found = text.find(letter, at + 1)
            if found < 0:
                return _settled(best, text)  # no later start can succeed either
            if found == at + 1:
                score += _RUN
            else:
                found = _head_near(letter, heads, found)
            score += _HIT + (_START if heads[found] != _INSIDE else 0)
            at = found
        best = score if best is None else max(best, score)
        start = text.find(wanted[0], start + 1)
    return _settled(best, text)


def _head_near(letter: str, heads: str, at: int) -> int:
    """Where a word begins with `letter`, if that is not far behind `at`; else `at`."""
    head = heads.find(letter, at, at + _NEAR)
    return at if head < 0 else head


def _settled(best: int | None, text: str) -> int | None:
    """The score with the length of the text, which decides between equals; the first letter is our space."""
    return None if best is None else best * 100 - min(len(text) - 1, 99)
