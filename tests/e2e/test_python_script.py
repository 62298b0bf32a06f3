"""Python beside a request: the real command line, real files, a real server, a real process for it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.command import Postgui

REQUEST = """\
info:
  name: Ask
  type: http
http:
  method: POST
  url: "{{baseUrl}}/echo"
  body:
    type: json
    data: '{"name": "{{who}}"}'
"""


@pytest.fixture
def api(tmp_path: Path) -> Path:
    root = tmp_path / "api"
    root.mkdir()
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", encoding="utf-8")
    (root / "Ask.yml").write_text(REQUEST, encoding="utf-8")
    return root


def ran(postgui: Postgui, api: Path, url: str, *arguments: str, status: int = 0) -> dict[str, Any]:
    given = ("--var", f"baseUrl={url}", "--json", *arguments)
    found: dict[str, Any] = json.loads(
        postgui("run", str(api), *given, status=status).stdout.decode().splitlines()[0]
    )
    return found


def test_before_changes_what_is_sent_and_after_and_tests_see_what_came(
    postgui: Postgui, api: Path, playground: str
) -> None:
    (api / "shared.py").write_text("WHO = 'Ada'\n", encoding="utf-8")
    (api / "Ask.py").write_text(
        """\
import subprocess, sys
from shared import WHO

def before(request, variables):
    variables["who"] = WHO
    request.headers["X-From"] = "Python"
    print("before", request.method)

async def after(response, variables):
    variables.environment["seen"] = response.json()["json"]["name"]
    subprocess.run([sys.executable, "-c", "print('from below')"])

def test_the_name_comes_back(response, variables):
    assert response.ok and response.json()["json"]["name"] == WHO
    assert variables["seen"] == "Ada"

def test_what_does_not_hold(response):
    assert response.status == 201
