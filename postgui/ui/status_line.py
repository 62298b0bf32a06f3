"""The line at the foot of the window: what is shown, and over what the last answer came."""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QSize, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from postgui.translation import joined, plural, tr
from postgui.ui.by_name import set_by_name
from postgui.ui.connection_text import Connection
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.key_tip import KeyTip
from postgui.ui.page import Page
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

LOCK_ICONS = {
    "": ("unlock", "icon-muted"),
    "closed": ("lock", "ok"),
    "insecure": ("unlock", "error"),
    "plain": ("warning", "warning"),
}
"""Icon and colour role by `Connection.lock`."""


class StatusLine(QFrame):
    """Facts about the current page; a click on the connection shows how it was protected.

    Signals:
        git_requested: The person wants to know what was changed.
        connection_requested: The person wants to know more about the connection.
        monitors_requested: The person wants to know which monitors run.
        notices_requested: The person wants to read the messages of this session again.
    """

    connection_requested = Signal()
    git_requested = Signal()
    monitors_requested = Signal()
    notices_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Connection()
        self.place = ElidedLabel(self)
        self.place.setProperty("tone", "muted")
        self.place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.git = QToolButton(self)
        self.git.setProperty("small", True)
        set_by_name(self.git, toolButtonStyle="ToolButtonTextBesideIcon")
        self.git.clicked.connect(self.git_requested)
        self.git.hide()
        self.monitors = QToolButton(self)
        self.monitors.setProperty("small", True)
        set_by_name(self.monitors, toolButtonStyle="ToolButtonTextBesideIcon")
        self.monitors.clicked.connect(self.monitors_requested)
        self.monitors.hide()
        self._failing = 0
        self.connection = QToolButton(self)
        set_by_name(self.connection, toolButtonStyle="ToolButtonTextBesideIcon")
        behind = "LeftToRight" if self.isRightToLeft() else "RightToLeft"
        set_by_name(self.connection, layoutDirection=behind)  # the lock stands at the end
        self.connection.setProperty("small", True)
        self.connection.clicked.connect(self.connection_requested)
        self.notices = QToolButton(self)
        self.notices.setProperty("small", True)
        set_by_name(self.notices, toolButtonStyle="ToolButtonTextBesideIcon")
        self.notices.clicked.connect(self.notices_requested)
        self._told = KeyTip(self.notices, tr("Messages of this session"), "view.notices")
        self.setProperty("surface", "window")
        theme = current_theme()
        line = QFrame(self)
        line.setProperty("line", True)
        row = QHBoxLayout()
        theme.fit(row.setContentsMargins, 12, 2, 8, 2)
        theme.fit(row.setSpacing, 8)
        row.addWidget(self.git)
        row.addWidget(self.place, 1)
        row.addWidget(self.monitors)
        row.addWidget(self.connection)
        row.addWidget(self.notices)
        self.show_notices(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(line)
        layout.addLayout(row)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def show_page(self, page: Page | None, place: str) -> None:
        """Show the facts of `page`, and `place` in words for people."""
        self.place.show_text(place)
        self.place.setToolTip(plain_tip(page.place() if page else ""))
        self._shown = page.connection() if page else Connection()
        self._show_connection()

    def show_git(self, branch: str, changed: int) -> None:
        """Show the branch of the collection, and how many files differ from the last commit."""
        count = plural("{n:,} changed", "{n:,} changed", changed)
        self.git.setText(joined("   ", (branch, count)) if changed else branch)
        self.git.setToolTip(tr("Branch of this collection's repository. Click for what was changed."))
        self.git.setAccessibleName(
            plural(
                "Git: branch {branch}, {n:,} changed",
                "Git: branch {branch}, {n:,} changed",
                changed,
                branch=branch,
            )
        )
        self.git.setVisible(bool(branch))

    def show_notices(self, unread: int) -> None:
        """Say how many messages were told since the list was last open."""
        self.notices.setText(str(unread) if unread else "")
        told = (
            plural("{n} new message of this session", "{n} new messages of this session", unread)
            if unread
            else tr("Messages of this session")
        )
        self._told.say(told, "view.notices")
        self.notices.setAccessibleName(told)

    def open_git_menu(self, menu: "QMenu") -> None:
        """Open `menu` above the branch."""
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.git.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def show_monitors(self, running: int, failing: int) -> None:
        """Show how many monitors run, and how many of them fail."""
        self._failing = failing
        self.monitors.setText(
            plural(
                "{n} monitor, {failing} failing", "{n} monitors, {failing} failing", running, failing=failing
            )
            if failing
            else plural("{n} monitor", "{n} monitors", running)
        )
        self.monitors.setAccessibleName(
            tr("Monitors: {running} running, {failing} failing", running=running, failing=failing)
        )
        self.monitors.setToolTip(tr("Collections that are run again and again. Click for which."))
        self.monitors.setVisible(running > 0)
        self._on_theme()

    def open_monitor_menu(self, menu: "QMenu") -> None:
        """Open `menu` above the monitors."""
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.monitors.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _show_connection(self) -> None:
        shown, button = self._shown, self.connection
        button.setText(shown.text)
        button.setIcon(current_theme().icon(*LOCK_ICONS[shown.lock]))
        button.setToolTip(tr("{tip}\nClick for more", tip=shown.tip) if shown.tip else "")
        button.setAccessibleName(tr("Connection: {text}", text=shown.text))
        button.setAccessibleDescription(shown.tip)
        # Hidden, its height stays: the line may not grow when an answer comes.
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.setVisible(bool(shown.text))

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.place.setFont(theme.ui_font("small"))
        self.git.setFont(theme.ui_font("small"))
        self.git.setIcon(theme.icon("branch", "icon-muted"))
        self.notices.setFont(theme.ui_font("small"))
        self.notices.setIcon(theme.icon("bell", "icon-muted"))
        self.notices.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.git.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.monitors.setFont(theme.ui_font("small"))
        self.monitors.setIcon(theme.icon("clock", "error" if self._failing else "icon-muted"))
        self.monitors.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.connection.setFont(theme.ui_font("small"))
        self.connection.setIconSize(QSize(theme.px(14), theme.px(14)))
        self._show_connection()
