"""`{{name}}` templates: pure filling, nearest scope first, with origins, cycles and prompts told.

Scopes are given from nearest to farthest (request, folders from inner to outer, environment, collection
and so on): the caller decides the order, this file only obeys it. What may stand between the braces is
said in `postgui.model.template`.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from postgui.model.inner_value import inner_places, text_inside
from postgui.model.stepwise import Steps
from postgui.model.template import Reference, reference_steps, references
from postgui.translation import tr

MASK = "\u2022" * 8
"""What stands on the screen in the place of a secret; its length tells nothing."""
_MAX_DEPTH = 32
_MAX_CHARS = 16 * 1024 * 1024
_AT_ONCE = 300
_COST_CHARS = 64
"""What each value counts beside its length, so that a bomb of empty ones ends early, too."""

_SECRET_NAME = re.compile(
    r"secret|token|passw|passphrase|credential|private|api.?key|(?:^|[_\s-])(?:key|auth|pwd|pass|pin|otp)(?:[_\s-]|$)",
    re.IGNORECASE,
)

Dynamic: TypeAlias = Callable[[str], str]
"""Makes the value of a `{{$name ...}}` from its arguments, filled; a ValueError says why it can't."""


@dataclass(frozen=True, slots=True)
class Value:
    """What a name stands for in one scope; `origin` says which, for hover and messages."""

    text: str
    origin: str
    secret: bool = False
    literal: bool = False
    json: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """Values that come from one place. Those of `literal_names` are no templates: a server gave them.

    Those of `json_names` are JSON: what is inside has a name as well (`postgui.model.inner_value`).
    """

    origin: str
    values: Mapping[str, str]
    secret_names: frozenset[str] = frozenset()
    literal_names: frozenset[str] = frozenset()
    json_names: frozenset[str] = frozenset()

    def get(self, name: str) -> Value | None:
        text = self.values.get(name)
        if text is None:
            return None
        secret, literal = name in self.secret_names, name in self.literal_names
        return Value(text, self.origin, secret, literal, name in self.json_names)


@dataclass(frozen=True, slots=True)
class Filled:
    """A template after filling.

    `unresolved` names stay in `text` as they stood. `secrets` are the secret values that went in.
    """

    text: str
    used: tuple[str, ...] = ()
    unresolved: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Prompt:
    """A `{{?label}}` or `{{?label:default}}`: the person is asked when sending."""

    label: str
    default: str | None = None


@dataclass
class Filler:
    """Fills templates from one list of scopes, remembering what was used over all of them.

    Each `{{$name}}` is a new value, each time: a preview shows other ones than go out, save that a Filler
    is made for each and each fills a template once. `prompted` answers `{{?label}}`; the same label is
    asked once and means the same everywhere.
    """

    scopes: Sequence[Scope]
    dynamic: Mapping[str, Dynamic] = field(default_factory=dict)
    unresolved: dict[str, str] = field(default_factory=dict)
    """Name -> reason, for all templates filled so far."""
    secrets: set[str] = field(default_factory=set)
    prompted: Mapping[str, str] = field(default_factory=dict)
    prompts: dict[str, Prompt] = field(default_factory=dict)
    """Label -> what was met, answered or not."""
    used: set[str] = field(default_factory=set)
    """Every name that was met, also inside values."""

    @property
    def opening(self) -> str:
        """What a text has in it where there is anything to fill: without it, `fill` changes nothing."""
        return "{{"

    def lookup(self, name: str) -> Value | None:
        """The nearest value of `name`, unfilled, or what is inside of one; None if nobody has it.

        A name that any scope declares secret is secret wherever its value comes from: an environment
        says so without holding the value, which is then given for one send, say.
        """
        found = self._whole(name)
        if found is not None:
            return found
        for head, steps in inner_places(name):
            around = self._whole(head)
            text = text_inside(around.text, steps) if around is not None and around.json else None
            if around is not None and text is not None:
                return replace(around, text=text, json=False)
        return None

    def _whole(self, name: str) -> Value | None:
        for scope in self.scopes:
            if (value := scope.get(name)) is not None:
                secret = any(name in each.secret_names for each in self.scopes)
                return replace(value, secret=True) if secret else value
        return None

    def fill(self, template: str) -> Filled:
        """Replace every reference, also inside values; what can't be resolved stays as it is."""
        if "{{" not in template:
            return Filled(template)
        run = _Run(self)
        text, _secret = run.filled(template, (), 0)
        return self._told(run, text)

    def fill_steps(self, template: str) -> Steps[Filled]:
        """As `fill`, for a long text whose filling would be felt in the window."""
        run = _Run(self)
        return self._told(run, (yield from run.filled_steps(template)))

    def _told(self, run: "_Run", text: str) -> Filled:
        self.unresolved.update(run.missing)
        self.secrets.update(run.secrets)
        self.used.update(run.used, run.missing)
        return Filled(text, tuple(run.used), tuple(run.missing), tuple(run.secrets))


