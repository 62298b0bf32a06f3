"""What a query of a body found, as text to be shown, and collecting it."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from postgui.translation import stopped, tr

QueryLanguage: TypeAlias = Literal["jsonpath", "jmespath", "xpath", ""]
SHOWN_MATCHES = 1_000
_SHOWN_CHARACTERS = 2_000_000


@dataclass(frozen=True, slots=True)
class QueryAnswer:
    """What a query found, laid out as text.

    `error` says why there is nothing, `error_at` where in the query (a character, -1: nowhere).
    `share` is how much of the body was looked at: below 1 there may be more.
    """

    text: str = field(default="", repr=False)
    language: str = "text"
    count: int = 0
    note: str = ""
    error: str = ""
    error_at: int = -1
    share: float = 1.0


class Found:
    """Matches as they come: all are counted, the first ones kept."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._kept: list[str] = []
        self._size = 0
        self.count = 0

    @property
    def full(self) -> bool:
        """Whether no more texts are kept."""
        return self.count >= SHOWN_MATCHES or self._size >= _SHOWN_CHARACTERS

    def add(self, text: str) -> None:
        """One more match."""
        if not self.full:
            self._kept.append(text)
            self._size += len(text)
        self.count += 1

    def answer(self, share: float = 1.0) -> QueryAnswer:
        """What was found so far, in so much of the body."""
        kept = len(self._kept)
        note = (
            tr("The first {kept:,} of {count:,} matches.", kept=kept, count=self.count)
            if self.count > kept
            else ""
        )
        text = "\n".join(self._kept)[:_SHOWN_CHARACTERS]
        return QueryAnswer(text, self._language, self.count, note, share=share)


def sentence(text: str) -> str:
    """A message of a library as one line that begins and ends as a sentence."""
    line = " ".join(text.split())
    return stopped(f"{line[:1].upper()}{line[1:300]}")
