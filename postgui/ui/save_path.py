"""Asking the person for the file that something is saved in."""

import re
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from postgui.translation import tr
from postgui.ui.ask import ask

_SUFFIX = re.compile(r"\*\.(\w+)")


class SavePath(NamedTuple):
    """What was chosen: the file, and the filter if there were several kinds."""

    path: Path
    filter: str


async def ask_save_path(
    parent: QWidget | None, title: str, name: str = "", filters: tuple[str, ...] = ()
) -> SavePath | None:
    """The file to save in, or None. Qt has asked already whether one that is there is to be replaced.

    Args:
        parent: The window that waits meanwhile.
        title: What is saved.
        name: The name that is offered.
        filters: The kinds of file, as `JSON (*.json)`, marked for translation. A name without a suffix gets
            that of the chosen one.
    """
    shown = {tr(each): each for each in filters}
    dialog = QFileDialog(parent, title, QDir.homePath(), ";;".join(shown))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix(chosen)))
    dialog.setDefaultSuffix(_suffix(filters[0]) if filters else "")
    dialog.selectFile(name)
    if await ask(dialog) and (chosen := dialog.selectedFiles()):
        return SavePath(Path(chosen[0]), shown.get(dialog.selectedNameFilter(), ""))
    return None


def file_stem(name: str, otherwise: str) -> str:
    """`name` as a file may be called anywhere; `otherwise` where nothing is left of it."""
    return "".join(char if char.isalnum() or char in "-_ " else "-" for char in name).strip() or otherwise


def _suffix(one_filter: str) -> str:
    found = _SUFFIX.search(one_filter)
    return found[1] if found else ""
