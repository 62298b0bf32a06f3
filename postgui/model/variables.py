"""`{{name}}` templates: pure filling, nearest scope first, with origins and cycles told.

Scopes are given from nearest to farthest (request, folders from inner to outer, collection,
environment and so on): the caller decides the order, this file only obeys it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

MASK = "\u2022" * 8
"""What stands on the screen in the place of a secret; its length tells nothing."""
_NAME = re.compile(r"\{\{([^{}]*)\}\}")
_MAX_DEPTH = 32
_MAX_CHARS = 16 * 1024 * 1024
_COST_CHARS = 64
"""What each value counts beside its length, so that a bomb of empty ones ends early, too."""


@dataclass(frozen=True, slots=True)
class Value:
    """What a name stands for in one scope; `origin` says which, for hover and messages."""

    text: str
    origin: str
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """Values that come from one place."""

    origin: str
    values: Mapping[str, str]
    secret_names: frozenset[str] = frozenset()

    def get(self, name: str) -> Value | None:
        text = self.values.get(name)
        return None if text is None else Value(text, self.origin, name in self.secret_names)


@dataclass(frozen=True, slots=True)
class Filled:
    """A template after filling.

    `unresolved` names stay in `text` as they stood. `secrets` are the secret values that went in.
    """

    text: str
    used: tuple[str, ...] = ()
    unresolved: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()


@dataclass
class Filler:
    """Fills templates from one list of scopes, remembering what was used over all of them.

    `dynamic` gives `{{$name}}`: each call makes a new value.
    """

    scopes: Sequence[Scope]
    dynamic: Mapping[str, Callable[[], str]] = field(default_factory=dict)
    unresolved: dict[str, str] = field(default_factory=dict)
    """Name -> reason, for all templates filled so far."""
    secrets: set[str] = field(default_factory=set)

    def lookup(self, name: str) -> Value | None:
        """The nearest value of `name`, unfilled; None if nobody has it.

        A name that any scope declares secret is secret wherever its value comes from: an environment
        says so without holding the value, which is then given for one send, say.
        """
        if name.startswith("$"):
            make = self.dynamic.get(name[1:])
            return None if make is None else Value(make(), "dynamic")
        for scope in self.scopes:
            if (value := scope.get(name)) is not None:
                secret = any(name in each.secret_names for each in self.scopes)
                return replace(value, secret=True) if secret else value
        return None

    def fill(self, template: str) -> Filled:
        """Replace every `{{name}}`, also inside values; what can't be resolved stays as it is."""
        if "{{" not in template:
            return Filled(template)
        used: list[str] = []
        missing: dict[str, str] = {}
        secrets: list[str] = []
        room = _MAX_CHARS

        def replace_in(text: str, path: tuple[str, ...]) -> str:
            def one(match: re.Match[str]) -> str:
                nonlocal room
                name = match[1].strip()
                if room <= 0:
                    missing[name] = f"makes the text too long (over {_MAX_CHARS:,} characters)"
                    return match[0]
                if name in path:
                    missing[name] = f"refers to itself: {' -> '.join((*path, name))}"
                    return match[0]
                if len(path) >= _MAX_DEPTH:
                    missing[name] = f"is nested more than {_MAX_DEPTH} deep"
                    return match[0]
                value = self.lookup(name)
                if value is None:
                    missing[name] = "is not defined"
                    return match[0]
                used.append(name)
                room -= len(value.text) + _COST_CHARS
                filled = replace_in(value.text, (*path, name))
                if value.secret and filled:
                    secrets.append(filled)
                return filled

            return _NAME.sub(one, text)

        text = replace_in(template, ())
        self.unresolved.update(missing)
        self.secrets.update(secrets)
        return Filled(text, tuple(dict.fromkeys(used)), tuple(missing), tuple(secrets))


def names_in(template: str) -> tuple[str, ...]:
    """The names that `template` refers to, in order, each once."""
    return tuple(dict.fromkeys(match[1].strip() for match in _NAME.finditer(template)))


def reference_spans(template: str) -> tuple[tuple[int, int, str], ...]:
    """Start, end and name of each `{{name}}`, for drawing chips."""
    return tuple((match.start(), match.end(), match[1].strip()) for match in _NAME.finditer(template))
