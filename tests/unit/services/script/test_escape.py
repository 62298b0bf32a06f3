"""Tries to get out of the sandbox, to stay in it for ever, or to eat the machine: all are contained."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from postgui.model.problem import Problem, ProblemError
from postgui.services.script.place import Place
from postgui.services.script.sandbox import Sandbox, ScriptError
from postgui.services.script.state import ScriptOutcome, outcome_of, state_of
from tests.support import builder

# Each is an expression that should find something of the program, of Node or of a browser, and finds nothing.
REACHES = (
    "typeof process",
    "typeof global",
    "typeof window",
    "typeof Deno",
    "typeof Bun",
    "typeof fetch",
    "typeof XMLHttpRequest",
    "typeof WebSocket",
    "typeof importScripts",
    "typeof Worker",
    "typeof __core",
    "typeof python",
    "typeof __import__",
    "this.constructor.constructor('return typeof process')()",
    "(function () {}).constructor('return typeof process')()",
    "(async () => {}).constructor('return typeof process')() instanceof Promise ? 'undefined' : 'x'",
    "(function* () {}).constructor('yield typeof process')().next().value",
    "bru.constructor.constructor('return typeof process')()",
    "bru.getVar.constructor('return typeof process')()",
    "res.constructor.constructor('return typeof process')()",
    "pm.test.constructor('return typeof process')()",
    "console.log.constructor('return typeof process')()",
    "expect(1).constructor.constructor('return typeof process')()",
    "Reflect.construct(Function, ['return typeof process'])()",
    "new Function('return typeof require(\"x\")')",
    "eval('typeof process')",
    "(0, eval)('typeof process')",
    "[].filter.constructor('return typeof process')()",
    "Object.getOwnPropertyNames(globalThis).find((name) => /python|racer|host|native/i.test(name))",
    "(() => { try { null.x } catch (e) { return e.constructor.constructor('return typeof process')() } })()",
    "(Error.prepareStackTrace = (_, frames) => typeof frames[0].getThis().process, new Error('x').stack)",
)

# Each must fail, or end, without harm.
FAILS = (
    "require('child_process')",
    "require('node:fs')",
    "require('../../etc/passwd')",
    "await import('fs')",
    "await import('file:///etc/passwd')",
    "await bru.runRequest('../../../etc/passwd')",
    "delete globalThis.JSON; JSON.parse",
    "Object.freeze(globalThis); nope()",
    "(function again() { again(); })()",
    "const loop = {}; loop.loop = loop; JSON.stringify(loop)",
    "'x'.repeat(2 ** 30)",
    "new Array(2 ** 33)",
    "throw {toString() { throw new Error('twice') }}",
    "throw new Proxy({}, {get() { throw new Error('proxy') }})",
    "while (true) {}",
    "for (;;) await 0",
    "/^(a+)+$/.test('a'.repeat(40) + 'b')",
    "const held = []; for (;;) held.push(new Array(1e6).fill(1.5))",
    "const held = []; for (;;) held.push(new Uint8Array(1e8).fill(1))",
    "const held = new Map(); for (let n = 0; ; n += 1) held.set(n, 'x'.repeat(1000) + n)",
    "let text = 'x'; for (;;) text = text + text + Math.random()",
    "await Promise.all(Array.from({length: 50}, () => new Promise(() => {})))",
)

# Each tampers with what the result is made with: it may spoil its own result, no other.
TAMPERS = (
    "JSON.stringify = () => '{\"tests\": 1}'",
    "Object.prototype.toJSON = () => 1",
    "Array.prototype.push = () => 0; test('a', () => {})",
    "Promise.prototype.then = function () { return this }",
    "Object.defineProperty(Object.prototype, 'error', {get: () => 'x', set() {}})",
    "globalThis.__driver = null",
    "__driver.outcome = () => '[1]'",
    "__driver.outcome = () => ({})",
    "__driver.calls = () => 'no json'",
    "__driver.settle = () => { for (;;); }; await bru.sleep(1)",
)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    sandbox = Sandbox(step_s=1.0)
    yield sandbox
    await sandbox.close()


async def _refuse(name: str, _argument: Any) -> Any:
    if name == "sleep":
        return None
    raise ProblemError(Problem("refused"))


async def ran(sandbox: Sandbox, code: str) -> ScriptOutcome:
    state = state_of(Place("tests"), builder.json_post(), (), builder.exchange())
    try:
        return outcome_of(await sandbox.run(state, code, _refuse))
    except ScriptError as error:
        return ScriptOutcome(error=str(error))


async def works(sandbox: Sandbox) -> bool:
    outcome = await ran(sandbox, "test('it works', () => expect(res.status).to.equal(200))")
    return [each.passed for each in outcome.results] == [True]


async def test_nothing_of_the_program_can_be_reached(sandbox: Sandbox) -> None:
    reached = {}
    for expression in REACHES:
        outcome = await ran(sandbox, f"const found = {expression}; console.log(String(found))")
        text = outcome.console[0][1] if outcome.console else "undefined"
        if not outcome.error and not text.startswith(("undefined", "function")):
            reached[expression] = text
    assert reached == {}
    assert await works(sandbox)


async def test_it_ends_without_harm(sandbox: Sandbox) -> None:
    for code in FAILS:
        outcome = await ran(sandbox, code)
        assert outcome.error, code
        assert await works(sandbox), code


async def test_tampering_spoils_its_own_result_only(sandbox: Sandbox) -> None:
    for code in TAMPERS:
        await ran(sandbox, code)
        assert await works(sandbox), code


def test_there_are_at_least_forty_tries() -> None:
    assert len({*REACHES, *FAILS, *TAMPERS}) >= 40
