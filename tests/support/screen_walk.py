"""Walks over scenes of the gallery: each can be drawn, all in it has a name, nothing is cut off or edited.

The scenes are dealt out to several test files, so that they can run beside each other.
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from shiboken6 import isValid

from postgui.ui.request.tab import RequestTab
from postgui.ui.theme import Theme
from tests.e2e.open_window import OpenWindow
from tests.support.screen_check import cut_off, place, shown_widgets, undescribed, unnamed
from tests.ui.gallery_scene import Scene, all_scenes, sample_window, settle

SIZES = {1.0: QSize(900, 700), 0.8: QSize(900, 700), 2.0: QSize(1800, 1400)}
"""Scale -> size of the window: twice the letters, on a screen of twice the pixels."""
REQUEST_SCREENS = frozenset({"request", "body", "editor", "collection", "folder", "settings", "environments"})
RESPONSE_SCREENS = frozenset({"response", "compare", "run", "load", "monitor", "mock", "console"})
NOT_YET: frozenset[str] = frozenset()
"""Scenes in which something is cut off or has no name yet."""


def request_scenes() -> list[str]:
    """The names of scenes that show what is sent, and where it is from."""
    return _scenes_of(REQUEST_SCREENS)


def response_scenes() -> list[str]:
    """The names of scenes that show what came back."""
    return _scenes_of(RESPONSE_SCREENS)


def other_scenes() -> list[str]:
    """The names of all further scenes: window, tree, menus, dialogs."""
    return _scenes_of({_screen(name) for name in all_scenes()} - REQUEST_SCREENS - RESPONSE_SCREENS)


async def look_over(name: str, playground: str, theme: Theme) -> None:
    """Set the scene `name` and look at it at each size.

    Raises:
        AssertionError: What is wrong with it.
    """
    try:
        async with sample_window(playground) as opened:
            faults = await _faults(all_scenes()[name], opened, theme)
    finally:
        await settle(1)  # what is closed is gone by then: it would all be given its style once more
        theme.set_scale(1.0)
    assert not faults, "\n".join(faults)


async def _faults(scene: Scene, opened: OpenWindow, theme: Theme) -> list[str]:
    shown = await scene(opened)
    await settle(5)
    natural = shown.size().toSizeF()
    edited = _requests(opened)
    letters = _letters(shown)
    faults = [*unnamed(shown), *undescribed(shown)]
    for scale, size in SIZES.items():
        theme.set_scale(scale)
        opened.window.resize(size)
        if shown is not opened.window:
            shown.resize((natural * scale).toSize())  # as it would have opened
        await settle(5)
        assert not shown.grab().isNull()
        faults += [f"at {scale:.0%}: {fault}" for fault in cut_off(shown)]
    faults += _letters_that_stay(letters, max(SIZES))
    if _requests(opened) != edited:
        faults.append("a change of the scale edited a request")
    if isinstance(shown, QDialog | QMenu):
        shown.close()
    return faults


def _requests(opened: OpenWindow) -> list[object]:
    return [page.draft.current for page in opened.window.area.pages() if isinstance(page, RequestTab)]


def _letters(shown: QWidget) -> dict[QWidget, int]:
    """How high the letters of each widget are, in pixels."""
    return {widget: widget.font().pixelSize() for widget in shown_widgets(shown)}


def _letters_that_stay(before: dict[QWidget, int], scale: float) -> list[str]:
    """Those that did not grow to `scale` times what they were: one of the two sizes is a wrong one."""
    return [
        f"{place(widget)} has letters of {size} px, and of {widget.font().pixelSize()} px at {scale:.0%}"
        for widget, size in before.items()
        if isValid(widget) and widget.font().pixelSize() != round(size * scale)
    ]


def _scenes_of(screens: frozenset[str] | set[str]) -> list[str]:
    return sorted(name for name in all_scenes().keys() - NOT_YET if _screen(name) in screens)


def _screen(name: str) -> str:
    return name.partition("-")[0]
