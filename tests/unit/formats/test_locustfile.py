"""A scenario as a locustfile: it compiles, says what it should, and names what it can't."""

import ast

import pytest

from postgui.formats.code_kind import FileBytes, Message
from postgui.formats.locustfile.check import Checks
from postgui.formats.locustfile.scenario import LoadRequest, LoadTask, Scenario
from postgui.formats.locustfile.value import Values, identifier
from postgui.formats.locustfile.write import write_locustfile
from postgui.model.assertion import Assertion, Capture

ORIGIN = "http://127.0.0.1:8080"


def request(
    target: str = "/users",
    *,
    method: str = "GET",
    place: str = "Users / List",
    body: tuple[str, ...] | None = None,
    assertions: tuple[Assertion, ...] = (),
    captures: tuple[Capture, ...] = (),
    **more: object,
) -> LoadRequest:
    message = Message(method, ORIGIN, target, body=body, **more)  # type: ignore[arg-type]
    return LoadRequest(place, message, assertions, captures)


def text_of(*requests: LoadRequest, **more: object) -> str:
    scenario = Scenario("Api", (LoadTask("", requests),), **more)  # type: ignore[arg-type]
    text = write_locustfile(scenario).text
    ast.parse(text)
    return text


def evaluated(expression: str, **names: object) -> object:
    import base64
    import hashlib
    import random
    import urllib.parse
    import uuid

    modules = {"base64": base64, "hashlib": hashlib, "random": random, "urllib": urllib, "uuid": uuid}
    return eval(expression, {**modules, "in_url": urllib.parse.quote, **names})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain {x} \"q\" 'a' \\ \n", "plain {x} \"q\" 'a' \\ \n"),
        ('{"t": "{{token}}"}', '{"t": "a b"}'),
        ("{{token}}{{token}}", "a ba b"),
        ("{{unknown}} {{token}}", "{{unknown}} a b"),
        ("Basic {{$base64 u:{{token}}}}", "Basic dTphIGI="),
        ("{{$urlencode {{token}}}}!", "a%20b!"),
        ("{{$sha256 {{token}}}}", "c8687a08aa5d6ed2044328fa6a697ab8e96dc34291e8c2034ae8c38e6fcc6d65"),
        ("{{$upper {{token}}}}{{$lower X}}", "A Bx"),
    ],
)
def test_an_expression_gives_the_text_that_the_template_stands_for(text: str, expected: str) -> None:
    values = Values({"token": "TOKEN"})
    assert evaluated(values.text(text), TOKEN="a b") == expected
    assert evaluated(values.data(text, ""), TOKEN="a b") == expected.encode()


def test_what_is_made_anew_differs_from_time_to_time() -> None:
    expression = Values({}).text("{{$uuid}}-{{$randomInt 5 5}}")
    first, second = evaluated(expression), evaluated(expression)
    assert first != second
    assert str(first).endswith("-5")


def test_names_become_identifiers_that_nobody_else_has() -> None:
    assert identifier("userId", ()) == "user_id"
    assert identifier("class", ()) == "value_class"
    assert identifier("2 fast", ()) == "value_2_fast"
    assert identifier("é", ()) == "value"
    assert identifier("a-b", ("a_b",)) == "a_b_2"
    assert identifier("apiKey", (), constant=True) == "API_KEY"


def test_users_wait_between_requests_as_told() -> None:
    text = text_of(request(), request(place="Two"), think_s=(1.0, 3.0))
    assert "wait_time = between(1, 3)" in text
    assert text.count("self.wait()") == 1
    assert "wait" not in text_of(request())


def test_weights_are_those_of_the_tasks() -> None:
    tasks = (LoadTask("Often", (request(),), 3), LoadTask("", (request(place="Other"),)))
    text = write_locustfile(Scenario("Api", tasks)).text
    assert "@task(3)\n    def run_often(self):" in text
    assert "@task(1)\n    def run_all(self):" in text


def test_a_name_of_locust_is_not_taken() -> None:
    text = text_of(request(place="client"), captured=(("host", "x"),))
    assert "def client_2(self)" in text
    assert 'host_2 = "x"' in text


def test_a_title_can_not_end_the_docstring() -> None:
    ast.parse(write_locustfile(Scenario('a""" \\', (LoadTask("", (request(),)),), losses=('b"""',))).text)


