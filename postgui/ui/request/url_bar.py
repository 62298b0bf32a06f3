"""Method, URL and Send: the line on top of a request."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from postgui.model.request import Request
from postgui.model.variables import Scope
from postgui.translation import tr
from postgui.ui.key_tip import KeyTip
from postgui.ui.pasted import request_in
from postgui.ui.request.method_box import MethodBox
from postgui.ui.request.template_field import TemplateField
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme


class UrlField(TemplateField):
    """The URL; a pasted request is reported instead of becoming a part of it.

    Signals:
        request_pasted: str, the whole text: a curl command, a fetch() call, a raw request.
    """

    request_pasted = Signal(str)

    # Qt overrides

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if request_in(text):
            self.request_pasted.emit(text)
        else:
            super().insertFromMimeData(source)


class UrlBar(QWidget):
    """Shows method and URL, and reports what the person does to them.

    Signals:
        method_edited: Typed or chosen. str: any token, as typed.
        url_edited: Typed or pasted. str: the whole text.
        send_requested: Enter, or a click on Send.
        cancel_requested: A click on Cancel while a request runs.
        save_requested: A click on Save.
        menu_requested: A click on the arrow beside Send. QWidget: open it below that.
        request_pasted: A curl command, a fetch() call or a raw request was pasted into the URL. str.
        undo_requested, redo_requested: Ctrl+Z or Ctrl+Y where the URL field has nothing left of its own.
    """

    method_edited = Signal(str)
    url_edited = Signal(str)
    send_requested = Signal()
    cancel_requested = Signal()
    save_requested = Signal()
    menu_requested = Signal(object)
    request_pasted = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self._scopes: Sequence[Scope] = ()
        self.url = UrlField(VariableNames(lambda: self._scopes))
        self.save = QToolButton()
        self.send = QPushButton(tr("Send"))
        self.more = QToolButton()
        self._frame = QFrame(self)
        self.method = MethodBox(self._frame)
        self._arrange()
        self._name_parts()
        self.method.method_edited.connect(self.method_edited)
        self.method.send_requested.connect(self._on_enter)
        self.url.text_edited.connect(self.url_edited)
        self.url.request_pasted.connect(self.request_pasted)
        self.url.return_pressed.connect(self._on_enter)
        self.url.undo_requested.connect(self.undo_requested)
        self.url.redo_requested.connect(self.redo_requested)
        self.url.focus_changed.connect(self._on_focus)
        self.send.setProperty("send", True)
        self._send_tip = KeyTip(self.send, "")
        self.send.clicked.connect(self._on_send)
        self.save.clicked.connect(self.save_requested)
        self.more.clicked.connect(self._on_more)
        current_theme().scaled.connect(self._measure)
        self._measure()
        self.show_busy(False)

    def show_request(self, request: Request) -> None:
        """Show method and URL, leaving cursors alone where nothing changed."""
        self.method.show_method(request.method)
        self.url.show_text(request.url)

    def show_busy(self, busy: bool) -> None:
        """Offer Cancel instead of Send while a request runs."""
        self._busy = busy
        self.send.setText(tr("Cancel") if busy else tr("Send"))
        if busy:
            self._send_tip.say(tr("Stop this request (Esc)"))
        else:
            self._send_tip.say(tr("Send this request"), "request.send")
        self.send.setProperty("primary", not busy)
        self.send.style().polish(self.send)
        self.more.setEnabled(not busy)

    def focus_url(self) -> None:
        """Put the cursor into the URL with all of it selected (Ctrl+L)."""
        self.url.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.url.selectAll()

    def show_scopes(self, scopes: Sequence[Scope]) -> None:
        """What variables resolve from now on; chips take their colours from it."""
        self._scopes = scopes
        self.url.refresh_variables()

    def _arrange(self) -> None:
        theme = current_theme()
        self._frame.setObjectName("url_frame")
        self._line = QFrame()
        self._line.setProperty("upright", True)
        inside = QHBoxLayout(self._frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.method)
        inside.addWidget(self._line)
        theme.fit(inside.addSpacing, 8)
        inside.addWidget(self.url, 1)
        inside.addWidget(self.save)
        self.url.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        theme.fit(row.setContentsMargins, 8, 8, 8, 8)
        theme.fit(row.setSpacing, 8)
        row.addWidget(self._frame, 1)
        sending = QHBoxLayout()
        sending.setSpacing(0)  # one button in two parts
        sending.addWidget(self.send)
        sending.addWidget(self.more)
        row.addLayout(sending)
        self.setTabOrder(self.method, self.url)
        self.setTabOrder(self.url, self.save)
        self.setTabOrder(self.save, self.send)
        self.setTabOrder(self.send, self.more)

    def _name_parts(self) -> None:
        self.url.setPlaceholderText(tr("Enter a URL or paste a cURL command"))
        self.url.setAccessibleName(tr("URL"))
        self.save.setIcon(current_theme().icon("save"))
        KeyTip(self.save, tr("Save this request"), "request.save")
        self.save.setAccessibleName(tr("Save"))
        self.more.setProperty("send_more", True)
        self.more.setIcon(current_theme().icon("chevron-down", "accent-text"))
        self.more.setToolTip(tr("More ways to send"))
        self.more.setAccessibleName(tr("More ways to send"))

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        height = theme.px(32)
        self._frame.setFixedHeight(height)
        self._line.setFixedHeight(theme.px(16))
        self.url.setFont(theme.ui_font())
        self.url.setFixedHeight(theme.px(28))

    @Slot(bool)
    def _on_focus(self, focused: bool) -> None:
        self._frame.setProperty("focused", focused)
        self._frame.style().polish(self._frame)

    @Slot()
    def _on_enter(self) -> None:
        if not self._busy:
            self.send_requested.emit()

    @Slot()
    def _on_more(self) -> None:
        self.menu_requested.emit(self.more)

    @Slot()
    def _on_send(self) -> None:
        (self.cancel_requested if self._busy else self.send_requested).emit()
