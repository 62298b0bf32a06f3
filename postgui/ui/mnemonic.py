"""The letters by which entries of a menu are chosen, in whatever language: Qt marks them with `&`.

Chinese and Japanese menus have them in brackets at the end, as `開く(&O)…`: no key types the signs.
"""

import re
from collections.abc import Callable, Sequence
from string import ascii_lowercase, digits
from unicodedata import east_asian_width

from postgui.translation import in_english, recalled

_AT_END = re.compile(r"\(&(\w)\)(?=…?$)")


def said_in_english(text: str) -> str:
    """What was said as `text`, as the code has it; texts that nobody said as they are."""
    return in_english(recalled(text) or text)


def with_mnemonics(texts: Sequence[str], english: Callable[[str], str] = said_in_english) -> list[str]:
    """Each text with `&` before a letter that no other has: the beginning of a word, if one is free.

    A text that has its letter already keeps it. One that finds none goes without, if it is in letters that
    keys type; else it gets one in brackets: of what `english` says for it, or any that is free. What stands
    behind a tab is a shortcut.
    """
    taken = {letter for text in texts if (letter := mnemonic(text))}
    result = []
    for text in texts:
        label, tab, keys = text.partition("\t")
        marked = label if mnemonic(label) else _marked(label, taken, english)
        taken.add(mnemonic(marked))
        result.append(f"{marked}{tab}{keys}")
    return result


def mnemonic(text: str) -> str:
    """The letter that a text has, "" for none."""
    rest = text.partition("\t")[0].replace("&&", "").partition("&")[2]
    return rest[:1].casefold()


def without_mnemonic(label: str) -> str:
    """A label as it was before it got its letter; `&&` stays."""
    label = _AT_END.sub("", label)
    return label.replace("&&", "\0").replace("&", "").replace("\0", "&&")


def _marked(label: str, taken: set[str], english: Callable[[str], str]) -> str:
    if (at := _free_letter(label, taken)) >= 0:
        return f"{label[:at]}&{label[at:]}"
    if not any(letter.isalnum() and not _is_typed(letter) for letter in label):
        return label
    words = english(label)
    at = _free_letter(words, taken)
    letter = (
        words[at]
        if at >= 0
        else next(iter(each for each in ascii_lowercase + digits if each not in taken), "")
    )
    if not letter:
        return label
    bare, dots = (label[:-1], "…") if label.endswith("…") else (label, "")
    return f"{bare}(&{letter.upper()}){dots}"


def _free_letter(label: str, taken: set[str]) -> int:
    """Where a letter or digit stands that keys type and that is not taken; -1 for nowhere."""
    free = [
        at
        for at, letter in enumerate(label)
        if letter.isalnum() and _is_typed(letter) and letter.casefold() not in taken
    ]
    starts = [at for at in free if at == 0 or not label[at - 1].isalnum()]
    return next(iter((*starts, *free)), -1)


def _is_typed(letter: str) -> bool:
    return east_asian_width(letter) not in "WF"
