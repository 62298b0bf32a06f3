"""A request with all that belongs to it: scripts before, the send, assertions and captures, scripts after."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from postgui.model.check import Checked, CheckResult, VariableChange
from postgui.model.event import Event
from postgui.model.exchange import Finished, SendEvent
from postgui.model.problem import ProblemError
from postgui.services.checks import Checks
from postgui.services.inherit import has_scripts
from postgui.services.redaction import Redactor
from postgui.services.script.place import Place
from postgui.services.send_job import SendJob
from postgui.services.sender import Sender

if TYPE_CHECKING:  # most requests have no scripts, and a send without any does not load the engine
    from postgui.services.scripting import Scripted, Scripting


@dataclass(frozen=True, slots=True)
class Performed:
    """The end of it, after `Finished` if anything was sent at all.

    `results` are in the order in which they came about. `next_name` is the request that a script wants next
    (None: nothing was said, "": none). `secrets` are those that its scripts could see; results are masked.
    """

    results: tuple[CheckResult, ...] = ()
    changes: tuple[VariableChange, ...] = ()
    console: tuple[tuple[str, str], ...] = ()
    next_name: str | None = None
    skipped: bool = False
    stop: bool = False
    secrets: frozenset[str] = field(default=frozenset(), repr=False)


PerformEvent: TypeAlias = SendEvent | Performed


@dataclass(frozen=True, slots=True)
class Printed:
    """What the scripts of a send printed: level (`log`, `error` ...) and text. Mask `secrets`."""

    name: str
    lines: tuple[tuple[str, str], ...]
    secrets: frozenset[str] = field(default=frozenset(), repr=False)


@dataclass
class Performer:
    """Sends jobs with their scripts and checks; many at a time. `printed` tells what scripts print."""

    sender: Sender
    checks: Checks
    scripting: "Callable[[], Scripting]"
    printed: Event[Printed] = field(default_factory=Event)

    async def perform(self, job: SendJob, place: Place) -> AsyncGenerator[PerformEvent]:
        """Yield what happens; ends with `Performed`.

        Raises:
            ProblemError: The scripts can't run, because there is no engine; or its Python may not.
        """
        try:
            folders = await self.sender.composer.folders(job)
            if job.folders is None:
                job = replace(job, folders=folders)
        except ProblemError:
            folders = ()  # a file above is broken: the send says so
        if has_scripts(folders, job.request):
            async with aclosing(self._scripted(job, place)) as events:
                async for event in events:
                    yield event
            return
        checked = Checked()
        sent = frozenset[str]()
        async with aclosing(self.sender.send(job)) as sending:
            async for step in sending:
                yield step
                if isinstance(step, Finished):
                    sent = step.secrets
                    checked = await self.checks.check(job, step.exchange)
        yield _masked(Performed(checked.results, checked.changes, secrets=checked.secrets), sent)

    async def _scripted(self, job: SendJob, place: Place) -> AsyncGenerator[PerformEvent]:
        before = await self.scripting().before(job, place)
        if before.skip:
            performed = _masked(_performed(before))
            self._tell(job, performed)
            yield performed
            return
        finished: Finished | None = None
        async with aclosing(self.sender.send(before.job)) as events:
            async for event in events:
                finished = event if isinstance(event, Finished) else finished
                yield event
        checked = Checked()
        after: Scripted | None = None
        if finished is not None:
            checked = await self.checks.check(before.job, finished.exchange)
            later = replace(before.job, changes=(*before.job.changes, *checked.changes))
            if finished.exchange.response is not None:
                after = await self.scripting().after(later, place, finished.exchange, checked.results)
        sent = finished.secrets if finished is not None else frozenset[str]()
        performed = _masked(_performed(before, checked, after), sent)
        self._tell(job, performed, sent)
        yield performed

    def _tell(self, job: SendJob, performed: Performed, secrets: frozenset[str] = frozenset()) -> None:
        if performed.console:
            printed = Printed(job.request.name, performed.console, performed.secrets | secrets)
            self.printed.emit(printed)


def _masked(performed: Performed, sent: frozenset[str] = frozenset()) -> Performed:
    """`performed` whose results say nothing of the secrets that were sent, or that scripts and checks saw."""
    secrets = performed.secrets | sent
    if not secrets or not performed.results:
        return performed
    mask = Redactor(secrets).text
    return replace(performed, results=tuple(_masked_result(each, mask) for each in performed.results))


def _masked_result(result: CheckResult, mask: Callable[[str], str]) -> CheckResult:
    return replace(
        result,
        name=mask(result.name),
        expected=mask(result.expected),
        found=mask(result.found),
        message=mask(result.message),
    )


def _performed(
    before: "Scripted", checked: Checked | None = None, after: "Scripted | None" = None
) -> Performed:
    from postgui.services.scripting import Scripted

    checked = checked or Checked()
    after = after or Scripted(before.job)
    return Performed(
        results=(*before.results, *checked.results, *after.results),
        changes=(*before.changes, *checked.changes, *after.changes),
        console=(*before.console, *after.console),
        next_name=before.next_name if after.next_name is None else after.next_name,
        skipped=before.skip,
        stop=before.stop or after.stop,
        secrets=before.secrets | checked.secrets | after.secrets,
    )
