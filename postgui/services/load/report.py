"""Reports of a load test: JSON, one object; CSV, one line a request; HTML, one file that loads nothing.

Blocks: call it in a thread. No secret is in a report: names of requests, figures and reasons only.
"""

import csv
import errno
import html
import io
import json
import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from postgui.formats.render.figure import format_duration_ms
from postgui.model.load import LoadEntry, LoadPlan, LoadReport
from postgui.model.problem import Problem, ProblemError
from postgui.resource import resource_path
from postgui.translation import in_english, joined, plural, tr

FORMATS = ("html", "json", "csv")
_COLUMNS = ("method", "name", "requests", "failures", "rate", "mean_ms", "least_ms", "most_ms")
_PERCENTILES = ("p50_ms", "p95_ms", "p99_ms")
_WIDTH, _HEIGHT, _ROOM = 900, 140, 8


def write_load_report(kind: str, path: Path, report: LoadReport) -> None:
    """Write the report as one of `FORMATS`.

    Raises:
        ProblemError: The file can't be written.
    """
    _write(path, _KINDS[kind](report), _no_report(path))


def check_load_report(path: Path) -> None:
    """Find out before the test whether its report can be kept.

    Raises:
        ProblemError: The file can't be written.
    """
    part = _part(path)
    try:
        if path.is_dir():
            raise _unwritable(_no_report(path), os.strerror(errno.EISDIR))
        part.touch()
    except OSError as error:
        raise _unwritable(_no_report(path), error.strerror or str(error)) from error
    finally:
        _remove(part)


def _write(path: Path, text: str, failed: str) -> None:
    part = _part(path)
    try:
        part.write_bytes(text.encode("utf-8", "backslashreplace"))  # halves of a surrogate pair have no UTF-8
        part.replace(path)
    except OSError as error:
        raise _unwritable(failed, error.strerror or str(error)) from error
    finally:
        _remove(part)


def _part(path: Path) -> Path:
    """What a file is called until it is whole."""
    return path.with_name(f".{path.name}.part")


def _remove(part: Path) -> None:
    with suppress(OSError):  # there is none, or not even its folder
        part.unlink()


def _no_report(path: Path) -> str:
    return tr("The report {path} can't be written", path=path)


def _unwritable(failed: str, why: str) -> ProblemError:
    return ProblemError(
        Problem(tr("{failed}: {why}", failed=failed, why=why), "", tr("Choose another file."), "output")
    )


def write_locustfile_to(path: Path, plan: LoadPlan) -> None:
    """Write the program of `plan`.

    Raises:
        ProblemError: The file can't be written.
    """
    _write(path, plan.text, tr("The locustfile {path} can't be written", path=path))


def load_json(report: LoadReport) -> dict[str, Any]:
    """The report as JSON has it; times in milliseconds, rates a second."""
    return {
        "name": report.title,
        "started": datetime.fromtimestamp(report.started_at, UTC).isoformat(timespec="seconds"),
        "passed": report.passed,
        "stopped": report.stopped,
        "options": asdict(report.options),
        "total": _entry(report.total),
        "requests": [_entry(each) for each in report.entries],
        "failures": [asdict(each) for each in report.failures],
        "course": [asdict(each) for each in report.course],
        "left_out": list(report.losses),
    }


def _entry(entry: LoadEntry) -> dict[str, Any]:
    return {
        name: round(value, 3) if isinstance(value, float) else value for name, value in asdict(entry).items()
    }


def _json(report: LoadReport) -> str:
    return json.dumps(load_json(report), indent=1) + "\n"


def _csv(report: LoadReport) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow((*_COLUMNS, *_PERCENTILES))
    for entry in (*report.entries, report.total):
        values = _entry(entry)
        writer.writerow([_cell(values[name]) for name in (*_COLUMNS, *_PERCENTILES)])
    return out.getvalue()


def _cell(value: Any) -> Any:
    """A text that a spreadsheet does not take for a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def _html(report: LoadReport) -> str:
    page = resource_path("report", "load.html").read_text(encoding="utf-8")
    parts = {
        "title": html.escape(report.title),
        "when": datetime.fromtimestamp(report.started_at, UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "sums": html.escape(in_english(load_sums(report))),
        "outcome": "passed" if report.passed else "failed",
        "rows": "".join(map(_row, (*report.entries, report.total))),
        "failures": "".join(
            f"<tr><td>{each.count:,}</td><td>{html.escape(f'{each.method} {each.name}'.strip())}</td>"
            f"<td>{html.escape(each.reason)}</td></tr>"
            for each in report.failures
        ),
        "losses": "".join(f"<li>{html.escape(loss)}</li>" for loss in report.losses),
        "rate": _curve(report, ("rate", "failure_rate")),
        "times": _curve(report, _PERCENTILES),
    }
    return re.sub(r"\{\{(\w+)\}\}", lambda match: parts[match[1]], page)


def _row(entry: LoadEntry) -> str:
    times = (entry.mean_ms, entry.p50_ms, entry.p95_ms, entry.p99_ms, entry.most_ms)
    cells = (
        html.escape(f"{entry.method} {entry.name}".strip()),
        f"{entry.requests:,}",
        f"{entry.failures:,}",
        f"{entry.rate:,.1f}",
        *map(_time, times),
    )
    tone = ' class="failed"' if entry.failures else ""
    return f"<tr{tone}>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n"


def _curve(report: LoadReport, names: tuple[str, ...]) -> str:
    """One SVG line for each figure, from the bottom left; the highest value is said beside it."""
    course = report.course
    values = [[getattr(each, name) for each in course] for name in names]
    top = max((value for line in values for value in line if value is not None), default=0.0) or 1.0
    height = _HEIGHT - _ROOM
    end = max((each.elapsed_s for each in course), default=0.0) or 1.0
    lines = "".join(
        f'<polyline class="{name}" points="'
        + " ".join(
            f"{each.elapsed_s / end * _WIDTH:.1f},{_HEIGHT - value / top * height:.1f}"
            for each, value in zip(course, line, strict=True)
            if value is not None  # nothing came in that time
        )
        + '"/>'
        for name, line in zip(names, values, strict=True)
    )
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" preserveAspectRatio="none" role="img">{lines}</svg>'
        f"<p><small>0 to {top:,.0f}, over {end:,.0f} s</small></p>"
    )


def load_sums(report: LoadReport) -> str:
    """One line: `1,200 requests, 3 failed; 400.0 a second; p50 2 ms, p95 9 ms, p99 12 ms`."""
    total = report.total
    percentiles = (("p50", total.p50_ms), ("p95", total.p95_ms), ("p99", total.p99_ms))
    return plural(
        "{n:,} request, {failures:,} failed; {rate:,.1f} a second; {times}",
        "{n:,} requests, {failures:,} failed; {rate:,.1f} a second; {times}",
        total.requests,
        failures=total.failures,
        rate=total.rate,
        times=joined(", ", (joined(" ", (name, format_duration_ms(ms))) for name, ms in percentiles)),
    )


def _time(duration_ms: float) -> str:
    """A report is in English, whatever the window speaks."""
    return in_english(format_duration_ms(duration_ms))


_KINDS: Mapping[str, Callable[[LoadReport], str]] = MappingProxyType(
    {"html": _html, "json": _json, "csv": _csv}
)