def test_checks_and_captures_become_code_where_they_are_simple() -> None:
    text = text_of(
        request(
            assertions=(
                Assertion("res.status", "eq", "404"),
                Assertion("res.body.items[0].name", "eq", "Ada"),
                Assertion("res.body.items.length", "gte", "2"),
                Assertion("res.headers['x-id']", "contains", "a"),
                Assertion("res.responseTime", "lt", "500"),
                Assertion("res.body.ok", "eq", "true"),
                Assertion("res.body.n", "gt", "{{token}}"),
            ),
            captures=(Capture("jsonpath('$.id')", "token"),),
        ),
        captured=(("token", ""),),
    )
    for line in (
        "if response.status_code == 404:",
        'value_at(response, "items", 0, "name") == "Ada")',
        'len(value_at(response, "items") or ()) >= 2)',
        '"a" in str(response.headers.get("x-id")))',
        'response.request_meta["response_time"] < 500)',
        'value_at(response, "ok") is True)',
        'self.token = as_text(response, "token", value_at(response, "id"))',
        "- Users / List: Not checked: res.body.n gt {{token}}",
    ):
        assert line in text


@pytest.mark.parametrize(
    "expression",
    [
        "xpath('count(//id)')",
        "xpath('/a/*[2]')",
        "xpath('//a[@b][1]')",
        "jsonpath('$[?@.id]')",
        "res.body.map(x => x)",
        "regex('(')",
        "req.url",
        "Math.PI",
    ],
)
def test_what_is_more_than_a_simple_path_is_named(expression: str) -> None:
    checks = Checks(Values({}), {"x": "self.x"})
    assert checks.lines((Assertion(expression, "eq", "1"),), (Capture(expression, "x"),)) == []
    assert len([loss for loss in checks.losses if expression in loss]) >= 2


def test_a_user_takes_a_row_each_time_that_it_begins() -> None:
    text = text_of(
        request("/users?mail={{mail}}", captures=(Capture("jsonpath('$..id')", "id"),)),
        data="/data/people.csv",
        columns=("mail", "id"),
        captured=(("id", ""),),
    )
    for line in (
        "import csv",
        "from pathlib import Path",
        "from locust import events, task",
        'DATA = rows_of("/data/people.csv")',
        '    def take_row(self):\n        row = next(ROWS)\n        self.mail = row.get("mail", "")\n',
        "    def run_all(self):\n        self.take_row()\n",
        'self.id = as_text(response, "id", all_at(response, BELOW, "id"))',
    ):
        assert line in text
    assert text.count('    id = ""') == 1


def test_half_a_surrogate_pair_is_escaped_wherever_it_stands() -> None:
    half = "\ud83d"
    text = text_of(
        request(place=f"Half {half}", assertions=(Assertion("res.status", "eq", half),)),
        captured=((half, half),),
        losses=(half,),
    )
    text.encode()


def test_secrets_come_from_the_environment() -> None:
    text = text_of(request("/a?k={{apiKey}}"), secrets=(("apiKey", "API_KEY"),), values=(("apiKey", "s3"),))
    assert 'API_KEY = os.environ["API_KEY"]' in text
    assert "s3" not in text
    assert "in_url(API_KEY)" in text


def test_time_limits_and_unchecked_certificates_count_for_all_and_that_is_said() -> None:
    requests = (
        request(timeout_ms=2500, is_tls=True),
        request(place="Other", verify_tls=False, is_tls=True, timeout_ms=500),
    )
    written = write_locustfile(Scenario("Api", (LoadTask("", requests),)))
    for line in ("    insecure = True", "    connection_timeout = 2.5", "    network_timeout = 2.5"):
        assert line in written.text
    assert any("as Other wants it" in loss for loss in written.losses)
    assert any("2.5 s" in loss for loss in written.losses)


EVIL = "x\"\"\" ''' {__import__('os')} {{__import__('os')}} \\ \n\r\0\u2028 __import__('os')"


def test_nothing_that_a_collection_says_becomes_code() -> None:
    hostile = LoadRequest(
        EVIL,
        Message(EVIL, EVIL, EVIL, headers=((EVIL, EVIL),), body=(EVIL, EVIL.encode(), FileBytes(EVIL))),
        tuple(
            Assertion(expression, operator, value)
            for expression in (EVIL, "res.status", f"res.body['{EVIL}']", "res.body.a")
            for operator in ("eq", "contains", "gt", EVIL)
            for value in (EVIL, "1;__import__('os')")
        ),
        (Capture("res.body.id", EVIL), Capture(EVIL, EVIL)),
    )
    tasks = (LoadTask(EVIL, (hostile,), 2), LoadTask("", (hostile, request())))
    scenario = Scenario(EVIL, tasks, (1, 2), ((EVIL, EVIL),), (("key", EVIL),), losses=(EVIL,))
    tree = ast.parse(write_locustfile(scenario).text)
    read = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and _is_read(node)}
    assert not [name for name in read if "import" in name]
    modules = {each.name for node in ast.walk(tree) if isinstance(node, ast.Import) for each in node.names}
    assert modules <= {
        "base64",
        "csv",
        "hashlib",
        "io",
        "itertools",
        "json",
        "re",
        "os",
        "random",
        "time",
        "urllib.parse",
        "uuid",
    }


def _is_read(name: ast.Name) -> bool:
    return isinstance(name.ctx, ast.Load)
