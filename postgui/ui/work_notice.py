"""A message for work that takes longer than a blink, with Cancel; gone when the work is."""

import asyncio
from collections.abc import Callable
from typing import Any

from postgui.translation import tr
from postgui.ui.notice import Notice, NoticeArea

_AFTER_S = 0.3


def show_work(notices: NoticeArea, title: str, cancel: Callable[[], None]) -> None:
    """Say that the task that calls this runs, until it ends; nothing is said of what ends at once."""
    task = asyncio.current_task()
    if task is None:
        return
    shown: list[Notice] = []

    def on_late() -> None:
        notice = notices.show_working(title)
        notice.offer(tr("Cancel"), cancel)
        shown.append(notice)

    handle = asyncio.get_running_loop().call_later(_AFTER_S, on_late)

    def on_done(_task: "asyncio.Task[Any]") -> None:
        handle.cancel()
        for notice in shown:
            notices.withdraw(notice)

    task.add_done_callback(on_done)
