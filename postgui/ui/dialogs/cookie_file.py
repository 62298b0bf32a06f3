"""Choosing a cookies.txt to read into a jar, or to write a jar to, and telling what came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from postgui.model.problem import Problem
from postgui.services.cookies import Cookies, JarName, NotTaken
from postgui.translation import plural, tr
from postgui.ui.ask import ask
from postgui.ui.dialogs.cookie_message import CookieMessage
from postgui.ui.save_path import ask_save_path

_LISTED_LINES = 6


async def import_into(cookies: Cookies, jar: JarName, message: CookieMessage, parent: QWidget) -> None:
    """Ask for a file and take its cookies into `jar`.

    Raises:
        ProblemError: It can't be read, or has no cookies.
    """
    dialog = QFileDialog(parent, tr("Import cookies.txt"), QDir.homePath())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    accepted = await ask(dialog)
    chosen = dialog.selectedFiles()
    if accepted and chosen:
        await import_path(cookies, jar, message, Path(chosen[0]))


async def import_path(cookies: Cookies, jar: JarName, message: CookieMessage, path: Path) -> None:
    """Take the cookies of `path`; raises as `import_into` does."""
    count, left = await cookies.import_file(jar, path)
    if left:
        message.show_problem(_not_taken(path.name, count, left))
    else:
        message.show_done(
            plural(
                "Imported {n} cookie from {name}.", "Imported {n} cookies from {name}.", count, name=path.name
            )
        )


async def export_jar(cookies: Cookies, jar: JarName, message: CookieMessage, parent: QWidget) -> None:
    """Ask for a place and write `jar` there.

    Raises:
        ProblemError: It can't be written.
    """
    if chosen := await ask_save_path(parent, tr("Export cookies"), "cookies.txt"):
        await export_path(cookies, jar, message, chosen.path)


async def export_path(cookies: Cookies, jar: JarName, message: CookieMessage, path: Path) -> None:
    """Write `jar` to `path`; raises as `export_jar` does."""
    count, lost = await cookies.export_file(jar, path)
    told = plural(
        "Exported {n} cookie to {path}. Keep that file as you keep passwords.",
        "Exported {n} cookies to {path}. Keep that file as you keep passwords.",
        count,
        path=path,
    )
    message.show_done("\n".join((told, *lost)))


def _not_taken(name: str, count: int, left: Sequence[NotTaken]) -> Problem:
    lines = [tr("Line {line}: {reason}", line=each.line, reason=each.reason) for each in left[:_LISTED_LINES]]
    if (more := len(left) - _LISTED_LINES) > 0:
        lines.append(plural("… and {n} more line.", "… and {n} more lines.", more))
    return Problem(
        tr("{count} imported from {name}, {n} not", count=count, name=name, n=len(left)),
        "\n".join(lines),
        tr("Correct these lines and import again: what is there already stays."),
        "import-cookies",
    )
