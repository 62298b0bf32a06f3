"""A document with what belongs to it: find, go to, charset, wrapping, and what is known of it."""

from collections.abc import Callable, Generator, Iterator

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from postgui.documents.hex import HexDocument
from postgui.documents.source import ArrivingSource
from postgui.documents.xml_place import spot_steps, value_steps
from postgui.documents.xml_pretty import PrettyXml
from postgui.formats.render.big_text import LAID_OUT, BigText
from postgui.formats.render.figure import format_size
from postgui.formats.render.xml_place import XmlPlace, xml_place_steps
from postgui.model.content import Content
from postgui.translation import plural, tr
from postgui.ui.document.copier import Copier
from postgui.ui.document.copying import selected_pieces
from postgui.ui.document.document_view import DocumentView
from postgui.ui.document.find_strip import FindStrip
from postgui.ui.document.footer import Footer
from postgui.ui.document.goto_bar import GotoBar
from postgui.ui.document.hunt import Hunt
from postgui.ui.document.json_place import path_steps, value_pieces
from postgui.ui.document.line_place import row_of_line
from postgui.ui.document.link import address_at, open_address
from postgui.ui.document.opened import OpenedText
from postgui.ui.document.place import Place, Span
from postgui.ui.document.reading import Reading
from postgui.ui.editor.sliced_work import SlicedWork
from postgui.ui.menu import name_keys
from postgui.ui.part_actions import PartActions
from postgui.ui.theme import current_theme

_LOOK_MS = 100
_ROOM_FOR_FOOTER = 80
"""So high is a pane, in pixels at 100 %, that has a line at its foot: in a lower one the text needs it."""


