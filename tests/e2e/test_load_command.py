"""`postgui load`: the real command line, the real Locust in its processes, a real server."""

import csv
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from postgui.model.load import LoadOptions, LoadPlan
from postgui.model.problem import ProblemError
from postgui.services.load import engine
from tests.e2e.command import Postgui
from tests.e2e.test_run_command import asserts, capture, write

STOPPING_S = 20


@pytest.fixture
def api(tmp_path: Path) -> Path:
    """A collection: one request captures what the next one sends, and checks."""
    root = tmp_path / "api"
    root.mkdir()
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", encoding="utf-8")
    write(root / "Log in.yml", 1, "/echo?token=t%2041", capture("res.body.query[0][1]", "token"))
    write(
        root / "Use it.yml",
        2,
        "/echo?sent={{token}}",
        asserts(("res.status", "eq", "200"), ("res.body.query[0][1]", "eq", "t 41")),
    )
    return root


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def descendants(process: "subprocess.Popen[bytes]") -> list[psutil.Process]:
    return psutil.Process(process.pid).children(recursive=True)


def begun(postgui: Postgui, *arguments: str) -> "subprocess.Popen[bytes]":
    """A load test that has told its first figures."""
    process = subprocess.Popen(
        [*postgui.program, "load", *arguments],
        cwd=postgui.folder,
        env=postgui.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    assert b"users" in process.stdout.readline()
    return process


def test_two_workers_send_and_the_reports_say_what_came(
    postgui: Postgui, api: Path, tmp_path: Path, playground: str
) -> None:
    write(api / "Broken.yml", 3, "/status/500", asserts(("res.status", "eq", "200")))
    page, record, table = tmp_path / "load.html", tmp_path / "load.json", tmp_path / "load.csv"
    reports = [("--report", f"html={page}"), ("--report", f"json={record}"), ("--report", f"csv={table}")]
    done = postgui(
        *("load", str(api), "--var", f"baseUrl={playground}", "--users", "4", "--run-time", "3s"),
        *("--workers", "2"),
        *(part for report in reports for part in report),
        status=1,
    )
    out = done.stdout.decode()
    assert "FAIL" in out
    assert "res.status eq 200 does not hold: it is 500" in out
    told = json.loads(record.read_text(encoding="utf-8"))
    by_name = {each["name"]: each for each in told["requests"]}
    assert by_name["Use it"]["requests"] > 0
    assert by_name["Use it"]["failures"] == by_name["Log in"]["failures"] == 0
    assert by_name["Broken"]["failures"] == by_name["Broken"]["requests"]
    assert told["total"]["requests"] == sum(each["requests"] for each in told["requests"])
    assert told["course"][-1]["requests"] > 0
    rows = list(csv.DictReader(table.read_text(encoding="utf-8").splitlines()))
    assert {row["name"] for row in rows} == {*by_name, "All requests"}
    text = page.read_text(encoding="utf-8")
    assert "<polyline" in text
    assert "{{" not in text


def test_the_exported_file_runs_without_postgui_and_holds_no_secret(
    postgui: Postgui, api: Path, tmp_path: Path, playground: str
) -> None:
    environments = api / "environments"
    environments.mkdir()
    (environments / "local.yml").write_text(
        f"name: local\nvariables:\n  - name: baseUrl\n    value: {playground}\n"
        "  - name: apiKey\n    value: very-secret-key\n    secret: true\n",
        encoding="utf-8",
    )
    write(
        api / "Keyed.yml",
        3,
        "/echo?key={{apiKey}}",
        asserts(("res.body.query[0][1]", "eq", "{{apiKey}}")),
    )
    write(api / "Scripted.yml", 4, "/echo", "  scripts:\n    - type: tests\n      code: 'test(1)'\n")
    out = tmp_path / "locustfile.py"
    done = postgui("load", str(api), "--env", "local", "--export", str(out))
    assert "Left out: Scripted: its scripts" in done.err
    assert "API_KEY" in done.err
    assert "very-secret-key" not in out.read_text(encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    ran = subprocess.run(
        [sys.executable, "-m", "locust", "-f", str(out), "--headless", "-u", "2", "-t", "2s", "--json"],
        cwd=tmp_path,
        env={**environment, "API_KEY": "very-secret-key", "PYTHONWARNINGS": ""},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr.decode()
    entries = json.loads(ran.stdout)
    assert {each["name"] for each in entries} == {"Log in", "Use it", "Keyed", "Scripted"}
    assert all(each["num_failures"] == 0 for each in entries)


def test_rows_and_queries_come_along_into_the_file_that_runs_without_postgui(
    postgui: Postgui, api: Path, tmp_path: Path, playground: str
) -> None:
    people = tmp_path / "people.csv"
    people.write_text("who,secret word\nAda,a b\nBob,c&d\n", encoding="utf-8")
    for path in api.glob("*.yml"):
        if path.name != "opencollection.yml":
            path.unlink()
    write(api / "Json.yml", 1, "/echo?who={{who}}", capture("jsonpath('$..query[*][1]')", "taken"))
    write(api / "Xml.yml", 2, "/xml", capture("xpath('//tea[1]/name/text()')", "title"))
    write(api / "Regex.yml", 3, "/echo?who={{who}}", capture("regex('who=([A-Z][a-z]+)')", "matched"))
    write(
        api / "Use.yml",
        4,
        "/echo?all={{taken}}&matched={{matched}}&word={{secret word}}&title={{title}}",
        asserts(
            ("res.body.query[0][1]", "eq", "{{who}}"),
            ("res.body.query[1][1]", "eq", "{{who}}"),
            ("res.body.query[2][1]", "neq", ""),
            ("regex('title=([A-Za-z%]+)')", "isDefined", ""),
        ),
    )
    out = tmp_path / "locustfile.py"
    shared = ("load", str(api), "--var", f"baseUrl={playground}", "--data", str(people))
    assert "Left out" not in postgui(*shared, "--export", str(out)).err
    for command in (
        [*postgui.program, *shared, "--users", "2", "--run-time", "2s", "--workers", "2", "--json"],
        [sys.executable, "-m", "locust", "-f", str(out), "--headless", "-u", "2", "-t", "2s", "--json"],
    ):
        ran = subprocess.run(
            command,
            cwd=tmp_path,
            env={**postgui.environment(), "PYTHONWARNINGS": ""},
            capture_output=True,
            timeout=90,
            check=False,
        )
        assert ran.returncode == 0, ran.stdout.decode() + ran.stderr.decode()
        told = json.loads(ran.stdout.decode().splitlines()[-1]) if "load" in command else None
        entries = told["report"]["requests"] if told else json.loads(ran.stdout)
        assert {each["name"] for each in entries} == {"Json", "Xml", "Regex", "Use"}
        assert not sum(each.get("failures", each.get("num_failures", 1)) for each in entries)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for another process")
def test_ctrl_c_tells_what_came_and_leaves_no_process(postgui: Postgui, api: Path, playground: str) -> None:
    process = begun(
        postgui,
        str(api),
        "--var",
        f"baseUrl={playground}",
        "--users",
        "2",
        "--run-time",
        "10m",
        "--workers",
        "1",
    )
    children = descendants(process)
    assert len(children) >= 2
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=STOPPING_S)
    assert process.returncode == 0
    assert "a second; p50" in out.decode()
    _gone, alive = psutil.wait_procs(children, timeout=STOPPING_S)
    assert alive == []


def test_processes_end_with_the_one_that_started_them(postgui: Postgui, api: Path, playground: str) -> None:
    process = begun(
        postgui,
        str(api),
        "--var",
        f"baseUrl={playground}",
        "--users",
        "2",
        "--run-time",
        "10m",
        "--workers",
        "1",
    )
    children = descendants(process)
    assert len(children) >= 2
    process.kill()
    process.communicate(timeout=STOPPING_S)
    _gone, alive = psutil.wait_procs(children, timeout=STOPPING_S)
    assert alive == []


def test_a_master_and_a_worker_find_each_other(
    postgui: Postgui, api: Path, playground: str, free_port: int
) -> None:
    base = (str(api), "--var", f"baseUrl={playground}")
    worker = subprocess.Popen(
        [*postgui.program, "load", *base, "--worker", f"127.0.0.1:{free_port}"],
        cwd=postgui.folder,
        env=postgui.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        done = postgui(
            "load", *base, "--users", "2", "--run-time", "2s", "--master", "--port", str(free_port)
        )
        assert "Waiting for 1 worker" in done.err
        assert ", 0 failed; " in done.stdout.decode()
        assert worker.wait(timeout=STOPPING_S) == 0
        told = worker.communicate()[1].decode()
        assert f"Waiting for the master at 127.0.0.1:{free_port}" in told
        assert f"Working for the master at 127.0.0.1:{free_port}" in told
    finally:
        worker.kill()
        worker.wait()


def test_what_can_not_be_written_is_told_before_anything_is_sent(postgui: Postgui, api: Path) -> None:
    base = ("load", str(api), "--var", "baseUrl=http://127.0.0.1:1")
    for path in (api, api / "absent" / "report.json", api / "opencollection.yml" / "report.json"):
        done = postgui(*base, "--report", f"json={path}", status=2)
        assert f"The report {path} can't be written" in done.err
        assert done.stdout == b""
    done = postgui(*base, "--export", str(api / "absent" / "x.py"), status=2)
    assert "Choose another --export FILE." in done.err


def test_the_time_of_a_test_is_counted_from_the_first_user(
    postgui: Postgui, api: Path, playground: str
) -> None:
    """A user thinks a second between requests: those of the whole time come, not of what is left."""
    done = postgui(
        *("load", str(api / "Log in.yml"), "--var", f"baseUrl={playground}", "--users", "1", "--json"),
        *("--run-time", "4s", "--think", "1"),
    )
    report = json.loads(done.stdout.decode().splitlines()[-1])["report"]
    assert report["total"]["requests"] >= 4


async def test_a_worker_that_finds_no_master_says_where_it_looked_and_gives_up(
    api: Path, free_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "MASTER_WITHIN_S", 1)
    plan = LoadPlan("Api", "from locust import User\n\n\nclass Nobody(User):\n    pass\n", ())
    alone = engine.LoadEngine(plan, LoadOptions(part="worker", host="127.0.0.1", port=free_port))
    events = alone.run()
    news = await anext(events)
    assert isinstance(news, engine.LoadNews)
    assert news.text == f"Waiting for the master at 127.0.0.1:{free_port}, 1 seconds at most"
    with pytest.raises(ProblemError) as caught:
        await anext(events)
    assert caught.value.problem.kind == engine.NO_MASTER
    assert f"127.0.0.1:{free_port}" in caught.value.problem.what


def test_without_locust_it_says_how_to_get_it(postgui: Postgui, api: Path, tmp_path: Path) -> None:
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "sitecustomize.py").write_text(
        "import importlib.util as u\nreal = u.find_spec\n"
        "u.find_spec = lambda name, *more: None if name == 'locust' else real(name, *more)\n",
        encoding="utf-8",
    )
    path = os.pathsep.join([str(hidden), postgui.environment()["PYTHONPATH"]])
    done = postgui("load", str(api), status=2, PYTHONPATH=path, PATH=str(hidden))
    assert "Load tests need Locust" in done.err
    assert '-m pip install "locust>=2.32"' in done.err


def waiting(postgui: Postgui, *arguments: str) -> "subprocess.Popen[bytes]":
    """A load test that waits for another machine."""
    process = subprocess.Popen(
        [*postgui.program, "load", *arguments],
        cwd=postgui.folder,
        env=postgui.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stderr is not None
    assert process.stderr.readline()
    return process


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for another process")
def test_a_master_without_workers_and_a_worker_without_master_can_be_stopped(
    postgui: Postgui, api: Path, free_port: int
) -> None:
    base = (str(api), "--var", "baseUrl=http://127.0.0.1:1")
    for part, status in (
        (("--master", "--port", str(free_port)), 1),
        (("--worker", f"127.0.0.1:{free_port}"), 0),
    ):
        process = waiting(postgui, *base, *part)
        children = descendants(process)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=STOPPING_S)
        assert process.returncode == status, err.decode()
        _gone, alive = psutil.wait_procs(children, timeout=STOPPING_S)
        assert alive == []
