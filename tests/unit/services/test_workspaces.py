"""What is kept by the name of a workspace goes where its name goes."""

from pathlib import Path

import pytest

from postgui.model.monitor import Monitor
from postgui.services.monitoring import Monitoring
from postgui.services.workspaces import Workspaces, WorkspaceWish
from tests.unit.services.test_monitoring import Bench, bench

__all__ = ["bench"]


async def monitoring(bench: Bench, workspace: str) -> Monitoring:
    """What a window in that workspace knows of its monitors; none goes on."""
    made = bench.make(workspace)
    await made.restore(resume=False)
    return made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "api"
    folder.mkdir()
    (folder / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", "utf-8")
    return folder


async def test_monitors_go_with_a_renamed_workspace_and_not_into_a_new_one_of_the_old_name(bench, path):
    workspaces = Workspaces(bench.data_dir, "Home")
    await workspaces.carry_out(WorkspaceWish("create", "Home"))
    first = await monitoring(bench, "Home")
    await first.start(Monitor(path, "Api"))
    await first.stop(path)
    await bench.writer.run(lambda: None)

    arrival = await workspaces.carry_out(WorkspaceWish("rename", "Work"))
    assert (arrival.workspace, arrival.problem) == ("Work", None)
    assert [each.path for each in (await monitoring(bench, "Work")).monitors()] == [path]
    assert (await monitoring(bench, "Home")).monitors() == ()

    at_work = Workspaces(bench.data_dir, "Work")
    deleted = await at_work.carry_out(WorkspaceWish("delete"))
    assert deleted.problem is None
    await at_work.carry_out(WorkspaceWish("create", "Work"))
    assert (await monitoring(bench, "Work")).monitors() == ()
