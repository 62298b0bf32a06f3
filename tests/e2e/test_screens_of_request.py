"""Every screen of a request, and of collections, environments and settings around it."""

import pytest

from postgui.ui.theme import Theme
from tests.support.qt_loop import RunQt
from tests.support.screen_walk import look_over, request_scenes


@pytest.mark.parametrize("name", request_scenes())
def test_screen_is_whole_and_named(name: str, run_qt: RunQt, playground: str, theme: Theme) -> None:
    run_qt(look_over(name, playground, theme), timeout_s=60)
