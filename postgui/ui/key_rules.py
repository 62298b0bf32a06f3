"""Who gets which keys: the same ones do one thing at a time, and what the person chose wins.

Two things clash where both can be meant at one time. That a part has keys of a command of the window is no
clash: while the keyboard is in that part, they do what the part says.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from postgui.translation import tr
from postgui.ui.command import Command
from postgui.ui.key_text import is_one_press, portable, writes_a_sign
from postgui.ui.part_keys import FIXED_KEYS, FixedKey, Keys, PartKey, Scope, types_text

Called: TypeAlias = Command | PartKey
"""What keys can call."""


def fixed_use(keys: str) -> FixedKey | None:
    """What these keys do that nobody can change; None for keys that are free."""
    return next((each for each in FIXED_KEYS if portable(keys) in map(portable, each.keys)), None)


def refusal(keys: str, scope: Scope) -> str:
    """Why these keys can call nothing in that part; "" where they can."""
    if scope is Scope.WINDOW:
        return ""
    if (fixed := fixed_use(keys)) is not None:
        return tr("In parts of the window these keys stay for: {what}.", what=tr(fixed.words))
    if not is_one_press(keys):
        return tr("In parts of the window only one press can be chosen, not several after each other.")
    if types_text(scope) and writes_a_sign(keys):
        return tr("There these keys write a letter or sign: add Ctrl or Alt, or take an F key.")
    return ""


def effective_keys(called: Sequence[Called], chosen: Mapping[str, Keys]) -> dict[str, Keys]:
    """The keys of each by its id; none stand twice where both could be meant."""
    taken: dict[str, list[Scope]] = {}
    found: dict[str, Keys] = {}
    for one in sorted(called, key=lambda one: one.id not in chosen):  # stable: the chosen ones first
        mine: list[str] = []
        for keys in map(portable, chosen.get(one.id, one.shortcuts)):
            is_taken = any(one.scope.meets(scope) for scope in taken.get(keys, ()))
            if keys and keys not in mine and not is_taken and not refusal(keys, one.scope):
                mine.append(keys)
        found[one.id] = tuple(mine)
        for keys in mine:
            taken.setdefault(keys, []).append(one.scope)
    return found
