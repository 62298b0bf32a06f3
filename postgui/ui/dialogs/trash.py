"""What was deleted from collections: bringing it back, or deleting it for good."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.render.figure import format_size
from postgui.formats.render.moment import minute_text
from postgui.services.trash import Trashed
from postgui.translation import plural, tr
from postgui.ui.dialog_size import open_at
from postgui.ui.sidebar.history_question import DeleteQuestion
from postgui.ui.theme import current_theme


class TrashDialog(QDialog):
    """A list of what was deleted, the newest first; several can be chosen.

    Signals:
        restore_requested: Bring these back, then call `show_trashed`. tuple[Trashed, ...].
        removal_confirmed: Delete these for good, then call `show_trashed`. tuple[Trashed, ...].
    """

    restore_requested = Signal(object)
    removal_confirmed = Signal(object)

    def __init__(self, trashed: Sequence[Trashed], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Trash"))
        self._trashed: tuple[Trashed, ...] = ()
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setProperty("tone", "muted")
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([tr("Name"), tr("Was in"), tr("Deleted"), tr("Size")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(tr("Deleted requests and folders"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.question = DeleteQuestion(self)
        self.question.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.empty = QPushButton(tr("Empty trash"), self)
        self.remove = QPushButton(tr("Delete for good"), self)
        self.restore = QPushButton(tr("Restore"), self)
        self.restore.setProperty("primary", True)
        close = QPushButton(tr("Close"), self)
        for button in (self.empty, self.remove, self.restore, close):
            button.setAutoDefault(False)  # Enter restores what is chosen, wherever the focus stands
        self.empty.clicked.connect(self._on_empty)
        self.remove.clicked.connect(self._on_remove)
        self.restore.clicked.connect(self._on_restore)
        close.clicked.connect(self.reject)
        self.list.itemSelectionChanged.connect(self._on_selection)
        self.list.itemActivated.connect(self._on_restore)
        theme = current_theme()
        buttons = QHBoxLayout()
        theme.fit(buttons.setSpacing, 8)
        for button in (self.empty, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (close, self.restore):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 16, 16, 16, 16)
        theme.fit(layout.setSpacing, 12)
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.question)
        layout.addLayout(buttons)
        open_at(self, 640, 420)
        self.show_trashed(trashed)

    def show_trashed(self, trashed: Sequence[Trashed]) -> None:
        """Show what can be brought back now."""
        self._trashed = tuple(trashed)
        self.question.hide()
        self.list.clear()
        for each in self._trashed:
            row = QTreeWidgetItem([each.name, str(each.original.parent)])
            row.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.setSizeHint(0, QSize(0, current_theme().px(28)))
            row.setToolTip(0, str(each.original))
            row.setToolTip(1, str(each.original.parent))
            self.list.addTopLevelItem(row)
        self._show_figures()
        self.list.setColumnWidth(0, current_theme().px(180))
        self.hint.setText(
            tr(
                "What you delete is kept here until you bring it back to where it was, or delete it "
                "for good; the settings may say for how long. It takes {size}.",
                size=_size(self._trashed),
            )
            if trashed
            else tr("Nothing was deleted.")
        )
        self.empty.setEnabled(bool(trashed))
        self._on_selection()

    def _show_figures(self) -> None:
        """When each was deleted and how large it is, as the language in use writes it."""
        rows = map(self.list.topLevelItem, range(self.list.topLevelItemCount()))
        for row, each in zip(filter(None, rows), self._trashed, strict=True):
            row.setText(2, minute_text(datetime.fromtimestamp(each.at_s)))
            row.setText(3, format_size(each.size_bytes))
        for column in (2, 3):
            self.list.resizeColumnToContents(column)

    def _chosen(self) -> tuple[Trashed, ...]:
        numbers = sorted(self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems())
        return tuple(self._trashed[number] for number in numbers)

    @Slot()
    def _on_selection(self) -> None:
        chosen = bool(self.list.selectedItems())
        self.restore.setEnabled(chosen)
        self.remove.setEnabled(chosen)
        self.question.hide()  # it was about what was chosen before

    @Slot()
    def _on_restore(self) -> None:
        if chosen := self._chosen():
            self.restore_requested.emit(chosen)

    @Slot()
    def _on_remove(self) -> None:
        if chosen := self._chosen():
            size = _size(chosen)
            self._ask(
                tr("Delete “{name}” for good ({size})? This can't be undone.", name=chosen[0].name, size=size)
                if len(chosen) == 1
                else plural(
                    "Delete {n:,} item for good ({size})? This can't be undone.",
                    "Delete {n:,} items for good ({size})? This can't be undone.",
                    len(chosen),
                    size=size,
                ),
                chosen,
            )

    @Slot()
    def _on_empty(self) -> None:
        listed = self._trashed
        self._ask(
            tr(
                "Delete everything in the trash for good ({n:,} in all, {size})? This can't be undone.",
                n=len(listed),
                size=_size(listed),
            ),
            listed,
        )

    def _ask(self, text: str, doomed: tuple[Trashed, ...]) -> None:
        """Ask, in place; exactly what is told of goes, not what comes meanwhile."""
        self.question.ask(text, lambda: self.removal_confirmed.emit(doomed))

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_figures()


def _size(trashed: Sequence[Trashed]) -> str:
    return format_size(sum(each.size_bytes for each in trashed))
