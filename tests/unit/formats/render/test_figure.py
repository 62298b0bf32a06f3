"""The words for sizes, times and states."""

import pytest

from postgui.formats.render.figure import (
    TransferRate,
    coded_size_text,
    cut_note,
    format_duration_ms,
    format_elapsed,
    format_size,
    format_version,
    progress_text,
    size_text,
    status_text,
)
from postgui.model.exchange import Progress, ResponseHead
from tests.support.builder import exchange, response


@pytest.mark.parametrize(
    ("size_bytes", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1_000, "1 kB"),
        (1_234, "1.2 kB"),
        (12_340, "12.3 kB"),
        (123_456, "123 kB"),
        (999_499, "999 kB"),
        (999_999, "1 MB"),
        (5_000_000, "5 MB"),
        (1_200_000_000, "1.2 GB"),
        (3 * 10**18, "3000 PB"),
    ],
)
def test_sizes(size_bytes, text):
    assert format_size(size_bytes) == text


@pytest.mark.parametrize(
    ("duration_ms", "text"),
    [
        (0.2, "< 1 ms"),
        (1.0, "1 ms"),
        (84.4, "84 ms"),
        (999.6, "1.00 s"),
        (1_234, "1.23 s"),
        (9_999, "10.0 s"),
        (59_990, "1 min 0 s"),
        (125_000, "2 min 5 s"),
    ],
)
def test_durations(duration_ms, text):
    assert format_duration_ms(duration_ms) == text


def test_a_counting_time_has_one_decimal_and_then_minutes():
    assert format_elapsed(0.34) == "0.3 s"
    assert format_elapsed(64.9) == "1 min 4 s"


@pytest.mark.parametrize(
    ("given", "text"), [("HTTP/1.1", "HTTP/1.1"), ("http/2", "HTTP/2"), ("2.0", "HTTP/2"), ("", "")]
)
def test_versions(given, text):
    assert format_version(given) == text


def test_a_status_without_reason_is_only_a_number():
    assert status_text(ResponseHead(404, "Not Found")) == "404 Not Found"
    assert status_text(ResponseHead(299)) == "299"


def test_progress_says_what_is_known():
    assert progress_text(Progress(received=2_100_000), None) == "Received 2.1 MB"
    known = Progress(sent=1_000_000, total=10_000_000, uploading=True)
    assert progress_text(known, 1_300_000.0) == "Sent 1 MB of 10 MB, 1.3 MB/s"


def test_notes_and_sizes():
    assert cut_note(5_000_000, 1_200_000_000) == "Showing the first 5 MB of 1.2 GB."
    assert size_text(1000, 400) == "1 kB, 400 B received"
    assert size_text(1000, 1000) == "1 kB"


def test_the_rate_follows_the_last_two_seconds():
    rate = TransferRate()
    assert rate.add(0.0, 0) is None
    assert rate.add(1.0, 1_000) == 1_000
    assert rate.add(2.0, 5_000) == 2_500
    assert rate.add(3.5, 5_000) == 0


def test_a_compressed_body_has_both_sizes():
    packed = response(200, "OK", ("Content-Encoding", "gzip"))
    assert coded_size_text(exchange(b"x" * 12_000, response=packed, wire_size=310)) == "12 kB (gzip 310 B)"
    assert coded_size_text(exchange(b"x" * 12_000, wire_size=310)) == "12 kB"
    assert coded_size_text(exchange(b"", response=packed, wire_size=0)) == "0 B"
