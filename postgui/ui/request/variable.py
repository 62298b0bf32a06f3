"""What `{{...}}` means in the fields of one request, for colouring, hover, completion and going there.

Only looks values up; filling them in is `postgui.model.variables` on sending.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from postgui.model.event import Event
from postgui.model.template import Reference, references
from postgui.model.variables import MASK, Filler, Scope, Value
from postgui.services.dynamic_kind import DynamicVariable, dynamic_variables
from postgui.services.origin_text import origin_text
from postgui.translation import tr

Scopes = Callable[[], Sequence[Scope]]
_SHOWN_CHARS = 200
_PROCESS = "process"


@dataclass(frozen=True, slots=True)
class Definition:
    """Where a name is defined: `origin` as its scope says, `level` counts folders from the inner one."""

    name: str
    origin: str = ""
    level: int = 0


class VariableNames:
    """The variables that a request sees, asked anew each time because environments change.

    Names come as they stand between the braces, arguments and all.

    Attributes:
        definition_wanted: The person wants to see where a name is defined (Ctrl+click).
    """

    def __init__(self, scopes: Scopes) -> None:
        self._scopes = scopes
        self.definition_wanted: Event[Definition] = Event()

    def scopes(self) -> Sequence[Scope]:
        """All that names may come from, nearest first."""
        return self._scopes()

    def find(self, name: str) -> Value | None:
        """What a name stands for; of a dynamic variable what it does, since it has no value yet."""
        reference = _parsed(name)
        if reference.name.startswith("$"):
            dynamic = self._dynamic.get(reference.name[1:])
            missing = any(self.find(inner.content) is None for inner in reference.inner)
            if dynamic is None or missing:
                return None
            return Value(tr(dynamic.doc), tr("a new value at each place"))
        if reference.name.startswith("?"):
            return (
                Value(reference.default or "", tr("your answer when sending")) if reference.prompt else None
            )
        return Filler(self._scopes()).lookup(reference.name)

    def known(self, name: str) -> bool:
        return self.find(name) is not None

    def chip_roles(self, name: str) -> tuple[str, str]:
        """Colour roles of text and background of a chip; quiet ones until scopes were looked up."""
        if not self._scopes() and self.find(name) is None:
            return "text-muted", "hover"  # red for a moment in each tab that opens would be a false alarm
        kind = "variable-missing" if self.find(name) is None else "variable-ok"
        return kind, f"{kind}-soft"

    def hover(self, name: str) -> str:
        """Value and origin for people, and what lies behind; a secret is dots."""
        reference = _parsed(name)
        if reference.name.startswith("$"):
            return self._hover_dynamic(reference)
        if reference.name.startswith("?"):
            return _hover_prompt(reference)
        value = self.find(name)
        if value is None:
            return tr(
                "{name} is not defined here.\nAdd it to an environment, a folder or the "
                "collection: Ctrl+click opens the environment.",
                name=reference.name,
            )
        also = [scope.origin for scope in self._scopes() if reference.name in scope.values]
        hidden = [origin_text(origin) for origin in also if origin != value.origin]
        lines = [shown_value(value)]
        lines.append(tr("{name}, from {origin}", name=reference.name, origin=origin_text(value.origin)))
        if hidden:
            lines.append(tr("Also in {origins}, which it hides", origins=", ".join(hidden)))
        return "\n".join(lines)

    def go_to(self, name: str) -> None:
        """Tell where `name` is defined, for whoever can show that; of a function its first argument."""
        reference = _parsed(name)
        while reference.inner:
            reference = reference.inner[0]
        if reference.name.startswith(("$", "?")):
            return
        folders = 0
        for scope in self._scopes():
            if reference.name in scope.values or reference.name in scope.secret_names:
                self.definition_wanted.emit(Definition(reference.name, scope.origin, folders))
                return
            folders += scope.origin.startswith("folder ")
        self.definition_wanted.emit(Definition(reference.name))

    def matching(self, start: str) -> list[tuple[str, str]]:
        """Names that contain `start`, those that begin with it first, each with its shown value.

        What the program was started with is a long list: it is left out until `process` is typed.
        """
        wanted = start.lower()
        if wanted.startswith("$"):
            return [
                (f"${name}{' ' if one.usage else ''}", tr(one.doc))
                for name, one in self._dynamic.items()
                if wanted[1:] in name.lower()
            ]
        found: dict[str, Value] = {}
        filler = Filler(self._scopes())
        for scope in filler.scopes:
            for name in scope.values:
                if name.startswith(_PROCESS) and not wanted.startswith(_PROCESS):
                    continue
                if wanted in name.lower() and name not in found and (value := filler.lookup(name)):
                    found[name] = value
        ordered = sorted(found, key=lambda name: (not name.lower().startswith(wanted), name.lower()))
        return [(name, shown_value(found[name])) for name in ordered]

    @cached_property
    def _dynamic(self) -> dict[str, DynamicVariable]:
        return dynamic_variables()

    def _hover_dynamic(self, reference: Reference) -> str:
        dynamic = self._dynamic.get(reference.name[1:])
        if dynamic is None:
            return tr("{name} is no dynamic variable that PostGUI knows.", name=reference.name)
        usage = f"\n{{{{{reference.name} {dynamic.usage}}}}}" if dynamic.usage else ""
        inside = "".join(f"\n{self.hover(inner.content)}" for inner in reference.inner)
        return f"{tr(dynamic.doc)}{usage}{inside}"


def _hover_prompt(reference: Reference) -> str:
    """What is said of a variable that is asked for when sending."""
    if reference.prompt:
        asked = tr("{prompt} is asked for when sending.", prompt=reference.prompt)
    else:
        asked = tr("This is asked for when sending.")
    if reference.default is None:
        return asked
    return "\n".join((asked, tr("Without an answer: {default}", default=reference.default)))


def _parsed(content: str) -> Reference:
    """The reference with this content."""
    found = references(f"{{{{{content}}}}}")
    return found[0] if found else Reference(0, len(content) + 4, content)


def shown_value(value: Value) -> str:
    """A value as it may appear on the screen."""
    if value.secret:
        return MASK
    return value.text if len(value.text) <= _SHOWN_CHARS else f"{value.text[:_SHOWN_CHARS]}…"
