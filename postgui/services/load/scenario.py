"""From the requests of a collection to a load test: values filled in, secrets taken out, losses named.

A tag `weight:3` on a request or a folder makes a task of it, which users take three times as often as one
of weight 1; `weight:0` leaves it out. All that has no such tag is one task, in the order of the tree.
"""

import asyncio
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType

from postgui.formats.code_kind import Message
from postgui.formats.locustfile.scenario import LoadRequest, LoadTask, Scenario
from postgui.formats.locustfile.value import can_make, identifier, is_anew
from postgui.formats.locustfile.write import write_locustfile
from postgui.model.assertion import Capture
from postgui.model.load import LoadPlan
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Settings
from postgui.model.run import PlannedRequest
from postgui.model.template import Reference, references
from postgui.model.variables import Filler, Value, looks_secret, names_in
from postgui.services.code import CodeChoice, code_source
from postgui.services.composer import Composer
from postgui.services.inherit import has_scripts
from postgui.services.load.secret_text import TakingOut
from postgui.services.redaction import Redactor
from postgui.services.scopes import GIVEN
from postgui.services.send_job import SendJob
from postgui.translation import joined, tr

_WEIGHT = re.compile(r"weight:\s*(\d{1,6})")
_CARRIED = frozenset({"timeout_ms", "follow_redirects", "verify_tls", "encode_url"})
_UNSET: tuple[object, ...] = (None, (), "", "auto")
_AS_EVER: Mapping[str, tuple[object, ...]] = MappingProxyType(
    {"use_cookies": (None, True), "keep_alive": (None, True), "forward_authorization": (None, False, True)}
)
"""Values of settings that mean what Locust does anyway."""
_UNLIKE = frozenset({"digest", "ntlm", "negotiate", "awsv4", "oauth1", "jwt", "wsse"})
"""Kinds of authentication that make something new for each request; the file has what was made once."""


@dataclass(frozen=True, slots=True)
class LoadVariables:
    """Where values come from: the environment, further ones, what is given, and a file of rows."""

    environment: str = ""
    layers: tuple[str, ...] = ()
    given: tuple[tuple[str, str], ...] = ()
    data: Path | None = None


async def plan_load(
    composer: Composer,
    plan: Sequence[PlannedRequest],
    title: str,
    variables: LoadVariables,
    think_s: tuple[float, float] = (0.0, 0.0),
) -> LoadPlan:
    """The load test of `plan`.

    Raises:
        ProblemError: A variable has no value, a request can't be made, all have the weight 0, or there are no
            rows in the data file.
    """
    columns = await asyncio.to_thread(_columns, variables)
    scenario = await _Maker(composer, variables, columns).scenario(plan, title, think_s)
    written = await asyncio.to_thread(write_locustfile, scenario)
    values = dict(scenario.values)
    environment = {variable: values[name] for name, variable in scenario.secrets}
    return LoadPlan(title, written.text, written.losses, environment)


