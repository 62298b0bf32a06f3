"""What a person types into the search field, as an FTS5 expression that is always valid. Pure."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

# A phrase in quotes (perhaps not closed yet), or a word up to the next blank or quote.
_PIECE = re.compile(r'"([^"]*)("?)|([^\s"]+)')


@dataclass(frozen=True, slots=True)
class Search:
    """Phrases that must all occur, each a string of tokens with one blank between them.

    `unfinished` says that the very last token is only the beginning of a word.
    """

    phrases: tuple[str, ...] = ()
    unfinished: bool = False

    @property
    def last_token(self) -> str:
        return self.phrases[-1].rpartition(" ")[2]

    def expression(self, endings: Sequence[str] = ()) -> str:
        """The search for FTS5, "" when there is nothing to look for.

        Args:
            endings: Every word that begins with the unfinished one, if they are known and few.
                FTS5 walks through those newest first at once, while for a prefix it first
                collects all rows.
        """
        if not self.unfinished:
            return " ".join(f'"{phrase}"' for phrase in self.phrases)
        *phrases, last = self.phrases
        start = last[: len(last) - len(self.last_token)]
        choices = " OR ".join(f'"{start}{ending}"' for ending in endings) or f'"{last}" *'
        return " AND ".join([*(f'"{phrase}"' for phrase in phrases), f"({choices})"])


def parse_search(search: str) -> Search:
    """Every word must occur somewhere; `"several words"` must stand together; the last may go on.

    A word that FTS5 splits (`/users?x=1`) becomes a phrase of its parts. Words without any letter
    or digit are left out.
    """
    phrases: list[str] = []
    unfinished = False
    for match in _PIECE.finditer(search):
        quoted, closing, word = match.groups()
        tokens = "".join(char if _is_token_char(char) else " " for char in quoted or word or "").split()
        if tokens:
            phrases.append(" ".join(tokens))
            # `users/` says that the word has ended; so do a closing quote and a blank after it.
            unfinished = not closing and match.end() == len(search) and _is_token_char(search[-1])
    return Search(tuple(phrases), unfinished)


def _is_token_char(char: str) -> bool:
    """As FTS5's unicode61 sees it: letters, numbers, private use, and marks that join them."""
    category = unicodedata.category(char)
    return category[0] in "LN" or category in ("Co", "Mn", "Mc")
