"""Checks the answer to a job: fills in its assertions and evaluates them where that can't stall anything."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from postgui.model.check import Checked
from postgui.model.exchange import Exchange
from postgui.model.problem import ProblemError
from postgui.model.request import Request
from postgui.model.variables import Filler
from postgui.services.check.answer import Answer
from postgui.services.check.checker import Evaluate, check, has_checks, unchecked
from postgui.services.check.expression import SelectionError
from postgui.services.composer import Composer
from postgui.services.scopes import secrets_of
from postgui.services.send_job import SendJob
from postgui.translation import tr

if TYPE_CHECKING:
    from postgui.services.scripting import Scripting

_ON_THE_LOOP_BYTES = 64_000
"""A body up to this size is parsed in less time than a thread takes to start."""

_PLAIN_ROOTS = ("res.", "res(", "req.", "jsonpath(", "xpath(", "regex(")
"""Expressions that begin so need no variables, which cost a look at several files."""


@dataclass
class Checks:
    """Evaluates what requests say of their answers."""

    composer: Composer
    scripting: "Callable[[], Scripting]"
    """Asked for when an expression turns out to be JavaScript."""

    async def check(self, job: SendJob, exchange: Exchange) -> Checked:
        """The results of all enabled assertions and captures of `job`; nothing is stored."""
        request = job.request
        if not has_checks(request):
            return Checked()
        if exchange.response is None or exchange.problem is not None:
            why = exchange.problem.what if exchange.problem else tr("no answer came")
            return unchecked(request, tr("There was nothing to check: {why}", why=why))
        try:
            filler = await self.composer.filler(job) if _needs_variables(request) else Filler(())
        except ProblemError as error:
            return unchecked(request, error.problem.what)
        answer = Answer(exchange, _Names(filler))
        asked: set[str] = set()

        def note(expression: str) -> Any:
            asked.add(expression)
            raise SelectionError(tr("{expression!r} could not be evaluated", expression=expression))

        checked = await self._evaluated(request, answer, filler, note)
        if not asked:
            return checked
        values = {each: await self._script_value(job, exchange, each) for each in asked}
        secrets = frozenset(secrets_of(await self.composer.scopes(job)))

        def known(expression: str) -> Any:
            value = values[expression]
            if isinstance(value, SelectionError):
                raise value
            return value

        return replace(await self._evaluated(request, answer, filler, known), secrets=secrets)

    async def _evaluated(
        self, request: Request, answer: Answer, filler: Filler, javascript: Evaluate
    ) -> Checked:
        def evaluate() -> Checked:
            return check(request, answer, lambda text: filler.fill(text).text, javascript)

        body = answer.exchange.body
        if body.path is None and body.size_bytes <= _ON_THE_LOOP_BYTES:
            return evaluate()
        return await asyncio.to_thread(evaluate)

    async def _script_value(self, job: SendJob, exchange: Exchange, expression: str) -> Any:
        """The value of an expression that is JavaScript; the reason, as an error, where it has none."""
        from postgui.services.script.sandbox import ScriptError

        try:
            return await self.scripting().value(job, exchange, expression)
        except ScriptError as error:
            return SelectionError(
                tr("{expression!r} can't be evaluated: {error}", expression=expression, error=error.why)
            )
        except ProblemError as error:
            return SelectionError(
                tr("{expression!r} is JavaScript. {what}", expression=expression, what=error.problem.what)
            )


class _Names(Mapping[str, str]):
    """The variables that a filler knows, filled in, looked up only when an expression names one."""

    def __init__(self, filler: Filler) -> None:
        self._filler = filler

    def __getitem__(self, name: str) -> str:
        value = self._filler.lookup(name)
        if value is None:
            raise KeyError(name)
        return self._filler.fill(value.text).text

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(name for scope in self._filler.scopes for name in scope.values))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _needs_variables(request: Request) -> bool:
    asserted = [each for each in request.assertions if each.enabled]
    values = [each.value for each in asserted]
    expressions = [each.expression for each in asserted]
    expressions += [each.expression for each in request.captures if each.enabled]
    return any("{{" in value for value in values) or not all(
        expression.lstrip().startswith(_PLAIN_ROOTS) for expression in expressions
    )
