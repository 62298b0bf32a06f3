"""`postgui load`: the requests of a folder as a load test, through Locust; or as a file for Locust."""

import asyncio
import json
import signal
from contextlib import aclosing, suppress
from dataclasses import asdict

from postgui.cli.body import argument_text
from postgui.cli.load_argument import LoadOptions
from postgui.cli.send import write_file
from postgui.cli.terminal import note, note_problem, printable, write_bytes, write_text
from postgui.formats.render.figure import format_duration_ms
from postgui.model.load import LoadFigures, LoadPlan, LoadReport
from postgui.model.load import LoadOptions as HowToLoad
from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.services.load.engine import NO_MASTER, LoadCounts, LoadNews, locust_command
from postgui.services.load.loading import Loading
from postgui.services.load.report import check_load_report, load_json, load_sums, write_load_report
from postgui.services.load.scenario import LoadVariables, plan_load
from postgui.services.run.plan import plan_run

PASSED, FAILED = 0, 1


async def load(options: LoadOptions, context: Context) -> int:
    """Load, or export; returns the exit status.

    Raises:
        ProblemError: There is nothing to send or no Locust, a file is broken, or one can't be written.
    """
    if options.export is None:
        await asyncio.to_thread(locust_command)
    plan = await _plan(options, context)
    for loss in plan.losses:
        note(f"Left out: {loss}")
    if options.export is not None:
        return _export(options, plan)
    for _kind, path in options.reports:
        await asyncio.to_thread(check_load_report, path)
    loading = Loading(plan, _how(options))
    _stop_on_signals(loading)
    try:
        await _watch(loading, as_json=options.json)
    except ProblemError as error:
        if error.problem.kind != NO_MASTER:
            raise
        note_problem(error.problem)
        return FAILED
    if loading.report is None:
        if options.worker:  # its master has the figures
            return PASSED
        note("Stopped before anything was sent.")
        return FAILED
    _tell_report(loading.report, as_json=options.json)
    for kind, path in options.reports:
        await asyncio.to_thread(write_load_report, kind, path, loading.report)
    return PASSED if loading.report.passed else FAILED


async def _watch(loading: Loading, *, as_json: bool) -> None:
    async with aclosing(loading.run()) as events:
        async for event in events:
            if not isinstance(event, LoadCounts):  # those of all together are enough to watch
                _tell(event, as_json=as_json)


async def _plan(options: LoadOptions, context: Context) -> LoadPlan:
    context.cookies.keep_apart()
    requests = await asyncio.to_thread(
        plan_run, options.targets, tags=options.tags, without_tags=options.exclude_tags
    )
    variables = LoadVariables(
        argument_text(options.environment),
        tuple(map(argument_text, options.layers)),
        tuple((argument_text(name), argument_text(value)) for name, value in options.variables),
        options.data.absolute() if options.data is not None else None,
    )
    title = ", ".join(target.absolute().name for target in options.targets)
    return await plan_load(context.composer, requests, title, variables, options.think_s)


def _export(options: LoadOptions, plan: LoadPlan) -> int:
    if plan.environment:
        note(f"It takes its secrets from these environment variables: {', '.join(plan.environment)}")
    data = plan.text.encode("utf-8", "backslashreplace")
    if options.export is None or str(options.export) == "-":
        write_bytes([data])
    else:
        write_file(options.export, [data], "--export")
    return PASSED


def _how(options: LoadOptions) -> HowToLoad:
    host, _, port = options.worker.partition(":")
    return HowToLoad(
        users=options.users,
        spawn_rate=options.spawn_rate,
        run_time_s=options.run_time_s,
        think_s=options.think_s,
        workers=options.workers,
        part="master" if options.master else "worker" if options.worker else "alone",
        host=host,
        port=int(port) if port.isdigit() else options.port,
        expected=options.expect,
    )


def _stop_on_signals(loading: Loading) -> None:
    """Ctrl+C ends the test, and what came until then is told."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows: Ctrl+C raises instead, and ends the processes
            loop.add_signal_handler(number, loading.stop)


def _tell(event: LoadFigures | LoadNews, *, as_json: bool) -> None:
    if isinstance(event, LoadNews):
        note(event.text)
    elif as_json:
        write_text(json.dumps({"figures": asdict(event)}))
    else:
        write_text(_line(event))


def _line(figures: LoadFigures) -> str:
    """`  12 s   50 users   1,210.0/s   0 failed   p50 2 ms  p95 9 ms  p99 12 ms`."""
    times = ((50, figures.p50_ms), (95, figures.p95_ms), (99, figures.p99_ms))
    shown = "  ".join(f"p{share} {format_duration_ms(value)}" for share, value in times if value is not None)
    return (
        f"{figures.elapsed_s:5.0f} s  {figures.users:6,} users  {figures.rate:9,.1f}/s"
        f"  {figures.failures:,} failed  {shown}"
    ).rstrip()


def _tell_report(report: LoadReport, *, as_json: bool) -> None:
    if as_json:
        write_text(json.dumps({"report": load_json(report)}))
        return
    write_text("")
    width = max((len(f"{each.method} {each.name}") for each in report.entries), default=0)
    for each in report.entries:
        line = (
            f"{f'{each.method} {each.name}':{width}}  {each.requests:8,} sent  {each.failures:6,} failed"
            f"  {each.rate:9,.1f}/s  p50 {format_duration_ms(each.p50_ms)}"
            f"  p95 {format_duration_ms(each.p95_ms)}  p99 {format_duration_ms(each.p99_ms)}"
        )
        write_text(printable(line))
    for failure in report.failures:
        where = f"{failure.method} {failure.name}: " if failure.name else ""
        write_text(printable(f"FAIL  {failure.count:,} times  {where}{failure.reason}"))
    write_text(load_sums(report))
