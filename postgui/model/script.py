"""Scripts that a collection carries: text and when it runs. Nothing here runs one."""

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

Phase: TypeAlias = Literal["before-request", "after-response", "tests", "hooks"]
"""When a script runs, in OpenCollection's words."""

PHASES: tuple[Phase, ...] = get_args(Phase)


@dataclass(frozen=True, slots=True)
class Script:
    """JavaScript as stored, for one phase; kept to the letter, whoever it was written for."""

    phase: Phase
    code: str
