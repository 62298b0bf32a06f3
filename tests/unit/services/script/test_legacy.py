"""What old Postman collections are full of: `tests`, `postman`, XML as objects, methods of texts; lodash."""

from collections.abc import AsyncIterator

import pytest

from postgui.model.check import VariableChange
from postgui.model.variables import Scope
from postgui.services.script.place import Place
from postgui.services.script.sandbox import Sandbox
from postgui.services.script.state import ScriptOutcome, outcome_of, state_of
from tests.support import builder

SCOPES = (
    Scope("run time", {"n": "7", "list": "[1]"}, json_names=frozenset({"n", "list"})),
    Scope("environment staging", {"host": "127.0.0.1"}),
)
XML = '<a x="1"><b>one</b><b/><c>x &amp; <![CDATA[<y>]]></c><!-- no --></a>'


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    await sandbox.close()


async def ran(sandbox: Sandbox, code: str) -> ScriptOutcome:
    state = state_of(Place("tests", "staging"), builder.json_post(), SCOPES, builder.exchange(XML))

    async def answer(_name: str, _argument: object) -> None:
        raise AssertionError

    return outcome_of(await sandbox.run(state, code, answer))


async def test_tests_count_once_as_they_stand_at_the_end(sandbox: Sandbox) -> None:
    code = 'tests["a"] = false; tests["b"] = 0; tests["a"] = responseBody.has("one"); x.y'
    outcome = await ran(sandbox, code)
    assert [(each.name, each.passed) for each in outcome.results] == [("a", True), ("b", False)]
    assert "x is not defined" in outcome.error


async def test_xml_comes_as_xml2js_has_it(sandbox: Sandbox) -> None:
    code = """
    const wanted = { a: { $: { x: "1" }, b: ["one", ""], c: "x & <y>" } };
    test("xml2Json", () => expect(xml2Json(responseBody)).to.eql(wanted));
    test("xml2js", () => require("xml2js").parseString("<a><b>1</b></a>", (error, found) => {
      expect(error).to.be.null;
      expect(found).to.eql({ a: { b: ["1"] } });
    }));
    const broken = (error) => expect(error).to.be.an("error");
    test("no XML", () => require("xml2js").parseString("<a><b></a>", broken));
    """
    outcome = await ran(sandbox, code)
    assert [each.message for each in outcome.results] == ["", "", ""]


async def test_all_of_lodash_is_there_for_who_names_it(sandbox: Sandbox) -> None:
    code = 'tests.a = _.kebabCase("Ada L") === "ada-l"; tests.b = require("lodash").isPlainObject({});'
    assert [each.passed for each in (await ran(sandbox, code)).results] == [True, True]


async def test_values_keep_their_types(sandbox: Sandbox) -> None:
    code = """
    tests.n = bru.getVar("n") === 7 && pm.variables.get("list")[0] === 1;
    tests.inside = bru.interpolate("{{list[0]}}") === "1";
    bru.setVar("o", { a: [1] }); bru.setEnvVar("s", "7"); postman.setEnvironmentVariable("t", 8);
    """
    outcome = await ran(sandbox, code)
    assert [each.passed for each in outcome.results] == [True, True]
    assert outcome.changes == (
        VariableChange("runtime", "o", '{"a":[1]}', json=True),
        VariableChange("environment", "s", "7"),
        VariableChange("environment", "t", "8"),
    )