@dataclass
class _Maker:
    """One scenario in the making."""

    composer: Composer
    variables: LoadVariables
    columns: tuple[str, ...] = ()
    """Names that the rows of data give a value to, whatever else they stand for."""
    captured: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict)
    """Name of the reference -> value."""
    losses: list[str] = field(default_factory=list)
    used_columns: set[str] = field(default_factory=set)

    async def scenario(
        self, plan: Sequence[PlannedRequest], title: str, think_s: tuple[float, float]
    ) -> Scenario:
        given = dict(self.variables.given)
        names = [capture.variable.strip() for planned in plan for capture in _captures(planned)]
        self.captured = dict.fromkeys((name for name in names if name and name not in given), "")
        tasks: list[LoadTask] = []
        for name, weight, members in _tasks(plan):
            if weight:
                requests = [await self._request(planned) for planned in members]
                tasks.append(LoadTask(name, tuple(requests), weight))
        if not tasks:
            raise ProblemError(
                Problem(
                    tr("All requests of {title} have the weight 0", title=title),
                    tr("Nothing would be sent."),
                    kind="usage",
                )
            )
        variables: dict[str, str] = {}
        for name in self.secrets:
            variables[name] = identifier(name, variables.values(), constant=True)
        return Scenario(
            title,
            tuple(tasks),
            think_s,
            tuple(self.captured.items()),
            tuple(variables.items()),
            tuple(self.secrets.items()),
            tuple(self.losses),
            str(self.variables.data or ""),
            tuple(name for name in self.columns if name in self.used_columns),
        )

    async def _request(self, planned: PlannedRequest) -> LoadRequest:
        job = SendJob(
            request=planned.request,
            path=planned.path,
            environment=self.variables.environment,
            layers=self.variables.layers,
            variables=self.variables.given,
            folders=planned.folders,
            use_jar=False,
        )
        whole, filler = await self.composer.unfilled(job)
        if whole.auth.kind == "oauth2":
            await self.composer.ready(job)  # gets a token where there is none, for all of the test
        renamed = self._note_values(filler)
        choice = CodeChoice(clear=True, keeps=self._keeps(filler))
        source = await code_source(self.composer, job, choice)
        taking_out = TakingOut(planned.place, filler, Redactor(source.secrets), self.secrets, renamed)
        message = taking_out.message(source.message)
        self._check_resolved(message, filler, planned.place)
        captures = _captures(planned)
        given = dict(self.variables.given)
        assertions = tuple(
            replace(each, value=self._filled(each.value, filler, renamed))
            for each in planned.request.assertions
            if each.enabled
        )
        self._note_losses(planned, filler, source.notes, source.request.settings, whole.auth.kind)
        self.losses += [joined(": ", (planned.place, loss)) for loss in taking_out.losses]
        kept = tuple(capture for capture in captures if capture.variable.strip() not in given)
        return LoadRequest(planned.place, message, assertions, kept)

    def _note_values(self, filler: Filler) -> Mapping[str, str]:
        """Remember secrets by name; those that have another value than before get another name."""
        renamed: dict[str, str] = {}
        self.used_columns |= filler.used & set(self.columns)
        for name in sorted(filler.used - set(self.columns)):
            value = filler.lookup(name) if name[:1] not in "$?" else None
            if value is None:
                continue
            text = filler.fill(f"{{{{{name}}}}}").text
            if name in self.captured:
                self.captured[name] = self.captured[name] or ("" if _is_secret(name, value) else text)
            elif _is_secret(name, value):
                new, number = name, 2
                while self.secrets.get(new, text) != text:
                    new, number = f"{name} {number}", number + 1
                self.secrets[new] = text
                if new != name:
                    renamed[name] = new
        return renamed

    def _keeps(self, filler: Filler) -> "_Keeps":
        secret = {name for name in filler.used if _is_secret(name, filler.lookup(name))}
        return _Keeps(frozenset(self.captured) | secret | frozenset(self.columns))

    def _filled(self, text: str, filler: Filler, renamed: Mapping[str, str]) -> str:
        """The right side of an assertion: captured values and secrets stay references."""
        pieces, at = [], 0
        for each in references(text):
            one = text[each.start : each.end]
            value = filler.lookup(each.name)
            is_of_row = each.name in self.columns
            is_secret = _is_secret(each.name, value) and not is_of_row
            kept = each.name in self.captured or is_secret or is_of_row
            self.used_columns |= {each.name} if is_of_row else set()
            name = renamed.get(each.name, each.name)
            if is_secret:
                self.secrets.setdefault(name, filler.fill(one).text)
            pieces += [text[at : each.start], f"{{{{{name}}}}}" if kept else filler.fill(one).text]
            at = each.end
        return "".join([*pieces, text[at:]])

    def _check_resolved(self, message: Message, filler: Filler, place: str) -> None:
        known = self.captured.keys() | self.secrets.keys() | set(self.columns)
        left = [
            name
            for text in _texts(message)
            for name in names_in(text)
            if name not in known and not (name[:1] == "$" and can_make(name[1:]))
        ]
        if missing := [name for name in dict.fromkeys(left) if name in filler.unresolved]:
            listed = "; ".join(f"{{{{{name}}}}} {filler.unresolved[name]}" for name in missing)
            raise ProblemError(
                Problem(
                    tr("A variable of {place} has no value", place=place),
                    tr("{listed}. Nothing was sent.", listed=listed),
                    tr("Define it, choose the environment that has it, or give it for this test."),
                    "unresolved",
                )
            )

    def _note_losses(
        self, planned: PlannedRequest, filler: Filler, notes: Iterable[str], settings: Settings, auth: str
    ) -> None:
        place = planned.place
        if has_scripts(planned.folders, planned.request):
            self.losses.append(tr("{place}: its scripts, and those of its folders, do not run", place=place))
        self.losses += [
            tr("{place}: {name} has one value for the whole test", place=place, name=f"{{{{{name}}}}}")
            for name in sorted(filler.used)
            if name[:1] == "$" and not can_make(name[1:])
        ]
        if auth in _UNLIKE:
            self.losses.append(
                tr(
                    "{place}: what its authentication ({auth}) makes anew for each request",
                    place=place,
                    auth=auth,
                )
            )
        else:
            self.losses += [f"{place}: {note}" for note in notes]
        said = [
            each.name.replace("_", " ")
            for each in fields(Settings)
            if each.name not in _CARRIED
            and getattr(settings, each.name) not in _AS_EVER.get(each.name, _UNSET)
        ]
        if said:
            self.losses.append(tr("{place}: its settings {names}", place=place, names=", ".join(said)))


