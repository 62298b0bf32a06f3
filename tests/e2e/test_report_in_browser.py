"""The HTML report of a run, opened in a real browser (Chromium, as QtWebEngine) with the network off."""

import importlib.util
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from postgui.model.load import LoadEntry, LoadFailure, LoadFigures, LoadOptions, LoadReport
from postgui.services.load.report import write_load_report
from tests.support.browser import seen_in_browser

REQUEST = """\
info:
  name: "{name}"
  type: http
  seq: {seq}
http:
  method: GET
  url: "{{{{playground}}}}{path}"
runtime:
  assertions:
    - expression: res.status
      operator: eq
      value: "200"
"""
EVIL = "<img src=http://127.0.0.1:9/x onerror=alert(1)> & <b>"
LOOK = """(() => {
  const rows = () => [...document.querySelectorAll("details")].filter((row) => row.offsetParent !== null);
  const told = (row) => ({
    outcome: row.querySelector("b").textContent,
    place: row.querySelector("span").textContent,
    status: row.querySelector("code").textContent,
    open: row.open,
    checks: [...row.querySelectorAll("li")].map((each) => each.innerText),
  });
  const all = rows().map(told);
  document.querySelector("input").click();
  const failures = rows().map((row) => told(row).place);
  document.querySelector("input").click();
  return {
    title: document.title, all, failures, again: rows().length,
    sums: document.querySelector("footer").innerText,
    bold: document.querySelectorAll("main b").length, pictures: document.images.length,
    wide: document.documentElement.scrollWidth > window.innerWidth,
  };
})()"""

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("PySide6.QtWebEngineWidgets") is None, reason="QtWebEngine is not installed"
)


@pytest.mark.timeout(180)
def test_the_report_works_in_a_browser_and_loads_nothing(tmp_path: Path, playground: str) -> None:
    root = tmp_path / "api"
    root.mkdir()
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", encoding="utf-8")
    requests = (("Good", "/echo"), ("Bad", "/status/500"), (EVIL, "/status/404"))
    for seq, (name, path) in enumerate(requests, start=1):
        text = REQUEST.format(name=name, seq=seq, path=path)
        (root / f"{seq}.yml").write_text(text, encoding="utf-8")
    report = tmp_path / "report.html"
    run = (sys.executable, "-m", "postgui", "run", str(root), "--var", f"playground={playground}")
    done = subprocess.run([*run, "--report", f"html={report}"], capture_output=True, timeout=90, check=False)
    assert done.returncode == 1, done.stderr

    seen = seen_in_browser(report, LOOK)
    assert seen.console == ()
    assert seen.wanted == ()
    page = seen.value
    assert page["title"] == "api: run"
    assert [(row["outcome"], row["place"], row["status"]) for row in page["all"]] == [
        ("passed", "Good", "200 OK"),
        ("failed", "Bad", "500 Internal Server Error"),
        ("failed", EVIL, "404 Not Found"),
    ]
    assert [row["open"] for row in page["all"]] == [False, True, True]
    (check,) = page["all"][1]["checks"]
    assert "res.status eq 200" in check
    assert "500" in check
    assert page["failures"] == ["Bad", EVIL]
    assert page["again"] == 3
    assert page["sums"].startswith("3 requests, 2 failed. 3 checks, 2 failed.")
    assert page["sums"].count("\n") == 0
    assert (page["bold"], page["pictures"], page["wide"]) == (3, 0, False)


LOAD_LOOK = """(() => ({
  sums: document.querySelector("p.failed").innerText,
  lines: [...document.querySelectorAll("polyline")].map(
    (line) => [line.getAttribute("class"), line.points.numberOfItems, getComputedStyle(line).stroke]),
  rows: [...document.querySelectorAll("tr td:first-child")].map((cell) => cell.innerText),
  wide: document.documentElement.scrollWidth > window.innerWidth,
}))()"""


@pytest.mark.timeout(180)
def test_the_report_of_a_load_test_works_in_a_browser_and_loads_nothing(tmp_path: Path) -> None:
    first = LoadFigures(1.0, 5, 10, 0, 10.0, 0.0)  # no answer is old enough to have a time yet
    course = (first, LoadFigures(2.0, 5, 20, 1, 10.0, 1.0, 4.0, 8.0, 9.0))
    total = LoadEntry("", "All requests", 20, 1, 10.0, 4.0, 1.0, 9.0, 4.0, 8.0, 9.0)
    entry = replace(total, method="GET", name=EVIL)
    failure = LoadFailure("GET", EVIL, "it is 500", 1)
    report = LoadReport("Api", 1_760_000_000.0, LoadOptions(), total, (entry,), (failure,), course)
    page = tmp_path / "load.html"
    write_load_report("html", page, report)
    seen = seen_in_browser(page, LOAD_LOOK)
    assert (seen.console, seen.wanted) == ((), ())
    assert seen.value["sums"].startswith("20 requests, 1 failed")
    figures = {"rate": 2, "failure_rate": 2, "p50_ms": 1, "p95_ms": 1, "p99_ms": 1}
    assert {name: count for name, count, _color in seen.value["lines"]} == figures
    assert len({color for _name, _count, color in seen.value["lines"]}) == 4
    assert seen.value["rows"] == [f"GET {EVIL}", "All requests", "1"]
    assert not seen.value["wide"]
