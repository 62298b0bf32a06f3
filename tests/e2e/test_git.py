"""A collection in a git repository: what differs from the last commit shows, and nothing of it runs."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from postgui.services.git import Git
from postgui.services.git_status import parse_status
from postgui.ui.dialogs.git_diff import GitDiffDialog
from postgui.ui.sidebar.tree_model import TreeRole
from tests.e2e.open_window import OpenWindow, open_window
from tests.e2e.test_tree import request, write
from tests.support.waiting import until

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(
        ["git", "-C", str(folder), "-c", "user.name=Ada", "-c", "user.email=ada@example.org", *arguments],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull},
    )


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A collection below the top of a repository, committed."""
    files = {"A.yml": request("A", 1), "B.yml": request("B", 2), "Users/C.yml": request("C", 3)}
    root = write(tmp_path / "repository" / "my api", files)
    git(root.parent, "init", "-q", "-b", "main")
    git(root.parent, "add", ".")
    git(root.parent, "commit", "-q", "-m", "first")
    return root


def mark(opened: OpenWindow, path: Path) -> object:
    return opened.window.sidebar.model.index_of(path).data(TreeRole.GIT)


@needs_git
def test_branch_changes_and_differences_show(run_qt, data_dir, root):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            status = opened.window.status
            await until(lambda: status.git.text() == "main", what="the branch")
            (root / "A.yml").write_text(request("A", 1).replace("GET", "PUT"))
            (root / "Users/C.postgui.json").write_text("{}")
            (root / "New.yml").write_text(request("New", 4))
            (root / "B.yml").unlink()
            await until(lambda: status.git.text() == "main   4 changed", what="the changes")
            assert mark(opened, root / "A.yml") == "modified"
            assert mark(opened, root / "New.yml") == "added"
            assert mark(opened, root / "Users") == "below"
            menu = opened.window.sidebar.tree.build_menu(opened.context.collections.roots()[0].children[1])
            (entry,) = [action for action in menu.actions() if action.text().startswith("Show changes")]
            entry.trigger()
            await until(lambda: opened.window.findChildren(GitDiffDialog), what="the differences")
            (dialog,) = opened.window.findChildren(GitDiffDialog)
            assert "-  method: GET" in dialog.diff.toPlainText()
            assert "+  method: PUT" in dialog.diff.toPlainText()
            dialog.reject()
            menu = opened.desk.git.build_menu()
            texts = [action.text() for action in menu.actions()]
            assert texts == ["A  (modified)", "B  (deleted)", "New  (added)", "Users/C  (modified)"]

    run_qt(scenario())


@needs_git
@pytest.mark.parametrize("where", ["repository", "worktree"])
def test_what_git_does_above_the_collection_shows_by_itself(run_qt, data_dir, root, where):
    if where == "worktree":
        git(root.parent, "worktree", "add", "-q", "-b", "side", str(root.parents[1] / "side"))
        root = root.parents[1] / "side" / root.name
    branch = "side" if where == "worktree" else "main"
    (root / "A.yml").write_text(request("A", 1).replace("GET", "PUT"))

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            status = opened.window.status
            await until(lambda: status.git.text() == f"{branch}   1 changed", what="the branch")
            git(root.parent, "commit", "-a", "-q", "-m", "second")
            await until(lambda: status.git.text() == branch, what="the commit is seen")
            assert mark(opened, root / "A.yml") == ""
            git(root.parent, "checkout", "-q", "-b", "other")
            await until(lambda: status.git.text() == "other", what="the new branch is seen")
            git(root.parent, "reset", "-q", "--soft", "HEAD~1")
            await until(lambda: status.git.text() == "other   1 changed", what="the reset is seen")

    run_qt(scenario())


@needs_git
def test_a_repository_made_above_an_open_collection_shows_by_itself(run_qt, data_dir, tmp_path):
    root = write(tmp_path / "project" / "tests" / "api", {"A.yml": request("A")})

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            told: list[None] = []
            opened.context.git_watch.changed.connect(told.append)
            await opened.desk.tree_actions.open_collection(root)
            await until(lambda: told, what="the project is watched")
            assert opened.window.status.git.isHidden()
            git(tmp_path / "project", "init", "-q", "-b", "main")
            await until(lambda: opened.window.status.git.text().startswith("main"), what="the branch")
            git(tmp_path / "project", "add", ".")
            git(tmp_path / "project", "commit", "-q", "-m", "first")
            await until(lambda: opened.window.status.git.text() == "main", what="the commit is seen")

    run_qt(scenario())


