"""A GraphQL body: the query, its variables below it, and which operation to run."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from postgui.model.request import Body
from postgui.translation import tr
from postgui.ui.editor.code_editor import CodeEditor
from postgui.ui.request.body_text import BodyText
from postgui.ui.request.template_field import TemplateField
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme


class BodyGraphql(QWidget):
    """Shows the three parts of a GraphQL request and reports typing in each.

    Signals:
        query_edited, variables_edited, operation_edited: The person changed it. str: the whole text.
    """

    query_edited = Signal(object)
    variables_edited = Signal(object)
    operation_edited = Signal(str)

    def __init__(self, variables: VariableNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.query = CodeEditor()
        self.query.setAccessibleName(tr("GraphQL query"))
        self.query.set_language("graphql")
        self.variables = BodyText()
        self.variables.code.setAccessibleName(tr("GraphQL variables"))
        self.operation = TemplateField(variables)
        self.operation.setProperty("boxed", True)
        self.operation.setPlaceholderText(tr("When the query has more than one"))
        self.operation.setAccessibleName(tr("Operation name"))
        self.query.text_edited.connect(self.query_edited)
        self.variables.text_edited.connect(self.variables_edited)
        self.operation.text_edited.connect(self.operation_edited)
        self._titles = (QLabel(tr("Variables (JSON)")), QLabel(tr("Operation")))
        self._arrange()
        current_theme().scaled.connect(self._measure)
        self._measure()

    def show_body(self, body: Body) -> None:
        self.query.show_text(body.text)
        self.variables.show_body(body.variables, "json")
        self.operation.show_text(body.operation)

    def _arrange(self) -> None:
        theme = current_theme()
        lower = QWidget()
        inside = QVBoxLayout(lower)
        inside.setContentsMargins(0, 0, 0, 0)
        theme.fit(inside.setSpacing, 4)
        theme.fit(self._titles[0].setContentsMargins, 12, 4, 12, 0)
        inside.addWidget(self._titles[0])
        inside.addWidget(self.variables, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.query)
        self.splitter.addWidget(lower)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 1)
        line = QHBoxLayout()
        theme.fit(line.setContentsMargins, 12, 4, 12, 4)
        theme.fit(line.setSpacing, 8)
        line.addWidget(self._titles[1])
        line.addWidget(self.operation, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        column.addLayout(line)

    def _measure(self) -> None:
        for title in self._titles:
            title.setFont(current_theme().ui_font("small"))
            title.setProperty("tone", "faint")
