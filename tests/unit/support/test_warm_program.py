"""A forked command does what one does that is started from nothing."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.command import Postgui
from tests.support.leftover import LeftoverPlugin
from tests.support.nasty import NastyServer
from tests.support.warm_program import WarmProgram, can_warm

pytestmark = pytest.mark.skipif(not can_warm(), reason="the system does not fork so")


@pytest.fixture(scope="module")
def program(request: pytest.FixtureRequest) -> Iterator[WarmProgram]:
    plugin = request.config.pluginmanager.get_plugin("leftover")
    assert isinstance(plugin, LeftoverPlugin)
    program = WarmProgram()
    plugin.expect_process(program.pid)
    yield program
    program.close()


def test_a_forked_command_says_what_one_says_that_is_started_anew(
    tmp_path: Path, data_dir: Path, program: WarmProgram
) -> None:
    cold = Postgui(tmp_path, data_dir)
    (tmp_path / "Ask.yml").write_text(
        "info:\n  name: Ask\n  type: http\nhttp:\n  url: 'http://{{process.env.HOST_OF_IT}}/'\n"
    )
    for arguments, stdin, environment, status in (
        (("send", "Ask.yml", "--dry-run", "-d", "@-"), b"\xff" * 200_000, {"HOST_OF_IT": "a.test"}, 0),
        (("send", "missing.yml"), b"", {}, 2),
    ):
        said = program.run(arguments, tmp_path, {**cold.environment(), **environment}, stdin, 60)
        done = cold(*arguments, stdin=stdin, status=status, **environment)
        assert said.returncode == status
        assert said.stdout == done.stdout
        assert said.stderr.decode().replace(os.linesep, "\n") == done.err


def test_a_command_that_does_not_end_in_time_is_killed(
    tmp_path: Path, data_dir: Path, nasty: NastyServer, program: WarmProgram
) -> None:
    environment = Postgui(tmp_path, data_dir).environment()
    with pytest.raises(TimeoutError):
        program.run(["send", nasty.url("silent")], tmp_path, environment, b"", 1)
    assert program.run(["--version"], tmp_path, environment, b"", 60).stdout.startswith(b"postgui ")
