"""Fuzzy matching of what is typed into the palette: pure."""

_START = 8
_RUN = 6
_HIT = 1


def stands_whole(query: str, text: str) -> bool:
    """Whether `query` is in `text` as it was typed, in one piece."""
    return " ".join(query.split()).casefold() in text.casefold()


def is_scattered(query: str, text: str) -> bool:
    """Whether some letter of `query` is found only by itself, inside a word of `text`."""
    score = fuzzy_score(query, text)
    letters = len("".join(query.split()))
    clean = letters * (_HIT + min(_START, _RUN)) * 100 - 99  # each begins a word or follows the one before
    return not stands_whole(query, text) and (score is None or score < clean)


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
