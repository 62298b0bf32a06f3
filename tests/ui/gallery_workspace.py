"""Scenes of the gallery: the workspaces."""

from PySide6.QtWidgets import QWidget

from postgui.storage.workspace_folder import WorkspaceFolders
from postgui.ui.dialogs.workspace_name import WorkspaceNameDialog
from tests.e2e.open_window import OpenWindow
from tests.ui.gallery_scene import Scene, opened_dialog, settle


async def menu(opened: OpenWindow) -> QWidget:
    folders = WorkspaceFolders(opened.context.data_dir)
    for name in ("Work", "Clients & partners"):
        folders.create(name)
    opened.desk.workspaces.look()
    await settle()
    menu = opened.desk.workspaces.menu
    menu.popup(opened.window.mapToGlobal(opened.window.rect().center()))
    return menu


async def name_dialog(opened: OpenWindow) -> QWidget:
    dialog = WorkspaceNameDialog("New workspace", "Create", ("Default", "Work"), parent=opened.window)
    dialog.name.setText("work")
    return opened_dialog(dialog)


SCENES: dict[str, Scene] = {"workspaces-menu": menu, "dialog-workspace-taken": name_dialog}
