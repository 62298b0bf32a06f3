"""Trying again: only when asked for, and only where a second request does no harm."""

from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import pytest

from postgui.model.exchange import ResponseHead
from postgui.model.request import Request
from postgui.net.outgoing import Outgoing
from postgui.net.prepare import Kinds, prepare
from postgui.net.retry import RetryPolicy, retry_after_s
from tests.support.builder import headers


def outgoing(method: str, *lines: str) -> Outgoing:
    return prepare(Request(method=method, url="http://h/", headers=headers(*lines)), Path(), Kinds.load())


def test_nobody_asked_so_nothing_is_tried_again():
    policy = RetryPolicy.of(None, None)
    assert not policy.after_failure(outgoing("GET"), "connect", 1)
    assert not policy.after_answer(outgoing("GET"), ResponseHead(503), 1)


@pytest.mark.parametrize(
    ("method", "lines", "again"),
    [
        ("GET", (), True),
        ("put", (), True),
        ("DELETE", (), True),
        ("POST", (), False),
        ("PATCH", (), False),
        ("POST", ("Idempotency-Key: 7",), True),
    ],
)
def test_what_may_have_arrived_is_sent_again_only_if_that_does_no_harm(method, lines, again):
    policy = RetryPolicy(3)
    assert policy.after_failure(outgoing(method, *lines), "wait", 1) is again
    assert policy.after_answer(outgoing(method, *lines), ResponseHead(503), 1) is again
    assert policy.after_failure(outgoing(method, *lines), "connect", 1)


def test_it_ends_after_as_many_tries_as_were_asked_for():
    assert [RetryPolicy(2).after_failure(outgoing("GET"), "wait", tried) for tried in (1, 2, 3)] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize("status", [200, 400, 401, 404, 500, 501])
def test_other_answers_are_answers(status):
    assert not RetryPolicy(3).after_answer(outgoing("GET"), ResponseHead(status), 1)


def test_waits_double_and_end_at_a_minute():
    policy = RetryPolicy(9, 500)
    assert [policy.wait_s(tried, None, lambda: 0) for tried in (1, 2, 3, 9)] == [0.5, 1, 2, 60]


def test_what_the_server_asks_for_counts():
    head = ResponseHead(429, headers=(("Retry-After", "7"),))
    assert RetryPolicy(3).wait_s(1, head, lambda: 0) == 7


def test_retry_after_is_seconds_or_a_date():
    now = datetime(2030, 1, 1, tzinfo=UTC)
    later = format_datetime(datetime(2030, 1, 1, 0, 0, 9, tzinfo=UTC), usegmt=True)
    assert retry_after_s(later, now.timestamp()) == 9
    assert retry_after_s("soon", 0) is None
    assert retry_after_s("", 0) is None
