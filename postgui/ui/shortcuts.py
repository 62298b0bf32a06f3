"""The keys of the window as the person sees them: the list, and a sheet of it on paper."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from postgui.services.context import Context
from postgui.storage.file import disk_problem, write_atomic
from postgui.translation import mark, tr
from postgui.ui.app_object import the_only
from postgui.ui.dialogs.shortcut_list import ShortcutRow
from postgui.ui.dialogs.shortcuts import ShortcutsDialog
from postgui.ui.key_bindings import KeyBindings
from postgui.ui.key_text import native
from postgui.ui.key_tip import current_keys
from postgui.ui.language import current_language
from postgui.ui.part_actions import PartKeyMap
from postgui.ui.part_keys import PART_KEYS
from postgui.ui.save_path import ask_save_path
from postgui.ui.shortcut_sheet import sheet_html, sheet_pdf

if TYPE_CHECKING:
    from postgui.ui.desk import Desk

Rows = list[ShortcutRow]


class Shortcuts(QObject):
    """Opens the list, writes the sheet, and keeps what the window says of keys true."""

    def __init__(self, desk: "Desk", context: Context) -> None:
        super().__init__(desk)
        self._desk = desk
        self._context = context
        self.bindings = KeyBindings(desk.commands, context, self)
        self.bindings.changed.connect(self._on_changed)
        current_language().changed.connect(self._on_changed)  # "Ctrl" is "Strg" in German
        self._told: tuple[str, ...] = ()
        self._on_changed()

    @Slot()
    def show(self) -> None:
        """List the keys, in a dialog that Esc closes."""
        dialog = ShortcutsDialog(self.bindings, self._desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.print_requested.connect(self._on_print)
        dialog.open()

    async def write_sheet(self, rows: Rows, target: Path) -> None:
        """Write a PDF or, by the name of the file, a page of HTML.

        Raises:
            ProblemError: The disk refused.
        """
        pdf = target.suffix.lower() == ".pdf"
        data = sheet_pdf(rows) if pdf else sheet_html(rows).encode()
        try:
            await asyncio.to_thread(write_atomic, target, data)
        except OSError as error:
            raise disk_problem(error, tr("{name} could not be written", name=target.name)) from error
        self._desk.notices.show_done(tr("Saved the keyboard shortcuts as {target}", target=target))

    async def _print(self, rows: Rows) -> None:
        kinds = ("PDF (*.pdf)", mark("Web page (*.html)"))
        name = "postgui-shortcuts.pdf"
        if chosen := await ask_save_path(self._desk.window, tr("Save for printing"), name, kinds):
            await self.write_sheet(rows, chosen.path)

    @Slot(object)
    def _on_print(self, rows: Rows) -> None:
        self._context.tasks.start(self._print(rows), name="save the shortcuts", owner=self._desk)

    @Slot()
    def _on_changed(self) -> None:
        """Keys are others, or their names: what shows them, and what in the settings can't be keys."""
        bindings = self.bindings
        current_keys().tell({each.id: native(bindings.keys(each.id)[:1]) for each in bindings.called})
        the_only(PartKeyMap).tell({each.id: bindings.keys(each.id) for each in PART_KEYS})
        self._desk.settings_menu.show_keys(current_keys().name)
        problems = self.bindings.problems()
        for problem in problems:
            if problem.what not in self._told:
                self._desk.window.show_problem(problem)
        self._told = tuple(problem.what for problem in problems)
