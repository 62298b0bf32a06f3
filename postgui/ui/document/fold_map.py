"""Which rows are folded away, and how the rows that are left are numbered. Pure, no Qt.

*Row* is a number in the document, *slot* its number among those that are not folded away.
"""

from bisect import bisect_left, bisect_right


class FoldMap:
    """Folds by the row that stays on show; a fold inside a folded one is kept for later."""

    def __init__(self) -> None:
        self._closing: dict[int, int] = {}
        self._starts: list[int] = []  # first hidden row of each outermost fold
        self._ends: list[int] = []  # the row after its last hidden one
        self._before: list[int] = [0]  # rows hidden by all folds before the one of this index

    def __bool__(self) -> bool:
        return bool(self._closing)

    def folded(self, row: int) -> int:
        """The last row hidden behind `row`; -1 if it is not folded."""
        return self._closing.get(row, -1)

    def fold(self, row: int, closing: int) -> None:
        """Hide what follows `row` up to `closing`, that one included."""
        if closing > row:
            self._closing[row] = closing
            self._lay_out()

    def unfold(self, row: int) -> None:
        """Show again what `row` hides."""
        if self._closing.pop(row, -1) >= 0:
            self._lay_out()

    def reveal(self, row: int) -> bool:
        """Open every fold that hides `row`; whether there was one."""
        hiding = [first for first, last in self._closing.items() if first < row <= last]
        for first in hiding:
            del self._closing[first]
        if hiding:
            self._lay_out()
        return bool(hiding)

    def clear(self) -> None:
        self._closing.clear()
        self._lay_out()

    def slots(self, rows: int) -> int:
        """How many of the first `rows` rows are on show."""
        return self.slot_of(rows - 1) + 1 if rows else 0

    def slot_of(self, row: int) -> int:
        """The slot of a row; of one folded away, that of the row which hides it."""
        at = bisect_right(self._starts, row) - 1
        if at < 0:
            return row
        if row < self._ends[at]:
            return self._starts[at] - 1 - self._before[at]
        return row - self._before[at + 1]

    def row_at(self, slot: int) -> int:
        """The row that a slot shows."""
        # `starts - before` is the slot at which the n-th fold would go on: ascending, as starts is.
        at = bisect_right(range(len(self._starts)), slot, key=lambda n: self._starts[n] - self._before[n])
        return slot + self._before[at]

    def hides(self, row: int) -> bool:
        """Whether `row` is folded away."""
        at = bisect_right(self._starts, row) - 1
        return at >= 0 and row < self._ends[at]

    def _lay_out(self) -> None:
        self._starts, self._ends, self._before = [], [], [0]
        for row in sorted(self._closing):
            if self._ends and row < self._ends[-1]:
                continue  # inside a fold
            self._starts.append(row + 1)
            self._ends.append(self._closing[row] + 1)
            self._before.append(self._before[-1] + self._ends[-1] - self._starts[-1])

    def fold_before(self, row: int) -> int:
        """The row of the nearest fold at or above `row`, or -1."""
        rows = sorted(self._closing)
        at = bisect_left(rows, row + 1) - 1
        return rows[at] if at >= 0 else -1
