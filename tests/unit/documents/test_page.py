"""A laid-out page: its rows are its lines, folded by indentation, coloured with what is open above."""

from postgui.documents.page import PageDocument
from postgui.documents.row import FOLD_FAR, FOLD_NONE, Piece


def marked(line: str, state: int) -> tuple[list[Piece], int]:
    """A language in which `<` opens and `>` closes something over lines; the state is how much is open."""
    after = state + line.count("<") - line.count(">")
    return ([(0, len(line), f"open-{state}")] if line else []), after


def page(text: str, *, per_line: bool = False) -> PageDocument:
    return PageDocument(text.encode(), marked, per_line=per_line)


def test_rows_are_lines_with_their_indentation_apart():
    rows = page("a {\n  b: ä\n\n   odd\n}\n").rows(0, 10)
    assert [(row.line, row.indent, row.text) for row in rows] == [
        (1, 0, "a {"),
        (2, 1, "b: ä"),
        (3, 0, ""),
        (4, 1, " odd"),
        (5, 0, "}"),
    ]
    assert [row.fold for row in rows] == [FOLD_FAR, FOLD_FAR, FOLD_NONE, FOLD_NONE, FOLD_NONE]


def test_what_closes_is_the_end_of_a_fold_else_the_last_line_inside():
    document = page("a {\n  b {\n    c\n  }\n}\nkey:\n  one\n\n  two\nnext")
    assert document.closing_row(0) == 4
    assert document.closing_row(1) == 3
    assert document.closing_row(2) == FOLD_NONE
    assert document.closing_row(5) == 8
    assert page("key:\n  one\n\n").closing_row(0) == 1


def test_colours_follow_what_is_open_above_wherever_one_looks_first():
    text = "\n".join(["<", *("x" * 50 for _ in range(5_000)), ">", "end"])
    far = page(text).rows(5_001, 2)
    assert [row.pieces[0][2] for row in far] == ["open-1", "open-0"]
    first, second = page(text).rows(0, 2)
    assert (first.pieces[0][2], second.pieces[0][2]) == ("open-0", "open-1")
    assert page(text, per_line=True).rows(1, 1)[0].pieces[0][2] == "open-0"


def test_a_long_line_goes_on_in_soft_rows_with_its_colours():
    rows = page("<" + "x" * 5_000).rows(0, 10)
    assert [row.line for row in rows] == [1, 0, 0, 0, 0]
    assert {row.pieces[0][2] for row in rows[1:]} == {"open-1"}


def test_no_text_has_no_folds():
    assert all(row.fold == FOLD_NONE for row in page("").rows(0, 10))
