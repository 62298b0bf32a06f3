"""What a scene of the gallery is, and what many of them begin with.

A module `gallery_*.py` beside this one has its scenes in `SCENES`, by `<screen>-<state>`; the gallery and
the tests of all screens find them there.
"""

import asyncio
import importlib
import pkgutil
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeAlias

from PySide6.QtWidgets import QDialog, QWidget

from postgui.ui.request.tab import RequestTab
from tests.e2e.open_window import OpenWindow, open_window

Scene: TypeAlias = Callable[[OpenWindow], Awaitable[QWidget]]
"""Brings an open window into a state, and gives what to look at: the window, a dialog or a menu."""


def all_scenes() -> dict[str, Scene]:
    """Every scene by its name, in the order of modules and scenes."""
    package = importlib.import_module("tests.ui")
    scenes: dict[str, Scene] = {}
    for found in pkgutil.iter_modules(package.__path__, "tests.ui."):
        if found.name.rpartition(".")[2].startswith("gallery_"):
            module = importlib.import_module(found.name)
            more: Mapping[str, Scene] = getattr(module, "SCENES", {})
            assert not scenes.keys() & more.keys(), "two scenes of one name"
            scenes.update(more)
    return scenes


@asynccontextmanager
async def sample_window(
    playground: str, size: tuple[int, int] = (1280, 800), *, language: str = ""
) -> AsyncIterator[OpenWindow]:
    """A window on a fresh data folder in which the sample collection is ready.

    `language` is what the settings there say; "": nothing.
    """
    with tempfile.TemporaryDirectory(prefix="postgui-gallery-") as folder:
        if language:
            text = f'[look]\nlanguage = "{language}"\n'
            (Path(folder) / "settings.toml").write_text(text, encoding="utf-8")
        async with open_window(Path(folder), playground=playground, size=size) as opened:
            await asyncio.to_thread(opened.sample.copy)
            yield opened


async def settle(rounds: int = 15) -> None:
    """Let layouts, late painting and short timers happen."""
    for _ in range(rounds):
        await asyncio.sleep(0.02)


async def send(opened: OpenWindow, tab: RequestTab) -> None:
    tab.send()
    await opened.answered(tab)


async def open_sample(opened: OpenWindow, name: str = "Basics/Create user.yml") -> RequestTab:
    await opened.desk.tree_actions.open_collection(opened.sample.folder)
    opened.window.sidebar.tree.choose(opened.sample.folder / name)
    return await opened.desk.opener.open_path(opened.sample.folder / name)


def opened_dialog(dialog: QDialog) -> QDialog:
    """`dialog`, shown."""
    dialog.open()
    return dialog
