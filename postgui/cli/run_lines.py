"""What a run looks like on a terminal, and in the log of a CI system: lines, failures with their reasons."""

from postgui.cli.terminal import printable, write_text
from postgui.formats.render.figure import format_duration_ms, format_size
from postgui.model.run import RunResult, RunTotals


class PlainLines:
    """One line a request, and below it what failed; the sums at the end."""

    def add(self, result: RunResult) -> None:
        for line in lines_of(result):
            write_text(line)

    def close(self, totals: RunTotals) -> None:
        write_text("")
        write_text(sums(totals))


class Lines:
    """The same with colours, and a progress bar below while it goes on."""

    def __init__(self, count: int) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=Console(highlight=False),
            transient=True,
        )
        self._task = self._progress.add_task("running", total=count)
        self._failed = 0
        self._progress.start()

    def add(self, result: RunResult) -> None:
        from rich.text import Text

        first, *rest = lines_of(result)
        text = Text(first)
        text.stylize("bold green" if result.passed else "bold red", 0, 4)
        self._progress.console.print(text, soft_wrap=True)
        for line in rest:
            self._progress.console.print(Text(line, style="red"), soft_wrap=True)
        self._failed += not result.passed
        told = f"{self._failed} failed" if self._failed else "running"
        self._progress.update(self._task, advance=1, description=told)

    def close(self, totals: RunTotals) -> None:
        self._progress.stop()
        self._progress.console.print()
        self._progress.console.print(sums(totals), style="red" if totals.failed_requests else "green")


def lines_of(result: RunResult) -> list[str]:
    """`pass  200  12 ms  1.3 kB  Users / Create user`, what scripts printed, each failed check and why."""
    status = "---" if result.status is None else str(result.status)
    number = f"  (pass {result.pass_number + 1})" if result.pass_number else ""
    lines = [
        f"{_word(result)}  {status}  {format_duration_ms(result.duration_ms):>8}"
        f"  {format_size(result.size_bytes):>8}  {result.place}{number}"
    ]
    lines += [f"        > {text}" for _level, text in result.console]
    if result.problem is not None:
        problem = result.problem
        parts = (problem.what, problem.meaning, problem.advice)
        lines += [f"        {text}" for text in parts if text]
    else:
        for check in result.checks:
            if check.failed:
                lines.append(f"        {check.name}: {check.message}")
    return [printable(line) for line in lines]


def _word(result: RunResult) -> str:
    return {"passed": "pass", "failed": "FAIL", "skipped": "skip"}[result.outcome]


def sums(totals: RunTotals) -> str:
    """One line: `12 requests, 1 failed; 30 checks, 1 failed; 1.2 s`."""
    parts = [_counted(totals.requests, "request", totals.failed_requests, totals.skipped_requests)]
    if totals.checks or totals.skipped_checks:
        parts.append(_counted(totals.checks, "check", totals.failed_checks, totals.skipped_checks))
    parts += [format_size(totals.received_bytes), format_duration_ms(totals.wall_ms)]
    return "; ".join(parts)


def _counted(count: int, noun: str, failed: int, skipped: int) -> str:
    told = f"{count:,} {noun}{'' if count == 1 else 's'}, {failed:,} failed"
    return f"{told}, {skipped:,} skipped" if skipped else told
