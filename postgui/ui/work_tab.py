"""A tab whose button begins one piece of work for its subject, and ends it: a run, a load test."""

import asyncio

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.ui.choice_bar import ChoiceBar
from postgui.ui.path_page import PathTab, Subject
from postgui.ui.response.note_bar import NoteBar


class WorkTab(PathTab):
    """Does its work once at a time, and says what is wrong with it. A subclass says what the work is."""

    bar: ChoiceBar
    note: NoteBar

    def __init__(self, subject: Subject, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(subject, context, parent)
        self._task: asyncio.Task[None] | None = None

    @property
    def running(self) -> bool:
        return self._task is not None

    @Slot()
    def start(self) -> None:
        """Begin, unless it goes on."""
        if self._task is None:
            self.note.hide()
            self.bar.show_running(True)
            self._begin()
            self._task = self._context.tasks.start(self._do(), name=self.name(), owner=self)

    @Slot()
    def stop(self) -> None:
        """End what is under way; what came stays."""
        if self._task is not None:
            self._task.cancel()

    async def _do(self) -> None:
        try:
            await self._work()
        except ProblemError as error:
            self.note.show_note(error.problem.text(), role="error")
        finally:
            self._task = None
            self._end_work()
            self.bar.show_running(False)
            self.status_changed.emit()

    def _begin(self) -> None:
        """Take away what the last time left."""
        raise NotImplementedError

    async def _work(self) -> None:
        """All of it.

        Raises:
            ProblemError: It can't be done, or not to its end.
        """
        raise NotImplementedError

    def _end_work(self) -> None:
        """It is over, in whatever way: show what came of it."""
        raise NotImplementedError
