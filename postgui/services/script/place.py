"""Where a script runs. Apart from the scripts themselves: every send has a place, few have scripts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """Where a script runs: the phase, and what the API tells of it."""

    phase: str
    environment: str = ""
    collection: str = ""
    pass_number: int = 0
    passes: int = 1
    row: Mapping[str, Any] | None = None
