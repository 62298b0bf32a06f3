"""Short messages at the foot of the window that never take the focus: what was done, with Undo,
and problems that belong to no response pane."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from postgui.translation import stopped, tr
from postgui.ui.card import Card
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme
from postgui.ui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from postgui.model.problem import Problem

_SHOWN_MS = 8000
_REMEMBERED = 200
_MAX_SHOWN = 3
_SIGNS = {"check": "ok", "info": "info"}
"""Picture -> its colour role."""


@dataclass(frozen=True, slots=True)
class PastNotice:
    """A message that was shown. `at` is seconds since the epoch."""

    at: float
    title: str
    text: str = ""
    detail: str = ""
    is_problem: bool = False


class Notice(Card):
    """One message: a title, what follows from it, and at most one action.

    Signals:
        gone: It is away, by its action, by itself or by a click.
    """

    gone = Signal()

    def __init__(
        self, title: str, text: str, parent: QWidget, *, is_problem: bool = False, sign: str = "check"
    ) -> None:
        super().__init__(parent, edge="error" if is_problem else "line-strong")
        theme = current_theme()
        self.setObjectName("notice")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.is_problem = is_problem
        self.title = WrappedLabel(title, self)
        self.text = WrappedLabel(text, self)
        self.text.setProperty("tone", "muted")
        self.text.setVisible(bool(text))
        for label in (self.title, self.text):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = QPushButton(self)
        self.action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.action.hide()
        close = QToolButton(self)
        close.setIcon(theme.icon("close"))
        close.setAutoRaise(True)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.setAccessibleName(tr("Close this message"))
        close.setToolTip(tr("Close this message"))
        close.clicked.connect(self.dismiss)
        role = "error" if is_problem else _SIGNS[sign]
        self._sign = theme.icon("warning" if is_problem else sign, role)
        self._mark = QLabel(self)
        texts = self._texts = QVBoxLayout()
        theme.fit(texts.setSpacing, 4)
        texts.addWidget(self.title)
        texts.addWidget(self.text)
        said = QHBoxLayout()
        theme.fit(said.setSpacing, 8)
        said.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(texts, 1)
        centred = QVBoxLayout()
        centred.addStretch(1)
        centred.addLayout(said)
        centred.addStretch(1)
        layout = QHBoxLayout(self)
        theme.fit(layout.setContentsMargins, 12, 8, 8, 8)
        theme.fit(layout.setSpacing, 8)
        layout.addLayout(centred, 1)
        if text:  # below it: beside it both would be narrow
            theme.fit(texts.addSpacing, 4)
            texts.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def show_bar(self) -> None:
        """Show that something goes on; nobody knows how long."""
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        current_theme().fit(bar.setFixedHeight, 4)
        bar.setAccessibleName(self.title.text())
        self._texts.addWidget(bar)

    def fit(self, width: int) -> int:
        """Take `width` and return the height that its words need there, in pixels."""
        self.ensurePolished()
        self.setFixedWidth(width)
        layout = self.layout()
        assert layout is not None
        layout.activate()  # labels claim their height for the width that they have
        return self.heightForWidth(width)

    def offer(self, label: str, run: Callable[[], None]) -> None:
        """Show a button that runs `run` once and closes the message."""
        self.action.setText(label)
        self.action.clicked.connect(self.dismiss)
        self.action.clicked.connect(run)
        self.action.show()

    def close_after(self, delay_ms: int) -> None:
        """Go away by itself, not while the pointer is on it."""
        timer = QTimer(self)
        timer.setInterval(delay_ms)
        timer.timeout.connect(self._on_timeout)
        timer.start()

    @Slot()
    def dismiss(self) -> None:
        """Take the message away."""
        self.hide()
        self.deleteLater()
        self.gone.emit()

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self._mark.setPixmap(self._sign.pixmap(theme.px(16), theme.px(16)))
        self._mark.setFixedHeight(QFontMetrics(theme.ui_font()).height())  # stands beside the first line

    @Slot()
    def _on_timeout(self) -> None:
        if not self.underMouse():
            self.dismiss()


class NoticeArea(QObject):
    """Stacks messages at the lower right corner of `host`, the newest lowest, and remembers them.

    Signals:
        shown: A message came: its words, and whether it is of a problem. str, bool.
        noted: Something was told: it is the last of `past`.
    """

    shown = Signal(str, bool)
    noted = Signal()

    def __init__(self, host: QWidget, foot: QWidget | None = None) -> None:
        super().__init__(host)
        self._host = host
        self._foot = foot
        self._notices: list[Notice] = []
        self._past: list[PastNotice] = []
        host.installEventFilter(self)
        current_theme().scaled.connect(self._place)

    def show_problem(self, problem: "Problem") -> Notice:
        """Say what went wrong; stays until it is closed."""
        text = "\n".join(part for part in (problem.meaning, problem.advice) if part)
        notice = Notice(problem.what, text, self._host, is_problem=True)
        notice.setToolTip(plain_tip(problem.detail))
        return self._add(notice, detail=problem.detail, is_problem=True)

    def show_done(self, text: str) -> Notice:
        """Say what was done; goes away by itself."""
        notice = Notice(text, "", self._host)
        notice.close_after(_SHOWN_MS)
        return self._add(notice)

    def show_waiting(self, title: str, text: str) -> Notice:
        """Say what is waited for; stays until it is closed or withdrawn."""
        return self._add(Notice(title, text, self._host, sign="info"))

    def show_working(self, title: str) -> Notice:
        """Say what goes on, with a bar that moves; who shows it withdraws it. It is not remembered."""
        notice = Notice(title, "", self._host, sign="info")
        notice.show_bar()
        return self._add(notice, remembered=False)

    def withdraw(self, notice: Notice) -> None:
        """Take a message away if it is still shown: what it says is no longer so."""
        if notice in self._notices:
            notice.dismiss()

    def notices(self) -> tuple[Notice, ...]:
        """Those shown now, oldest first."""
        return tuple(self._notices)

    @property
    def past(self) -> tuple[PastNotice, ...]:
        """What was told in this session, oldest first."""
        return tuple(self._past)

    def _add(
        self, notice: Notice, *, detail: str = "", is_problem: bool = False, remembered: bool = True
    ) -> Notice:
        if remembered:
            told = PastNotice(time.time(), notice.title.text(), notice.text.text(), detail, is_problem)
            self._past = [*self._past[1 - _REMEMBERED :], told]
            self.noted.emit()
        while len(self._notices) >= _MAX_SHOWN:
            self._notices.pop(0).dismiss()
        self._notices.append(notice)
        notice.installEventFilter(self)
        self._place()
        notice.show()
        notice.raise_()
        QTimer.singleShot(0, self, self._place)
        words = (notice.accessibleName(), notice.accessibleDescription())
        self.shown.emit(" ".join(stopped(word) for word in words if word), notice.is_problem)
        return notice

    @Slot()
    def _place(self) -> None:
        theme = current_theme()
        width = min(theme.px(420), self._host.width() - theme.px(32))
        foot = self._foot.sizeHint().height() if self._foot is not None else 0
        bottom = self._host.height() - foot - theme.px(12)
        for notice in reversed(self._notices):
            height = notice.fit(width)
            notice.setGeometry(self._host.width() - width - theme.px(16), bottom - height, width, height)
            bottom -= height + theme.px(8)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        elif isinstance(watched, Notice) and event.type() == QEvent.Type.Hide and watched in self._notices:
            self._notices.remove(watched)
            self._place()
        return False