""",
        encoding="utf-8",
    )
    found = ran(postgui, api, playground, "--trust", status=1)
    checks = [(each["name"], each["passed"]) for each in found["checks"]]
    assert checks == [("the name comes back", True), ("what does not hold", False)]
    failed = found["checks"][1]
    assert failed["message"] == "Line 18: response.status == 201: response.status is 200"
    assert (failed["expected"], failed["found"]) == ("== 201", "200")
    assert ["log", "before POST"] in found["console"]
    assert ["log", "from below"] in found["console"]


def test_nothing_runs_before_the_collection_is_trusted(postgui: Postgui, api: Path, playground: str) -> None:
    ran_mark = api / "ran"
    (api / "Ask.py").write_text(f"open({str(ran_mark)!r}, 'w').close()\n", encoding="utf-8")
    found = ran(postgui, api, playground, "--var", "who=x", status=1)
    assert not found.get("status")
    assert found["error"]["kind"] == "untrusted-python"
    assert "--trust" in json.dumps(found["error"])
    assert not ran_mark.exists()
    ran(postgui, api, playground, "--var", "who=x", "--trust")
    assert ran_mark.exists()
    ran_mark.unlink()
    ran(postgui, api, playground, "--var", "who=x", status=1)  # it was for once
    assert not ran_mark.exists()


def test_an_error_is_told_with_its_line_and_ends_nothing_else(
    postgui: Postgui, api: Path, playground: str
) -> None:
    (api / "Ask.py").write_text(
        "def before(request):\n    raise SystemExit(3)\n\ndef test_x():\n    pass\n", encoding="utf-8"
    )
    found = ran(postgui, api, playground, "--var", "who=x", "--trust", status=1)
    told = [(each["name"], each["message"]) for each in found["checks"]]
    assert told == [("Python before the request", "line 2: SystemExit: 3"), ("x", "")]
    (api / "Ask.py").write_text("def before(:\n", encoding="utf-8")
    found = ran(postgui, api, playground, "--var", "who=x", "--trust", status=1)
    assert found["checks"][0]["message"].startswith("line 1: SyntaxError")


def test_secrets_are_masked_in_what_python_says(postgui: Postgui, api: Path, playground: str) -> None:
    (api / "environments").mkdir()
    (api / "environments" / "dev.yml").write_text(
        "name: dev\nvariables:\n  - name: key\n    secret: true\n", encoding="utf-8"
    )
    (api / "Ask.py").write_text(
        "def test_it(variables):\n    print(variables['key'])\n    assert variables['key'] == 'other'\n",
        encoding="utf-8",
    )
    arguments = ("--env", "dev", "--var", "who=x", "--var", "key=s3cr3t-value", "--trust")
    found = ran(postgui, api, playground, *arguments, status=1)
    assert found["checks"][0]["passed"] is False
    assert "s3cr3t-value" not in json.dumps(found)


def test_scripts_of_an_untrusted_collection_send_nothing_of_their_own(
    postgui: Postgui, api: Path, playground: str
) -> None:
    code = (
        'try { await bru.sendRequest(`${bru.getVar("baseUrl")}/echo`); test("sent", () => {}); }'
        " catch (error) { test(error.message, () => { throw error; }); }"
    )
    scripts = f"runtime:\n  scripts:\n    - type: tests\n      code: {json.dumps(code)}\n"
    (api / "Ask.yml").write_text(REQUEST + scripts, encoding="utf-8")
    found = ran(postgui, api, playground, "--var", "who=x", status=1)
    assert "is not trusted" in found["checks"][0]["name"]
    assert "--trust" in found["checks"][0]["name"]
    found = ran(postgui, api, playground, "--var", "who=x", "--trust")
    assert found["checks"][0]["name"] == "sent"


def test_a_test_that_does_not_apply_is_skipped(postgui: Postgui, api: Path, playground: str) -> None:
    (api / "Ask.py").write_text(
        "import unittest\n\ndef test_later():\n    raise unittest.SkipTest('not yet')\n"
        "\ndef test_now():\n    pass\n",
        encoding="utf-8",
    )
    found = ran(postgui, api, playground, "--var", "who=x", "--trust")
    assert [(each["name"], each["passed"], each["skipped"]) for each in found["checks"]] == [
        ("later", False, True),
        ("now", True, False),
    ]


def test_values_keep_their_type_and_braces_of_a_server_mean_nothing(
    postgui: Postgui, api: Path, playground: str
) -> None:
    (api / "environments").mkdir()
    (api / "environments" / "dev.yml").write_text(
        "name: dev\nvariables:\n  - name: key\n    value: s3cr3t-value\n    secret: true\n", encoding="utf-8"
    )
    text = REQUEST.replace("name: Ask", "name: {name}\n  seq: {seq}").replace('"{{who}}"', '"{who}"')
    for seq, (name, who) in enumerate((("First", "{{ke"), ("Second", "{{taken}}{{own}}")), 1):
        body = text.replace("{name}", name).replace("{seq}", str(seq)).replace("{who}", who)
        (api / f"{name}.yml").write_text(body, encoding="utf-8")
    (api / "Ask.yml").unlink()
    (api / "First.py").write_text(
        "def after(response, variables):\n"
        "    variables['taken'] = response.json()['json']['name'] + 'y}}'\n"
        "    variables['own'] = '-{{who}}'\n"
        "    variables['list'] = [1, {'a': 2}]\n",
        encoding="utf-8",
    )
    (api / "Second.py").write_text(
        "def test_it(response, variables):\n"
        "    assert response.json()['json']['name'] == '{{' + 'key}}-x'\n"
        "    assert variables['list'] == [1, {'a': 2}]\n",
        encoding="utf-8",
    )
    lines = postgui(
        "run",
        str(api),
        *("--env", "dev", "--var", f"baseUrl={playground}", "--var", "who=x", "--trust", "--json"),
        "--allow-unresolved",
    ).stdout.decode()
    assert '"passed": true' in lines.splitlines()[1]
    assert "s3cr3t-value" not in lines


def test_an_expression_of_an_assertion_does_not_show_a_secret(
    postgui: Postgui, api: Path, playground: str
) -> None:
    assertion = (
        "runtime:\n  assertions:\n    - expression: \"bru.getVar('key') + '!'\"\n"
        "      operator: eq\n      value: other\n"
    )
    secret = "  variables:\n    - name: key\n      secret: true\n"
    (api / "Ask.yml").write_text(REQUEST + assertion + secret, encoding="utf-8")
    found = ran(postgui, api, playground, "--var", "who=x", "--var", "key=s3cr3t-value", status=1)
    assert found["checks"][0]["passed"] is False
    assert "s3cr3t-value" not in json.dumps(found)
    assert "***" in found["checks"][0]["found"]
