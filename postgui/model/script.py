"""Scripts that a collection carries: text and when it runs. Nothing here runs one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias, get_args

Phase: TypeAlias = Literal["before-request", "after-response", "tests", "hooks"]
"""When a script runs, in OpenCollection's words."""

PHASES: tuple[Phase, ...] = get_args(Phase)


@dataclass(frozen=True, slots=True)
class Script:
    """JavaScript as stored, for one phase; kept to the letter, whoever it was written for."""

    phase: Phase
    code: str


def code_at(scripts: Sequence[Script], phase: Phase, number: int = 0) -> str:
    """The code of the `number`th script (from 0) of a phase; "" if there is none."""
    found = [script.code for script in scripts if script.phase == phase]
    return found[number] if number < len(found) else ""


def with_code(scripts: Sequence[Script], phase: Phase, code: str, number: int = 0) -> tuple[Script, ...]:
    """`scripts` with other code at one place; empty code takes it away, a new one stands in its order."""
    places = [at for at, script in enumerate(scripts) if script.phase == phase]
    if number < len(places):
        at = places[number]
        new = (replace(scripts[at], code=code),) if code else ()
        return (*scripts[:at], *new, *scripts[at + 1 :])
    if not code:
        return tuple(scripts)
    order = PHASES.index(phase)
    at = max((i + 1 for i, script in enumerate(scripts) if PHASES.index(script.phase) <= order), default=0)
    return (*scripts[:at], Script(phase, code), *scripts[at:])
