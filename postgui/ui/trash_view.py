"""Shows what was deleted, brings it back, and lets it go for good."""

from collections.abc import Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from postgui.services.context import Context
from postgui.services.trash import Trashed
from postgui.ui.ask import ask
from postgui.ui.dialogs.trash import TrashDialog


class TrashView(QObject):
    """Answers the wishes of the trash's dialog."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    @Slot()
    def start(self) -> None:
        """Show what was deleted."""
        self._start(self.show(), "show the trash")

    def start_trim(self) -> None:
        """Delete for good what is beyond the limits that the settings give."""
        self._start(self._context.trash.trim(), "trim the trash")

    async def show(self) -> None:
        """List what was deleted; bring back, or delete for good, what the person chooses."""
        dialog = TrashDialog(await self._context.trash.list(), self._window)
        dialog.restore_requested.connect(
            lambda chosen: self._start(self._restore(dialog, chosen), "bring back")
        )
        dialog.removal_confirmed.connect(
            lambda chosen: self._start(self._remove(dialog, chosen), "delete for good")
        )
        await ask(dialog)

    async def _restore(self, dialog: TrashDialog, chosen: Sequence[Trashed]) -> None:
        try:
            for trashed in chosen:
                await self._context.collections.edits.restore(trashed)
        finally:
            await self._show_trashed(dialog)

    async def _remove(self, dialog: TrashDialog, chosen: Sequence[Trashed]) -> None:
        try:
            await self._context.trash.remove(chosen)
        finally:
            await self._show_trashed(dialog)

    async def _show_trashed(self, dialog: TrashDialog) -> None:
        listed = await self._context.trash.list()
        if isValid(dialog):  # it may have been closed meanwhile
            dialog.show_trashed(listed)

    def _start(self, work: Coroutine[Any, Any, object], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self._window)
