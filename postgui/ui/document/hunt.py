"""Looks for text in a document: the find bar's wishes on one side, marks and places on the other."""

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from postgui.translation import fill, plural, tr
from postgui.ui.document.find_strip import FindStrip
from postgui.ui.document.opened import OpenedText

if TYPE_CHECKING:
    from postgui.documents.search import FindPart, Pattern
    from postgui.ui.document.document_view import DocumentView

_TYPING_MS = 120
_SHOW_MS = 80
_BYTE_PAIRS = re.compile(r"(?:0x)?[0-9A-Fa-f]{2}(?:\s*[0-9A-Fa-f]{2})*")


class Hunt(QObject):
    """Keeps the hits of one view up to date while its find bar is open."""

    def __init__(self, view: "DocumentView", bar: FindStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._bar = bar
        self._opened: OpenedText | None = None
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._count = 0
        self._scanned = 0
        self._size = 0
        self._current = -1
        self._goes_to = -1  # the byte from which the first hit is wanted; -1: stay
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TYPING_MS)
        self._soon.timeout.connect(self._on_soon)
        self._show = QTimer(self)
        self._show.setInterval(_SHOW_MS)
        self._show.timeout.connect(self._on_show)
        bar.needle_edited.connect(self._on_needle)
        bar.next_requested.connect(self.go_next)
        bar.previous_requested.connect(self.go_previous)

    @property
    def busy(self) -> bool:
        """Whether it is still looking."""
        return self._show.isActive() or self._soon.isActive()

    @property
    def count(self) -> int:
        """How many hits there are so far."""
        return self._count

    def open(self, opened: OpenedText) -> None:
        """Look into this from now on."""
        self._opened = opened

    def close(self) -> None:
        """There is nothing to look into any more."""
        self.stop()
        self._opened = None

    def stop(self) -> None:
        """Give up the search, and forget what it found."""
        self._soon.stop()
        self._show.stop()
        if self._opened is not None:
            self._opened.stop_search()
        self._starts, self._ends = [], []
        self._count = self._scanned = 0
        self._current = -1
        self._view.show_hits((), ())

    @Slot()
    def look_again(self) -> None:
        """Look for what is in the bar, from the start; the view stays where it is."""
        self.stop()
        if self._opened is None or not self._bar.needle():
            self._bar.show_count("", found=False)
            return
        pattern, charset = self._pattern(self._opened)
        try:
            pattern.compiled()
        except re.error as error:
            text = tr("Not a regular expression: {reason}", reason=error.msg)
            self._bar.show_count(text, found=False)
            return
        self._size = self._opened.source.size
        self._show.start()
        self._opened.search(pattern, charset, self._take, self._on_done)

    @Slot()
    def go_next(self) -> None:
        """Go to the hit after this one, from the first again after the last."""
        if self._starts:
            here = self._here()
            at = bisect_left(self._starts, here + 1 if self._is_hit(here) else here)
            self._go(at % len(self._starts))

    @Slot()
    def go_previous(self) -> None:
        """Go to the hit before this one, from the last again before the first."""
        if self._starts:
            self._go((bisect_left(self._starts, self._here()) - 1) % len(self._starts))

    def _pattern(self, opened: OpenedText) -> "tuple[Pattern, str]":
        from postgui.documents.search import Pattern

        bar, needle, charset = self._bar, self._bar.needle(), opened.charset
        if opened.text.rows == "hex" and not bar.regex.isChecked() and _BYTE_PAIRS.fullmatch(needle.strip()):
            pairs = bytes.fromhex(needle.strip().lower().removeprefix("0x"))
            return Pattern(pairs.decode("latin-1"), case=True), "latin-1"
        case, word, regex = bar.match_case.isChecked(), bar.whole_word.isChecked(), bar.regex.isChecked()
        return Pattern(needle, case=case, word=word, regex=regex), charset

    def _take(self, part: "FindPart") -> None:
        self._starts += part.starts.tolist()
        self._ends += part.ends.tolist()
        self._count += part.count
        self._scanned = part.scanned
        if self._goes_to >= 0 and self._starts and self._starts[-1] >= self._goes_to:
            goal, self._goes_to = self._goes_to, -1
            self._go(bisect_left(self._starts, goal))

    def _here(self) -> int:
        if self._current >= 0 and self._view.offset_of(self._view.caret.place) == self._starts[self._current]:
            return self._starts[self._current]
        return self._view.offset_of(self._view.caret.span.first)

    def _is_hit(self, offset: int) -> bool:
        at = bisect_left(self._starts, offset)
        return at < len(self._starts) and self._starts[at] == offset

    def _go(self, index: int) -> None:
        self._current = index
        self._view.show_current_hit((self._starts[index], self._ends[index]))
        self._say()

    def _say(self) -> None:
        going_on = self._show.isActive()
        if not self._count:
            share = self._scanned / self._size if self._size else 1.0
            text = tr("Searching {share:.0%}", share=share) if going_on else tr("No results")
        else:
            total = fill("{count:,}{more}", count=self._count, more="…" if going_on else "")
            if self._current >= 0:
                text = tr("{at:,} of {total}", at=self._current + 1, total=total)
            else:
                text = plural("{total} found", "{total} found", self._count, total=total)
        self._bar.show_count(text, found=bool(self._starts))

    @Slot()
    def _on_needle(self) -> None:
        self._goes_to = self._view.offset_of(self._view.caret.span.first)
        self._soon.start()

    @Slot()
    def _on_soon(self) -> None:
        self.look_again()

    @Slot()
    def _on_show(self) -> None:
        self._view.show_hits(self._starts, self._ends)
        self._say()

    def _on_done(self, failure: str) -> None:
        self._show.stop()
        if failure:
            self._bar.show_count(failure, found=bool(self._starts))
            return
        if self._goes_to >= 0 and self._starts:
            self._go(0)  # none after the caret: the first of all
        self._goes_to = -1
        self._view.show_hits(self._starts, self._ends)
        self._say()
