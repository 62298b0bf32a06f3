"""Fixtures of the end-to-end tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.command import Postgui
from tests.support.leftover import LeftoverPlugin
from tests.support.warm_program import WarmProgram, can_warm


@pytest.fixture(scope="session")
def warm_program(request: pytest.FixtureRequest) -> Iterator[WarmProgram | None]:
    """What runs most commands of the session; None where the system does not fork."""
    if not can_warm():
        yield None
        return
    plugin = request.config.pluginmanager.get_plugin("leftover")
    assert isinstance(plugin, LeftoverPlugin)
    program = WarmProgram()
    plugin.expect_process(program.pid)
    yield program
    program.close()


@pytest.fixture
def postgui(tmp_path: Path, data_dir: Path, warm_program: WarmProgram | None) -> Postgui:
    """The command line, run in `tmp_path`."""
    return Postgui(tmp_path, data_dir, warm=warm_program)
