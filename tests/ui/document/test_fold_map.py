"""Which rows are left when some are folded away."""

import random

from postgui.ui.document.fold_map import FoldMap


def test_folds_inside_folds_come_back():
    folds = FoldMap()
    folds.fold(10, 20)
    folds.fold(5, 30)
    assert folds.hides(10)
    folds.unfold(5)
    assert not folds.hides(10)
    assert folds.hides(11)
    assert folds.reveal(15)
    assert not folds


def test_slots_and_rows_are_each_others_inverse():
    chance = random.Random(4)
    for _ in range(200):
        folds = FoldMap()
        folded: list[tuple[int, int]] = []
        for _ in range(chance.randrange(6)):
            first = chance.randrange(90)
            last = first + chance.randrange(1, 20)
            # Brackets nest or are apart.
            if all(
                last < a or first > b or (a < first and last < b) or (first < a and b < last)
                for a, b in folded
            ):
                folded.append((first, last))
                folds.fold(first, last)
        shown = [row for row in range(120) if not any(a < row <= b for a, b in folded)]
        assert [folds.row_at(slot) for slot in range(len(shown))] == shown
        assert [folds.slot_of(row) for row in shown] == list(range(len(shown)))
        assert folds.slots(120) == len(shown)
        assert all(folds.hides(row) != (row in shown) for row in range(120))