@dataclass(frozen=True, slots=True)
class _Keeps:
    """Which references are not filled in: captured values and secrets, and what is made anew each time."""

    names: frozenset[str]

    def __call__(self, reference: Reference) -> bool:
        name = reference.name
        if not name.startswith("$"):
            return name in self.names
        if is_anew(name[1:]):
            return name == "$randomInt" or reference.content.strip() == name
        inside = {each for inner in reference.inner for each in inner.all_names()}
        return can_make(name[1:]) and bool(inside & self.names)


def _columns(variables: LoadVariables) -> tuple[str, ...]:
    """The names in the data file, but for those that have a value given for the whole test (blocks)."""
    from postgui.services.run.data import read_rows

    rows = read_rows(variables.data) if variables.data is not None else ()
    given = dict(variables.given)
    return tuple(dict.fromkeys(name for row in rows for name in row if name and name not in given))


def _is_secret(name: str, value: Value | None) -> bool:
    """Whether no file may hold its value: it is declared so, or was given for this test and is called so."""
    return value is not None and (value.secret or (value.origin == GIVEN and looks_secret(name)))


def _captures(planned: PlannedRequest) -> tuple[Capture, ...]:
    return tuple(capture for capture in planned.request.captures if capture.enabled)


def _tasks(plan: Sequence[PlannedRequest]) -> Iterator[tuple[str, int, list[PlannedRequest]]]:
    """Name, weight and requests of each task, in the order of their first requests."""
    found: dict[tuple[str, Path | None], tuple[str, int, list[PlannedRequest]]] = {}
    for planned in plan:
        key, name, weight = _task_of(planned)
        found.setdefault(key, (name, weight, []))[2].append(planned)
    yield from found.values()


def _task_of(planned: PlannedRequest) -> tuple[tuple[str, Path | None], str, int]:
    """The task of a request: its own by its own tag, else that of the innermost folder with one."""
    if (weight := _weight(planned.request.tags)) is not None:
        return ("request", planned.path), planned.place, weight
    for depth, folder in reversed(tuple(enumerate(planned.folders))):
        if (weight := _weight(folder.tags)) is not None:
            up = len(planned.folders) - 1 - depth
            return ("folder", planned.path.parents[up]), folder.name, weight
    return ("", None), "", 1


def _weight(tags: Iterable[str]) -> int | None:
    found = (_WEIGHT.fullmatch(tag.strip()) for tag in tags)
    return next((int(match[1]) for match in found if match), None)


def _texts(message: Message) -> Iterator[str]:
    yield from (message.method, message.origin, message.target)
    for pair in message.headers:
        yield from pair
    yield from (part for part in message.body or () if isinstance(part, str))
