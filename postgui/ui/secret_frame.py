"""The parts of a secret's field and how they look: editor or template, lock, eye, copy, a note below."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from postgui.translation import tr, within
from postgui.ui.request.template_field import TemplateField
from postgui.ui.request.variable import VariableNames
from postgui.ui.secret_editor import SecretBox, SecretLine
from postgui.ui.theme import current_theme


class SecretFrame(QWidget):
    """Arranges the parts; what they mean is `postgui.ui.secret_field`."""

    def __init__(
        self, label: str, variables: VariableNames, *, multiline: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label = label
        self.editor: SecretLine | SecretBox = SecretBox(self) if multiline else SecretLine(self)
        self.template = TemplateField(variables, parent=self)
        self.template.setProperty("boxed", True)
        self.eye = _button(self, "eye", tr("Show {label}", label=within(label)))
        self.eye.setCheckable(True)
        self.copy = _button(self, "copy", tr("Copy {label}", label=within(label)))
        self.lock = QLabel(self)
        self.lock.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note = QLabel(self)
        self.note.setProperty("tone", "warning")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.action = QPushButton(self)
        self.action.setProperty("compact", True)
        for widget in (self.editor, self.template):
            widget.setAccessibleName(label)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.editor)
        self._stack.addWidget(self.template)
        self._arrange()
        self.show_eye(open_=False)
        self._measure()
        current_theme().follow(self, self._measure)

    def show_template(self, shown: bool) -> None:
        """The template instead of the covered editor."""
        current: QWidget = self.template if shown else self.editor
        self._stack.setCurrentWidget(current)
        self.setFocusProxy(current)

    def show_kept(self, told: str) -> None:
        """The lock, with where the value is; "" hides it."""
        self.lock.setVisible(bool(told))
        self.lock.setToolTip(told)
        self.editor.setAccessibleDescription(told)

    def show_tools(self, shown: bool) -> None:
        self.eye.setVisible(shown)
        self.copy.setVisible(shown)

    def show_eye(self, *, open_: bool) -> None:
        """Covered or open: the button says what a click does."""
        label = within(self._label)
        self.eye.setIcon(current_theme().icon("eye-off" if open_ else "eye", "icon-muted"))
        self.eye.setAccessibleName(
            tr("Hide {label}", label=label) if open_ else tr("Show {label}", label=label)
        )
        self.eye.setToolTip(self.eye.accessibleName())
        self.editor.set_revealed(open_)

    def show_note(self, note: str, action: str) -> None:
        """What to warn of, and the button that helps; both may be empty."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.action.setText(action)
        self.action.setVisible(bool(action))

    def _arrange(self) -> None:
        theme = current_theme()
        row = QHBoxLayout()
        theme.fit(row.setSpacing, 4)
        row.addWidget(self._stack, 1)
        for widget in (self.lock, self.eye, self.copy):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        theme.fit(below.setSpacing, 4)
        below.addWidget(self.note)
        below.addWidget(self.action)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        theme.fit(column.setSpacing, 4)
        column.addLayout(row)
        column.addLayout(below)

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        side = theme.px(16)
        self.lock.setPixmap(theme.icon("lock", "icon-muted").pixmap(QSize(side, side)))
        self.lock.setFixedSize(theme.px(28), theme.px(28))  # as the buttons beside it
        self.note.setFont(theme.ui_font("small"))
        self.action.setFont(theme.ui_font("small"))
        if isinstance(self.editor, SecretLine):
            self._stack.setFixedHeight(theme.px(28))


def _button(parent: QWidget, icon: str, label: str) -> QToolButton:
    button = QToolButton(parent)
    button.setIcon(current_theme().icon(icon, "icon-muted"))
    button.setAccessibleName(label)
    button.setToolTip(label)
    return button
