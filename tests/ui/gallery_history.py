"""Scenes of the gallery: the history with all it can show, and the question before edits are lost."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from postgui.model.problem import Problem
from postgui.model.request import Request
from postgui.ui.dialogs.unkept import UnkeptDialog
from tests.e2e.open_window import OpenWindow
from tests.support.waiting import until
from tests.ui.gallery_scene import Scene


async def history(opened: OpenWindow) -> QWidget:
    """Conditions, a pin, a note being written, the private mode, the budget told."""
    playground = opened.context.runtime["playground"]
    for path in ("status/404?page=2", "status/500", "status/201", "redirect/3"):
        await _send(opened, f"{playground}/{path}")
    panel = opened.window.sidebar.history
    await until(lambda: len(panel.model.entries()) == 4)
    entries = panel.model.entries()
    await opened.context.history.pin(entries[1:3], True)
    await opened.context.history.annotate(entries[1], "Before the upgrade")
    tab = await opened.desk.opener.open_entry(entries[1].id)
    await until(lambda: tab.note.isVisible())
    panel.search.setText("host:127.0.0.1 ")
    panel.ask_note(entries[1])
    opened.desk.privacy.toggle()
    values = opened.context.settings.values
    await opened.context.settings.save(replace(values, history_size_bytes=1))
    await until(opened.window.notices.notices)
    return opened.window


async def menu(opened: OpenWindow) -> QWidget:
    playground = opened.context.runtime["playground"]
    await _send(opened, f"{playground}/status/201")
    panel = opened.window.sidebar.history
    await until(panel.model.entries)
    panel.search.setText("status:2xx")
    panel.menu.show_saved({"Failures of today": "status:5xx after:today"})
    panel.menu.popup(opened.window.mapToGlobal(opened.window.rect().center()))
    return panel.menu


async def unkept(opened: OpenWindow) -> QWidget:
    problem = Problem(
        "Unsaved edits can't be kept on disk",
        "The disk is full, or your share of it. They are safe while the window is open.",
        "Free some space, then try again. It is tried again every few seconds.",
    )
    dialog = UnkeptDialog(problem, 3, opened.window)
    dialog.open()
    return dialog


async def _send(opened: OpenWindow, url: str) -> None:
    tab = opened.desk.opener.new_request(Request(url=url))
    tab.send()
    await opened.answered(tab)


SCENES: dict[str, Scene] = {
    "history-full": history,
    "menu-history": menu,
    "dialog-unkept": unkept,
}
