"""Scenes of the gallery: the collection tree, what others did to files, git, find and replace, the trash."""

import asyncio
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from postgui.ui.dialogs.git_diff import GitDiffDialog
from postgui.ui.dialogs.replace import ReplaceDialog
from postgui.ui.dialogs.trash import TrashDialog
from postgui.ui.request.file_strip import FileStrip
from tests.e2e.open_window import OpenWindow
from tests.support.waiting import until
from tests.ui.gallery_scene import Scene

USER = "Basics/Create user.yml"


async def several(opened: OpenWindow) -> QWidget:
    """Several items chosen, some cut; a broken file; marks of git; unsaved edits."""
    root = await _repository(opened)
    tab = await opened.desk.opener.open_path(root / USER)
    tab.draft.edit(replace(tab.draft.current, url="{{playground}}/people"))
    (root / "Basics" / "Broken.yml").write_text("info:\n  name: [\n")
    (root / "Basics" / "New.yml").write_text((root / USER).read_text().replace("Create user", "New"))
    await until(lambda: opened.window.sidebar.model.git_mark(root / "Basics/New.yml"), what="the marks")
    paths = sorted(path for path in (root / "Basics").glob("*.yml") if path.name != "folder.yml")
    opened.window.sidebar.tree.choose_all(paths[1:4])
    opened.window.sidebar.tree.cut_requested.emit(tuple(paths[2:4]))
    return opened.window


async def conflict(opened: OpenWindow) -> QWidget:
    """Both sides edited the URL."""
    root = await _repository(opened)
    tab = await opened.desk.opener.open_path(root / USER)
    tab.draft.edit(replace(tab.draft.current, url="{{playground}}/mine"))
    text = (root / USER).read_text()
    url = tab.draft.saved.url if tab.draft.saved else ""
    (root / USER).write_text(text.replace(url, "{{playground}}/theirs"))
    await until(lambda: tab.findChildren(FileStrip), what="the question")
    tab.findChildren(FileStrip)[0].show_diff.click()
    return opened.window


async def git_diff(opened: OpenWindow) -> QWidget:
    root = await _repository(opened)
    await opened.context.git.look([root])
    opened.desk.git.show_changes(root / USER)
    await until(lambda: opened.window.findChildren(GitDiffDialog), what="the differences")
    return opened.window.findChildren(GitDiffDialog)[0]


async def find_and_replace(opened: OpenWindow) -> QWidget:
    root = await _repository(opened)
    opened.desk.replacing.start(root)
    await until(lambda: opened.window.findChildren(ReplaceDialog), what="the dialog")
    dialog = opened.window.findChildren(ReplaceDialog)[0]
    dialog.sought.setText("playground")
    dialog.put.setText("server")
    await until(lambda: dialog.files.count(), what="what would change")
    return dialog


async def settings_conflict(opened: OpenWindow) -> QWidget:
    root = await _repository(opened)
    tab = await opened.desk.folder_pages.open(root)
    tab.draft.edit(replace(tab.draft.current, docs="Mine."))
    file = root / "opencollection.yml"
    file.write_text(file.read_text().replace("name: ", "name: Other ", 1))
    await opened.desk.folder_pages.save(tab)
    return opened.window


async def trash(opened: OpenWindow) -> QWidget:
    root = await _repository(opened)
    await opened.desk.tree_actions.delete([root / USER])
    opened.desk.tree_actions.trash.start()
    await until(lambda: opened.window.findChildren(TrashDialog), what="the dialog")
    dialog = opened.window.findChildren(TrashDialog)[0]
    dialog.list.setCurrentIndex(dialog.list.model().index(0, 0))
    return dialog


async def trash_question(opened: OpenWindow) -> QWidget:
    dialog = await trash(opened)
    assert isinstance(dialog, TrashDialog)
    dialog.remove.click()
    return dialog


async def _repository(opened: OpenWindow) -> Path:
    """A copy of the sample collection, committed, with one request changed since."""
    root = opened.sample.folder.parent / "Shop API"
    shutil.copytree(opened.sample.folder, root)
    for arguments in (("init", "-q", "-b", "main"), ("add", "."), ("commit", "-q", "-m", "first")):
        await asyncio.to_thread(
            subprocess.run,
            ["git", "-C", str(root), "-c", "user.name=Ada", "-c", "user.email=ada@example.org", *arguments],
            check=True,
            env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull},
        )
    (root / USER).write_text((root / USER).read_text().replace("method: POST", "method: PUT"))
    await opened.desk.tree_actions.open_collection(root)
    for folder in root.iterdir():
        opened.window.sidebar.model.set_expanded(folder, folder.name == "Basics")
    return root


SCENES: dict[str, Scene] = {
    "tree-several": several,
    "request-file_conflict": conflict,
    "dialog-git_diff": git_diff,
    "dialog-replace": find_and_replace,
    "settings-file_conflict": settings_conflict,
    "dialog-trash": trash,
    "dialog-trash_question": trash_question,
}
