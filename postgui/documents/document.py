"""What a view needs of a document, whatever its size: rows by number, and the text between two places."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from postgui.documents.row import Row
from postgui.translation import tr


@dataclass(frozen=True, slots=True)
class Fault:
    """The first place where a text breaks its grammar.

    `offset` counts bytes from 0; `line` and `column` (in characters) count from 1. A helper process finds
    it and knows no language, so the reason comes as a marked text and the `values` of its fields.
    """

    offset: int
    line: int
    column: int
    template: str
    values: tuple[tuple[str, str], ...] = ()

    @property
    def reason(self) -> str:
        """Why, in the language of the window."""
        return tr(self.template, **dict(self.values))

    def text(self) -> str:
        """One sentence with the place in front."""
        return tr(
            "Line {line}, column {column}: {reason}", line=self.line, column=self.column, reason=self.reason
        )


class Document(Protocol):
    """A text as rows. Every method is quick enough for the window's thread, at any size."""

    fault: Fault | None

    @property
    def rows_known(self) -> int:
        """How many rows there are as far as the index reaches; it only grows."""

    @property
    def complete(self) -> bool:
        """Whether `rows_known` is all there will be."""

    def rows(self, first: int, count: int) -> list[Row]:
        """The rows from `first`, at most `count`; fewer where the known ones end."""

    def row_of(self, offset: int) -> int:
        """The index of the row that holds a byte; the nearest known row where none does."""

    def closing_row(self, index: int) -> int:
        """The row that closes what row `index` opens; `FOLD_NONE` if none does as far as is known."""

    def text(self, start: int, end: int) -> Iterator[str]:
        """The source text between two byte offsets, decoded, in pieces."""

    def close(self) -> None:
        """Let go of the source; no other method may be called after it."""
