"""Taking one change of a text back after others were made to it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from postgui.storage.line_merge import take_back_lines

LINES = st.lists(st.sampled_from([b"a\n", b"b\n", b"c\n", b"d"]), max_size=8).map(b"".join)


def test_a_change_is_taken_back_and_another_one_stays():
    before, after = b"seq: 1\nmethod: GET\nurl: a\n", b"seq: 2\nmethod: GET\nurl: a\n"
    assert take_back_lines(before, after, b"seq: 2\nmethod: PUT\nurl: a\n# by Ada\n") == (
        b"seq: 1\nmethod: PUT\nurl: a\n# by Ada\n"
    )


def test_lines_that_were_changed_again_are_left_alone():
    assert take_back_lines(b"seq: 1\n", b"seq: 2\n", b"seq: 3\n") is None


def test_lines_put_in_right_beside_the_change_stay():
    assert take_back_lines(b"seq: 1\n", b"seq: 2\n", b"a\nseq: 2\nz\n") == b"a\nseq: 1\nz\n"
    assert take_back_lines(b"", b"seq: 2\n", b"a\nseq: 2\nz\n") == b"a\nz\n"


def test_lines_put_in_where_others_were_taken_out_have_no_order():
    assert take_back_lines(b"a\nold\nz\n", b"a\nz\n", b"a\nnew\nz\n") is None


@settings(deadline=None)
@given(LINES, LINES)
def test_with_nothing_changed_since_it_is_as_before(before, after):
    assert take_back_lines(before, after, after) == before


@settings(deadline=None)
@given(LINES, LINES)
def test_with_nothing_to_take_back_what_was_changed_since_stays(text, now):
    assert take_back_lines(text, text, now) == now
