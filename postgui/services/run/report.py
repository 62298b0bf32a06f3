"""Reports of a run, written while it goes on, so that memory does not grow with it. Secrets come masked.

JUnit XML as CI systems read it (testsuite, testcase, failure, error); JSON, one object; HTML, one file
that loads nothing.
"""

import errno
import html
import json
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any, Protocol

from postgui.formats.render.figure import format_duration_ms, format_size
from postgui.model.problem import Problem, ProblemError
from postgui.model.run import RunResult, RunTotals
from postgui.resource import resource_path
from postgui.translation import in_english, tr

FORMATS = ("junit", "json", "html")


class Report(Protocol):
    """One report in the making."""

    def add(self, result: RunResult) -> None:
        """Write one result."""

    def close(self, totals: RunTotals) -> None:
        """Write the sums, and put the file in its place."""

    def abandon(self) -> None:
        """Take away what was begun; twice is fine, also after `close`."""


class _File:
    """The file of a report: under another name until it is whole."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = path.with_name(f".{path.name}.part")
        try:
            if path.is_dir():  # found out now, not when all is sent
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            self._out: IO[str] = self._part.open("w", encoding="utf-8", newline="\n")
        except OSError as error:
            raise _unwritable(path, error) from error

    def write(self, text: str) -> None:
        try:
            self._out.write(text)
        except OSError as error:
            raise _unwritable(self._path, error) from error

    def finish(self) -> None:
        try:
            self._out.close()
            self._part.replace(self._path)
        except OSError as error:
            raise _unwritable(self._path, error) from error

    def abandon(self) -> None:
        self._out.close()
        self._part.unlink(missing_ok=True)


class JsonReport:
    """`{"results": [...], "totals": {...}}`."""

    def __init__(self, path: Path, title: str) -> None:
        self._file = _File(path)
        self._count = 0
        self._file.write(f'{{"name": {json.dumps(title)}, "results": [')

    def add(self, result: RunResult) -> None:
        self._file.write(",\n" if self._count else "\n")
        self._file.write(json.dumps(result_json(result)))
        self._count += 1

    def close(self, totals: RunTotals) -> None:
        self._file.write(f'\n], "totals": {json.dumps(totals_json(totals))}}}\n')
        self._file.finish()

    def abandon(self) -> None:
        self._file.abandon()


class JUnitReport:
    """One `testcase` for each check; a request without checks is one itself."""

    def __init__(self, path: Path, title: str) -> None:
        self._file = _File(path)
        self._title = title
        self._file.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n')
        self._file.write(f"<testsuite name={_attribute(title)}>\n")

    def add(self, result: RunResult) -> None:
        where = _attribute(f"{self._title} / {result.place}")
        seconds = f"{result.duration_ms / 1000:.3f}"
        suffix = f" (pass {result.pass_number + 1})" if result.pass_number else ""
        elements = {"passed": "", "failed": "failure", "skipped": "skipped"}
        cases = [(each.name, each.message, elements[each.outcome]) for each in result.checks]
        if result.problem is not None:
            cases = [("an answer came", result.problem.text(), "error")]
        elif not cases:
            cases = [("an answer came", "", elements[result.outcome])]
        for name, message, element in cases:
            self._file.write(
                f"<testcase classname={where} name={_attribute(name + suffix)} time={_attribute(seconds)}"
            )
            if element == "skipped":
                self._file.write("><skipped/></testcase>\n")
            elif element:
                text = f"{result.method} {result.url}\n{message}"
                self._file.write(
                    f"><{element} message={_attribute(message)}>{_xml(text)}</{element}></testcase>\n"
                )
            else:
                self._file.write("/>\n")
            seconds = "0.000"  # the time of a request is counted once

    def close(self, totals: RunTotals) -> None:
        self._file.write("</testsuite>\n</testsuites>\n")
        self._file.finish()

    def abandon(self) -> None:
        self._file.abandon()


class HtmlReport:
    """A page to read and to filter; its style and its one script are inside."""

    def __init__(self, path: Path, title: str) -> None:
        self._file = _File(path)
        template = resource_path("report", "run.html").read_text(encoding="utf-8")
        head, _, self._tail = template.partition("<!--results-->")
        when = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
        self._file.write(head.replace("{{title}}", _html(title)).replace("{{when}}", when))

    def add(self, result: RunResult) -> None:
        outcome = result.outcome
        no_answer = "not sent" if result.skipped else "no answer"
        status = f"{result.status} {result.reason}".strip() if result.status is not None else no_answer
        checks = "".join(
            f'<li class="{each.outcome}">{_html(each.name)}'
            + (f"<p>{_html(each.message)}</p>" if each.message else "")
            + "</li>"
            for each in result.checks
        )
        problem = f'<p class="problem">{_html(result.problem.text())}</p>' if result.problem else ""
        figures = (format_duration_ms(result.duration_ms), format_size(result.size_bytes))
        told = "".join(
            f"<code>{in_english(figure)}</code>" for figure in figures if result.status is not None
        )
        number = f" <small>pass {result.pass_number + 1}</small>" if result.pass_number else ""
        self._file.write(
            f'<details class="{outcome}"{"" if result.passed else " open"}><summary><b>{outcome}</b> '
            f"<span>{_html(result.place)}{number}</span><code>{_html(status)}</code>"
            f"{told}</summary><p><code>{_html(result.method)} {_html(result.url)}</code></p>"
            f"{problem}<ul>{checks}</ul></details>\n"
        )

    def close(self, totals: RunTotals) -> None:
        numbers = {
            "requests": _counted(totals.requests, "request"),
            "failed": totals.failed_requests,
            "checks": _counted(totals.checks, "check"),
            "failed_checks": totals.failed_checks,
            "skipped": _skipped_text(totals),
            "time": in_english(format_duration_ms(totals.wall_ms)),
        }
        tail = self._tail
        for name, value in numbers.items():
            tail = tail.replace(f"{{{{{name}}}}}", str(value))
        self._file.write(tail)
        self._file.finish()

    def abandon(self) -> None:
        self._file.abandon()


_KINDS: Mapping[str, Callable[[Path, str], Report]] = MappingProxyType(
    {"junit": JUnitReport, "json": JsonReport, "html": HtmlReport}
)


def open_report(kind: str, path: Path, title: str) -> Report:
    """A report of one of `FORMATS`.

    Raises:
        ProblemError: The file can't be written.
    """
    return _KINDS[kind](path, title)


def write_report(kind: str, path: Path, title: str, results: Iterable[RunResult], totals: RunTotals) -> None:
    """Write the whole report of a run that is over.

    Raises:
        ProblemError: The file can't be written.
    """
    report = open_report(kind, path, title)
    try:
        for result in results:
            report.add(result)
        report.close(totals)
    finally:
        report.abandon()


def result_json(result: RunResult) -> dict[str, Any]:
    """One result as JSON has it: names as in `postgui run --help`."""
    return {
        "number": result.number,
        "pass": result.pass_number,
        "name": result.place,
        "method": result.method,
        "url": result.url,
        "status": result.status,
        "reason": result.reason,
        "duration_ms": round(result.duration_ms, 3),
        "size": result.size_bytes,
        "passed": result.passed,
        "skipped": result.skipped,
        "checks": [asdict(check) for check in result.checks],
        "console": [list(line) for line in result.console],
        "error": None if result.problem is None else asdict(result.problem),
    }


def totals_json(totals: RunTotals) -> dict[str, Any]:
    return {
        "requests": totals.requests,
        "failed_requests": totals.failed_requests,
        "unanswered": totals.unanswered,
        "checks": totals.checks,
        "failed_checks": totals.failed_checks,
        "skipped_requests": totals.skipped_requests,
        "skipped_checks": totals.skipped_checks,
        "received_bytes": totals.received_bytes,
        "request_ms": round(totals.total_ms, 3),
        "wall_ms": round(totals.wall_ms, 3),
    }


def _skipped_text(totals: RunTotals) -> str:
    """` 2 requests and 1 check skipped.`, with a blank before it; "" if there are none."""
    counts = ((totals.skipped_requests, "request"), (totals.skipped_checks, "check"))
    told = [_counted(count, noun) for count, noun in counts if count]
    return f" {' and '.join(told)} skipped." if told else ""


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _attribute(text: str) -> str:
    from xml.sax.saxutils import quoteattr  # it brings urllib, which a run without a report does not need

    return quoteattr(_legal(text))


def _xml(text: str) -> str:
    from xml.sax.saxutils import escape

    return escape(_legal(text))


def _html(text: str) -> str:
    return html.escape(_legal(text))


def _legal(text: str) -> str:
    """Without the characters that XML 1.0 (section 2.2) does not allow at all."""
    return "".join(
        char
        if char in "\t\n\r" or "\x20" <= char <= "\ud7ff" or "\ue000" <= char <= "\ufffd" or char > "\uffff"
        else "\ufffd"
        for char in text
    )


def _unwritable(path: Path, error: OSError) -> ProblemError:
    return ProblemError(
        Problem(
            tr("The report {path} can't be written: {reason}", path=path, reason=error.strerror or error),
            "",
            tr("Choose another file."),
            "output",
        )
    )
