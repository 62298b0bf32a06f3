"""`postgui run`: all requests of a folder, each answer checked; for a terminal, for CI, for programs."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from contextlib import aclosing
from time import perf_counter
from typing import TYPE_CHECKING, Any, Protocol

from postgui.cli.body import argument_text
from postgui.cli.run_argument import RunOptions
from postgui.cli.run_lines import Lines, PlainLines
from postgui.cli.terminal import is_terminal, write_text
from postgui.model.run import PlannedRequest, RunResult, RunTotals
from postgui.model.run import RunOptions as HowToRun
from postgui.services.context import Context
from postgui.services.run.plan import plan_run

if TYPE_CHECKING:  # a run without data and reports does without these
    from postgui.services.run.report import Report

PASSED, FAILED = 0, 1


async def run(options: RunOptions, context: Context) -> int:
    """Run; returns the exit status.

    Raises:
        ProblemError: There is nothing to run or no such environment, a file is broken, or a report can't
            be written.
    """
    if not options.cookies:
        context.cookies.keep_apart()
    context.collections.trust.all_for_now = options.trust
    plan = await asyncio.to_thread(
        plan_run, options.targets, tags=options.tags, without_tags=options.exclude_tags
    )
    how = await _how(options)
    folders = dict.fromkeys(planned.path.parent for planned in plan)
    for root in dict.fromkeys(map(context.collections.root_of, folders)):
        await context.scoping.check_environments(root, (how.environment, *how.layers))
    title = _title(options)
    reports: list[Report] = []
    try:
        for kind, path in options.reports:
            from postgui.services.run.report import open_report

            reports.append(open_report(kind, path, title))
        totals = await _run(plan, how, context, _outlet(options, len(plan) * how.passes), reports)
        for report in reports:
            report.close(totals)
    finally:
        for report in reports:
            report.abandon()
    return FAILED if totals.failed_requests else PASSED


class _Outlet(Protocol):
    """Where a person or a program sees the results as they come."""

    def add(self, result: RunResult) -> None: ...

    def close(self, totals: RunTotals) -> None: ...


class _JsonLines:
    """One object a line: a result each, and the totals at last."""

    def add(self, result: RunResult) -> None:
        from postgui.services.run.report import result_json

        write_text(json.dumps(result_json(result)))

    def close(self, totals: RunTotals) -> None:
        from postgui.services.run.report import totals_json

        write_text(json.dumps({"totals": totals_json(totals)}))


def _outlet(options: RunOptions, count: int) -> _Outlet:
    if options.json:
        return _JsonLines()
    return Lines(count) if is_terminal() else PlainLines()


async def _run(
    plan: Sequence[PlannedRequest],
    how: HowToRun,
    context: Context,
    outlet: _Outlet,
    reports: "Sequence[Report]",
) -> RunTotals:
    totals = RunTotals()
    began = perf_counter()
    try:
        async with aclosing(context.runner().run(plan, how)) as results:
            async for result in results:
                totals.add(result)
                outlet.add(result)
                for report in reports:
                    report.add(result)
    finally:
        totals.wall_ms = (perf_counter() - began) * 1000
        outlet.close(totals)
    return totals


async def _how(options: RunOptions) -> HowToRun:
    rows: tuple[Mapping[str, Any], ...] = ()
    if options.data is not None:
        from postgui.services.run.data import read_rows

        rows = await asyncio.to_thread(read_rows, options.data)
    return HowToRun(
        environment=argument_text(options.environment),
        layers=tuple(map(argument_text, options.layers)),
        variables=tuple((argument_text(name), argument_text(value)) for name, value in options.variables),
        rows=rows,
        repeat=options.repeat,
        delay_ms=options.delay_ms,
        parallel=options.parallel,
        fail_fast=options.fail_fast,
        record=options.record,
        allow_unresolved=options.allow_unresolved,
    )


def _title(options: RunOptions) -> str:
    return ", ".join(target.absolute().name for target in options.targets)
