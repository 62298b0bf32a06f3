"""The line above an answer: status, time, size, HTTP version; or what is going on right now."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from postgui.formats.render.figure import (
    coded_size_text,
    format_duration_ms,
    format_size,
    format_version,
    size_text,
    status_text,
)
from postgui.formats.render.hop_text import hop_lines
from postgui.model.exchange import Exchange, ResponseHead
from postgui.services.plain_credentials import plain_credentials_of
from postgui.translation import mark, tr
from postgui.ui.connection_text import LOCK_MEANING, Lock, lock_of
from postgui.ui.ink import InkLabel
from postgui.ui.plain_tip import plain_tip
from postgui.ui.status_line import LOCK_ICONS
from postgui.ui.theme import current_theme, status_role

_TINT_ALPHA = 26
_ROOMY_PX = 480
_COPIED_MS = 1500
_LOCK_WORDS: dict[Lock, str] = {
    "": "",
    "closed": "",
    "insecure": mark("Insecure"),
    "plain": mark("Not encrypted"),
}


class Pill(InkLabel):
    """A word on a tinted, rounded ground."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._role = "text-muted"
        self.show_ink(self._role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.refresh()

    def show_text(self, text: str, role: str) -> None:
        """Show `text` in the colour of `role`."""
        self.setText(text)
        self._role = role
        self.show_ink(role)

    def refresh(self) -> None:
        """Font and room as the theme says."""
        theme = current_theme()
        font = theme.ui_font()
        font.setBold(True)
        self.setFont(font)
        theme.fit(self.setContentsMargins, 8, 4, 8, 4)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        tint = QColor(current_theme().color(self._role))
        tint.setAlpha(_TINT_ALPHA)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(QRectF(self.rect()), current_theme().px(6), current_theme().px(6))
        painter.end()
        super().paintEvent(event)


class SummaryLine(QWidget):
    """Shows figures and reports clicks.

    Signals:
        copy_requested, save_requested: A click on that button.
        connection_requested: A click on the lock.
    """

    connection_requested = Signal()
    copy_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.status = Pill(self)
        self.duration = self._label(tr("Time"))
        self.body_size = self._label(tr("Size"))
        self.version = self._label(tr("HTTP version"))
        self._lock: Lock = ""
        self._sizes = ("", "")
        self.lock = self._button("lock", "", self.connection_requested)
        self.copy = self._button("copy", tr("Copy what is shown"), self.copy_requested)
        self.save = self._button("download", tr("Save body to a file"), self.save_requested)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_MS)
        self._copied.timeout.connect(self._show_copy)
        self.more = QToolButton(self)
        self.more.setIcon(theme.icon("more"))
        theme.fit(self.more.setIconSize, QSize(16, 16))
        self.more.setToolTip(tr("More to do with the response"))
        self.more.setAccessibleName(tr("More to do with the response"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout = QHBoxLayout(self)
        theme.fit(layout.setContentsMargins, 12, 2, 8, 2)
        theme.fit(layout.setSpacing, 12)
        layout.addWidget(self.status)
        layout.addWidget(self.duration)
        layout.addWidget(self.body_size)
        layout.addWidget(self.version)
        layout.addWidget(self.lock)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        theme.fit(buttons.setSpacing, 4)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.save)
        buttons.addWidget(self.more)
        layout.addLayout(buttons)
        theme.fit(self.setMinimumHeight, 36)  # so that what follows stands still, buttons or none
        theme.scaled.connect(self._on_scale)
        self.show_nothing()

    def show_copied(self) -> None:
        """Say, on the button for it, that something is on the clipboard now."""
        self.copy.setIcon(current_theme().icon("check", "ok"))
        self.copy.setToolTip(tr("Copied"))
        self.copy.setAccessibleName(tr("Copied"))
        self._copied.start()

    @Slot()
    def _show_copy(self) -> None:
        self.copy.setIcon(current_theme().icon("copy"))
        self.copy.setToolTip(tr("Copy what is shown"))
        self.copy.setAccessibleName(tr("Copy what is shown"))

    def offer_more(self, menu: QMenu) -> None:
        """Have a button for `menu` beside Save."""
        self.more.setMenu(menu)

    def show_nothing(self, text: str = "") -> None:
        """No answer; `text` may say why."""
        self._show_status(text, "text-muted")
        for label in (self.duration, self.body_size, self.version):
            self._fill(label, "")
        self._show_lock("", "")
        self._offer(keep=False)

    def show_running(self, text: str, elapsed: str) -> None:
        """A request is under way."""
        self._show_status("", "text-muted")
        self._fill(self.duration, elapsed)
        self._fill(self.body_size, text)
        self._fill(self.version, "")
        self._show_lock("", "")
        self._offer(keep=False)

    def show_elapsed(self, elapsed: str) -> None:
        self._fill(self.duration, elapsed)

    def show_transfer(self, text: str) -> None:
        """Say how many bytes went through."""
        self._fill(self.body_size, text)

    def show_head(self, head: ResponseHead) -> None:
        """Status and version are known, the body still comes."""
        self._show_status(status_text(head), status_role(head.status))
        self._fill(self.version, format_version(head.http_version))

    def show_exchange(self, exchange: Exchange) -> None:
        """The final figures."""
        if exchange.response is not None:
            self.show_head(exchange.response)
        else:
            self._show_status(tr("No answer"), "error")
            self._fill(self.version, "")
        self.status.setToolTip("\n".join(hop_lines(exchange.redirects)))
        warning = plain_credentials_of(exchange)
        lock = lock_of(exchange, warning)
        self._show_lock(lock, warning or tr(LOCK_MEANING[lock]))
        total_ms = exchange.timings.total_ms
        self._fill(self.duration, "" if total_ms is None else format_duration_ms(total_ms))
        answered = exchange.response is not None
        self._sizes = (format_size(exchange.body.size_bytes), coded_size_text(exchange))
        self._fill(self.body_size, self._sizes[self._roomy()] if answered else "")
        self.body_size.setToolTip(size_text(exchange.body.size_bytes, exchange.wire_size))
        self._offer(keep=answered)
        self.save.setEnabled(exchange.body.size_bytes > 0)

    def _show_status(self, text: str, role: str) -> None:
        if text:
            self.status.show_text(text, role)
        else:
            self.status.setText("")  # hidden, it keeps its colour: the next answer's is most likely the same
        self.status.setToolTip("")
        self.status.setVisible(bool(text))

    def _fill(self, label: QLabel, text: str) -> None:
        if text != label.text():
            label.setText(text)
        label.setToolTip("")
        label.setVisible(bool(text))

    def _show_lock(self, lock: Lock, meaning: str) -> None:
        self.lock.setVisible(bool(lock))
        self.lock.setToolTip(plain_tip(meaning))
        if not lock or lock == self._lock:
            return  # hidden, it stays as it is: the next answer's is most likely the same
        self._lock = lock
        self.lock.setAccessibleName(tr(LOCK_MEANING[lock]))
        self.lock.setText(tr(_LOCK_WORDS[lock]))
        self.lock.setProperty("sign", LOCK_ICONS[lock][1])
        self.lock.style().polish(self.lock)
        self._dress_lock()

    def _dress_lock(self) -> None:
        """An icon where all is well; a word where it is not and there is room for it."""
        icon, role = LOCK_ICONS[self._lock]
        self.lock.setIcon(current_theme().icon(icon, role))
        roomy = bool(_LOCK_WORDS[self._lock]) and self._roomy()
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if roomy else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        if style != self.lock.toolButtonStyle():
            self.lock.setToolButtonStyle(style)
            self.lock.style().polish(self.lock)

    def _roomy(self) -> bool:
        return self.width() >= current_theme().px(_ROOMY_PX)

    def _offer(self, *, keep: bool) -> None:
        self.copy.setVisible(keep)
        self.save.setVisible(keep)
        self.more.setVisible(keep and self.more.menu() is not None)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setAccessibleName(name)
        label.setProperty("tone", "muted")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        return label

    def _button(self, icon: str, name: str, signal: object) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(current_theme().icon(icon))
        current_theme().fit(button.setIconSize, QSize(16, 16))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(signal)
        return button

    @Slot()
    def _on_scale(self) -> None:
        self.status.refresh()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress_lock()
        if self.body_size.text() in self._sizes:
            self.body_size.setText(self._sizes[self._roomy()])
