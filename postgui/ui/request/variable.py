"""What `{{name}}` means in the fields of one request, for colouring, hover and completion.

Only looks values up; filling them in is `postgui.model.variables` on sending.
"""

from collections.abc import Callable, Sequence

from postgui.model.variables import MASK, Filler, Scope, Value

Scopes = Callable[[], Sequence[Scope]]
_SHOWN_CHARS = 200


class VariableNames:
    """The variables that a request sees, asked anew each time because environments change."""

    def __init__(self, scopes: Scopes) -> None:
        self._scopes = scopes

    def find(self, name: str) -> Value | None:
        return Filler(self._scopes()).lookup(name)

    def chip_roles(self, name: str) -> tuple[str, str]:
        """Colour roles of the text and of the background of a chip."""
        kind = "variable-missing" if self.find(name) is None else "variable-ok"
        return kind, f"{kind}-soft"

    def hover(self, name: str) -> str:
        """Value and origin for people; a secret is dots."""
        value = self.find(name)
        if value is None:
            return f"{name} is not defined here.\nAdd it to an environment, a folder or the collection."
        return f"{shown_value(value)}\n{name}, from {value.origin}"

    def matching(self, start: str) -> list[tuple[str, str]]:
        """Names that contain `start`, those that begin with it first, each with its shown value."""
        wanted = start.lower()
        found: dict[str, Value] = {}
        for scope in self._scopes():
            for name in scope.values:
                if wanted in name.lower() and name not in found and (value := scope.get(name)):
                    found[name] = value
        ordered = sorted(found, key=lambda name: (not name.lower().startswith(wanted), name.lower()))
        return [(name, shown_value(found[name])) for name in ordered]


def shown_value(value: Value) -> str:
    """A value as it may appear on the screen."""
    if value.secret:
        return MASK
    return value.text if len(value.text) <= _SHOWN_CHARS else f"{value.text[:_SHOWN_CHARS]}…"
