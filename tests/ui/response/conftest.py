"""What the viewers' tests share."""

import pytest
from PySide6.QtWidgets import QWidget


@pytest.fixture
def host(qtbot) -> QWidget:
    """A parent for a viewer that lives as long as the test."""
    widget = QWidget()
    widget.resize(600, 500)
    qtbot.addWidget(widget)
    widget.show()
    return widget
