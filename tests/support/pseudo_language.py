"""A language that nobody speaks: every text that went through `tr` is marked and a third longer.

What is shown without the mark did not go through it; what has no room now has none for German either.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from postgui import translation
from postgui.ui.language import current_language

MARK = "\u2039"
_END = "\u203a"
_FIELD = re.compile(r"(\{[^{}]*\})")
_ACCENTS = str.maketrans("aeiouAEIOU", "\u00e4\u00eb\u00ef\u00f6\u00fc\u00c4\u00cb\u00cf\u00d6\u00dc")


def pseudo(text: str) -> str:
    """`text` with accents, between marks, a third longer; its `{fields}` stay."""
    parts = _FIELD.split(text)
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    longer = "~" * (len(text) // 3)
    return f"{MARK}{''.join(parts)}{longer}{_END}"


@contextmanager
def speaking_pseudo() -> Iterator[None]:
    """Everything said within is pseudo, also what was said before."""
    language = current_language()
    translation.install(lambda text, comment, n: pseudo(text if n in (-1, 1) else comment))
    language.say_again()
    try:
        yield
    finally:
        translation.install(None)
        language.say_again()
