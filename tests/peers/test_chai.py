"""What `expect` and `assert` pass and refuse in a script here, they pass and refuse in Chai.

Every word is said of every value, plain and with `not`; only whether it holds is compared, and for words that
are not there the message. Chai is the one that comes with Bruno's command line.
"""

import asyncio
import json
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from postgui.model.exchange import Exchange
from postgui.services.script.place import Place
from postgui.services.script.sandbox import Sandbox
from postgui.services.script.state import outcome_of, state_of
from tests.peers.program import installed_node_package, need_program
from tests.support import builder

PROGRAM = """
const outcomes = [];
const told = (run) => {
  try {
    run();
    return "passed";
  } catch (error) {
    return /^Invalid Chai property/.test(error.message) ? error.message : "refused";
  }
};
for (const [name, make] of VALUES) {
  for (const [words, say] of CASES) outcomes.push([`${name} ${words}`, told(() => say(make()))]);
}
"""


def program() -> str:
    """The same for both: say everything of every value, and list how each went."""
    text = (Path(__file__).parent / "chai_cases.txt").read_text("utf-8")
    values, words, asserts = (part.splitlines()[1:] for part in text.strip().split("\n\n"))
    cases = [f"expect(it).to.{no}{one}" for one in words for no in ("", "not.")] + asserts
    given = ",\n".join(f"[{json.dumps(one)}, () => ({one})]" for one in values)
    told = ",\n".join(f"[{json.dumps(one)}, (it) => void ({one})]" for one in cases)
    return f"const VALUES = [{given}];\nconst CASES = [{told}];\n{PROGRAM}"


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    await sandbox.close()


@pytest.mark.timeout(300)
async def test_every_word_holds_where_it_holds_in_chai(sandbox: Sandbox) -> None:
    need_program("node", "install Node.js")
    package = installed_node_package("bruno-cli", Path(__file__).parent / "bruno_cli")
    exchange: Exchange = builder.exchange("{}")
    state = state_of(Place("tests", "", "Api"), builder.json_post(), (), exchange)
    ours = outcome_of(await sandbox.run(state, f"{program()}\nbru.setVar('outcomes', outcomes);", refuse))
    assert not ours.error
    (found,) = [json.loads(str(change.value)) for change in ours.changes]
    chai = f"const {{ assert, expect }} = require('chai');\n{program()}\n"
    node = ["node", "-e", f"{chai}console.log(JSON.stringify(outcomes));"]
    theirs = await asyncio.to_thread(
        subprocess.run, node, cwd=package, capture_output=True, check=True, timeout=60
    )
    wanted = json.loads(theirs.stdout)
    assert len(wanted) > 5000
    pairs = zip(wanted, found, strict=True)
    wrong = [f"{one}: Chai {their}, PostGUI {our}" for (one, their), (_, our) in pairs if our != their]
    assert not wrong, "\n".join([f"{len(wrong)} differ", *wrong[:50]])


async def refuse(name: str, argument: object) -> object:
    raise AssertionError(name)
