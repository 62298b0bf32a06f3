"""The sandbox: what scripts are written for works in it, and nothing leads out of it."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from unittest.mock import Mock

import pytest

from postgui.model.exchange import Exchange
from postgui.model.problem import Problem, ProblemError
from postgui.model.variables import Scope
from postgui.services.script import engine
from postgui.services.script.place import Place
from postgui.services.script.sandbox import Sandbox, ScriptError
from postgui.services.script.state import ScriptOutcome, outcome_of, state_of
from tests.support import builder

SCOPES = (
    Scope("run time", {"name": "Ada", "greeting": "Hello {{name}}"}),
    Scope("environment staging", {"host": "127.0.0.1"}),
    Scope("collection Api", {"version": "2"}),
    Scope("process environment", {"process.env.HOME": "/home/ada"}),
)

ANSWER = builder.exchange('{"items": [{"id": 1, "tags": ["a"]}, {"id": 2, "tags": []}], "ok": true}')


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    await sandbox.close()


async def ran(sandbox: Sandbox, code: str, exchange: Exchange | None = ANSWER) -> ScriptOutcome:
    phase = "before-request" if exchange is None else "tests"
    state = state_of(Place(phase, "staging", "Api"), builder.json_post(), SCOPES, exchange)
    return outcome_of(await sandbox.run(state, code, _answer))


async def _answer(name: str, argument: Any) -> Any:
    if name == "sleep":
        await asyncio.sleep(0)
        return None
    if name == "send" and argument["url"].endswith("/ok"):
        return {
            "status": 201,
            "statusText": "Created",
            "headers": [["X-Id", "7"]],
            "text": '{"a": 1}',
            "time": 3,
        }
    raise ProblemError(Problem("refused"))


def failures(outcome: ScriptOutcome) -> list[str]:
    found = [f"{each.name}: {each.message}" for each in outcome.results if not each.passed]
    return [*found, outcome.error] if outcome.error else found


HOLDS = r"""
test("bru", () => {
  expect(bru.getVar("greeting")).to.equal("Hello Ada");
  expect(bru.getEnvVar("host")).to.equal("127.0.0.1");
  expect(bru.getCollectionVar("version")).to.eql("2");
  expect(bru.getEnvName()).to.equal("staging");
  expect(bru.getVar("absent")).to.be.undefined;
  expect(bru.getProcessEnv("HOME")).to.be.undefined;
  expect(bru.interpolate("{{host}}/{{absent}}")).to.equal("127.0.0.1/{{absent}}");
});
test("res", () => {
  expect(res.status).to.equal(200);
  expect(res.getStatus()).to.equal(200);
  expect(res.body.items).to.have.lengthOf(2);
  expect(res("items[0].id")).to.equal(1);
  expect(res("items.id")).to.eql([1, 2]);
  expect(res("items[?].id", { id: 2 })).to.eql([2]);
  expect(res.getHeader("Content-Type")).to.equal("application/json");
});
test("expect", () => {
  expect([1, 2]).to.include(2).and.to.be.an("array").that.has.length(2);
  expect({ a: { b: 1 } }).to.deep.equal({ a: { b: 1 } });
  expect({ a: { b: 1 } }).to.have.nested.property("a.b", 1);
  expect({ a: 1, b: 2 }).to.include.keys("a");
  expect({ a: 1, b: 2 }).to.have.all.keys("a", "b");
  expect("hello").to.match(/^he/).and.to.have.string("ll");
  expect(5).to.be.above(4).and.below(6).and.within(5, 5);
  expect(5).to.be.oneOf([4, 5]);
  expect([3, 1]).to.have.members([1, 3]);
  expect(() => { throw new TypeError("no"); }).to.throw(TypeError);
  expect([]).to.be.empty;
  expect(null).to.not.exist;
  expect("abc").to.have.length.above(2);
  expect({ a: 1 }).to.not.equal({ a: 1 });
  expect(res.body).to.have.jsonSchema({ type: "object", required: ["items"] });
  assert.strictEqual(1, 1);
});
test("expect fails", () => {
  const fails = (run) => expect(run).to.throw();
  fails(() => expect(1).to.equal("1"));
  fails(() => expect([1]).to.not.include(1));
  fails(() => expect({}).to.have.property("a"));
  fails(() => expect("a").to.be.a("number"));
  fails(() => expect("a").to.be.above(1));
  fails(() => assert.isTrue(false));
  fails(() => expect({ a: 1 }).to.have.jsonSchema({ properties: { a: { type: "string" } } }));
});
test("a promise", async () => {
  await bru.sleep(1);
  await new Promise((resolve) => setTimeout(resolve, 5));
});
pm.test("pm", () => {
  pm.response.to.have.status(200);
  pm.response.to.be.ok;
  pm.response.to.be.json;
  pm.response.to.not.be.error;
  pm.expect(pm.response.json().items[1].id).to.eql(2);
  pm.expect(pm.environment.get("host")).to.equal("127.0.0.1");
  pm.expect(pm.variables.get("version")).to.equal("2");
  pm.expect(pm.request.headers.get("absent")).to.be.undefined;
  pm.expect(pm.info.eventName).to.equal("test");
});
tests["the old way"] = responseCode.code === 200 && JSON.parse(responseBody).ok;
test("hashes", () => {
  expect(CryptoJS.MD5("abc").toString()).to.equal("900150983cd24fb0d6963f7d28e17f72");
  expect(CryptoJS.SHA1("abc").toString()).to.equal("a9993e364706816aba3e25717850c26c9cd0d89d");
  expect(CryptoJS.SHA256("").toString()).to.equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(CryptoJS.SHA512("abc").toString().slice(0, 16)).to.equal("ddaf35a193617aba");
  expect(CryptoJS.HmacSHA256("what do ya want for nothing?", "Jefe").toString())
    .to.equal("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  expect(CryptoJS.enc.Base64.stringify(CryptoJS.enc.Utf8.parse("zoë"))).to.equal("em/Dqw==");
  expect(atob(btoa("hello"))).to.equal("hello");
  expect(require("lodash").groupBy([1, 2, 3], (n) => n % 2)).to.eql({ 0: [2], 1: [1, 3] });
});
"""


async def test_what_scripts_are_written_for_works(sandbox: Sandbox) -> None:
    outcome = await ran(sandbox, HOLDS)
    assert failures(outcome) == []
    assert len(outcome.results) == 8


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("expect(null).to.be.nul", 'Invalid Chai property: nul. Did you mean "null"?'),
        ("expect(5).to.not.be.plausible", "Invalid Chai property: plausible"),
        (
            "expect(1).to.equal.null",
            'Invalid Chai property: equal.null. See docs for proper usage of "equal".',
        ),
        ("expect([1]).to.include.membres([1])", 'Invalid Chai property: membres. Did you mean "members"?'),
        ("pm.response.to.be.okk", 'Invalid Chai property: okk. Did you mean "ok"?'),
        ("pm.response.to.have.responseTime.belo(1)", 'Invalid Chai property: belo. Did you mean "below"?'),
    ],
)
async def test_a_misspelt_word_asserts_nothing_and_so_it_fails(
    sandbox: Sandbox, line: str, message: str
) -> None:
    outcome = await ran(sandbox, f"test('spelling', () => {{ {line}; }});")
    assert failures(outcome) == [f"spelling: Error: {message}"]
    assert outcome.console == ()


async def test_what_was_begun_and_checks_nothing_is_told(sandbox: Sandbox) -> None:
    outcome = await ran(
        sandbox,
        """test("half", () => { expect(5).to.be; });
        test("whole", () => { expect(5).to.equal(5).and.to.be.above(4); });
        test("awaited", async () => { await expect(5).to.equal(5); });
        expect(res.status).to.equal;""",
    )
    assert failures(outcome) == []
    assert outcome.console == (
        ("warn", 'expect(5) in the test "half" checks nothing: say what it has to be, as in .to.equal(1)'),
        ("warn", "expect(200) checks nothing: say what it has to be, as in .to.equal(1)"),
    )


async def test_the_answer_of_pm_has_the_words_of_expect_as_well(sandbox: Sandbox) -> None:
    outcome = await ran(
        sandbox,
        """pm.test("holds", () => {
          pm.response.to.have.status(200).and.have.header("Content-Type").and.be.withBody;
          pm.expect(pm.response).to.have.property("code", 200);
          pm.expect(pm.response).to.have.jsonBody("items[0].id", 1);
          pm.response.to.have.responseTime.above(-1);
          pm.response.to.have.statusCodeClass(2);
        });
        pm.test("does not", () => pm.response.to.be.notFound);""",
    )
    assert failures(outcome) == ["does not: expected the response to be notFound, and it is 200"]


async def test_a_script_may_give_its_own_values_the_names_of_ours(sandbox: Sandbox) -> None:
    outcome = await ran(
        sandbox,
        """const data = res.body; let tests = 1, environment = {}; const { request, response } = {};
        var iteration = 2; function globals() { return data.ok; }
        test("own names", () => expect(globals()).to.be.true);
        const res2 = res; throw new Error("line 4");""",
    )
    assert [each.passed for each in outcome.results] == [True]
    assert outcome.error == "line 4: Error: line 4"


async def test_libraries_that_bruno_and_postman_give_are_there(sandbox: Sandbox) -> None:
    outcome = await ran(
        sandbox,
        """const moment = require("moment");
        test("moment", () => {
          const day = moment("2024-02-28", "YYYY-MM-DD").add(2, "days");
          expect(day.format("DD.MM.YYYY")).to.equal("01.03.2024");
          expect(moment.utc(0).toISOString()).to.equal("1970-01-01T00:00:00.000Z");
        });
        test("Buffer", () => {
          expect(Buffer.from("zoë:1").toString("base64")).to.equal("em/Dqzox");
          expect(Buffer.from("em/Dqzox", "base64").toString()).to.equal("zoë:1");
          expect(Buffer.from([1, 255]).toString("hex")).to.equal("01ff");
          expect(Buffer.concat([Buffer.from("a"), Buffer.from("b")]).equals(Buffer.from("ab"))).to.be.true;
          expect(Buffer.byteLength("zoë")).to.equal(4);
          expect(require("buffer").Buffer).to.equal(Buffer);
          expect(() => Buffer.from("a", "wide")).to.throw(TypeError, "wide");
        });
        test("text", () => {
          expect(new TextDecoder().decode(new TextEncoder().encode("zoë"))).to.equal("zoë");
        });
        test("tv4", () => {
          expect(tv4.validate(1, { type: "string" })).to.be.false;
          expect(tv4.error.message).to.equal("$ is number, not string");
        });
        test("ajv", () => {
          const ajv = new (require("ajv"))();
          require("ajv-formats")(ajv);
          expect(ajv.validate({ format: "email" }, "nobody")).to.be.false;
          expect(ajv.errorsText()).to.equal("$ is no email");
        });""",
    )
    assert failures(outcome) == []
    assert len(outcome.results) == 5


async def test_variables_change_in_their_scopes(sandbox: Sandbox) -> None:
    outcome = await ran(
        sandbox,
        """bru.setVar("a", {x: 1}); bru.setEnvVar("b", 2); pm.collectionVariables.set("c", "3");
        pm.globals.set("d", true); bru.deleteVar("name"); bru.deleteVar("absent");""",
    )
    changes = [(each.scope, each.name, each.value) for each in outcome.changes]
    assert changes == [
        ("runtime", "a", '{"x":1}'),
        ("environment", "b", "2"),
        ("collection", "c", "3"),
        ("global", "d", "true"),
        ("runtime", "name", None),
    ]


async def test_the_request_is_changed_before_it_is_sent(sandbox: Sandbox) -> None:
    code = """req.setHeader("X-Id", 7); req.setUrl(req.getUrl() + "&b=1"); req.setMethod("PUT");
    req.setBody({...req.getBody(), more: true}); pm.request.headers.add({key: "X-Id", value: "8"});"""
    outcome = await ran(sandbox, code, None)
    assert outcome.error == ""
    assert outcome.request is not None
    assert outcome.request["headers"] == [["X-Id", "7"], ["X-Id", "8"]]
    assert (outcome.request["method"], outcome.request["url"]) == ("PUT", f"{builder.URL}&b=1")
    assert outcome.request["body"]["text"] == '{"name":"Ada","more":true}'


async def test_a_request_that_is_only_read_is_not_changed(sandbox: Sandbox) -> None:
    outcome = await ran(sandbox, "req.getBody(); req.getHeaders(); pm.request.url.toString()", None)
    assert (outcome.error, outcome.request) == ("", None)


async def test_it_may_ask_for_requests(sandbox: Sandbox) -> None:
    outcome = await ran(
        sandbox,
        """const one = await bru.sendRequest({url: "http://127.0.0.1/ok", method: "POST", data: {a: 1}});
        test("one", () => expect([one.status, one.headers["x-id"], one.data.a]).to.eql([201, "7", 1]));
        await new Promise((done) => pm.sendRequest("http://127.0.0.1/ok", (error, answer) => {
          test("two", () => expect(answer.json()).to.eql({a: 1}));
          done();
        }));
        await bru.sendRequest("http://127.0.0.1/bad").catch((error) => console.log(error.message));""",
    )
    assert failures(outcome) == []
    assert outcome.console == (("log", "refused"),)


@pytest.mark.parametrize(
    ("code", "name"),
    [("bru.setNextRequest('B')", "B"), ("pm.execution.setNextRequest(null)", ""), ("1", None)],
)
async def test_the_next_request_can_be_chosen(sandbox: Sandbox, code: str, name: str | None) -> None:
    assert (await ran(sandbox, code)).next_name == name


async def test_a_request_can_be_skipped_and_the_run_stopped(sandbox: Sandbox) -> None:
    outcome = await ran(sandbox, "bru.runner.stopExecution(); bru.runner.skipRequest(); console.log(1)", None)
    assert (outcome.skip, outcome.stop, outcome.console, outcome.error) == (True, True, (), "")


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("\nnope();", "line 2: ReferenceError: nope is not defined"),
        ("const = 1", "SyntaxError"),
        ("throw 'plain'", "plain"),
        ("bru.setVar('a b', 1)", "letters, digits"),
        ("require('fs')", "no module"),
        ("setTimeout(() => { throw new Error('late') }, 1)", "late"),
    ],
)
async def test_an_error_says_what_and_where(sandbox: Sandbox, code: str, message: str) -> None:
    assert message in (await ran(sandbox, code)).error


async def test_what_the_sandbox_left_running_is_told(sandbox: Sandbox) -> None:
    with pytest.raises(ScriptError, match="never comes"):
        await ran(sandbox, "await new Promise(() => {})")
    assert (await ran(sandbox, "test('again', () => {})")).results[0].passed


async def test_output_has_an_end(sandbox: Sandbox) -> None:
    outcome = await ran(sandbox, "for (let n = 0; n < 100000; n += 1) console.log('x'.repeat(1000))")
    assert sum(len(text) for _, text in outcome.console) < 600_000


async def test_cancelling_ends_the_script(sandbox: Sandbox) -> None:
    task = asyncio.create_task(ran(sandbox, "while (true) {}"))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await ran(sandbox, "test('again', () => {})")).results[0].passed


@pytest.mark.parametrize(
    "calls",
    [
        '{"calls": [{"name": "sleep", "argument": 1}], "pending": 1}',
        '{"calls": {"a": 1}, "pending": 1}',
        '{"calls": [1], "pending": 1}',
    ],
)
async def test_a_script_that_changes_its_driver_ends_as_an_error_of_its_own(
    sandbox: Sandbox, calls: str
) -> None:
    with pytest.raises(ScriptError, match="it changed what it runs in"):
        await ran(sandbox, f"__driver.calls = () => {calls!r};")
    assert failures(await ran(sandbox, "test('next', () => {});")) == []


async def test_only_so_many_things_are_done_for_a_script_at_a_time(sandbox: Sandbox) -> None:
    with pytest.raises(ScriptError, match="more than 1,000 things"):
        await ran(sandbox, "for (let i = 0; i < 1001; i++) setTimeout(() => {}, 1);")


# V8 may answer once more after its time is over; in the program that is in a process of its own.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_library_that_never_ends_is_ended_as_a_script_is(monkeypatch, tmp_path):
    from py_mini_racer import JSTimeoutException

    (tmp_path / "lodash.min.js").write_text("for (;;) {}")
    monkeypatch.setattr(engine, "resource_path", lambda *parts: tmp_path / parts[-1])
    with pytest.raises(JSTimeoutException):
        engine._Engine("", step_s=0.2).run(Mock(), "{}", "_.sum([1])")
