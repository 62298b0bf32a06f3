"""What a request expects of its answer, and what it takes from it, without code.

Nothing is evaluated here.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

VariableScope: TypeAlias = Literal["runtime", "request", "folder", "collection", "environment"]
"""Where a captured value goes, in OpenCollection's words."""


@dataclass(frozen=True, slots=True)
class Assertion:
    """One row of the Asserts table: `expression` (such as `res.status`) compared with `value` by `operator`.

    `operator` is one of Bruno's names (`eq`, `contains`, `isDefined` ...); others are kept as they are.
    """

    expression: str
    operator: str = "eq"
    value: str = ""
    enabled: bool = True
    description: str = ""


@dataclass(frozen=True, slots=True)
class Capture:
    """OpenCollection's action `set-variable`: what `expression` selects becomes a variable."""

    expression: str
    variable: str
    scope: VariableScope = "runtime"
    phase: Literal["before-request", "after-response"] = "after-response"
    enabled: bool = True
    description: str = ""
