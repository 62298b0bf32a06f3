"""The crossing from callbacks to coroutines: tasks that somebody owns and somebody hears of."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, TypeVar

from postgui.model.event import Event
from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Tasks:
    """Keeps strong references (asyncio keeps weak ones) and reports what nobody caught.

    Attributes:
        failed: A task ended with an exception: the `Problem` to show.
    """

    def __init__(self) -> None:
        self.failed: Event[Problem] = Event()
        self._owners: dict[asyncio.Task[Any], object] = {}

    def __len__(self) -> int:
        return len(self._owners)

    def start(self, coroutine: Coroutine[Any, Any, T], *, name: str, owner: object = None) -> asyncio.Task[T]:
        """Run `coroutine` on the running loop; `owner` is whose end cancels it."""
        task = asyncio.get_running_loop().create_task(coroutine, name=name)
        self._owners[task] = owner
        task.add_done_callback(self._on_done)
        return task

    def has(self, owner: object) -> bool:
        """Whether something runs that was started for `owner`."""
        return any(its_owner is owner for its_owner in self._owners.values())

    def cancel_owned(self, owner: object) -> None:
        """Cancel what was started for `owner`."""
        for task, its_owner in tuple(self._owners.items()):
            if its_owner is owner:
                task.cancel()

    async def close(self) -> None:
        """Cancel everything but the caller, and wait for it to end."""
        me = asyncio.current_task()
        while others := [task for task in self._owners if task is not me]:
            for task in others:
                task.cancel()
            await asyncio.wait(others)

    def _on_done(self, task: asyncio.Task[Any]) -> None:
        self._owners.pop(task, None)
        if task.cancelled() or (error := task.exception()) is None:
            return
        if isinstance(error, ProblemError):
            self.failed.emit(error.problem)
            return
        _log.error("task %s failed", task.get_name(), exc_info=error)
        self.failed.emit(
            Problem(
                tr("{task} failed", task=task.get_name().capitalize()),
                tr("This is a fault of PostGUI's own."),
                tr("The log has the details. Please report it."),
                "internal",
                f"{type(error).__name__}: {error}",
            )
        )
