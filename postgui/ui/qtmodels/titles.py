"""The titles over the columns of a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from postgui.translation import tr


def title_at_left(titles: Sequence[str], section: int, orientation: Qt.Orientation, role: int) -> Any:
    """What `headerData` says of a table whose marked `titles` stand at the left, over their texts."""
    if orientation == Qt.Orientation.Horizontal:
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(titles[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    return None
