"""What code is written of: variables kept or filled, secrets masked or not."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from postgui.formats.code_kind import CodeSource, FileBytes, code_kinds
from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Body, BodyFile, FormRow, Pair, Request, Settings, Variable
from postgui.services.code import CodeChoice, code_source, generate
from postgui.services.context import Context
from postgui.services.send_job import SendJob

VARIABLES = (
    Variable("baseUrl", "https://api.example.org/v1"),
    Variable("id", "4 2"),
    Variable("token", "abcdefgh-secret", secret=True),
    Variable("user", "Ada"),
)
KEPT, CLEAR = CodeChoice(keep_variables=True), CodeChoice(clear=True)


@pytest.fixture
async def context(data_dir: Path) -> AsyncIterator[Context]:
    context = Context.build(data_dir)
    yield context
    await context.close()


async def source(
    context: Context, request: Request, choice: CodeChoice, folder: Path | None = None
) -> CodeSource:
    return await code_source(context.composer, SendJob(request, collection=folder), choice)


def asking(**changes: object) -> Request:
    values = {"url": "{{baseUrl}}/users/{{id}}?a={{id}}", "variables": VARIABLES} | changes
    return Request(**values)  # type: ignore[arg-type]


@pytest.mark.parametrize("target", code_kinds())
async def test_no_target_shows_the_words_that_stand_for_references(context: Context, target: str) -> None:
    request = asking(
        method="POST",
        headers=(Pair("X-{{user}}", "a {{unknown}}"),),
        body=Body("text", "{{id}} {{unknown}} {{ }}"),
    )
    for choice in (KEPT, CodeChoice()):
        code = (await generate(context.composer, SendJob(request), code_kinds()[target], choice)).text
        assert "{{unknown}}" in code
        assert not re.search(r"zq[0-9a-f]{12}n", code)


async def test_variables_are_filled_in_and_encoded(context: Context) -> None:
    message = (await source(context, asking(), CodeChoice())).message
    assert message.url == "https://api.example.org/v1/users/4%202?a=4%202"
    assert message.is_tls


async def test_variables_are_kept_wherever_they_stand(context: Context) -> None:
    request = asking(
        method="POST",
        headers=(Pair("X-{{user}}", "a {{id}}"),),
        body=Body("json", '{"id": "{{id}}", "ü": 1}'),
        auth=AuthConfig("bearer", (("token", "{{token}}"),)),
    )
    found = await source(context, request, KEPT)
    message = found.message
    assert message.url == "{{baseUrl}}/users/{{id}}?a={{id}}"
    assert message.is_tls
    assert ("X-{{user}}", "a {{id}}") in message.headers
    assert ("Authorization", "Bearer {{token}}") in message.headers
    assert message.body == ('{"id": "{{id}}", "ü": 1}',)
    assert found.request.url == "{{baseUrl}}/users/{{id}}?a={{id}}"
    assert found.request.auth.value("token") == "{{token}}"


async def test_a_kept_name_inside_basic_is_shown_as_what_makes_it(context: Context) -> None:
    auth = AuthConfig("basic", (("username", "{{user}}"), ("password", "{{token}}")))
    message = (await source(context, asking(auth=auth), KEPT)).message
    assert ("Authorization", "Basic {{$base64 {{user}}:{{token}}}}") in message.headers


async def test_a_host_and_a_port_may_be_variables(context: Context) -> None:
    message = (await source(context, asking(url="http://{{host}}:{{port}}/a"), KEPT)).message
    assert message.url == "http://{{host}}:{{port}}/a"


async def test_what_has_no_value_stands_as_it_is(context: Context) -> None:
    message = (await source(context, asking(url="http://{{nobody}}/{{id}}"), CodeChoice())).message
    assert message.url == "http://{{nobody}}/4%202"


async def test_secrets_are_masked_in_every_place(context: Context) -> None:
    request = asking(
        method="POST",
        url="http://host/?key={{token}}",
        headers=(Pair("X-Key", "{{token}}"), Pair("Cookie", "session=abc")),
        body=Body("form-urlencoded", rows=(FormRow("t", "{{token}}"),)),
        auth=AuthConfig("basic", (("username", "Ada"), ("password", "typed-in-clear"))),
    )
    for kind in code_kinds().values():
        text = (await generate(context.composer, SendJob(request), kind, CodeChoice())).text
        assert "abcdefgh" not in text, kind.id
        assert "typed-in-clear" not in text, kind.id
        assert "QWRhOnR5cGVk" not in text, kind.id
        assert "session=abc" not in text, kind.id


async def test_secrets_are_there_when_asked_for(context: Context) -> None:
    request = asking(auth=AuthConfig("apikey", (("key", "X-Key"), ("value", "{{token}}"))))
    for kind in code_kinds().values():
        assert "abcdefgh-secret" in (await generate(context.composer, SendJob(request), kind, CLEAR)).text, (
            kind.id
        )


async def test_a_file_is_named_by_its_whole_path(context: Context, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"\x00")
    request = asking(method="PUT", body=Body("file", files=(BodyFile("{{name}}.bin"),)))
    request = Request(url="http://host", body=request.body, variables=(Variable("name", "a"),))
    message = (await source(context, request, KEPT, tmp_path)).message
    assert message.body == (FileBytes(str(tmp_path / "a.bin")),)


async def test_what_only_curl_can_say_is_noted_for_the_others(context: Context) -> None:
    request = Request(url="http://host", settings=Settings(proxy="http://proxy:1", timeout_ms=1))
    kinds = code_kinds()
    job = SendJob(request)
    written = await generate(context.composer, job, kinds["go"], CodeChoice())
    assert any("proxy" in note for note in written.notes)
    written = await generate(context.composer, job, kinds["curl-bash"], CodeChoice())
    assert "--proxy http://proxy:1" in written.text
    assert written.notes == ()


async def test_what_can_not_be_sent_is_a_problem(context: Context) -> None:
    with pytest.raises(ProblemError, match="URL"):
        await source(context, Request(url="ftp://host"), CodeChoice())
