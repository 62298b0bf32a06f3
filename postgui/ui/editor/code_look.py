"""How editors show text, as the person chooses it in the settings: tabs, long lines, white space.

Every editor asks `current_code_look()`, of which the application has one, and follows its changes.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from postgui.ui.app_object import the_only


@dataclass(frozen=True, slots=True)
class CodeChoice:
    """`tab_width` is counted in spaces."""

    tab_width: int = 4
    wraps: bool = True
    shows_whitespace: bool = False
    closes_pairs: bool = True


class CodeLook(QObject):
    """What is chosen now.

    Signals:
        changed: Something else is.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._choice = CodeChoice()

    @property
    def choice(self) -> CodeChoice:
        return self._choice

    def choose(self, choice: CodeChoice) -> None:
        """Show text so from now on."""
        if choice != self._choice:
            self._choice = choice
            self.changed.emit()


def current_code_look() -> CodeLook:
    """The one of the running application.

    Raises:
        RuntimeError: There is no application.
    """
    return the_only(CodeLook)
