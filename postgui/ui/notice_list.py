"""The messages of this session, to read again: a bell at the foot of the window opens the list."""

from collections.abc import Sequence
from time import localtime, strftime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from postgui.translation import tr
from postgui.ui.dialog_size import open_at
from postgui.ui.main_window import MainWindow
from postgui.ui.notice import PastNotice
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme


def notice_text(notice: PastNotice) -> str:
    """One message as text, for copying."""
    when = strftime("%H:%M:%S", localtime(notice.at))
    detail = tr("Detail: {detail}", detail=notice.detail) if notice.detail else ""
    return "\n".join(part for part in (f"{when}  {notice.title}", notice.text, detail) if part)


class _SignAtTop(QStyledItemDelegate):
    """Draws the sign of a message beside its first line."""

    # Qt overrides

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if "\n" in option.text:
            option.decorationAlignment = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


class NoticeListDialog(QDialog):
    """Lists messages, the newest first; it blocks nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWindowTitle(tr("Messages"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_at(self, 560, 420)
        self._shown: Sequence[PastNotice] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Messages of this session"))
        self.list.setWordWrap(True)
        self.list.setItemDelegate(_SignAtTop(self.list))
        theme.fit(self.list.setIconSize, QSize(16, 16))
        self.list.setAlternatingRowColors(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = QLabel(tr("Nothing was told in this session."), self)
        self.empty.setProperty("tone", "faint")
        self.copy = QPushButton(tr("Copy"), self)
        self.copy.setToolTip(tr("Copy the chosen messages, or all"))
        close = QPushButton(tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.close)
        self.copy.clicked.connect(self._on_copy)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        theme.fit(column.setContentsMargins, 16, 16, 16, 16)
        theme.fit(column.setSpacing, 12)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    def show_notices(self, notices: Sequence[PastNotice]) -> None:
        """Show `notices`, oldest first as they come."""
        theme = current_theme()
        self._shown = tuple(reversed(notices))
        self.list.clear()
        for notice in self._shown:
            icon = theme.icon("warning", "error") if notice.is_problem else theme.icon("check", "ok")
            item = QListWidgetItem(icon, notice_text(notice))
            item.setToolTip(plain_tip(notice.detail))
            self.list.addItem(item)
        self.empty.setVisible(not self._shown)
        self.list.setVisible(bool(self._shown))
        self.copy.setEnabled(bool(self._shown))

    @Slot()
    def _on_copy(self) -> None:
        rows = sorted(index.row() for index in self.list.selectedIndexes()) or range(len(self._shown))
        QGuiApplication.clipboard().setText("\n\n".join(notice_text(self._shown[row]) for row in rows))


class NoticeBell(QObject):
    """Counts what was told since the list was last open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._unread = 0
        self.dialog: NoticeListDialog | None = None
        window.notices.noted.connect(self._on_noted)
        window.status.notices_requested.connect(self.show)

    @Slot()
    def show(self) -> None:
        """Open the list, or bring it to the front."""
        self._unread = 0
        self._window.status.show_notices(0)
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        self.dialog = NoticeListDialog(self._window)
        self.dialog.destroyed.connect(self._on_closed)
        self.dialog.show_notices(self._window.notices.past)
        self.dialog.show()

    @Slot()
    def _on_noted(self) -> None:
        if self.dialog is not None:
            self.dialog.show_notices(self._window.notices.past)
            return
        self._unread += 1
        self._window.status.show_notices(self._unread)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None
