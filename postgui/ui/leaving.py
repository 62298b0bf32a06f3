"""Closing the window without losing edits, and telling meanwhile when the disk does not take them."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QDir, QObject
from PySide6.QtWidgets import QFileDialog

from postgui.model.event import Event
from postgui.model.problem import Problem, ProblemError
from postgui.services.context import Context
from postgui.translation import tr
from postgui.ui.ask import ask
from postgui.ui.bind import bind
from postgui.ui.dialogs.unkept import UnkeptAnswer, UnkeptDialog
from postgui.ui.main_window import MainWindow
from postgui.ui.notice import Notice

_PATIENCE_S = 2.0


class Leaving(QObject):
    """Decides whether the window may close: once every edit is on disk, or the person gave it up.

    Attributes:
        stayed: The window was to be closed, and the person has decided otherwise.
    """

    def __init__(self, window: MainWindow, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._notice: Notice | None = None
        self._asking = False
        self._given_up = False
        self.stayed: Event[None] = Event()
        window.guard_closing(self._may_close)
        bind(context.autosave.noticed, self, self._on_trouble)
        bind(context.autosave.recovered, self, self._on_recovered)

    @property
    def asking(self) -> bool:
        """Whether closing was asked for, and edits are being written or asked about."""
        return self._asking

    def unkept(self) -> int:
        """How many requests and folders have edits that are neither in a file nor in a draft on disk."""
        waiting = self._context.autosave.unkept()
        edited = [draft.id for draft in self._context.workbench.dirty()]
        edited += [draft.id for draft in self._context.folder_drafts.edited()]
        return sum(draft_id in waiting for draft_id in edited)

    def _may_close(self) -> bool:
        if self._given_up or not self.unkept():
            return True
        if not self._asking:
            self._asking = True
            self._context.tasks.start(self._leave(), name="keep edits before closing", owner=self)
        return False

    async def _leave(self) -> None:
        """Write what is left, ask when that does not work, and close the window if it may."""
        try:
            await self._keep()
            while self.unkept() and not self._given_up:
                if not await self._ask():
                    self.stayed.emit(None)
                    return
        finally:
            self._asking = False
        self._window.close()

    async def _keep(self) -> None:
        """Write what is left, and what is edited meanwhile (a file that was changed comes into its tab)."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + _PATIENCE_S
        while self.unkept() and (left_s := deadline - loop.time()) > 0:
            await self._context.autosave.flush_within(left_s)
            if self._context.autosave.trouble is not None:
                return

    async def _ask(self) -> bool:
        """One question; False if the window shall stay."""
        problem = self._context.autosave.trouble or _unknown()
        dialog = UnkeptDialog(problem, self.unkept(), self._window)
        forget = self._context.autosave.recovered.connect(lambda _: dialog.finish(UnkeptAnswer.AGAIN))
        try:
            await ask(dialog)
        finally:
            forget()
        match dialog.answer:
            case UnkeptAnswer.STAY:
                return False
            case UnkeptAnswer.LOSE:
                self._given_up = True
            case UnkeptAnswer.ELSEWHERE:
                await self._rescue()
            case UnkeptAnswer.AGAIN:
                await self._context.autosave.flush_within(_PATIENCE_S)
        return True

    async def _rescue(self) -> None:
        """Let the person choose a folder, and write the edits into a collection there."""
        from postgui.services.rescue import rescue

        dialog = QFileDialog(self._window, tr("Save the edits in"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        accepted = await ask(dialog)
        chosen = dialog.selectedFiles()
        if not accepted or not chosen:
            return
        requests = [draft.current for draft in self._context.workbench.dirty()]
        folders = [draft.current for draft in self._context.folder_drafts.edited()]
        try:
            # Not on a writer's thread: the disk may be what that waits for.
            await asyncio.to_thread(rescue, Path(chosen[0]), requests, folders)
        except ProblemError as error:
            self._window.show_problem(error.problem)
        else:
            self._given_up = True

    def _on_trouble(self, problem: Problem) -> None:
        self._notice = self._window.notices.show_problem(problem)

    def _on_recovered(self, _nothing: None) -> None:
        if self._notice is not None:
            self._window.notices.withdraw(self._notice)
            self._notice = None
        self._window.notices.show_done(tr("Every edit is on disk again"))


def _unknown() -> Problem:
    return Problem(
        tr("The disk did not take them in time"), tr("It may be busy, or gone."), tr("Try again."), "disk"
    )
