"""The mock server of one request in a tab; that of a collection or folder is a page of its own tab."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postgui.services.context import Context
from postgui.translation import tr
from postgui.ui.mock.mock_pane import MockPane
from postgui.ui.path_page import PathTab, Subject


class MockTab(PathTab):
    """Serves the examples of its subject until it is closed."""

    prefix = "mock:"

    def __init__(self, subject: Subject, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(subject, context, parent)
        self.pane = MockPane(subject.path, subject.name, context, self)
        self.pane.running_changed.connect(self.status_changed)
        self.switch = self.pane.switch
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)

    # What a page tells

    def name(self) -> str:
        return tr("Mock {name}", name=self.subject.name)

    def end(self) -> None:
        self.pane.end()
