"""The use case: a job goes out as composed, with what its collection gives, and is remembered."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

import pytest

from postgui.model.exchange import Exchange, Finished
from postgui.model.request import AuthConfig, Body, BodyFile, Pair, Request, Variable
from postgui.services.context import Context
from postgui.services.send_job import SendJob
from tests.support.builder import headers, json_post
from tests.support.waiting import until


@pytest.fixture
async def context(data_dir: Path) -> AsyncIterator[Context]:
    context = Context.build(data_dir)
    yield context
    await context.close()


async def finish(context: Context, job: SendJob) -> Exchange:
    async with aclosing(context.sender.send(job)) as events:
        async for event in events:
            if isinstance(event, Finished):
                return event.exchange
    raise AssertionError("no Finished")


async def echoed(context: Context, job: SendJob) -> dict[str, object]:
    exchange = await finish(context, job)
    assert exchange.problem is None, exchange.problem
    assert exchange.body.data is not None
    result: dict[str, object] = json.loads(exchange.body.data)
    return result


async def write_collection(folder: Path) -> Path:
    (folder / "environments").mkdir(parents=True)
    (folder / "inner").mkdir()
    (folder / "opencollection.yml").write_text(
        "opencollection: '1.0.0'\ninfo: {name: All}\n"
        "request:\n  headers: [{name: X-All, value: 'c {{who}}'}]\n"
        "  auth: {type: bearer, token: '{{token}}'}\n"
        "  variables: [{name: who, value: collection}, {name: token, value: s3cr3t-token}]\n"
    )
    (folder / "inner" / "folder.yml").write_text(
        "info: {name: inner, type: folder}\nrequest:\n  variables: [{name: who, value: folder}]\n"
    )
    (folder / "environments" / "Dev.yml").write_text("name: Dev\nvariables: [{name: who, value: env}]\n")
    return folder / "inner"


def values(echo: dict[str, object], name: str) -> list[str]:
    pairs = echo["headers"]
    assert isinstance(pairs, list)
    return [value for key, value in pairs if key.lower() == name.lower()]


async def test_a_request_gets_what_its_collection_gives(context, playground, tmp_path):
    inner = await write_collection(tmp_path / "All")
    request = Request(url=f"{playground}/echo?who={{{{who}}}}", auth=AuthConfig("inherit"))
    stored = await context.collections.create_request(inner, request)
    echo = await echoed(context, SendJob(stored.request, path=stored.path))
    assert values(echo, "X-All") == ["c folder"]
    assert values(echo, "Authorization") == ["Bearer s3cr3t-token"]


async def test_the_nearest_variable_wins_and_given_ones_beat_all(context, playground, tmp_path):
    inner = await write_collection(tmp_path / "All")
    request = Request(url=f"{playground}/echo", variables=(Variable("who", "request"),))
    stored = await context.collections.create_request(inner, request)
    job = SendJob(stored.request, path=stored.path, environment="Dev")
    assert values(await echoed(context, job), "X-All") == ["c request"]
    plain = replace(request, variables=())
    at_root = await context.collections.create_request(tmp_path / "All", plain)
    job = SendJob(at_root.request, path=at_root.path, environment="Dev")
    assert values(await echoed(context, job), "X-All") == ["c env"]
    given = SendJob(stored.request, path=stored.path, environment="Dev", variables=(("who", "given"),))
    assert values(await echoed(context, given), "X-All") == ["c given"]


async def test_an_unknown_environment_is_a_problem(context, playground, tmp_path):
    inner = await write_collection(tmp_path / "All")
    stored = await context.collections.create_request(inner, Request(url=playground))
    exchange = await finish(context, SendJob(stored.request, path=stored.path, environment="Nope"))
    assert exchange.problem is not None
    assert "Nope" in exchange.problem.what


async def test_unresolved_variables_stop_the_send_unless_allowed(context, playground):
    request = Request(url=f"{playground}/echo?x={{{{nope}}}}")
    exchange = await finish(context, SendJob(request))
    assert exchange.problem is not None
    assert exchange.problem.kind == "unresolved"
    assert "{{nope}}" in exchange.problem.meaning
    allowed = await finish(context, SendJob(request, allow_unresolved=True))
    assert allowed.response is not None


async def test_run_time_variables_are_there(context, playground):
    context.runtime["playground"] = playground
    assert (await echoed(context, SendJob(Request(url="{{playground}}/echo"))))["method"] == "GET"


async def test_what_was_sent_is_remembered_with_secrets_redacted(context, playground):
    request = json_post(
        '{"a": 1}', f"{playground}/echo", auth=AuthConfig("bearer", (("token", "hush-hush"),))
    )
    await finish(context, SendJob(request))
    await context.sender.close()
    entries = await context.history.page()
    record = await context.history.load(entries[0].id)
    assert entries[0].status == 200
    assert record.request.body == Body("json", '{"a": 1}')
    stored = repr(record.exchange)
    assert "hush-hush" not in stored
    assert record.exchange.response is not None
    assert record.exchange.body.size_bytes > 0


async def test_what_could_not_be_composed_is_not_remembered(context):
    exchange = await finish(context, SendJob(Request(url="http://h/", headers=(Pair("A", "\n"),))))
    assert exchange.problem is not None
    await context.sender.close()
    assert await context.history.page() == ()


async def test_a_cancelled_send_is_remembered_as_such(context, nasty):
    capture = nasty.capture(hold=True)
    told: list[Finished] = []
    context.sender.ended.connect(told.append)
    task = asyncio.create_task(finish(context, SendJob(Request(url=capture.url))))
    await until(lambda: capture.requests)
    task.cancel()
    await asyncio.wait((task,))
    assert [end.exchange.problem is not None for end in told] == [True]
    await until(lambda: capture.disconnects)
    await context.sender.close()
    (entry,) = await context.history.page()
    assert entry.status is None
    assert entry.problem.startswith("Cancelled")


async def test_a_private_send_leaves_no_trace(context, playground):
    await finish(context, SendJob(Request(url=f"{playground}/echo"), record=False))
    await context.sender.close()
    assert await context.history.page() == ()


async def test_relative_files_count_from_the_request(context, playground, tmp_path):
    inner = await write_collection(tmp_path / "All")
    (inner / "payload.bin").write_bytes(b"payload")
    request = Request(
        method="PUT", url=f"{playground}/echo", body=Body("file", files=(BodyFile("payload.bin"),))
    )
    stored = await context.collections.create_request(inner, request)
    assert (await echoed(context, SendJob(stored.request, path=stored.path)))["body"] == "payload"


async def test_the_preview_is_what_goes_out(context, nasty):
    capture = nasty.capture()
    request = json_post("{}", capture.url + "p?q", headers=headers("X-A: 1"))
    preview = (await context.composer.preview(SendJob(request))).outgoing
    await finish(context, SendJob(request))
    assert capture.requests == (preview.head + b"".join(preview.body.blocks()),)


async def test_many_jobs_run_at_the_same_time(context, playground):
    jobs = [SendJob(Request(url=f"{playground}/delay/0.5")) for _ in range(5)]
    loop = asyncio.get_running_loop()
    began = loop.time()
    exchanges = await asyncio.gather(*(finish(context, job) for job in jobs))
    assert all(exchange.problem is None for exchange in exchanges)
    assert loop.time() - began < 2.4  # one after the other would take 2.5 s


async def test_the_keyring_is_opened_only_for_a_request_that_uses_it(context, playground, monkeypatch):
    await context.secrets.keep(None, "token", "s3cret-of-the-keyring")
    looked_up: list[str] = []
    find = context.secrets.find

    async def noted(root, names, *, ask=True):
        looked_up.extend(names)
        return await find(root, names, ask=ask)

    monkeypatch.setattr(context.secrets, "find", noted)
    variables = (Variable("token", secret=True), Variable("plain", "p"))
    request = Request(url=f"{playground}/echo?a={{{{plain}}}}", variables=variables)
    assert (await echoed(context, SendJob(request)))["query"] == [["a", "p"]]
    assert looked_up == []
    using = replace(request, url=f"{playground}/echo?a={{{{token}}}}")
    assert (await echoed(context, SendJob(using)))["query"] == [["a", "s3cret-of-the-keyring"]]
    assert "token" in looked_up
