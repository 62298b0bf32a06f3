"""The scanner in bit masks against a machine that reads byte by byte."""

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postgui.documents.bit_words import Scratch, positions
from postgui.documents.block_index import BLOCK_BYTES, CELL_BYTES
from postgui.documents.json_scan import (
    AFTER_OPEN,
    AFTER_START,
    ESCAPED,
    FIRST_STATE,
    IN_SCALAR,
    IN_STRING,
    JsonScanner,
    scan,
)
from tests.unit.documents.reference_json import ByteMachine

ALPHABETS = (
    '{}[],:"\\ a1\n',
    '{}[],:" ',
    "[] ",
    "a, \x00\x1f\t\r",
    '"\\',
    '"\\a{',
    " " * 70 + '{,"a]',
)
STATES = (
    FIRST_STATE,
    0,
    IN_STRING,
    IN_STRING | ESCAPED,
    ESCAPED,
    AFTER_OPEN | AFTER_START,
    IN_SCALAR,
    ESCAPED | IN_SCALAR,
)


def assert_same(data: bytes, state: int) -> None:
    machine = ByteMachine(state).read(data)
    masks = scan(data, state)
    assert positions(masks.starts, len(data)).tolist() == machine.starts, (data, state)
    if len(data) % 64 == 0 and data:
        assert int(masks.states[-1]) == machine.state, (data, state)


@pytest.mark.parametrize("alphabet", ALPHABETS)
def test_rows_and_state_are_those_of_a_byte_by_byte_machine(alphabet: str) -> None:
    chance = random.Random(alphabet)
    for _ in range(1500):
        data = "".join(chance.choices(alphabet, k=64 * chance.randint(1, 6))).encode()
        assert_same(data, chance.choice(STATES))


@given(st.binary(max_size=400), st.sampled_from(STATES))
@settings(max_examples=300, deadline=None)
def test_any_bytes_at_all_are_scanned_alike(data: bytes, state: int) -> None:
    if data:
        assert_same(data, state)


@given(st.text(alphabet='{}[],:"\\ \n\t1a', max_size=300))
@settings(max_examples=500, deadline=None)
def test_structure_of_any_length_is_scanned_alike(text: str) -> None:
    if text:
        assert_same(text.encode(), FIRST_STATE)


def test_white_space_that_fills_whole_words_is_passed_over() -> None:
    for spaces in (63, 64, 65, 128, 640, 1000):
        assert_same(b"[" + b" " * spaces + b"]" + b"," + b" " * spaces + b'"a"', FIRST_STATE)
        assert_same(b" " * spaces + b"1" + b"\n" * spaces + b"2", FIRST_STATE)


def test_backslashes_that_fill_whole_words_hide_what_comes_after_them() -> None:
    for slashes in (1, 2, 62, 63, 64, 65, 127, 128, 129, 400):
        for before in (0, 1, 2, 61, 62, 63, 64):
            text = b"[" + b" " * before + b'"' + b"\\" * slashes + b'","{" ' + b"\\" * slashes + b'"]'
            text += b" " * (-len(text) % 64)
            for state in STATES:
                assert_same(text, state)


def test_memory_that_is_used_again_keeps_nothing_of_a_longer_text() -> None:
    scratch = Scratch()
    for text in (b'["\\"", 1, {}]' * 500, b'{"a": [1]}' * 30, b"[1, 2]" * 200):
        again, alone = scan(text, FIRST_STATE, scratch), scan(text, FIRST_STATE)
        for name in ("string", "inside", "opens", "closes", "commas", "colons", "space", "starts", "states"):
            assert np.array_equal(getattr(again, name), getattr(alone, name)), name


def test_the_checkpoints_of_blocks_say_what_the_bytes_say() -> None:
    chance = random.Random(7)
    words = ['{"a":', "[", "]", "}", ",", '"te\\"xt{"', " ", "\n", "12", "[[[[", "]]]]", "\\" * 3, " " * 900]
    for _ in range(3):
        text = "".join(chance.choices(words, k=30_000)).encode()
        text = text[: len(text) // BLOCK_BYTES * BLOCK_BYTES]
        machine = ByteMachine()
        scanner = JsonScanner()
        rows = 0
        for at in range(0, len(text), BLOCK_BYTES):
            block = text[at : at + BLOCK_BYTES]
            marks = scanner.feed(block)
            before, depth = len(machine.starts), (machine.depths or [0])[-1]
            machine.read(block)
            found = np.array(machine.starts[before:], np.int64)
            cells = np.bincount((found - at) // CELL_BYTES, minlength=BLOCK_BYTES // CELL_BYTES)
            rows += int(np.maximum(cells, 1).sum())
            assert int(marks.rows[-1]) == rows
            assert int(marks.depth[-1]) == machine.depths[-1]
            low = min(machine.depths[at : at + BLOCK_BYTES])
            assert min(low, depth) <= int(marks.low[-1]) <= low
            assert int(marks.state[-1]) == machine.state


def test_the_steps_in_which_blocks_are_fed_make_no_difference() -> None:
    text = (b'{"key":["value, with \\"quotes\\"",1.10,[],{}],\n "more":null}' * 20_000)[: 8 * BLOCK_BYTES]
    whole = JsonScanner().feed(text)
    one_by_one = JsonScanner()
    for block in range(8):
        marks = one_by_one.feed(text[block * BLOCK_BYTES : (block + 1) * BLOCK_BYTES])
        for name in ("rows", "depth", "low", "state"):
            assert getattr(marks, name)[0] == getattr(whole, name)[block], (name, block)
