"""The method of a request: the usual ones to choose from, or any token typed in."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from postgui.translation import tr
from postgui.ui.ink import show_ink
from postgui.ui.redo_key import is_redo
from postgui.ui.theme import current_theme, method_role

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
_MOST_CHARS = 12


class _MethodDelegate(QStyledItemDelegate):
    """Draws each method of the list in its own hue."""

    # Qt overrides

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        color = current_theme().color(method_role(str(index.data())))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, color)
        option.font.setWeight(QFont.Weight.DemiBold)


class MethodBox(QComboBox):
    """Shows a method in its hue and reports what the person makes of it.

    Signals:
        method_edited: Typed or chosen. str: the method, exactly as typed.
        send_requested: Enter.
    """

    method_edited = Signal(str)
    send_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Completing "P" to "POST" in the box would show what nobody typed and the draft does not hold.
        self.setCompleter(None)  # type: ignore[arg-type]
        self.addItems(METHODS)
        self.setItemDelegate(_MethodDelegate(self))
        self.setMaxVisibleItems(len(METHODS))
        self.setProperty("quiet", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Method"))
        self.setToolTip(tr("HTTP method: choose one or type any"))
        self.textActivated.connect(self._on_edited)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(tr("Method"))  # the box lends its own to nobody
            line.textEdited.connect(self._on_edited)
            line.returnPressed.connect(self.send_requested)
            line.installEventFilter(self)
        self.view().installEventFilter(self)
        current_theme().scaled.connect(self.updateGeometry)
        self.show_method("GET")

    def show_method(self, method: str) -> None:
        if method != self.currentText():
            index = METHODS.index(method) if method in METHODS else -1
            self.setCurrentIndex(index)
            self.setEditText(method)
        self._colour()

    @Slot(str)
    def _on_edited(self, method: str) -> None:
        self._colour()
        self.method_edited.emit(method)

    def _colour(self) -> None:
        # The application's style sheet colours fields, so a palette would not be heard here.
        show_ink(self, method_role(self.currentText()))
        self.updateGeometry()

    def _click_opens(self, event: QMouseEvent) -> None:
        """A click on the text opens the list, dragging over it still selects."""
        line = self.lineEdit()
        if event.button() == Qt.MouseButton.LeftButton and line is not None and not line.hasSelectedText():
            self.showPopup()

    def _type_over(self, event: QKeyEvent) -> bool:
        """A method typed while the list is open goes where it is typed otherwise; True if it was one."""
        line = self.lineEdit()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        text = event.text()
        if line is None or not (plain and text.isprintable() and text.strip()):
            return False
        self.hidePopup()
        line.selectAll()
        line.insert(text)
        line.textEdited.emit(line.text())
        return True

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.lineEdit()
        undoes, redoes = event.matches(QKeySequence.StandardKey.Undo), is_redo(event)
        if line is not None and undoes and line.isUndoAvailable():
            line.undo()
        elif line is not None and redoes and line.isRedoAvailable():
            line.redo()
        elif undoes or redoes:
            event.ignore()  # nothing of its own is left: it is the request's
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            if watched is self.lineEdit():
                self._click_opens(event)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return watched is not self.lineEdit() and self._type_over(event)
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        font = theme.ui_font()
        font.setWeight(QFont.Weight.DemiBold)
        text = max("DELETE", self.currentText()[:_MOST_CHARS], key=len)
        return QSize(QFontMetrics(font).horizontalAdvance(text) + theme.px(44), theme.px(28))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling past must not change the method
