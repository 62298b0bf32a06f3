"""The Stream tab: one row an event, while they come and after."""

import json
from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.render.event_stream import StreamPage, StreamParser, parser_for
from postgui.formats.render.pretty_json import pretty_json
from postgui.model.exchange import Exchange
from postgui.ui.editor.code_view import CodeView
from postgui.ui.response.event_model import EventModel
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.theme import current_theme
from postgui.ui.viewer import ViewerWidget

ReadMore: TypeAlias = Callable[[int, int], bytes]
"""The bytes of a body that still grows, from an offset on, at most so many; quick, never waits."""
_POLL_MS = 100
_POLL_BYTES = 1 << 18
_DETAIL_CHARACTERS = 200_000
_COLUMN_PX = (64, 76, 110)


class StreamView(ViewerWidget):
    """Shows a `StreamPage`, or follows a body that still comes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._read: ReadMore | None = None
        self._parser: StreamParser = parser_for("")
        self._offset = 0
        self.note = NoteBar(self)
        self.note.save_requested.connect(self.save_requested)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText("Filter events")
        self.filter.setAccessibleName("Filter events")
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter)
        self.pause = QPushButton("Pause", self)
        self.pause.setProperty("quiet", True)
        self.pause.setCheckable(True)
        self.pause.setToolTip("Hold the list still; what comes meanwhile is shown after")
        self.pause.toggled.connect(self._on_pause)
        self.follow_end = QCheckBox("Follow", self)
        self.follow_end.setToolTip("Keep the newest event in sight")
        self.follow_end.setChecked(True)
        self.count = QLabel(self)
        self.count.setProperty("tone", "muted")
        self.model = EventModel(self)
        self.table = QTableView(self)
        self.detail = CodeView(self)
        self.detail.setAccessibleName("Data of the chosen event")
        self.detail.hide()
        self._set_up_table()
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._on_poll)
        self.setFocusProxy(self.table)
        self._build_layout()
        self._offer_live(live=False)
        current_theme().changed.connect(self._on_theme)
        self._on_theme()

    def follow(self, read: ReadMore, content_type: str) -> None:
        """Show the events of a body from its beginning, as they come, until `show_prepared` or `clear`."""
        self.clear()
        self._read = read
        self._parser = parser_for(content_type)
        self._offset = 0
        self.table.setColumnHidden(1, False)
        self._offer_live(live=True)
        self._poll.start()
        self._on_poll()

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        assert isinstance(prepared, StreamPage)
        self._stop()
        self.table.setColumnHidden(1, True)
        self.model.show_events(prepared.events, prepared.before)
        self.note.show_note(prepared.note, offer_save=prepared.cut)
        self._say_count(prepared.last_id, prepared.retry_ms)

    def clear(self) -> None:
        self._stop()
        self.note.show_note("")
        self.model.show_events((), 0)
        self._say_count("", None)
        self._show_detail("")

    def copy_text(self) -> str:
        """The data of the events on show, each from a new line on."""
        return "\n".join(event.data for _, _, event in self.model.rows())

    def _stop(self) -> None:
        self._poll.stop()
        self._read = None
        self.pause.setChecked(False)
        self._offer_live(live=False)

    def _offer_live(self, *, live: bool) -> None:
        self.pause.setVisible(live)
        self.follow_end.setVisible(live)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName("Events of the stream")
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setHighlightSections(False)
        table.selectionModel().selectionChanged.connect(self._on_chosen)
        copy = QAction("Copy", table)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._on_copy)
        table.addAction(copy)

    def _build_layout(self) -> None:
        theme = current_theme()
        line = QHBoxLayout()
        line.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
        line.setSpacing(theme.px(8))
        self.filter.setMaximumWidth(theme.px(320))
        line.addWidget(self.filter, 1)
        line.addWidget(self.pause)
        line.addWidget(self.follow_end)
        line.addStretch(0)
        line.addWidget(self.count)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.detail)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.note)
        layout.addLayout(line)
        layout.addWidget(splitter, 1)

    def _say_count(self, last_id: str, retry_ms: int | None) -> None:
        shown, count = self.model.rowCount(), self.model.count
        kept = self.model.kept
        words = f"{count:,} event{'' if count == 1 else 's'}"
        if shown != kept:
            words = f"{shown:,} of {words}"
        self.count.setText(words)
        facts = [f"Last event id: {last_id}"] if last_id else []
        facts += [f"Reconnects after {retry_ms:,} ms"] if retry_ms is not None else []
        self.count.setToolTip("\n".join(facts))

    def _show_detail(self, data: str) -> None:
        text = data[:_DETAIL_CHARACTERS]
        try:
            json.loads(text)
        except (ValueError, RecursionError):
            self.detail.set_language("text")
        else:
            text = pretty_json(text).text
            self.detail.set_language("json")
        self.detail.show_rows(text)
        self.detail.setVisible(bool(data))

    @Slot()
    def _on_poll(self) -> None:
        if self._read is None or self.pause.isChecked():
            return
        data = self._read(self._offset, _POLL_BYTES)
        if not data:
            return
        self._offset += len(data)
        self.model.add_events(self._parser.feed(data))
        self._say_count(self._parser.last_id, self._parser.retry_ms)
        if self.follow_end.isChecked():
            self.table.scrollToBottom()

    @Slot(bool)
    def _on_pause(self, paused: bool) -> None:
        self.pause.setText("Go on" if paused else "Pause")
        self._on_poll()

    @Slot(str)
    def _on_filter(self, words: str) -> None:
        self.model.show_filter(words)
        self._show_detail("")
        self._say_count(self._parser.last_id, self._parser.retry_ms)

    @Slot()
    def _on_chosen(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        self._show_detail(self.model.row(rows[0].row())[2].data if len(rows) == 1 else "")

    @Slot()
    def _on_copy(self) -> None:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText("\n".join(self.model.row(row)[2].data for row in rows))

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.table.setFont(theme.code_font())
        self.count.setFont(theme.ui_font("small"))
        self.table.verticalHeader().setMinimumSectionSize(theme.px(26))
        self.table.verticalHeader().setDefaultSectionSize(theme.px(26))
        for column, width in enumerate(_COLUMN_PX):
            self.table.setColumnWidth(column, theme.px(width))
