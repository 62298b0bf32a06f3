"""The words that people read, in their language.

`tr("Saved {name}", name=name)` is the text in the language that the window shows, `plural` that of a
number, and `mark` says of a text at the top of a module that it is translated where it is shown. Qt's
`lupdate` finds the texts by these names, so they must be literals (`python3 dev.py languages`). English
is the language of the code: the command line and the helper processes install no other.

What they return is a `Said`: a text that knows what it was made of. So whoever keeps it can say it `again`
after the language was switched, and one that comes from a helper process is said anew where it arrives.
Numbers in the fields are written as the language writes them.

Nothing of Qt is here, so that a `Problem` of any room speaks the language of the window.
"""

import sys
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias
from unicodedata import east_asian_width

Translate: TypeAlias = Callable[[str, str, int], str]
"""A source text, its comment and a number (-1: none) to the translation; empty if there is none."""

_REMEMBERED = 20_000
_ALIKE = 6
"""So many sources of one shown text are told apart."""
_STOPS = ".。"
_NO_NUMBER = -1
_AS_IT_IS = -2
"""In place of a number: the template is the same in every language, only its values are not."""
_PLAIN = (str, int, float, type(None))


class Marks(NamedTuple):
    """How a language writes numbers; digits are grouped from `grouped_from` on."""

    decimal: str = "."
    group: str = ","
    grouped_from: int = 1_000


Source: TypeAlias = tuple[str, str, int, dict[str, object], str]
"""What a text was made of: text, comment or plural, number, values; and the module that said it."""


class Said(str):
    """A text that `tr`, `plural`, `fill` or `joined` made. Whatever is done with it gives a plain text."""

    __slots__ = ("source",)
    source: Source

    def __reduce__(self) -> tuple[Callable[..., str], tuple[object, ...]]:
        """In another process it is said in the language of that one."""
        if all(isinstance(value, _PLAIN) for value in self.source[3].values()):
            return _say, self.source
        return str, (str(self),)


