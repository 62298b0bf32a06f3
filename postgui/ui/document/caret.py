"""Where the person is in a document, what is selected, and how keys move both. Knows rows, no widget."""

import re
from typing import Literal, TypeAlias

from postgui.ui.document.place import Place, Span
from postgui.ui.document.row_window import RowWindow

Step: TypeAlias = Literal[
    "left",
    "right",
    "up",
    "down",
    "page-up",
    "page-down",
    "home",
    "end",
    "top",
    "bottom",
    "word-left",
    "word-right",
]
Unit: TypeAlias = Literal["character", "word", "row"]

_WORD = re.compile(r"\w+|[^\w\s]+|\s+")


class Caret:
    """A caret and what is selected between it and its anchor."""

    def __init__(self, window: RowWindow) -> None:
        self._window = window
        self._goal_x: float | None = None
        self._unit: Unit = "character"
        self._origin = Span()
        self.span = Span()

    @property
    def place(self) -> Place:
        return self.span.caret

    def put(self, place: Place, *, select: bool = False) -> None:
        """Go to a place; with `select` the selection reaches up to there."""
        self.span = Span(self.span.anchor if select else place, place)
        self._goal_x = None

    def select(self, span: Span) -> None:
        """Select just this."""
        self.span = span
        self._goal_x = None

    def select_all(self) -> None:
        """From the first to the last row that is known."""
        self.select(Span(Place(0, 0), self.last_place()))

    def grab(self, place: Place, unit: Unit) -> None:
        """Begin to select whole characters, words or rows at a place; `drag` goes on with it."""
        self._unit = unit
        self._origin = self._around(place, unit)
        self.select(self._origin)

    def drag(self, place: Place) -> None:
        """Select from where it began to a place, in the units that it began with."""
        there = self._around(place, self._unit)
        if there.anchor < self._origin.anchor:
            self.select(Span(self._origin.caret, there.anchor))
        else:
            self.select(Span(self._origin.anchor, max(there.caret, self._origin.caret)))

    def move(self, step: Step, *, select: bool = False) -> None:
        """Go one step; without `select` a selection is left at the side that the step goes to."""
        if not self._window.rows_known:
            return
        span = self.span
        if not select and not span.empty and step in ("left", "right"):
            self.put(span.first if step == "left" else span.last)
            return
        if step in ("up", "down", "page-up", "page-down"):
            lines = 1
            if step.startswith("page"):
                lines = max(1, self._window.height_px // self._window.metrics.line_px - 1)
            goal_x = self._goal()
            self.put(self._vertical(lines if step.endswith("down") else -lines, goal_x), select=select)
            self._goal_x = goal_x
            return
        self.put(self._horizontal(step), select=select)

    def line(self) -> int:
        """Which line of its row the caret is on."""
        shape = self._window.shape(self.place.row)
        return shape.position_of(self.place.column)[0] if shape is not None else 0

    def _goal(self) -> float:
        """The x that moving up and down keeps to, also through shorter lines."""
        if self._goal_x is not None:
            return self._goal_x
        shape = self._window.shape(self.place.row)
        return shape.position_of(self.place.column)[1] if shape is not None else 0.0

    def _vertical(self, lines: int, goal_x: float) -> Place:
        window = self._window
        slot, line = window.folds.slot_of(self.place.row), self.line() + lines
        while True:
            index = window.folds.row_at(slot)
            shape = window.shape(index)
            if shape is None:
                return self.place
            if line < 0:
                if slot == 0:
                    return Place(0, 0)
                slot -= 1
                above = window.shape(window.folds.row_at(slot))
                line += above.lines if above is not None else 1
            elif line >= shape.lines:
                if slot >= window.slots - 1:
                    return Place(index, len(shape.row.text))
                line -= shape.lines
                slot += 1
            else:
                return Place(index, shape.column_at(line, goal_x))

    def _horizontal(self, step: Step) -> Place:
        row, column = self.place.row, self.place.column
        shape = self._window.shape(row)
        text = shape.row.text if shape is not None else ""
        if step == "top":
            return Place(0, 0)
        if step == "bottom":
            return self.last_place()
        if step in ("home", "end") and shape is not None:
            start, end = shape.line_span(self.line())
            last = self.line() == shape.lines - 1
            return Place(row, start if step == "home" else end if last else end - 1)
        if step in ("right", "word-right"):
            if column >= len(text):
                return self._beside(row, 1)
            return Place(row, column + 1 if step == "right" else _word_end(text, column))
        if column <= 0:
            return self._beside(row, -1)
        return Place(row, column - 1 if step == "left" else _word_start(text, column))

    def _beside(self, row: int, direction: int) -> Place:
        """The start of the row below, or the end of the one above."""
        window = self._window
        slot = window.folds.slot_of(row) + direction
        if not 0 <= slot < window.slots:
            return self.place
        index = window.folds.row_at(slot)
        found = window.row(index)
        return Place(index, len(found.text) if direction < 0 and found is not None else 0)

    def last_place(self) -> Place:
        """The end of what is known of the document."""
        last = max(0, self._window.rows_known - 1)
        row = self._window.row(last)
        return Place(last, len(row.text) if row is not None else 0)

    def _around(self, place: Place, unit: Unit) -> Span:
        row = self._window.row(place.row)
        text = row.text if row is not None else ""
        if unit == "row":
            below = place.row + 1 < self._window.rows_known
            return Span(
                Place(place.row, 0), Place(place.row + 1, 0) if below else Place(place.row, len(text))
            )
        if unit == "word" and text:
            found = next(
                (word for word in _WORD.finditer(text) if word.start() <= place.column < word.end()), None
            )
            if found is not None:
                return Span(Place(place.row, found.start()), Place(place.row, found.end()))
        return Span(place, place)


def _word_end(text: str, column: int) -> int:
    """After the word at or behind `column`, with the blanks that follow it."""
    match = re.compile(r"(?:\w+|[^\w\s]+)?\s*").match(text, column)
    return match.end() if match is not None and match.end() > column else column + 1


def _word_start(text: str, column: int) -> int:
    """Where the word before `column` begins."""
    start = 0
    for word in _WORD.finditer(text, 0, column):
        if not word[0].isspace():
            start = word.start()
    return start
