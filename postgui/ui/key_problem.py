"""What is wrong with the keys in the settings file, which people also edit by hand."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from postgui.model.problem import Problem
from postgui.translation import tr
from postgui.ui.key_rules import Called, refusal
from postgui.ui.key_text import portable
from postgui.ui.part_keys import Keys


def key_problems(called: Sequence[Called], chosen: Mapping[str, Keys], file: Path) -> tuple[Problem, ...]:
    """What `file` says of keys that can't be, and of things that keys can't call."""
    by_id = {each.id: each for each in called}
    found = []
    for one_id, keys in chosen.items():
        one = by_id.get(one_id)
        if one is None:
            found.append(_unknown(one_id, tuple(by_id), file))
            continue
        for each in keys:
            if not portable(each):
                found.append(_no_keys(one_id, each, file))
            elif reason := refusal(each, one.scope):
                found.append(_refused(one_id, each, reason, file))
    return (*found, *_twice([by_id[each] for each in chosen if each in by_id], chosen, file))


def _twice(called: Sequence[Called], chosen: Mapping[str, Keys], file: Path) -> list[Problem]:
    """The file gives the same keys to two things that can be meant at one time: the first has them."""
    found = []
    for at, one in enumerate(called):
        for before in called[:at]:
            both = set(map(portable, chosen[one.id])) & set(map(portable, chosen[before.id])) - {""}
            if both and one.scope.meets(before.scope):
                found.append(_given_twice(one.id, before.id, min(both), file))
    return found


def _unknown(one_id: str, known: Sequence[str], file: Path) -> Problem:
    near = get_close_matches(one_id, known, n=1)
    return Problem(
        tr("There is no command {command_id}", command_id=one_id),
        tr("The keys that the settings have for it do nothing."),
        tr("Perhaps {name} is meant. Correct it in {file}.", name=near[0], file=file)
        if near
        else tr("Correct it in {file}.", file=file),
        kind="settings-value",
    )


def _no_keys(one_id: str, keys: str, file: Path) -> Problem:
    return Problem(
        tr("{keys!r} are no keys", keys=keys),
        tr("The command {command_id} is without them.", command_id=one_id),
        tr("Write them as Ctrl+Shift+T in {file}.", file=file),
        kind="settings-value",
    )


def _refused(one_id: str, keys: str, reason: str, file: Path) -> Problem:
    return Problem(
        tr("{command_id} can’t have the keys {keys}", command_id=one_id, keys=keys),
        reason,
        tr("Write other ones in {file}.", file=file),
        kind="settings-value",
    )


def _given_twice(one_id: str, other_id: str, keys: str, file: Path) -> Problem:
    return Problem(
        tr("{keys} are given to both {one} and {other}", keys=keys, one=other_id, other=one_id),
        tr("They only do the first of them."),
        tr("Write other ones for one of them in {file}.", file=file),
        kind="settings-value",
    )