@dataclass
class _Run:
    """One call of `Filler.fill`: what it used and how much room is left."""

    filler: Filler
    room: int = _MAX_CHARS
    used: dict[str, None] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    secrets: list[str] = field(default_factory=list)
    misses: int = 0

    def filled(self, template: str, path: tuple[str, ...], depth: int) -> tuple[str, bool]:
        """`template` filled, and whether a secret went in; `path` are the names it is the value of."""
        return self._pieces(template, references(template), 0, len(template), path, depth)

    def filled_steps(self, template: str) -> Steps[str]:
        """`template` filled, some hundred references at a time."""
        inside = yield from reference_steps(template)
        parts: list[str] = []
        start = 0
        for at in range(0, len(inside), _AT_ONCE):
            some = inside[at : at + _AT_ONCE]
            parts.append(self._pieces(template, some, start, some[-1].end, (), 0)[0])
            start = some[-1].end
            yield
        return "".join((*parts, template[start:]))

    def _pieces(
        self,
        template: str,
        inside: Sequence[Reference],
        start: int,
        end: int,
        path: tuple[str, ...],
        depth: int,
    ) -> tuple[str, bool]:
        pieces: list[str] = []
        any_secret = False
        for reference in inside:
            pieces.append(template[start : reference.start])
            value = self._value(template, reference, path, depth)
            if value is None:
                pieces.append(template[reference.start : reference.end])
            else:
                text, secret = value
                any_secret = any_secret or secret
                pieces.append(text)
            start = reference.end
        pieces.append(template[start:end])
        return "".join(pieces), any_secret

    def _value(
        self, template: str, reference: Reference, path: tuple[str, ...], depth: int
    ) -> tuple[str, bool] | None:
        """The filled value of one reference and whether it is secret; None after noting why not."""
        name = reference.name
        if self.room <= 0:
            return self._miss(
                name, tr("makes the text too long (over {limit:,} characters)", limit=_MAX_CHARS)
            )
        if depth >= _MAX_DEPTH:
            return self._miss(name, tr("is nested more than {limit} deep", limit=_MAX_DEPTH))
        if name.startswith("$"):
            return self._made(template, reference, path, depth)
        if name.startswith("?"):
            return self._answer(reference)
        if name in path:
            return self._miss(name, tr("refers to itself: {names}", names=" -> ".join((*path, name))))
        value = self.filler.lookup(name)
        if value is None:
            return self._miss(name, tr("is not defined"))
        self._count(name, value.text)
        if value.literal:
            text, inner_secret = value.text, False
        else:
            text, inner_secret = self.filled(value.text, (*path, name), depth + 1)
        if value.secret and text:
            self.secrets.append(text)
        return text, value.secret or inner_secret

    def _made(
        self, template: str, reference: Reference, path: tuple[str, ...], depth: int
    ) -> tuple[str, bool] | None:
        name = reference.name
        make = self.filler.dynamic.get(name[1:])
        if make is None:
            return self._miss(name, tr("is no dynamic variable or function that PostGUI knows"))
        begin, end = reference.argument_place()
        before = self.misses
        argument, secret = self._pieces(template, reference.inner, begin, end, path, depth + 1)
        if self.misses > before:
            return None  # what is missing inside was noted
        try:
            text = make(argument)
        except ValueError as error:
            return self._miss(name, str(error))
        self._count(name, text)
        if secret and text:
            self.secrets.append(text)  # what is made from a secret gives it away
        return text, secret

    def _answer(self, reference: Reference) -> tuple[str, bool] | None:
        label = reference.prompt
        if not label:
            return self._miss("?", tr("asks for a value but has no name: write {{?Name}}"))
        known = self.filler.prompts.get(label)
        if known is None or known.default is None:
            self.filler.prompts[label] = Prompt(label, reference.default)
        answer = self.filler.prompted.get(label, reference.default)
        if answer is None:
            return self._miss(reference.name, tr("is asked for when sending, and was not answered"))
        self._count(reference.name, answer)
        secret = looks_secret(label) and bool(answer)
        if secret:
            self.secrets.append(answer)
        return answer, secret

    def _count(self, name: str, text: str) -> None:
        self.used[name] = None
        self.room -= len(text) + _COST_CHARS

    def _miss(self, name: str, reason: str) -> tuple[str, bool] | None:
        """Note why `name` has no value; always None, for the caller to hand on."""
        self.missing[name] = reason
        self.misses += 1
        return None


def looks_secret(name: str) -> bool:
    """Whether a name says that its value is a password or the like, where nothing else says so."""
    return _SECRET_NAME.search(name) is not None


def names_in(template: str) -> tuple[str, ...]:
    """The names that `template` refers to, in order, each once; `$name` and `?label` among them."""
    found = (name for reference in references(template) for name in reference.all_names())
    return tuple(dict.fromkeys(found))


def reference_spans(template: str) -> tuple[tuple[int, int, str], ...]:
    """Start, end and content of each outermost reference, for drawing chips."""
    return tuple((one.start, one.end, one.content.strip()) for one in references(template))
