"""The Stream tab: one row an event, while they come and after."""

import json
import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, TypeAlias

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
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

from postgui.formats.render.event_stream import EVENT_STREAM, StreamPage, StreamParser, parser_for
from postgui.formats.render.figure import format_size
from postgui.formats.render.media import media_type
from postgui.formats.render.pretty_json import pretty_json
from postgui.model.exchange import Exchange
from postgui.model.problem import Problem
from postgui.translation import plural, stopped, tr
from postgui.ui.copy_key import add_copy_key
from postgui.ui.editor.code_view import CodeView
from postgui.ui.response.event_model import EventModel
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.theme import current_theme
from postgui.ui.viewer import ViewerWidget

ReadMore: TypeAlias = Callable[[int, int], bytes]
"""The bytes of a body that still grows, from an offset on, at most so many; quick, never waits."""
_POLL_MS = 100
_POLL_S = 0.006
_POLL_BYTES = 1 << 16
_MOST_BEHIND = 8 << 20
_SKIP_TO_BYTES = 1 << 18
_RETRY_MS = 3_000
"""What EventSource in a browser waits, unless the server says otherwise."""
_LONGEST_RETRY_MS = 600_000
_WANTED_END = ("cancelled", "too-large")
_DETAIL_CHARACTERS = 200_000
_COLUMN_PX = (64, 76, 110)


