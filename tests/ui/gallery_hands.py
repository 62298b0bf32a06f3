"""Scenes of the gallery: tabs, editors and messages."""

import logging
import sys
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from postgui.model.problem import Problem
from postgui.model.request import Body, Request
from postgui.storage.log_file import LogFile
from postgui.ui.request.body_text import BodyText
from tests.e2e.open_window import OpenWindow
from tests.ui.gallery_scene import Scene, open_sample, send


async def tabs(opened: OpenWindow) -> QWidget:
    """Two pinned tabs, one with edits, a preview, and more than fit."""
    area = opened.window.area
    for name in ("Sign in", "Users"):
        area.pin(opened.desk.opener.new_request(Request(name, "POST", "http://example.org")))
    for number in range(7):
        opened.desk.opener.new_request(Request(f"Order number {number}", "DELETE", "http://example.org/o"))
    tab = await open_sample(opened)
    await opened.desk.opener.open_path(opened.sample.folder / "Basics/Search users.yml", preview=True)
    area.choose(tab)
    return opened.window


async def editor(opened: OpenWindow) -> QWidget:
    """A body with a fold, an error, variables known and unknown, and a pattern looked for."""
    tab = await open_sample(opened)
    text = (
        '{\n  "name": "{{userName}}",\n  "at": "{{playground}}",\n  "address": {\n    "street": "Main 1",\n'
        '    "town": "Here"\n  },\n  "tags": [\n    "a",\n    "b1",\n    "b22"\n  ],\n  "wrong": tru\n}'
    )
    tab.draft.edit(replace(tab.draft.current, body=Body("json", text)))
    tab.request_pane.show_tab("Body")
    shown = tab.request_pane.body.editor
    assert isinstance(shown, BodyText)
    assert shown.code.folds is not None
    shown.code.folds.fold(3)
    shown.code.open_find(replace=True)
    bar = shown.code.find_bar
    bar.pattern.setChecked(True)
    bar.needle_field.setText(r'"b(\d+)"')
    bar.replacement_field.setText('"c$1"')
    return opened.window


async def messages(opened: OpenWindow) -> QWidget:
    """The list of messages, with a problem and two things that were done."""
    notices = opened.window.notices
    notices.show_done("Deleted Search users")
    notices.show_problem(
        Problem(
            "The file could not be saved", "The disk is full.", "Make room, then save again.", detail="E28"
        )
    )
    notices.show_done("Imported 312 requests into Orders")
    opened.desk.notice_bell.show()
    dialog = opened.desk.notice_bell.dialog
    assert dialog is not None
    return dialog


async def log(opened: OpenWindow) -> QWidget:
    """The log with a warning and a traceback; the bell has something new."""
    file = LogFile(opened.context.data_dir)
    file.emit(logging.LogRecord("postgui.keyring", logging.WARNING, "", 1, "the keyring is slow", None, None))
    try:
        raise ValueError("https://ada:s3cret@example.org did not answer")
    except ValueError:
        record = logging.LogRecord("postgui", logging.ERROR, "", 1, "task failed", None, sys.exc_info())
    file.emit(record)
    opened.desk.log_pages.show()
    opened.window.notices.show_done("Deleted Search users").dismiss()
    return opened.window


async def tab_window(opened: OpenWindow) -> QWidget:
    """A tab in a window of its own."""
    opened.desk.opener.new_request(Request("Other", "GET", "http://example.org"))
    tab = await open_sample(opened)
    opened.window.area.take_out(tab)
    await send(opened, tab)
    return opened.window.area.windows()[tab]


async def dropped(opened: OpenWindow) -> QWidget:
    """A file dropped on a body of text: what is it to be?"""
    tab = await open_sample(opened)
    tab.request_pane.show_tab("Body")
    tab.request_pane.body.drop_choice.ask("/home/ada/orders with a rather long name 2026.json")
    return opened.window


SCENES: dict[str, Scene] = {
    "tabs-pinned": tabs,
    "editor-pattern": editor,
    "tab-window": tab_window,
    "body-dropped": dropped,
    "dialog-messages": messages,
    "log-open": log,
}
