"""How large a dialog opens."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from postgui.ui.dialog_size import open_at
from postgui.ui.theme import Theme


@pytest.fixture
def double(theme: Theme) -> Iterator[None]:
    theme.set_scale(2.0)
    yield
    theme.set_scale(1.0)


@pytest.mark.usefixtures("double")
def test_a_dialog_that_would_not_fit_stops_where_the_screen_ends(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    room = dialog.screen().availableSize()
    open_at(dialog, room.width(), 100)
    assert dialog.height() == 200
    assert dialog.width() < room.width()
