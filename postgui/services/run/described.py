"""Results of a run in words that may be shown and stored: secrets masked. Pure."""

from collections.abc import Callable
from dataclasses import replace

from postgui.model.check import CheckResult
from postgui.model.exchange import Finished
from postgui.model.problem import Problem
from postgui.model.run import PlannedRequest, RunResult
from postgui.services.performer import Performed
from postgui.services.redaction import Redactor

_NO_SECRETS = Redactor()
"""Takes out the user information of URLs alone."""


def not_sent(planned: PlannedRequest, number: int, pass_number: int) -> RunResult:
    """The result of a request of which nothing is known yet."""
    request = planned.request
    return RunResult(number, pass_number, planned.place, planned.path, request.method, request.url)


def described(blank: RunResult, finished: Finished | None, performed: Performed) -> RunResult:
    """The result of a request that was sent, or that its script left out."""
    secrets = performed.secrets | (finished.secrets if finished is not None else frozenset())
    mask = (Redactor(secrets) if secrets else _NO_SECRETS).text
    checks = tuple(_masked(each, mask) for each in performed.results) if secrets else performed.results
    console = tuple((level, mask(text)) for level, text in performed.console)
    if finished is None:
        return replace(blank, skipped=performed.skipped, checks=checks, console=console)
    exchange, response = finished.exchange, finished.exchange.response
    return replace(
        blank,
        method=exchange.request.method,
        url=mask(exchange.request.url),
        status=response.status if response else None,
        reason=response.phrase if response else "",
        duration_ms=exchange.timings.total_ms or 0.0,
        size_bytes=exchange.body.size_bytes,
        started_at=exchange.started_at,
        checks=checks,
        problem=_masked_problem(exchange.problem, mask),
        console=console,
        exchange=replace(exchange, checks=performed.results, script_output=performed.console),
        secrets=secrets,
    )


def _masked(result: CheckResult, mask: Callable[[str], str]) -> CheckResult:
    return replace(
        result,
        name=mask(result.name),
        expected=mask(result.expected),
        found=mask(result.found),
        message=mask(result.message),
    )


def _masked_problem(problem: Problem | None, mask: Callable[[str], str]) -> Problem | None:
    if problem is None:
        return None
    return replace(
        problem,
        what=mask(problem.what),
        meaning=mask(problem.meaning),
        advice=mask(problem.advice),
        detail=mask(problem.detail),
    )
