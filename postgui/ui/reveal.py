"""Showing a file in the system's file manager: chosen in its folder where that can be asked for."""

import asyncio
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr

_DBUS_SHOW = (
    "dbus-send",
    "--session",
    "--type=method_call",
    "--dest=org.freedesktop.FileManager1",
    "--print-reply",
    "/org/freedesktop/FileManager1",
    "org.freedesktop.FileManager1.ShowItems",
)
_TIMEOUT_S = 5


def reveal_command(path: Path, platform: str = sys.platform) -> tuple[str, ...]:
    """The program and its arguments that show `path`, chosen, on this system."""
    if platform == "win32":
        return ("explorer", f"/select,{path}")
    if platform == "darwin":
        return ("open", "-R", str(path))
    url = bytes(QUrl.fromLocalFile(str(path)).toEncoded().data()).decode("ascii").replace(",", "%2C")
    return (*_DBUS_SHOW, f"array:string:{url}", "string:")


async def reveal(path: Path) -> None:
    """Show `path` in the file manager; its folder alone where that is all that can be done.

    Raises:
        ProblemError: There is no file manager to be found.
    """
    if await _ran(reveal_command(path)):
        return
    is_folder = await asyncio.to_thread(path.is_dir)
    folder = path if is_folder else path.parent
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        raise ProblemError(
            Problem(
                tr("No file manager could be opened"),
                tr("The item is in {folder}.", folder=folder),
                tr("Use “Copy path” and go there yourself."),
                kind="no-file-manager",
            )
        )


async def _ran(command: tuple[str, ...]) -> bool:
    try:
        process = await asyncio.create_subprocess_exec(
            *command, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
        )
    except OSError:
        return False
    try:
        status = await asyncio.wait_for(process.wait(), _TIMEOUT_S)
    except TimeoutError:
        process.kill()
        await process.wait()
        return False
    return status == 0 or sys.platform == "win32"  # explorer says 1 although it did
