"""Every screen of what came back: responses, comparisons, runs, load tests, monitors, the mock server."""

import pytest

from postgui.ui.theme import Theme
from tests.support.qt_loop import RunQt
from tests.support.screen_walk import look_over, response_scenes


@pytest.mark.parametrize("name", response_scenes())
def test_screen_is_whole_and_named(name: str, run_qt: RunQt, playground: str, theme: Theme) -> None:
    run_qt(look_over(name, playground, theme), timeout_s=60)
