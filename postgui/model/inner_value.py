"""What is inside a value that is JSON: `{{user.name}}`, `{{list[0].id}}`, `{{user['full name']}}`. Pure.

As Bruno has it: a dot and a name, a number or a quoted name in brackets. A whole name comes first where
there is one, because names may have dots as well; so a place is looked for from its longest head on.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, TypeAlias

Steps: TypeAlias = tuple[str | int, ...]

_STEP = re.compile(r"""\.([^.\[\]'"]+)|\[(\d{1,9})\]|\[(?:'([^']*)'|"([^"]*)")\]""")
_MOST_STEPS = 32


def inner_places(name: str) -> Iterator[tuple[str, Steps]]:
    """Each way to read `name` as a variable and the steps into it, the longest variable first.

    Yields:
        `a.b[0]` -> `("a.b", (0,))`, then `("a", ("b", 0))`.
    """
    starts = [at for at, char in enumerate(name) if char in ".[" and at]
    for start in reversed(starts[:_MOST_STEPS]):
        steps: list[str | int] = []
        at = start
        while (found := _STEP.match(name, at)) is not None:
            key, index, single, double = found.groups()
            steps.append(
                int(index) if index else next(part for part in (key, single, double) if part is not None)
            )
            at = found.end()
        if at == len(name):
            yield name[:start], tuple(steps)


def text_inside(text: str, steps: Steps) -> str | None:
    """The value at `steps` in the JSON `text`, a string as it is and all else as JSON; None if not there."""
    try:
        value: Any = json.loads(text)
        for step in steps:
            if isinstance(value, list) and isinstance(step, int):
                value = value[step]
            elif isinstance(value, dict):
                value = value[str(step)]
            else:
                return None
    except (ValueError, LookupError, RecursionError):
        return None
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
