"""`python -m tests.ui.gallery FOLDER [SCENE ...]`: a PNG of every screen and dialog, for looking at.

Runs the real window offscreen against the playground and a data folder that is gone afterwards. Each scene is
drawn in both themes and two sizes (some in more), as `<screen>-<state>-<light|dark>-<WxH>.png`, where the
size is that of the window; it is resized and the theme is switched while the scene is open. Asserts nothing.
"""

import asyncio
import os
import sys
from itertools import product
from pathlib import Path
from typing import get_args

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_API"] = "pyside6"
os.environ["PYTHON_KEYRING_BACKEND"] = "tests.support.memory_keyring.MemoryKeyring"

from PySide6.QtWidgets import QApplication, QDialog

from postgui.app.start import put_pointer_away
from postgui.servers.process import start_playground
from postgui.ui.theme import Mode, Theme
from tests.ui.gallery_scene import Scene, all_scenes, sample_window, settle

SIZES = ((1280, 800), (900, 700))
MORE_SIZES = {"window-answered": ((700, 500), (2560, 1400)), "welcome-doors": ((700, 500),)}
"""Of some scenes: about the smallest and the largest that people have."""


async def draw(folder: Path, playground: str, theme: Theme, scenes: dict[str, Scene]) -> list[str]:
    """Write the pictures of `scenes`; those that could not be set, with why."""
    failed = []
    for name, scene in scenes.items():
        try:
            await draw_scene(folder, playground, theme, name, scene)
        except Exception as error:  # noqa: BLE001 - the others are wanted all the same
            failed.append(f"{name}: {error!r}")
    return failed


async def draw_scene(folder: Path, playground: str, theme: Theme, name: str, scene: Scene) -> None:
    """Write the pictures of one scene."""
    modes = [mode for mode in get_args(Mode) if mode != "system"]
    async with sample_window(playground, SIZES[0]) as opened:
        shown = await scene(opened)
        for (width, height), mode in product((*SIZES, *MORE_SIZES.get(name, ())), modes):
            opened.window.resize(width, height)
            theme.set_mode(mode)
            await settle()
            shown.grab().save(str(folder / f"{name}-{mode}-{width}x{height}.png"))
        if isinstance(shown, QDialog):
            shown.close()


def main(arguments: list[str]) -> int:
    """Write all pictures, or those of the scenes named, into the folder given."""
    from qasync import QEventLoop

    scenes = all_scenes()
    unknown = set(arguments[1:]) - scenes.keys()
    if not arguments or arguments[0].startswith("-") or unknown:
        sys.stderr.write(f"usage: python -m tests.ui.gallery FOLDER [{' | '.join(scenes)} ...]\n")
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    put_pointer_away()
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    theme = Theme("light", parent=app)
    theme.apply(app)
    wanted = {name: scenes[name] for name in arguments[1:]} or scenes
    with start_playground() as server:
        failed = loop.run_until_complete(draw(folder, server.url, theme, wanted))
    loop.close()
    sys.stderr.writelines(f"{line}\n" for line in failed)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
