"""Lines compared: what belongs together, the words that changed, and bounds that are told."""

import random

from hypothesis import given
from hypothesis import strategies as st

from postgui.services import diff_lines as module
from postgui.services.diff_lines import DiffRow, Line, collapsed, diff_lines, plain_lines, word_spans
from tests.support.work import calls

SIGNS = {"same": " ", "removed": "-", "added": "+", "skipped": "~", "changed": "*", "ignored": "i"}


def rows(before: str, after: str) -> tuple[DiffRow, ...]:
    return diff_lines(plain_lines(before), plain_lines(after))[0]


def shown(found: "tuple[DiffRow, ...] | list[DiffRow]") -> list[str]:
    return [SIGNS[row.mark] + (row.after or row.before) for row in found]


def test_lines_have_marks_and_numbers():
    found = rows("a\nb\nc", "a\nx\nc\nd")
    assert shown(found) == [" a", "-b", "+x", " c", "+d"]
    assert [(row.before_at, row.after_at) for row in found] == [(1, 1), (2, 0), (0, 2), (3, 3), (0, 4)]


def test_versions_of_a_line_stand_beside_each_other_with_their_words_marked():
    found = rows("  the price is 1.50 today\nend", "new\n  the price is 20.00 today\nend")
    assert [(row.mark, row.before_at, row.after_at) for row in found] == [
        ("added", 0, 1),
        ("changed", 1, 2),
        ("same", 2, 3),
    ]
    row = found[1]
    assert [row.before[first:last] for first, last in row.before_spans] == ["1", "50"]
    assert [row.after[first:last] for first, last in row.after_spans] == ["20", "00"]


def test_ignored_lines_are_no_difference():
    old, new = Line('"at": 1,', "at", ignored=True), Line('"at": 2,', "at", ignored=True)
    found, _ = diff_lines([old], [new])
    assert [(row.mark, row.before, row.after) for row in found] == [("ignored", old.text, new.text)]


def test_what_is_equal_far_from_a_change_is_skipped():
    text = "\n".join(map(str, range(100)))
    assert shown(list(collapsed(rows(text, text)))) == ["~100 equal lines"]
    found = list(collapsed(rows(text, text.replace("\n50\n", "\nx\n"))))
    assert shown(found) == [
        "~47 equal lines",
        *(" 47", " 48", " 49", "-50", "+x", " 51", " 52", " 53"),
        "~46 equal lines",
    ]


@given(st.lists(st.sampled_from("abcd"), max_size=30), st.lists(st.sampled_from("abcd"), max_size=30))
def test_both_texts_can_be_read_from_the_rows(before, after):
    found = rows("\n".join(before), "\n".join(after))
    olds, news = "\n".join(before).split("\n"), "\n".join(after).split("\n")
    assert [row.before for row in found if row.before_at] == olds
    assert [row.after for row in found if row.after_at] == news
    assert [row.before_at for row in found if row.before_at] == list(range(1, len(olds) + 1))


@given(st.text("ab 1.\t", max_size=30), st.text("ab 1.\t", max_size=30))
def test_outside_the_marked_words_both_lines_are_the_same(old, new):
    spans, other = word_spans(old, new)

    def rest(text: str, marked: tuple[tuple[int, int], ...]) -> str:
        return "".join(char for at, char in enumerate(text) if not any(a <= at < b for a, b in marked))

    assert rest(old, spans) == rest(new, other)


def test_long_texts_are_compared_by_lines_that_occur_once():
    before = [f"line {number} {random.Random(number).random()}" for number in range(30_000)]
    after = list(before)
    after[20_000] = "line 20000 other"
    del after[500]
    after.insert(100, "inserted")
    found, note = diff_lines([Line(line, line) for line in before], [Line(line, line) for line in after])
    assert not note
    assert [row.mark for row in found if row.mark != "same"] == ["added", "removed", "changed"]


def test_long_and_different_texts_end_say_so_and_are_no_more_work_than_they_are_long(monkeypatch):
    monkeypatch.setattr(module, "MOST_ROWS", 2_000)

    def differ(lines: int) -> None:
        before = [Line(text, text) for text in (f"x{number % 7}" for number in range(lines))]
        after = [Line(text, text) for text in (f"y{number % 5}" for number in range(lines))]
        found, note = diff_lines(before, after)
        assert len(found) == 2_000
        assert "no line in common" in note
        assert "first 2,000 lines" in note

    assert calls(lambda: differ(20_000)) <= 4 * calls(lambda: differ(5_000)) + 1_000
