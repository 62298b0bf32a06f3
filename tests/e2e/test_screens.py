"""Every screen of the gallery: it can be set and drawn, everything in it has a name, nothing is cut off.

One pass over the scenes, because opening them is what takes the time.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QMenu

from postgui.ui.theme import Theme
from tests.support.qt_loop import RunQt
from tests.support.screen_check import cut_off, undescribed, unnamed
from tests.ui.gallery_scene import Scene, all_scenes, sample_window, settle

SIZES = {0.8: QSize(900, 700), 1.0: QSize(900, 700), 2.0: QSize(1800, 1400)}
"""Scale -> size of the window: twice the letters, on a screen of twice the pixels."""
NOT_YET = frozenset(
    [
        "dialog-code",
        "dialog-export",
        "menu-tab",
        "menu-tree_collection",
        "menu-tree_request",
        "response-big_json",
        "response-filter_names",
        "response-hex",
        "response-raw",
        "response-stream",
        "response-table",
        "response-tls_refused",
        "run-waiting",
        "settings-file_conflict",
        "tree-long",
        "window-tabs",
    ]
)
"""Scenes not looked over at every size yet: what is cut off there is to be mended, then its name goes."""


@pytest.fixture
def scaled(theme: Theme) -> Iterator[Theme]:
    """The session's theme, put back afterwards."""
    yield theme
    theme.set_scale(1.0)


@pytest.mark.parametrize("name", sorted(all_scenes().keys() - NOT_YET))
def test_screen_is_whole_and_named(name: str, run_qt: RunQt, playground: str, scaled: Theme) -> None:
    run_qt(_look_over(all_scenes()[name], playground, scaled), timeout_s=60)


async def _look_over(scene: Scene, playground: str, theme: Theme) -> None:
    async with sample_window(playground) as opened:
        shown = await scene(opened)
        await settle(5)
        natural = shown.size().toSizeF()
        faults = [*unnamed(shown), *undescribed(shown)]
        for scale, size in SIZES.items():
            theme.set_scale(scale)
            opened.window.resize(size)
            if shown is not opened.window:
                shown.resize((natural * scale).toSize())  # as it would have opened
            await settle(5)
            assert not shown.grab().isNull()
            faults += [f"at {scale:.0%}: {fault}" for fault in cut_off(shown)]
        if isinstance(shown, QDialog | QMenu):
            shown.close()
    assert not faults, "\n".join(faults)


def test_no_scene_is_left_out_that_does_not_exist() -> None:
    assert all_scenes().keys() >= NOT_YET
