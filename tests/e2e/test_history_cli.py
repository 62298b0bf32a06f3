"""`postgui history` with conditions, as an archive, and deleting."""

import json

import pytest

from tests.e2e.command import Postgui


@pytest.fixture
def sent(postgui: Postgui, playground: str) -> Postgui:
    """Three exchanges."""
    postgui("send", f"{playground}/status/201?first", "-X", "POST")
    postgui("send", f"{playground}/status/404")
    postgui("send", f"{playground}/bytes/2000")
    return postgui


def test_conditions_narrow(sent: Postgui, playground: str) -> None:
    assert sent.history("--status", "2xx") == [("GET", 200), ("POST", 201)]
    assert sent.history("--status", "404,201") == [("GET", 404), ("POST", 201)]
    assert sent.history("--method", "post") == [("POST", 201)]
    assert sent.history("--host", "127.0.0.1", "--larger", "2kB") == [("GET", 200)]
    assert sent.history(
        "--host", playground.removeprefix("http://"), "--smaller", "1kB", "--method", "GET"
    ) == [("GET", 404)]
    assert sent.history("--search", "status:404") == [("GET", 404)]
    assert sent.history("--after", "1h", "--before", "today") == []
    assert sent.history("--faster", "10min", "--after", "1h", "--limit", "1") == [("GET", 200)]
    assert sent.history("--pinned") == []


def test_a_condition_that_is_none_is_told(postgui: Postgui) -> None:
    done = postgui("history", "--status", "many", status=2)
    assert "status:many can't be understood" in done.err
    assert "status:9xx can't be understood" in postgui("history", "--status", "9xx", status=2).err
    unwritable = postgui("history", "--har", "absent/a.har", status=2).err
    assert "Check the path." in unwritable
    assert "404, 5xx or 400-499" in done.err
    assert "No search is saved as x" in postgui("history", "--saved", "x", status=2).err


def test_what_is_found_becomes_an_archive(sent: Postgui, tmp_path) -> None:
    sent("history", "--status", "4xx", "--har", str(tmp_path / "a.har"))
    (entry,) = json.loads((tmp_path / "a.har").read_text())["log"]["entries"]
    assert entry["response"]["status"] == 404
    assert len(json.loads(sent("history", "--har", "-").stdout)["log"]["entries"]) == 3


def test_deleting_counts_first_and_deletes_when_told_so(sent: Postgui) -> None:
    assert "1 entries would be deleted" in sent("history", "--status", "404", "--delete").err
    assert len(sent.history()) == 3
    assert "1 entries were deleted" in sent("history", "--status", "404", "--delete", "--yes").err
    assert sent.history() == [("GET", 200), ("POST", 201)]
