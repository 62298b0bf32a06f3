"""Scenes of the gallery: dialogs, and the editor of environments."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from postgui.model.request import Request
from postgui.model.variables import Prompt
from postgui.services.secrets import PassphraseQuestion
from postgui.ui.dialogs.cookies import CookiesDialog
from postgui.ui.dialogs.new_collection import NewCollectionDialog
from postgui.ui.dialogs.passphrase import PassphraseDialog
from postgui.ui.dialogs.save_request import SaveDialog
from postgui.ui.environment.editor import EnvironmentEditor
from postgui.ui.qtmodels.cookie_table import Column
from postgui.ui.request.prompting import PromptDialog
from tests.e2e.open_window import OpenWindow
from tests.support.waiting import until
from tests.ui.gallery_request import with_environments
from tests.ui.gallery_scene import Scene, open_sample, opened_dialog, send, settle


async def passphrase_dialog(opened: OpenWindow) -> QWidget:
    return opened_dialog(PassphraseDialog(PassphraseQuestion(is_new=True), opened.window))


async def save_dialog(opened: OpenWindow) -> QWidget:
    await open_sample(opened)
    dialog = SaveDialog("Create user", opened.context.collections.roots(), opened.window)
    dialog.choose(opened.sample.folder / "Basics")
    return opened_dialog(dialog)


async def save_nowhere_dialog(opened: OpenWindow) -> QWidget:
    return opened_dialog(SaveDialog("GET users", (), opened.window))


async def new_collection_dialog(opened: OpenWindow) -> QWidget:
    dialog = NewCollectionDialog(Path.home() / "api", opened.window)
    dialog.name.setText("GitHub API")
    return opened_dialog(dialog)


async def cookies(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened)
    url = opened.context.runtime["playground"]
    tab.draft.edit(Request(url=f"{url}/cookies/set?session=4f1d8a&theme=dark&language=en"))
    await send(opened, tab)
    tab.response_pane.tabs.select("cookies")
    return opened.window


async def cookies_dialog(opened: OpenWindow) -> QWidget:
    await cookies(opened)
    opened.desk.show_cookies()
    dialog = opened.window.findChild(CookiesDialog)
    assert dialog is not None
    await until(dialog.model.rowCount, what="the cookies")
    group = dialog.model.index(0, 0)
    dialog.model.setData(dialog.model.index(0, Column.PATH, group), "no-slash")
    dialog.add.click()
    return dialog


async def environments(opened: OpenWindow) -> QWidget:
    await with_environments(opened)
    await settle()
    opened.desk.environment_actions.manage()
    assert opened.desk.environment_actions.editor is not None
    return opened.desk.environment_actions.editor


async def compared(opened: OpenWindow) -> QWidget:
    editor = await environments(opened)
    await settle()
    assert isinstance(editor, EnvironmentEditor)
    editor.compare_all.click()
    return editor


async def prompt_dialog(opened: OpenWindow) -> QWidget:
    prompts = (Prompt("User name", "ada"), Prompt("Password"), Prompt("Which page"))
    return opened_dialog(PromptDialog(prompts, {"Which page": "3"}, opened.window))


SCENES: dict[str, Scene] = {
    "dialog-passphrase": passphrase_dialog,
    "dialog-save": save_dialog,
    "dialog-save_nowhere": save_nowhere_dialog,
    "dialog-new_collection": new_collection_dialog,
    "response-cookies": cookies,
    "dialog-cookies": cookies_dialog,
    "environments-open": environments,
    "environments-compared": compared,
    "dialog-prompt": prompt_dialog,
}