class DocumentPane(QWidget):
    """Shows a `BigText`.

    Signals:
        problem_found: What is wrong with the text, or with reading it; empty if nothing.
        charset_chosen: The person wants it read in this charset.
        value_menu_opening: Add what else can be done with a value. QMenu; a function that finds its path and
            hands that to the one it is given.
    """

    problem_found = Signal(str)
    charset_chosen = Signal(str)
    value_menu_opening = Signal(QMenu, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenedText | None = None
        self.find_bar = FindStrip(self)
        self.goto_bar = GotoBar(self)
        self.view = DocumentView(self)
        self.view.setAccessibleName(tr("Response body"))
        self.footer = Footer(self)
        self.copier = Copier(self)
        self.hunt = Hunt(self.view, self.find_bar, self)
        self._said = ""
        self._path = SlicedWork(self)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self.setFocusProxy(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.find_bar, self.goto_bar, self.view, self.footer):
            layout.addWidget(widget, 1 if widget is self.view else 0)
        self._connect()
        self._add_keys()

    @property
    def opened(self) -> OpenedText | None:
        """What is shown."""
        return self._opened

    def show_text(
        self, text: BigText, reading: Reading | None = None, source: ArrivingSource | None = None
    ) -> None:
        """Open and show a body; one that still comes, from `source`, grows until `finish`.

        Raises:
            OSError: Its file can't be opened.
            ValueError: It is in a charset that such rows can't be made of.
        """
        self.clear()
        opened = self._opened = OpenedText(text, reading, self, source)
        opened.progressed.connect(self._on_progressed)
        folds = text.rows in LAID_OUT or (text.rows == "page" and text.language not in ("text", "hex"))
        self.view.show_document(opened.document, numbered=not _is_hex(text), folds=folds)
        self._fit()
        self.view.set_wrap(self.footer.wrap.isChecked() and not _is_hex(text))
        self.footer.wrap.setVisible(not _is_hex(text))
        self.footer.show_charset(text.charset if text.rows == "text" else "", text.charset_from)
        self.hunt.open(opened)
        self._on_look()
        self._look.start()
        if self.find_bar.isVisible():
            self.hunt.look_again()

    @Slot()
    def _fit(self) -> None:
        """Have shorter rows of bytes where long ones would be cut off, and stay at the same bytes."""
        document = self._opened.document if self._opened is not None else None
        if not isinstance(document, HexDocument):
            return
        view = self.view
        seen = view.rows.seen()
        top, caret = seen[0].row.start if seen else 0, view.offset_of(view.caret.place)
        if not document.fit(view.columns):
            return
        view.show_document(document, numbered=False)
        view.caret.put(view.place_of(caret))
        view.rows.seek(document.row_of(top))
        view.refresh()
        if self.find_bar.isVisible():
            self.hunt.look_again()

    def finish(self, body: Content) -> None:
        """What is shown has come to its end: it is `body`."""
        if self._opened is not None:
            self._opened.finish(body)
            self._on_look()

    def clear(self) -> None:
        """Let go of the body."""
        self._look.stop()
        self.copier.stop()
        self._path.stop()
        self.hunt.close()
        self.view.show_document(None)
        if self._opened is not None:
            self._opened.close()
            self._opened.deleteLater()
            self._opened = None

    @Slot()
    def copy(self) -> None:
        """Copy what is selected; what is too much for the clipboard goes into a file."""
        span = self.view.caret.span
        if self._opened is None or span.empty:
            return
        start, end = self.view.selected_bytes()
        laid_out = self._opened.text.rows in LAID_OUT
        pieces = selected_pieces(self._opened.document, self.view.places, span, laid_out=laid_out)
        self.copier.copy(pieces, end - start)

    @Slot()
    def copy_all(self) -> None:
        """Copy the whole text, as far as it is known."""
        opened = self._opened
        if opened is not None and self.view.rows.rows_known:
            span = Span(Place(0, 0), self.view.caret.last_place())
            laid_out = opened.text.rows in LAID_OUT
            pieces = selected_pieces(opened.document, self.view.places, span, laid_out=laid_out)
            self.copier.copy(pieces, opened.source.size)

    def copy_path(self, row: int) -> None:
        """Copy the JSONPath or XPath of a row; far into a huge array that takes a while."""
        opened = self._opened
        if opened is None:
            return

        def work() -> Iterator[None]:
            path = yield from self._path_of(opened, row)
            self._take(tr("Path copied") if path else tr("There is no path here"), path)

        self._on_said(tr("Finding the path"))
        self._path.start(work(), lambda: None)

    def copy_value(self, row: int) -> None:
        """Copy the value of a member or element."""
        opened = self._opened
        if opened is None:
            return
        if isinstance(opened.document, PrettyXml):
            self._path.start(self._xml_value(opened.document, row), lambda: None)
        elif opened.text.language == "xml":

            def work() -> Iterator[None]:
                place = yield from self._xml_place(opened, row)
                value = place.value if place is not None else ""
                found = place is not None
                self._take(tr("Value copied") if found else tr("There is no value here"), value)

            self._path.start(work(), lambda: None)
        else:
            document = opened.document
            closing = document.closing_row(row)
            start = self.view.offset_of(Place(row, 0))
            end = self.view.offset_of(Place(closing, 0)) if closing > row else start
            self.copier.copy(value_pieces(document, row), end - start)

    def _find_path(self, row: int, then: Callable[[str], None]) -> None:
        """Hand the path of a row to `then`, if it has one."""
        opened = self._opened
        if opened is None:
            return

        def work() -> Iterator[None]:
            path = yield from self._path_of(opened, row)
            self._on_said("" if path else tr("There is no path here"))
            if path:
                then(path)

        self._path.start(work(), lambda: None)

    def _xml_value(self, document: PrettyXml, row: int) -> Generator[None, None, None]:
        spot = yield from spot_steps(document, self.view.offset_of(Place(row, 0)))
        if spot is None:
            self._on_said("There is no value here")
            return
        pieces, size = yield from value_steps(document, spot)
        self.copier.copy(pieces, size)

    def _path_of(self, opened: OpenedText, row: int) -> Generator[None, None, str]:
        if isinstance(opened.document, PrettyXml):
            spot = yield from spot_steps(opened.document, self.view.offset_of(Place(row, 0)))
            return spot.path if spot is not None else ""
        if opened.text.language != "xml":
            return (yield from path_steps(opened.document, row))
        place = yield from self._xml_place(opened, row)
        return place.path if place is not None else ""

    def _xml_place(self, opened: OpenedText, row: int) -> Generator[None, None, XmlPlace | None]:
        found = self.view.rows.row(row)
        while found is not None and not found.line and row > 0:  # a soft row goes on with a line
            row -= 1
            found = self.view.rows.row(row)
        text = opened.source.read(0, opened.source.size)
        return (yield from xml_place_steps(text, found.line if found is not None else 1))

    def _take(self, said: str, text: str) -> None:
        """Onto the clipboard with it, if there is anything."""
        if text:
            QGuiApplication.clipboard().setText(text)
        self._on_said(said)

    @Slot()
    def open_find(self) -> None:
        """Show the find bar; a short selection is looked for."""
        self.goto_bar.hide()
        self.find_bar.show_replace(False)
        self.find_bar.open_with(self._short_selection())
        self.hunt.look_again()

    @Slot()
    def close_find(self) -> None:
        self.find_bar.hide()
        self.hunt.stop()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def open_goto(self) -> None:
        """Ask for a line or a byte."""
        if self._opened is not None:
            self.close_find()
            self.goto_bar.open(bytes_only=self._opened.text.rows == "hex")

    @Slot()
    def close_goto(self) -> None:
        self.goto_bar.hide()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _short_selection(self) -> str:
        first, last = self.view.caret.span.first, self.view.caret.span.last
        row = self.view.rows.row(first.row)
        return row.text[first.column : last.column][:200] if row is not None and first.row == last.row else ""

    def _connect(self) -> None:
        self.view.moved.connect(self._on_moved)
        self.view.grown.connect(self._on_look)
        self.view.room_changed.connect(self._fit)
        self.view.menu_opening.connect(self._on_menu)
        self.find_bar.closed.connect(self.close_find)
        self.goto_bar.closed.connect(self.close_goto)
        self.goto_bar.line_requested.connect(self._on_line)
        self.goto_bar.offset_requested.connect(self._on_offset)
        self.footer.charset_chosen.connect(self.charset_chosen)
        self.footer.wrap_chosen.connect(self._on_wrap)
        self.footer.goto_requested.connect(self.open_goto)
        self.copier.said.connect(self._on_said)
        self.copier.failed.connect(self.problem_found)

    @Slot()
    def _on_look(self) -> None:
        """Say how far the index is; the rows themselves are the view's own business."""
        opened = self._opened
        if opened is None:
            return
        self._show_facts(opened)
        if opened.document.complete:
            self._look.stop()

    def _show_facts(self, opened: OpenedText) -> None:
        size = format_size(opened.source.size)
        if self._said:
            self.footer.facts.setText(self._said)
        elif not opened.source.finished:
            self.footer.facts.setText(tr("{size} so far", size=size))
        elif opened.text.rows == "hex":
            self.footer.facts.setText(plural("{n:,} byte", "{n:,} bytes", opened.source.size))
        elif opened.text.rows == "page":  # its size is that of the laid-out text, which nobody received
            self.footer.facts.setText(plural("{n:,} row", "{n:,} rows", self.view.rows.rows_known))
        elif opened.document.complete:
            self.footer.facts.setText(
                plural("{size}, {n:,} row", "{size}, {n:,} rows", self.view.rows.rows_known, size=size)
            )
        else:
            self.footer.facts.setText(tr("{size}, indexing {share:.0%}", size=size, share=opened.indexed))

    @Slot()
    def _on_moved(self) -> None:
        opened = self._opened
        if opened is None:
            return
        span = self.view.caret.span
        row = self.view.rows.row(span.caret.row)
        offset = self.view.offset_of(span.caret)
        place, column = "", span.caret.column + 1
        if opened.text.rows == "hex":
            place = tr("Byte {offset:,} (0x{offset:x})", offset=offset)
        elif row is not None and row.line:
            place = tr("Line {line:,}, column {column:,}", line=row.line, column=column)
        elif row is not None:
            place = tr("Column {column:,}", column=column)
        if not span.empty:
            start, end = self.view.selected_bytes()
            place = tr("{place}, {size} selected", place=place, size=format_size(end - start))
        self.footer.show_place(place)

    @Slot(str)
    def _on_said(self, text: str) -> None:
        self._said = text
        if self._opened is not None:
            self._show_facts(self._opened)

    @Slot()
    def _on_progressed(self) -> None:
        opened = self._opened
        if opened is None or opened.document.fault is None or self.view.fault is not None:
            return  # rows are looked for by the view, at its own pace
        self.view.look_again()
        if opened.text.checked:
            fault = opened.document.fault.text()
            if opened.text.rows == "xml":
                self.problem_found.emit(tr("Not well-formed XML. {fault}", fault=fault))
            else:
                self.problem_found.emit(tr("Not valid JSON. {fault}", fault=fault))

    @Slot(bool)
    def _on_wrap(self, wraps: bool) -> None:
        if self._opened is not None and self._opened.text.rows != "hex":
            self.view.set_wrap(wraps)

    @Slot(object)
    def _on_line(self, line: int) -> None:
        if self._opened is None:
            return
        self.view.go_to(Place(row_of_line(self._opened.document, line), 0))

    @Slot(object)
    def _on_offset(self, offset: int) -> None:
        self.view.go_to_offset(offset)

    @Slot(QMenu)
    def _on_menu(self, menu: QMenu) -> None:
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(not self.view.caret.span.empty)
        row = self.view.caret.place.row
        if self._opened is not None and _has_paths(self._opened.text):
            menu.addAction(tr("Copy path"), lambda: self.copy_path(row))
            menu.addAction(tr("Copy value"), lambda: self.copy_value(row))
            self.value_menu_opening.emit(menu, lambda then: self._find_path(row, then))
        found, column = self.view.rows.row(row), self.view.caret.place.column
        if found is not None and (address := address_at(found, column)):
            menu.addAction(tr("Open link"), lambda: open_address(address))
            menu.addAction(tr("Copy link"), lambda: QGuiApplication.clipboard().setText(address))
        everything = menu.addAction(tr("Select all"), self._select_all)
        everything.setShortcut(QKeySequence.StandardKey.SelectAll)
        menu.addSeparator()
        if self.view.can_fold(row):
            folded = self.view.rows.folds.folded(row) >= 0
            menu.addAction(tr("Unfold") if folded else tr("Fold"), lambda: self.view.toggle_fold(row))
        if self.view.rows.folds:
            menu.addAction(tr("Unfold all"), self.view.unfold_all)
        menu.addSeparator()
        name_keys(menu.addAction(tr("Find…"), self.open_find), "text.find")
        name_keys(menu.addAction(tr("Go to…"), self.open_goto), "viewer.go_to")
        if (fault := self.view.fault) is not None:
            menu.addAction(tr("Go to the error"), lambda: self.view.go_to(Place(fault.row, fault.column)))
        if self._opened is not None and self._opened.text.rows != "hex":
            wrap = menu.addAction(tr("Wrap long lines"))
            wrap.setCheckable(True)
            wrap.setChecked(self.view.wraps)
            wrap.toggled.connect(self.footer.wrap.setChecked)

    @Slot()
    def _select_all(self) -> None:
        self.view.caret.select_all()
        self.view.refresh()
        self._on_moved()

    def _add_keys(self) -> None:
        """Let keys do what this pane can do, whatever in it has the keyboard."""
        keys = PartActions(self)
        keys.add("text.find", self.open_find)
        keys.add("text.find_next", self.hunt.go_next, self.find_bar.isVisible)
        keys.add("text.find_previous", self.hunt.go_previous, self.find_bar.isVisible)
        keys.add("viewer.go_to", self.open_goto)
        keys.add_fixed(QKeySequence.StandardKey.Copy, self.copy)
        keys.add_fixed(QKeySequence.StandardKey.SelectAll, self._select_all)
        keys.add_fixed(Qt.Key.Key_Escape, self.close_find, self.find_bar.isVisible)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.footer.setVisible(self.height() >= current_theme().px(_ROOM_FOR_FOOTER))


def _is_hex(text: BigText) -> bool:
    return text.rows == "hex" or text.language == "hex"


def _has_paths(text: BigText) -> bool:
    """Whether a row is a value that a path leads to."""
    return text.rows in ("json", "xml") or (text.rows == "page" and text.language in ("json", "xml"))
