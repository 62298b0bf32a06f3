"""Every screen of the window around requests and responses: tree, tabs, menus, dialogs."""

import pytest

from postgui.ui.theme import Theme
from tests.support.qt_loop import RunQt
from tests.support.screen_walk import NOT_YET, look_over, other_scenes
from tests.ui.gallery_scene import all_scenes


@pytest.mark.parametrize("name", other_scenes())
def test_screen_is_whole_and_named(name: str, run_qt: RunQt, playground: str, theme: Theme) -> None:
    run_qt(look_over(name, playground, theme), timeout_s=60)


def test_no_scene_is_left_out_that_does_not_exist() -> None:
    assert all_scenes().keys() >= NOT_YET
