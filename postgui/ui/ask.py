"""Asking the person something without a nested event loop, which would stop other tasks."""

import asyncio

from PySide6.QtWidgets import QDialog
from shiboken6 import isValid


async def ask(dialog: QDialog) -> bool:
    """Open `dialog` window-modally and wait; True if it was accepted.

    The dialog is deleted afterwards, also when the waiting task is cancelled.
    """
    answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def on_finished(code: int) -> None:
        if not answer.done():
            answer.set_result(code)

    dialog.finished.connect(on_finished)
    dialog.open()
    try:
        return await answer == QDialog.DialogCode.Accepted.value
    finally:
        if isValid(dialog):  # else its window was closed meanwhile, and took it along
            dialog.deleteLater()
