"""The words that people read, in their language.

`tr("Saved {name}", name=name)` is the text in the language that the window shows, `plural` that of a
number, and `mark` says of a text at the top of a module that it is translated where it is shown. Qt's
`lupdate` finds the texts by these names, so they must be literals (`python3 dev.py languages`). English
is the language of the code: the command line and the helper processes install no other.

Nothing of Qt is here, so that a `Problem` of any room speaks the language of the window.
"""

from collections.abc import Callable
from typing import TypeAlias
from unicodedata import east_asian_width

Translate: TypeAlias = Callable[[str, str, int], str]
"""A source text, its comment and a number (-1: none) to the translation; empty if there is none."""

_REMEMBERED = 20_000
_STOPS = ".。"


class _Language:
    """The translation in use, and where the texts that were lately shown come from."""

    def __init__(self) -> None:
        self.translate: Translate | None = None
        self.said: dict[str, tuple[str, str, int, dict[str, object]]] = {}


_language = _Language()


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """`text` in the language in use, with `values` in its `{name}` fields.

    Without values braces stand for themselves. `comment` tells the translators apart what English
    says with one word ("Open", "adjective").
    """
    return _say(text, comment, -1, values)


def plural(one: str, many: str, n: int, /, **values: object) -> str:
    """`one` or `many` by `n`, which also fills the field `{n}`; other languages may have more forms."""
    return _say(one, many, n, {"n": n, **values})


def mark(text: str, comment: str = "", /) -> str:
    """`text` itself: it is to be translated where it is shown, by `tr(text)` (as QT_TR_NOOP does)."""
    return text


def within(label: str) -> str:
    """A label as it stands within a sentence: "Show password"; German keeps the capital of its nouns."""
    how = tr("lower", 'Translate as "keep" if your language keeps the capital of a label within a sentence')
    return label if how == "keep" else label.lower()


def bare(sentence: str) -> str:
    """A sentence that goes on: without the full stop at its end, Chinese and Japanese ones too."""
    return sentence.rstrip(_STOPS)


def stopped(text: str) -> str:
    """`text` with one full stop at its end: that of the script that it ends in."""
    said = bare(text)
    return said + ("。" if said and east_asian_width(said[-1]) in "WF" else ".")


def install(translate: Translate | None) -> None:
    """Speak another language from now on: None speaks English.

    What was said before is remembered from the first call on, for `again`.
    """
    _language.translate = translate or _english


def again(text: str) -> str:
    """A text that `tr` or `plural` said before, in the language that is in use now; others as they are."""
    source = _language.said.get(text)
    if source is None:
        return text
    template, comment, n, values = source
    return _say(
        template, comment, n, {name: again(v) if isinstance(v, str) else v for name, v in values.items()}
    )


def in_english(text: str) -> str:
    """A text that `tr` or `plural` said before, as the code has it; others as they are."""
    source = _language.said.get(text)
    if source is None:
        return text
    template, comment, n, values = source
    found = template if n in (-1, 1) else comment
    english = {name: in_english(v) if isinstance(v, str) else v for name, v in values.items()}
    return found.format_map(english) if english else found


def _english(_text: str, _comment: str, _n: int) -> str:
    return ""


def _say(text: str, comment: str, n: int, values: dict[str, object]) -> str:
    translate = _language.translate
    found = text and translate is not None and translate(text, comment, n)
    template = found or (text if n in (-1, 1) else comment)
    said = template.format_map(values) if values else template
    if translate is not None and said:
        if len(_language.said) >= _REMEMBERED:  # the oldest half; dicts keep their order
            for old in list(_language.said)[: _REMEMBERED // 2]:
                _language.said.pop(old, None)  # another thread may speak too
        _language.said[said] = (text, comment, n, values)
    return said