class _Language:
    """The translation in use, and where the texts that were shown come from."""

    def __init__(self) -> None:
        self.translate: Translate = _english
        self.marks = _ENGLISH
        self.remembers = False
        self.ready: dict[tuple[str, str, str], Said] = {}
        """What has no values, in this language, by text, comment and place."""
        self.fixed: dict[str, tuple[Said, ...]] = {}
        self.filled: dict[str, tuple[Said, ...]] = {}
        """Those with values: only the latest."""

    def remember(self, said: Said) -> None:
        kept = self.filled if said.source[3] else self.fixed
        known = kept.get(said, ())
        if known:
            known = tuple(each for each in known if not _is_alike(each, said))[1 - _ALIKE :]
        elif len(self.filled) >= _REMEMBERED:  # the oldest half; dicts keep their order
            for old in list(self.filled)[: _REMEMBERED // 2]:
                self.filled.pop(old, None)  # another thread may speak too
        kept[said] = (*known, said)


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """`text` in the language in use, with `values` in its `{name}` fields.

    Without values braces stand for themselves. `comment` tells the translators apart what English
    says with one word ("Open", "adjective").
    """
    place = sys._getframe(1).f_globals["__name__"]
    if values:
        return _say(text, comment, _NO_NUMBER, values, place)
    ready = _language.ready.get((text, comment, place))
    if ready is None:
        ready = _language.ready[text, comment, place] = _say(text, comment, _NO_NUMBER, {}, place)
    return ready


def plural(one: str, many: str, n: int, /, **values: object) -> str:
    """`one` or `many` by `n`, which also fills the field `{n}`; other languages may have more forms."""
    return _say(one, many, n, {"n": n, **values}, sys._getframe(1).f_globals["__name__"])


def mark(text: str, comment: str = "", /) -> str:
    """`text` itself: it is to be translated where it is shown, by `tr(text)` (as QT_TR_NOOP does)."""
    return text


def fill(template: str, /, **values: object) -> str:
    """`template`, which is the same in every language, with values whose words and numbers are not."""
    return _say(template, "", _AS_IT_IS, values, sys._getframe(1).f_globals["__name__"])


def joined(separator: str, parts: Iterable[str]) -> str:
    """`separator.join(parts)`, in which parts that were said can be said again."""
    values: dict[str, object] = {f"p{index}": part for index, part in enumerate(parts)}
    template = separator.replace("{", "{{").replace("}", "}}").join(f"{{{name}}}" for name in values)
    return _say(template, "", _AS_IT_IS, values, sys._getframe(1).f_globals["__name__"]) if values else ""


def number(value: float, spec: str = ",") -> str:
    """A number as the language writes it; `spec` is that of `format`."""
    return _say(f"{{value:{spec}}}", "", _AS_IT_IS, {"value": value}, sys._getframe(1).f_globals["__name__"])


def within(label: str) -> str:
    """A label as it stands within a sentence: "Show password"; German keeps the capital of its nouns."""
    return _changed(_within, label)


def bare(sentence: str) -> str:
    """A sentence that goes on: without the full stop at its end, Chinese and Japanese ones too."""
    return _changed(_bare, sentence)


def stopped(text: str) -> str:
    """`text` with one full stop at its end: that of the script that it ends in."""
    return _changed(_stopped, text)


def install(translate: Translate | None, marks: Marks | None = None) -> None:
    """Speak another language from now on: None speaks English.

    What was said before is remembered from the first call on, for `recalled`.
    """
    _language.translate = translate or _english
    _language.marks = marks or _ENGLISH
    _language.ready.clear()
    _language.remembers = True


def again(text: str) -> str:
    """A text that was said, in the language that is in use now; others, such as what a person wrote, as
    they are."""
    if not isinstance(text, Said):
        return text
    template, many, n, values, place = text.source
    now = {name: again(v) if isinstance(v, Said) else v for name, v in values.items()}
    return _say(template, many, n, now, place)


def in_english(text: str) -> str:
    """A text that was said, as the code has it; others as they are."""
    if not isinstance(text, Said):
        return text
    template, many, n, values, _place = text.source
    found = many if n not in (_AS_IT_IS, _NO_NUMBER, 1) else template
    english = {name: in_english(v) if isinstance(v, str) else v for name, v in values.items()}
    return found.format_map(english) if english else found


def recalled(text: str, places: Iterable[str] = ()) -> Said | None:
    """What was said so before, where no more than the shown text is left of it; None if nothing was.

    Of several that look alike it is what was said by the first of `places` (names of modules), else the
    latest.
    """
    known = (*_language.filled.get(text, ()), *_language.fixed.get(text, ()))
    for place in places if len(known) > 1 else ():
        for each in reversed(known):
            if each.source[-1] == place:
                return each
    return known[-1] if known else None


def _changed(change: Callable[[str], str], text: str) -> str:
    return fill("{text}", text=_Changed(change, text)) if isinstance(text, Said) else change(text)


def _within(label: str) -> str:
    how = tr("lower", 'Translate as "keep" if your language keeps the capital of a label within a sentence')
    return label if how == "keep" else label.lower()


def _bare(sentence: str) -> str:
    return sentence.rstrip(_STOPS)


def _stopped(text: str) -> str:
    said = _bare(text)
    return said + ("。" if said and east_asian_width(said[-1]) in "WF" else ".")


class _Changed:
    """What is done to a text that was said, in the field of another: done anew when that is said again."""

    def __init__(self, change: Callable[[str], str], text: str) -> None:
        self._change = change
        self._text = text

    def __format__(self, _spec: str) -> str:
        return self._change(again(self._text))


class _Figure:
    """A number in a field of a template."""

    def __init__(self, value: float) -> None:
        self._value = value

    def __format__(self, spec: str) -> str:
        marks = _language.marks
        if "," in spec and abs(self._value) < marks.grouped_from:
            spec = spec.replace(",", "")
        written = format(self._value, spec)
        return written.translate({ord("."): marks.decimal, ord(","): marks.group})

    def __repr__(self) -> str:
        return format(self)


def _english(_text: str, _comment: str, _n: int) -> str:
    return ""


def _is_alike(one: Said, other: Said) -> bool:
    mine, theirs = one.source, other.source
    return mine[0] == theirs[0] and mine[1] == theirs[1] and mine[-1] == theirs[-1]


def _say(text: str, comment: str, n: int, values: dict[str, object], place: str) -> Said:
    found = text if n == _AS_IT_IS else text and _language.translate(text, comment, n)
    template = found or (text if n in (_NO_NUMBER, 1) else comment)
    if values:
        shown = values if _language.marks is _ENGLISH else _with_marks(values)
        template = template.format_map(shown)
    said = Said(template)
    said.source = (text, comment, n, values, place)
    if said and _language.remembers:
        _language.remember(said)
    return said


def _with_marks(values: dict[str, object]) -> dict[str, object]:
    """`values`, in which numbers are written as the language does it."""
    return {
        name: _Figure(each) if isinstance(each, int | float) and not isinstance(each, bool) else each
        for name, each in values.items()
    }


_ENGLISH = Marks()
_language = _Language()