class StreamView(ViewerWidget):
    """Shows a `StreamPage`, or follows a body that still comes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._read: ReadMore | None = None
        self._size: Callable[[], int] = lambda: 0
        self._content_type = ""
        self._parser: StreamParser = parser_for("")
        self._offset = self._skipped = 0
        self._partial = False
        self._resumes = False
        self._failures = 0
        self._why = ""
        self.note = NoteBar(self)
        self.note.save_requested.connect(self.save_requested)
        self.note.offer_taken.connect(self.resume)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter events"))
        self.filter.setAccessibleName(tr("Filter events"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter)
        self.pause = QPushButton(tr("Pause"), self)
        self.pause.setProperty("quiet", True)
        self.pause.setCheckable(True)
        self.pause.setToolTip(tr("Hold the list still; what comes meanwhile is shown after"))
        self.pause.toggled.connect(self._on_pause)
        self.follow_end = QCheckBox(tr("Follow"), self)
        self.follow_end.setToolTip(tr("Keep the newest event in sight"))
        self.follow_end.setChecked(True)
        self.reconnect = QCheckBox(tr("Reconnect"), self)
        self.reconnect.setToolTip(tr("When the stream ends, send the request again with Last-Event-ID"))
        self.reconnect.toggled.connect(self._on_reconnect)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self.resume)
        self.count = QLabel(self)
        self.count.setProperty("tone", "muted")
        self.model = EventModel(self)
        self.table = QTableView(self)
        self.table.setProperty("inset", True)
        self.detail = CodeView(self)
        self.detail.setAccessibleName(tr("Data of the chosen event"))
        self.detail.hide()
        self._set_up_table()
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._on_poll)
        self.setFocusProxy(self.table)
        self._build_layout()
        self._offer_live(live=False)
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()

    def follow(self, read: ReadMore, content_type: str, size: Callable[[], int] | None = None) -> None:
        """Show the events of a body from its beginning, as they come, until `finish`, or `clear`.

        `size` tells how much of it there is. After `resume_requested` they are added to those before.
        """
        before = self._parser
        if self._resumes:
            self._stop()
            now = time.strftime("%H:%M:%S")
            text = tr("Connected again at {time}.", time=now)
            if before.last_id:
                text = tr("Connected again at {time}, after event {id}.", time=now, id=before.last_id)
            self.note.show_note(text)
        else:
            self.clear()
        self._read, self._size = read, size or (lambda: self._offset)
        self._content_type = content_type
        self._parser = parser_for(content_type)
        if self._resumes:  # they outlast a connection (HTML Standard, 9.2.3)
            self._parser.last_id, self._parser.retry_ms = before.last_id, before.retry_ms
        self._resumes = False
        self._failures = 0
        self._offset = 0
        self.table.setColumnHidden(1, False)
        self._offer_live(live=True)
        self._poll.start()
        self._on_poll()

    def finish(self, exchange: Exchange) -> bool:
        if self._read is None or self._size() - self._offset > _MOST_BEHIND:
            return False
        while data := self._read(self._offset, _POLL_BYTES):
            self._take(data)
        self.model.add_events(self._parser.feed(b"", last=True))
        self._stop()
        self._say_count(self._parser.last_id, self._parser.retry_ms)
        if self.follow_end.isChecked():
            self.table.scrollToBottom()
        if media_type(self._content_type) == EVENT_STREAM:
            self._offer_resume(exchange)
        return True

    @Slot()
    def resume(self) -> None:
        """Ask for what follows the last event."""
        self._retry.stop()
        self._resumes = True
        self.note.show_note(tr("Connecting again."))
        self.resume_requested.emit(self._parser.last_id)

    def resume_failed(self, problem: Problem) -> None:
        """Nobody answered: try again later, each time after twice as long."""
        self._resumes = False
        self._failures += 1
        self._wait_to_resume(
            tr("Connecting again failed: {what}.", what=problem.what), tries=problem.kind not in _WANTED_END
        )

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        assert isinstance(prepared, StreamPage)
        self._stop()
        self.table.setColumnHidden(1, True)
        self.model.show_events(prepared.events, prepared.before)
        self.note.show_note(prepared.note, offer_save=prepared.cut)
        self._say_count(prepared.last_id, prepared.retry_ms)

    def clear(self) -> None:
        self._stop()
        self._resumes = False
        self.note.show_note("")
        self.model.show_events((), 0)
        self._say_count("", None)
        self._show_detail("")

    def copy_text(self) -> str:
        """The data of the events on show, each from a new line on."""
        return "\n".join(event.data for _, _, event in self.model.rows())

    def _stop(self) -> None:
        self._poll.stop()
        self._retry.stop()
        self._read = None
        self._skipped = 0
        self._partial = False
        self.pause.setChecked(False)
        self._offer_live(live=False)

    def _offer_live(self, *, live: bool) -> None:
        self.pause.setVisible(live)
        self.follow_end.setVisible(live)
        self.reconnect.setVisible(live and media_type(self._content_type) == EVENT_STREAM)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr("Events of the stream"))
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
        add_copy_key(table, self._on_copy)

    def _build_layout(self) -> None:
        theme = current_theme()
        line = QHBoxLayout()
        theme.fit(line.setContentsMargins, 12, 6, 12, 6)
        theme.fit(line.setSpacing, 8)
        theme.fit(self.filter.setMaximumWidth, 320)
        line.addWidget(self.filter, 1)
        line.addWidget(self.pause)
        line.addWidget(self.follow_end)
        line.addWidget(self.reconnect)
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
        words = plural("{n:,} event", "{n:,} events", count)
        if shown != kept:
            words = plural("{shown:,} of {n:,} event", "{shown:,} of {n:,} events", count, shown=shown)
        self.count.setText(words)
        facts = [tr("Last event id: {id}", id=last_id)] if last_id else []
        facts += [tr("Reconnects after {ms:,} ms", ms=retry_ms)] if retry_ms is not None else []
        self.count.setToolTip("\n".join(facts))

    def _take(self, data: bytes) -> None:
        self._offset += len(data)
        events = self._parser.feed(data)
        if self._partial and events:
            self._partial = False
            del events[0]
        self.model.add_events(events)

    def _skip_what_is_too_much(self) -> None:
        """Go near the end of a stream that comes faster than anybody could read it."""
        behind = self._size() - self._offset
        if behind <= _MOST_BEHIND:
            return
        self._skipped += behind - _SKIP_TO_BYTES
        self._offset += behind - _SKIP_TO_BYTES
        before, self._parser = self._parser, parser_for(self._content_type)
        self._parser.last_id, self._parser.retry_ms = before.last_id, before.retry_ms
        self._partial = True
        self.note.show_note(
            tr(
                "The stream is too fast to follow: {size} of it are left out here.",
                size=format_size(self._skipped),
            ),
            offer_save=True,
        )

    def _offer_resume(self, exchange: Exchange) -> None:
        problem = exchange.problem
        why = stopped(problem.what) if problem is not None else tr("The server ended the stream.")
        wanted = problem is not None and problem.kind in _WANTED_END
        fine = exchange.response is not None and exchange.response.status == HTTPStatus.OK
        self._wait_to_resume(why, tries=fine and not wanted)

    def _wait_to_resume(self, why: str, *, tries: bool) -> None:
        """Say that there is no connection, and connect again after a while if that is wanted."""
        self.reconnect.show()
        self._why = why
        if not (tries and self.reconnect.isChecked()):
            self.note.show_note(why, offer=tr("Reconnect"))
            return
        wait_ms = _RETRY_MS if self._parser.retry_ms is None else self._parser.retry_ms
        wait_ms = min(max(wait_ms, _POLL_MS) * 2 ** min(self._failures, 10), _LONGEST_RETRY_MS)
        self.note.show_note(
            tr("{why} Connecting again in {seconds:g} s.", why=why, seconds=wait_ms / 1000),
            offer=tr("Reconnect now"),
        )
        self._retry.start(wait_ms)

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
        self._skip_what_is_too_much()
        until, before = time.monotonic() + _POLL_S, self._offset
        while time.monotonic() < until and (data := self._read(self._offset, _POLL_BYTES)):
            self._take(data)
        if self._offset == before:
            return
        self._say_count(self._parser.last_id, self._parser.retry_ms)
        if self.follow_end.isChecked():
            self.table.scrollToBottom()

    @Slot(bool)
    def _on_pause(self, paused: bool) -> None:
        self.pause.setText(tr("Go on") if paused else tr("Pause"))
        self._on_poll()

    @Slot(bool)
    def _on_reconnect(self, wanted: bool) -> None:
        if not wanted and self._retry.isActive():
            self._retry.stop()
            self.note.show_note(self._why, offer=tr("Reconnect"))

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
