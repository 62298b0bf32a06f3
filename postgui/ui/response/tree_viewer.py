"""The Tree tab: a light shell around the tree, which is imported when it is first looked at."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from postgui.formats.render.big_text import BigText
from postgui.model.exchange import Exchange
from postgui.services.check.picked import path_expression
from postgui.translation import tr
from postgui.ui.document.warm_up import WarmUp
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.response.pick_actions import add_pick_actions
from postgui.ui.viewer import ViewerWidget

if TYPE_CHECKING:
    from postgui.ui.document.reading import Reading
    from postgui.ui.tree.tree_pane import TreePane


class TreeViewer(ViewerWidget):
    """Shows a `BigText` as a tree; above it stands what is wrong with it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._text: BigText | None = None
        self._reading: Reading | None = None
        self._warm_up = WarmUp(self)
        self.pane: TreePane | None = None
        self.problem = NoteBar(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.problem)

    def read_with(self, reading: "Reading") -> None:
        self._reading = reading

    def get_ready(self) -> None:
        if self.pane is None:
            from postgui.ui.tree.tree_pane import TreePane

            self.pane = TreePane(self)
            self.pane.problem_found.connect(self._on_problem)
            self.pane.value_menu_opening.connect(self._on_value_menu)
            self._layout.addWidget(self.pane, 1)
            self.setFocusProxy(self.pane)

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        assert isinstance(prepared, BigText)
        self._text = prepared
        self.problem.show_note("")
        self._warm_up.run(self._open)

    def clear(self) -> None:
        self._text = None
        self.problem.show_note("")
        if self.pane is not None:
            self.pane.clear()

    def copy_text(self) -> str:
        """The tree copies its body itself, bit by bit, and asks for a file if it is a lot."""
        if self._text is not None and self.pane is not None:
            self.pane.copy_all()
        return ""

    @Slot()
    def _open(self) -> None:
        text = self._text
        if text is None:
            return  # something else is shown by now
        self.get_ready()
        assert self.pane is not None
        try:
            self.pane.show_text(text, self._reading)
        except OSError as error:
            reason = error.strerror or error
            self._on_problem(tr("The body can't be read from disk: {reason}. Send again.", reason=reason))
        except ValueError:
            self._on_problem(
                tr("There is no tree of so large a text in this charset. Raw shows it as it came.")
            )

    @Slot(QMenu, str)
    def _on_value_menu(self, menu: QMenu, path: str) -> None:
        add_pick_actions(menu, self, lambda then: then(path_expression(path)))

    @Slot(str)
    def _on_problem(self, text: str) -> None:
        self.problem.show_note(text, role="warning")