def test_without_a_repository_or_git_there_is_nothing_to_say(run_qt, data_dir, tmp_path):
    root = write(tmp_path / "api", {"A.yml": request("A")})

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            await until(lambda: not opened.context.tasks or mark(opened, root / "A.yml") == "")
            assert opened.window.status.git.isHidden()
        absent = Git(program="there-is-no-such-git")
        await absent.look([root])
        assert absent.state(root) is None

    run_qt(scenario())


@needs_git
async def test_opening_a_repository_runs_nothing_that_it_names(root, tmp_path):
    witness = tmp_path / "ran"
    program = tmp_path / "evil.py"
    program.write_text(f"open({str(witness)!r}, 'w').close()")
    command = f'"{sys.executable}" "{program}"'
    git(root, "config", "core.fsmonitor", command)
    git(root, "config", "filter.evil.clean", command)
    git(root, "config", "filter.evil.process", command)
    git(root, "config", "filter.evil.required", "true")
    (root / ".gitattributes").write_text("*.yml filter=evil\n")
    (root / "A.yml").write_text(request("A", 1).replace("GET", "PUT"))
    asked = Git()
    await asked.look([root])
    state = asked.state(root)
    assert state is not None
    assert state.marks[root / "A.yml"] == "modified"
    (texts,) = await asked.differences(root / "A.yml")
    assert ("GET" in texts.head, "PUT" in texts.disk) == (True, True)
    assert not witness.exists()


@needs_git
async def test_a_filter_that_no_option_can_name_does_not_run(root, tmp_path):
    witness = tmp_path / "ran"
    git(root, "config", "filter.a=b.clean", f'touch "{witness.as_posix()}"; cat')
    (root / ".gitattributes").write_text("*.yml filter=a=b\n")
    (root / "A.yml").write_text(request("A", 1).replace("GET", "PUT"))
    asked = Git()
    await asked.look([root])
    assert asked.state(root) is None
    assert not witness.exists()


@needs_git
@pytest.mark.parametrize("bare", [False, True], ids=["partial clone", "files that look like a repository"])
async def test_looking_fetches_nothing_by_a_program_of_the_repository(root, tmp_path, bare):
    witness = tmp_path / "ran"
    top, files = root.parent, root.parent / ".git"
    git(top, "config", "core.repositoryformatversion", "1")
    git(top, "config", "extensions.partialClone", "origin")
    git(top, "config", "remote.origin.url", str(top))
    git(top, "config", "remote.origin.promisor", "true")
    git(top, "config", "remote.origin.uploadpack", f'touch "{witness.as_posix()}"; git-upload-pack')
    if bare:
        git(top, "config", "core.worktree", str(top))
        for each in list(files.iterdir()):
            each.rename(top / each.name)
        files.rmdir()
        files = top
    for folder in (files / "objects").glob("??"):
        shutil.rmtree(folder)
    asked = Git()
    await asked.look([root])
    await asked.differences(root / "A.yml")
    assert not witness.exists()


def test_what_git_prints_is_understood():
    root = Path("/r/my api")
    output = "\0".join(
        [
            "# branch.oid 0123456789abcdef",
            "# branch.head (detached)",
            "1 .M N... 100644 100644 100644 a b my api/Users/folder.yml",
            "2 R. N... 100644 100644 100644 a b R100 my api/new name.yml",
            "my api/old.yml",
            "u UU N... 1 2 3 4 a b c my api/both.yml",
            "? my api/X.postgui.json",
            "",
        ]
    )
    state = parse_status(output.encode(), root, "my api/")
    assert state.branch == "(0123456)"
    assert state.marks == {
        root / "Users": "modified",
        root / "new name.yml": "modified",
        root / "both.yml": "conflict",
        root / "X.yml": "modified",
    }
    assert state.touched == {root}
