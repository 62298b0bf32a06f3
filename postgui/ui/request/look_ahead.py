"""What sending a draft would put on the wire, asked of services soon after each edit; nothing is sent."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from postgui.model.problem import ProblemError
from postgui.services.composer import Composer, UnresolvedError
from postgui.services.send_job import SendJob
from postgui.ui.request.outgoing_text import Preview

_AFTER_MS = 300

Start: TypeAlias = Callable[[Coroutine[Any, Any, None], str], asyncio.Task[None]]


class LookAhead(QObject):
    """Works it out when typing pauses, and only while the tab is seen.

    Signals:
        found: This would be sent now. Preview.
    """

    found = Signal(object)

    def __init__(self, composer: Composer, job: Callable[[], SendJob], start: Start, tab: QWidget) -> None:
        """`start` runs tasks that end with `tab`, the parent; `job` is what is composed now."""
        super().__init__(tab)
        self._composer = composer
        self._job = job
        self._start = start
        self._tab = tab
        self._ended = False
        self._asking: asyncio.Task[None] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_MS)
        self._soon.timeout.connect(self._on_soon)

    @Slot()
    def later(self) -> None:
        """Something is composed otherwise: look again when no more of it comes."""
        if self._tab.isVisible() and not self._ended:
            if self._asking is not None:
                self._asking.cancel()  # of what is not composed any more
            self._soon.start()

    def stop(self) -> None:
        """Nobody looks any more, until `later`."""
        self._soon.stop()

    def end(self) -> None:
        """The tab is closed."""
        self._ended = True
        self.stop()

    @Slot()
    def _on_soon(self) -> None:
        self._asking = self._start(self._ask(), "preview the headers")

    async def _ask(self) -> None:
        self.found.emit(await look_ahead(self._composer, self._job()))


async def look_ahead(composer: Composer, job: SendJob) -> Preview:
    """What would be sent; with variables that have no value standing as typed, where that is possible."""
    unresolved = ""
    try:
        found = await composer.preview(job)
    except UnresolvedError as error:
        unresolved = error.listed
        try:
            found = await composer.preview(replace(job, allow_unresolved=True))
        except ProblemError:
            return Preview(job.request, problem=error.problem)
    except ProblemError as error:
        return Preview(job.request, problem=error.problem)
    return Preview(job.request, found.outgoing, found.secrets, unresolved=unresolved)
