"""Starting Locust: where it is found, and what is told when it is not, or can't be given a secret."""

import shutil
import sys

import pytest

from postgui.model.load import LoadOptions, LoadPlan
from postgui.model.problem import ProblemError
from postgui.services.load.engine import LoadEngine, locust_command


def test_the_packaged_program_takes_the_locust_of_the_system_or_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    assert locust_command() == ("/usr/bin/locust",)
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(ProblemError, match="Load tests need Locust") as raised:
        locust_command()
    assert raised.value.problem.advice == 'Install it: pip install "locust>=2.32"'


@pytest.mark.parametrize("value", ["zero\0byte", "half \ud83d"])
async def test_a_secret_that_no_environment_holds_is_told_by_its_name(value: str) -> None:
    engine = LoadEngine(LoadPlan("Api", "", (), {"API_KEY": value}), LoadOptions())
    with pytest.raises(ProblemError, match="can't be handed to Locust: API_KEY"):
        async for _event in engine.run():
            pass
