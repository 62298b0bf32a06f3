"""`postgui run`: the real command line over real files against a real server."""

import json
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.command import Postgui

REQUEST = """\
info:
  name: {name}
  type: http
  seq: {seq}
{tags}http:
  method: {method}
  url: "{{{{baseUrl}}}}{path}"
runtime:
{runtime}"""


def asserts(*rows: tuple[str, str, str]) -> str:
    lines = ["  assertions:"]
    for expression, operator, value in rows:
        lines += [f"    - expression: {json.dumps(expression)}", f"      operator: {operator}"]
        lines += [f"      value: {json.dumps(value)}"]
    return "\n".join(lines) + "\n"


def capture(expression: str, variable: str) -> str:
    return (
        "  actions:\n    - type: set-variable\n      phase: after-response\n"
        f"      selector:\n        expression: {json.dumps(expression)}\n        method: jsonq\n"
        f"      variable:\n        name: {variable}\n        scope: runtime\n"
    )


@pytest.fixture
def api(tmp_path: Path) -> Path:
    """A collection: log in captures what the next request sends."""
    root = tmp_path / "api"
    (root / "Users").mkdir(parents=True)
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", encoding="utf-8")
    write(root / "Users" / "Log in.yml", 1, "/echo?token=t%2041", capture("res.body.query[0][1]", "token"))
    write(
        root / "Users" / "Use it.yml",
        2,
        "/echo?sent={{token}}",
        asserts(("res.status", "eq", "200"), ("res.body.query[0][1]", "eq", "{{token}}")),
        tags="[smoke]",
    )
    return root


def write(path: Path, seq: int, url: str, runtime: str = "", *, method: str = "GET", tags: str = "") -> None:
    text = REQUEST.format(
        name=path.stem,
        seq=seq,
        method=method,
        path=url,
        runtime=runtime or "  {}\n",
        tags="",
    )
    if tags:
        text = text.replace("http:\n", f"  tags: {tags}\nhttp:\n", 1)
    path.write_text(text, encoding="utf-8")


