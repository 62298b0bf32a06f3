"""Words in the hue of a method or a status, on widgets that the style sheet colours.

The sheet has a rule for each such role, chosen by the property `ink`: a sheet of the widget's own would be
read and styled again at each change, and a palette is not heard where the sheet says a colour.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from postgui.ui.restyle import polish


class InkLabel(QLabel):
    """A label in the colour of a role; the sheet knows it by the name of this class."""

    def show_ink(self, role: str) -> None:
        """Write in the colour of `role`: that of a method or a status, "error" or "text-muted"."""
        show_ink(self, role)


def show_ink(widget: QWidget, role: str) -> None:
    """Write the words of `widget` in the colour of `role`, for which the sheet has a rule."""
    if widget.property("ink") == role:
        return
    widget.setProperty("ink", role)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # otherwise Qt does it before it is seen
        polish(widget)