def results(
    postgui: Postgui, *arguments: str, status: int = 0
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    lines = postgui("run", *arguments, "--json", status=status).stdout.decode().splitlines()
    *found, last = map(json.loads, lines)
    return found, last["totals"]


def test_a_captured_value_is_sent_by_the_next_request(postgui: Postgui, api: Path, playground: str) -> None:
    found, totals = results(postgui, str(api), "--var", f"baseUrl={playground}")
    assert [one["name"] for one in found] == ["Users / Log in", "Users / Use it"]
    assert [check["passed"] for check in found[1]["checks"]] == [True, True]
    assert (totals["requests"], totals["failed_requests"], totals["checks"]) == (2, 0, 2)


def test_a_failed_check_is_told_and_ends_with_1(postgui: Postgui, api: Path, playground: str) -> None:
    write(api / "Broken.yml", 1, "/status/500", asserts(("res.status", "eq", "200")))
    out = postgui("run", str(api), "--var", f"baseUrl={playground}", status=1).stdout.decode()
    assert "FAIL  500" in out
    assert "res.status eq 200: It is 500" in out
    assert "3 requests, 1 failed; 3 checks, 1 failed" in out


def test_no_answer_is_a_failure_and_fail_fast_stops_there(postgui: Postgui, api: Path) -> None:
    found, totals = results(postgui, str(api), "--var", "baseUrl=http://127.0.0.1:1", "--fail-fast", status=1)
    assert len(found) == 1
    assert found[0]["error"]["kind"] == "refused"
    assert totals["unanswered"] == 1


def test_each_row_of_the_data_is_a_pass(postgui: Postgui, api: Path, tmp_path: Path, playground: str) -> None:
    write(api / "Row.yml", 1, "/echo?name={{name}}", asserts(("res.body.query[0][1]", "eq", "{{name}}")))
    (tmp_path / "people.csv").write_text("name\nAda\nGrace\n", encoding="utf-8")
    found, _ = results(
        postgui,
        str(api / "Row.yml"),
        "--data",
        str(tmp_path / "people.csv"),
        "--var",
        f"baseUrl={playground}",
    )
    assert [(one["pass"], one["url"].rpartition("=")[2]) for one in found] == [(0, "Ada"), (1, "Grace")]
    assert all(one["passed"] for one in found)


def test_passes_run_side_by_side_with_variables_of_their_own(
    postgui: Postgui, api: Path, playground: str
) -> None:
    write(api / "Users" / "Log in.yml", 1, "/echo?token={{$guid}}", capture("res.body.query[0][1]", "token"))
    found, totals = results(
        postgui, str(api), "--repeat", "20", "--parallel", "8", "--var", f"baseUrl={playground}"
    )
    assert len(found) == 40
    assert totals["failed_requests"] == 0
    sent = [one["url"].rpartition("=")[2] for one in found if one["name"].endswith("Use it")]
    assert len(set(sent)) == 20


def test_tags_choose(postgui: Postgui, api: Path, playground: str) -> None:
    base = ("--var", f"baseUrl={playground}", "--var", "token=x")
    assert [one["name"] for one in results(postgui, str(api), "--tags", "smoke", *base)[0]] == [
        "Users / Use it"
    ]
    assert [one["name"] for one in results(postgui, str(api), "--exclude-tags", "smoke", *base)[0]] == [
        "Users / Log in"
    ]
    assert "No request" in postgui("run", str(api), "--tags", "none", status=2).err


def test_the_reports_say_the_same(postgui: Postgui, api: Path, tmp_path: Path, playground: str) -> None:
    write(api / "Broken <&>.yml", 1, "/status/404", asserts(("res.status", "eq", "200")))
    junit, page, record = tmp_path / "junit.xml", tmp_path / "run.html", tmp_path / "run.json"
    reports = [f"junit={junit}", f"html={page}", f"json={record}"]
    arguments = [part for report in reports for part in ("--report", report)]
    postgui("run", str(api), "--var", f"baseUrl={playground}", *arguments, status=1)
    cases = ElementTree.parse(junit).getroot().findall(".//testcase")
    assert [case.get("name") for case in cases if case.find("failure") is not None] == ["res.status eq 200"]
    assert len(cases) == 4
    told = json.loads(record.read_text(encoding="utf-8"))
    assert told["totals"]["failed_checks"] == 1
    assert [one["passed"] for one in told["results"]] == [True, True, False]
    text = page.read_text(encoding="utf-8")
    assert "Broken &lt;&amp;&gt;" in text
    assert "{{" not in text
    assert not [name for name in tmp_path.iterdir() if name.suffix == ".part"]


def script(phase: str, code: str) -> str:
    return f"  scripts:\n    - type: {phase}\n      code: {json.dumps(code)}\n"


def test_a_test_that_fails_without_a_word_fails_in_every_report(
    postgui: Postgui, api: Path, tmp_path: Path, playground: str
) -> None:
    write(api / "Mute.yml", 1, "/echo", script("tests", 'test("mute\0", () => { throw ""; });'))
    junit, page = tmp_path / "junit.xml", tmp_path / "run.html"
    postgui(
        "run",
        str(api / "Mute.yml"),
        *("--var", f"baseUrl={playground}", "--report", f"junit={junit}", "--report", f"html={page}"),
        status=1,
    )
    (case,) = ElementTree.parse(junit).getroot().findall(".//testcase")
    assert case.find("failure") is not None
    assert '<li class="failed">mute\ufffd</li>' in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("place", ["a\0b", "a" * 5000, "../Elsewhere"])
def test_a_request_that_a_script_can_not_name_fails_that_script_only(
    postgui: Postgui, api: Path, playground: str, place: str
) -> None:
    write(
        api / "Asks.yml", 1, "/echo", script("before-request", f"await bru.runRequest({json.dumps(place)});")
    )
    arguments = (str(api / "Asks.yml"), "--var", f"baseUrl={playground}", "--trust")
    found, totals = results(postgui, *arguments, status=1)
    (check,) = found[0]["checks"]
    assert "There is no request" in check["message"]
    assert totals["unanswered"] == 0


def test_a_path_that_is_not_there_is_named(postgui: Postgui, api: Path) -> None:
    assert f"There is no {api / 'absent'}" in postgui("run", str(api / "absent"), status=2).err


@pytest.mark.parametrize("option", ["--env", "--also-env"])
def test_an_unknown_environment_is_told_once_with_those_there_are(
    postgui: Postgui, api: Path, playground: str, option: str
) -> None:
    (api / "environments").mkdir()
    (api / "environments" / "dev.yml").write_text("name: dev\nvariables: []\n", encoding="utf-8")
    done = postgui("run", str(api), "--var", f"baseUrl={playground}", option, "staging", status=2)
    assert done.stdout == b""
    assert done.err.count("has no environment named staging") == 1
    assert "It has: dev." in done.err


def test_a_report_that_can_not_be_kept_is_told_before_anything_is_sent(postgui: Postgui, api: Path) -> None:
    for path in (api, api / "absent" / "report.json"):
        done = postgui("run", str(api), "--report", f"json={path}", status=2)
        assert f"The report {path} can't be written" in done.err
        assert done.stdout == b""


def test_a_missing_variable_is_named(postgui: Postgui, api: Path) -> None:
    assert b"{{baseUrl}} is not defined" in postgui("run", str(api), status=1).stdout


def test_secrets_are_masked_in_every_report(
    postgui: Postgui, api: Path, tmp_path: Path, playground: str
) -> None:
    write(api / "Secret.yml", 1, "/echo?key={{key}}", asserts(("res.body.query[0][1]", "eq", "other")))
    text = (api / "Secret.yml").read_text(encoding="utf-8")
    (api / "Secret.yml").write_text(
        text.replace("runtime:\n", "runtime:\n  variables:\n    - secret: true\n      name: key\n"),
        encoding="utf-8",
    )
    page = tmp_path / "run.html"
    done = postgui(
        "run",
        str(api / "Secret.yml"),
        *("--var", f"baseUrl={playground}", "--var", "key=hunter2secret", "--report", f"html={page}"),
        status=1,
    )
    assert b"hunter2secret" not in done.stdout
    assert "hunter2secret" not in page.read_text(encoding="utf-8")


def test_only_with_history_is_it_remembered(postgui: Postgui, api: Path, playground: str) -> None:
    postgui("run", str(api), "--var", f"baseUrl={playground}")
    assert postgui.history() == []
    postgui("run", str(api), "--var", f"baseUrl={playground}", "--history")
    assert postgui.history() == [("GET", 200), ("GET", 200)]


def test_a_broken_file_stops_the_run_before_it_begins(postgui: Postgui, api: Path, playground: str) -> None:
    (api / "Bad.yml").write_text("info:\n  name: [", encoding="utf-8")
    done = postgui("run", str(api), "--var", f"baseUrl={playground}", status=2)
    assert "line" in done.err
    assert done.stdout == b""


@pytest.mark.parametrize("after", ["", "bru.runner.skipRequest();"], ids=["sent", "skipped"])
def test_secrets_that_a_script_has_seen_are_masked_in_every_report(
    postgui: Postgui, api: Path, tmp_path: Path, playground: str, after: str
) -> None:
    code = (
        'const answer = await bru.sendRequest("{{baseUrl}}/echo?key={{key}}");'
        "test(JSON.stringify(answer.data.query), () => { throw answer.data.query[0][1]; });"
    )
    variables = "  variables:\n    - secret: true\n      name: key\n"
    write(api / "Tells.yml", 1, "/echo", variables + script("before-request", code + after))
    page = tmp_path / "run.html"
    done = postgui(
        "run",
        str(api / "Tells.yml"),
        "--trust",
        *("--var", f"baseUrl={playground}", "--var", "key=hunter2secret", "--report", f"html={page}"),
        status=1,
    )
    assert b"***" in done.stdout
    assert b"hunter2secret" not in done.stdout
    assert "hunter2secret" not in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "code",
    [
        'console.log((await bru.sendRequest("{{baseUrl}}/echo?got={{process.env.WITNESS}}")).status)',
        'req.setUrl("{{baseUrl}}/echo?got={{process.env.WITNESS}}")',
        'bru.setVar("got", "{{process.env.WITNESS}}"); req.setUrl("{{baseUrl}}/echo?got={{got}}")',
    ],
)
def test_a_script_has_nothing_sent_of_what_the_program_was_started_with(
    postgui: Postgui, api: Path, playground: str, code: str
) -> None:
    script = f"  scripts:\n    - type: before-request\n      code: {json.dumps(code)}\n"
    write(api / "Leak.yml", 1, "/echo?own={{process.env.WITNESS}}", script)
    plain = postgui("run", str(api / "Users"), "--var", f"baseUrl={playground}", WITNESS="w1tness")
    assert plain.stdout
    arguments = (
        "run",
        str(api / "Leak.yml"),
        "--var",
        f"baseUrl={playground}",
        "--allow-unresolved",
        "--json",
        "--trust",
    )
    done = subprocess.run(
        [*postgui.program, *arguments],
        env={**postgui.environment(), "WITNESS": "w1tness"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert b"got=w1tness" not in done.stdout


def test_what_scripts_skip_is_told_as_skipped_everywhere(
    postgui: Postgui, api: Path, tmp_path: Path, playground: str
) -> None:
    write(api / "Part.yml", 3, "/echo", script("tests", 'test.skip("later"); test("now", () => {});'))
    write(api / "None.yml", 4, "/echo", script("before-request", "bru.runner.skipRequest();"))
    junit, page, record = tmp_path / "junit.xml", tmp_path / "run.html", tmp_path / "run.json"
    reports = [f"junit={junit}", f"html={page}", f"json={record}"]
    arguments = [part for report in reports for part in ("--report", report)]
    out = postgui("run", str(api), "--var", f"baseUrl={playground}", *arguments).stdout.decode()
    assert "4 requests, 0 failed, 1 skipped; 3 checks, 0 failed, 1 skipped" in out
    skipped = [case.get("classname", "") + "/" + case.get("name", "") for case in _skipped(junit)]
    assert [name.rpartition(" / ")[2] for name in skipped] == ["Part/later", "None/an answer came"]
    told = json.loads(record.read_text(encoding="utf-8"))
    assert [one["skipped"] for one in told["results"]] == [False, False, False, True]
    assert told["totals"]["skipped_checks"] == 1
    text = page.read_text(encoding="utf-8")
    assert '<li class="skipped">later' in text
    assert '<details class="skipped"' in text
    assert "1 request and 1 check skipped." in text


def _skipped(junit: Path) -> list[ElementTree.Element]:
    cases = ElementTree.parse(junit).getroot().findall(".//testcase")
    return [case for case in cases if case.find("skipped") is not None]


def test_what_a_script_sends_has_the_settings_of_its_request_and_nothing_that_it_inherits(
    postgui: Postgui, api: Path, playground: str
) -> None:
    inherited = (
        "request:\n  headers:\n    - name: X-Own\n      value: theirs\n"
        "  auth:\n    type: bearer\n    token: t0ken\n"
    )
    top = api / "opencollection.yml"
    top.write_text(top.read_text(encoding="utf-8") + inherited, encoding="utf-8")
    code = """
        const { data } = await bru.sendRequest("{{baseUrl}}/echo");
        const names = data.headers.map(([name]) => name.toLowerCase());
        test("own", () => expect(names).to.not.include("x-own").and.to.not.include("authorization"));
        const moved = await bru.sendRequest("{{baseUrl}}/redirect/1").catch((error) => error);
        test("settings", () => expect(moved.status ?? moved.response?.status).to.equal(302));
    """
    write(api / "Asks.yml", 1, "/echo", script("tests", code))
    text = (api / "Asks.yml").read_text(encoding="utf-8")
    (api / "Asks.yml").write_text(f"{text}settings:\n  followRedirects: false\n", encoding="utf-8")
    done = postgui("run", str(api / "Asks.yml"), "--trust", "--json", "--var", f"baseUrl={playground}")
    result = json.loads(done.stdout.splitlines()[0])
    assert [(each["name"], each["passed"]) for each in result["checks"]] == [
        ("own", True),
        ("settings", True),
    ]


def test_a_request_that_is_sent_again_is_filled_in_with_what_is_so_then(
    postgui: Postgui, api: Path, playground: str
) -> None:
    one = api / "Users" / "Again.yml"
    check = asserts(("res.body.query[0][1]", "eq", "{{id}}"))
    write(one, 1, "/echo?id={{id}}&new={{$uuid}}&same=1", check + capture("res.body.query[1][1]", "id"))
    rows = api.parent / "rows.json"
    rows.write_text('[{"id": "a"}, {"id": "a"}, {"id": "b"}]', encoding="utf-8")
    run = ("run", str(one), "--data", str(rows), "--var", f"baseUrl={playground}")
    postgui(*run, "--repeat", "2", "--history")
    sent = [entry["url"] for entry in postgui.json("history", "--json")]
    assert [url.partition("id=")[2][0] for url in reversed(sent)] == ["a", "a", "b"] * 2
    assert len({url.partition("new=")[2] for url in sent}) == 6
