"""The history as the window and the command line use it: recorded, found, without secrets."""

import asyncio
import base64
import hashlib
import os
import sqlite3
import sys
import threading
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import zstandard

from postgui.model.content import Content
from postgui.model.history import HistoryEntry, HistoryFilter
from postgui.model.problem import Problem, ProblemError
from postgui.services.history import History
from postgui.storage.file import Writer
from postgui.storage.spool import Spool
from tests.support import builder

_SECRET = "s3cret-value"


@pytest.fixture
async def writer() -> AsyncIterator[Writer]:
    writer = Writer()
    yield writer
    writer.close()


@pytest.fixture
async def history(data_dir, writer) -> AsyncIterator[History]:
    history = History(data_dir, writer)
    yield history
    await history.close()
    Spool(data_dir).close()


def stored_bytes(data_dir):
    """Everything on disk, bodies unpacked."""
    found = []
    for path in (data_dir / "history").rglob("*"):
        if path.is_file():
            raw = path.read_bytes()
            unpack = zstandard.ZstdDecompressor().decompressobj().decompress
            found.append(unpack(raw) if path.suffix == ".zst" else raw)
    return b"\n".join(found)


def body_files(data_dir):
    return list((data_dir / "history" / "bodies").rglob("*.zst"))


async def record(history, **changes) -> HistoryEntry:
    """Record an exchange and return its entry."""
    found: list[HistoryEntry] = []
    disconnect = history.recorded.connect(found.append)
    await history.record(builder.exchange(**changes), builder.request())
    disconnect()
    return found[0]


def spooled(tmp_path, data: bytes) -> Content:
    path = tmp_path / "spooled"
    path.write_bytes(data)
    return Content(None, path, len(data), hashlib.sha256(data).hexdigest())


async def test_an_unused_history_is_empty_and_makes_no_file(history, data_dir):
    assert await history.page() == ()
    assert await history.page(HistoryFilter("x")) == ()
    await history.delete(["1"])
    await history.clear()
    assert await history.excess(keep_days=1) is None
    assert list(data_dir.iterdir()) == []


async def test_an_exchange_comes_back_whole_after_a_restart(history, data_dir, writer):
    exchange, template = builder.exchange(b'{"n": 1.10}'), builder.json_post(url="{{base}}/users")
    await history.record(exchange, template)
    await history.close()
    again = History(data_dir, writer)
    (entry,) = await again.page()
    loaded = await again.load(entry.id)
    await again.close()
    assert (loaded.entry, loaded.exchange, loaded.request) == (entry, exchange, template)


async def test_recorded_tells_the_entry_that_the_list_shows(history):
    entry = await record(history, method="POST")
    assert (entry.method, entry.status, entry.size_bytes, entry.duration_ms) == ("POST", 200, 12, 12.0)
    assert await history.page() == (entry,)


async def test_a_request_without_an_answer_is_remembered_with_its_problem(history):
    await history.record(builder.refused(), builder.request())
    (entry,) = await history.page(HistoryFilter("127.0.0.1"))
    assert entry.status is None
    assert "refused" in entry.problem
    assert (await history.load(entry.id)).exchange == replace(builder.refused(), body=Content())


async def test_pages_follow_each_other(history):
    for number in range(5):
        await record(history, id=f"e{number}")  # all at the same time
    first = await history.page(limit=3)
    rest = await history.page(before=first[-1], limit=3)
    assert len({entry.id for entry in (*first, *rest)}) == 5


async def test_a_search_looks_through_sent_and_received_bodies(history):
    answer = replace(builder.exchange('{"name": "Grace"}'), request=builder.sent(body=b'{"ask": "Ada"}'))
    await history.record(answer, builder.request())
    await record(history)
    for typed in ("grace", "ada", "Ad", "GET users 200", "application/json grace"):
        assert len(await history.page(HistoryFilter(typed))) >= 1, typed
    assert len(await history.page(HistoryFilter("grace"))) == 1
    assert await history.page(HistoryFilter("nobody")) == ()


async def test_only_the_beginning_of_a_big_text_is_searched(history):
    await record(history, body="first " + "x " * 200_000 + "last")
    assert len(await history.page(HistoryFilter("first"))) == 1
    assert await history.page(HistoryFilter("last ")) == ()


async def test_a_body_too_large_for_the_history_is_told_of_but_not_kept(history, data_dir, tmp_path):
    history.largest_body_bytes = lambda: 1_000_000
    exchange = replace(builder.exchange(), body=spooled(tmp_path, bytes(2_000_000)))
    await history.record(exchange, builder.request())
    (entry,) = await history.page()
    loaded = await history.load(entry.id)
    assert entry.size_bytes == 2_000_000
    assert loaded.exchange.body == Content()
    assert "2 MB) was too large for the history" in loaded.exchange.notes[-1]
    assert body_files(data_dir) == []


async def test_equal_bodies_are_kept_once_and_go_with_the_last_entry(history, data_dir):
    entries = [await record(history, id=f"e{number}") for number in range(2)]
    assert len(body_files(data_dir)) == 1
    await history.delete([entries[0].id])
    assert len(body_files(data_dir)) == 1
    await history.delete([entries[1].id])
    assert body_files(data_dir) == []
    assert await history.page() == ()


async def test_clearing_forgets_everything(history, data_dir):
    told: list[None] = []
    history.cleared.connect(told.append)
    entry = await record(history, body=b"remember me")
    await history.clear()
    assert told == [None]
    assert await history.page() == ()
    assert body_files(data_dir) == []
    assert b"remember me" not in stored_bytes(data_dir)
    with pytest.raises(ProblemError) as caught:
        await history.load(entry.id)
    assert caught.value.problem.kind == "history-gone"


async def test_a_big_body_is_kept_from_its_file_and_comes_back_as_a_file(history, tmp_path):
    data = os.urandom(1 << 20) * 3
    await history.record(builder.exchange(body=b""), builder.request())
    exchange = replace(builder.exchange(), body=spooled(tmp_path, data))
    await history.record(exchange, builder.request())
    (entry, _) = await history.page()
    body = (await history.load(entry.id)).exchange.body
    assert body.data is None
    assert body.path is not None
    assert body.path.read_bytes() == data
    assert (body.size_bytes, body.sha256) == (len(data), exchange.body.sha256)
    assert (await history.load(entry.id)).exchange.body.path == body.path


async def test_a_body_that_is_gone_is_said_and_the_rest_is_shown(history, data_dir):
    entry = await record(history)
    for path in body_files(data_dir):
        path.unlink()
    loaded = await history.load(entry.id)
    assert loaded.exchange.body == Content()
    assert any("body is missing" in note for note in loaded.exchange.notes)
    assert loaded.exchange.response is not None


@pytest.mark.parametrize("big", [False, True])
async def test_no_secret_is_on_disk(history, data_dir, tmp_path, big):
    basic = base64.b64encode(f"ada:{_SECRET}".encode())
    padding = b"x" * (2 << 20 if big else 10)
    data = b'{"echo": "%s", "basic": "%s"}' % (_SECRET.encode(), basic) + padding
    url = f"http://ada:hunter2hunter2@127.0.0.1/?key={_SECRET}"
    sent = replace(
        builder.sent(url, body=_SECRET.encode()),
        headers=(("Authorization", f"Basic {basic.decode()}"), ("Cookie", "sid=cookievalue")),
        head=f"GET /?key={_SECRET} HTTP/1.1\r\nCookie: sid=cookievalue\r\n\r\n".encode(),
    )
    body = spooled(tmp_path, data) if big else builder.content(data)
    template = builder.json_post(f'{{"k": "{_SECRET}"}}', headers=builder.headers("Cookie: sid=cookievalue"))
    exchange = replace(builder.exchange(), request=sent, body=body)
    await history.record(exchange, template, frozenset({_SECRET}))
    on_disk = stored_bytes(data_dir)
    for secret in (_SECRET.encode(), basic, b"cookievalue", b"hunter2hunter2"):
        assert secret not in on_disk
    assert await history.page(HistoryFilter(_SECRET)) == ()
    (entry,) = await history.page()
    assert entry.url == "http://***@127.0.0.1/?key=***"
    assert entry.size_bytes == len(data)
    loaded = await history.load(entry.id)
    assert loaded.exchange.body.head(20).startswith(b'{"echo": "***", "bas')
    assert any("replaced by ***" in note for note in loaded.exchange.notes)
    assert loaded.request.body.text == '{"k": "***"}'


async def test_damage_found_while_reading_is_told_and_a_new_history_begun(history, data_dir, writer):
    for number in range(50):
        await record(history, id=f"e{number}", body="text " * 500)
    await history.close()
    path = data_dir / "history" / "history.sqlite3"
    raw = bytearray(path.read_bytes())
    for at in range(4096, len(raw), 4096):
        raw[at : at + 100] = b"\xff" * 100
    path.write_bytes(raw)
    problems: list[Problem] = []
    history.noticed.connect(problems.append)
    assert await history.page() == ()
    assert [problem.kind for problem in problems] == ["history-damaged"]
    entry = await record(history)
    assert await history.page() == (entry,)


async def test_a_disk_that_refuses_is_told_once_and_sending_goes_on(history, data_dir):
    problems: list[Problem] = []
    history.noticed.connect(problems.append)
    (data_dir / "history").write_bytes(b"a file where a folder should be")
    for _ in range(3):
        await history.record(builder.exchange(), builder.request())
    assert [problem.kind for problem in problems] == ["history-unwritable"]
    (data_dir / "history").unlink()
    assert (await record(history)).status == 200


async def test_old_entries_are_trimmed_by_age(history):
    day_s = 86_400
    for age in (0, 3, 10, 11):
        await record(history, started_at=builder.STARTED_AT - age * day_s, body=f"{age}")
    excess = await history.excess(keep_days=5, now=builder.STARTED_AT)
    assert excess is not None
    assert (excess.entries, excess.newest_at) == (2, builder.STARTED_AT - 10 * day_s)
    assert len(await history.page()) == 4  # it was only told
    assert await history.trim(excess) == 2
    assert len(await history.page()) == 2
    assert await history.excess(keep_days=5, now=builder.STARTED_AT) is None


async def test_the_oldest_entries_go_when_bodies_take_too_much(history, data_dir):
    for number in range(3):
        await record(history, started_at=builder.STARTED_AT + number, body=os.urandom(100_000))
    assert await history.excess(keep_bytes=10_000_000) is None
    everything = await history.excess(keep_bytes=1)
    assert everything is not None
    assert everything.size_bytes > 300_000
    excess = await history.excess(keep_bytes=everything.size_bytes - 150_000)
    assert excess is not None
    assert 0 < excess.entries < 3
    assert await history.trim(everything) == 3
    assert body_files(data_dir) == []


async def test_pinned_entries_are_kept_whatever_the_budget_says(history):
    entries = [await record(history, started_at=builder.STARTED_AT + number) for number in range(3)]
    await history.pin(entries[:1], True)
    excess = await history.excess(keep_bytes=1)
    assert excess is not None
    assert await history.trim(excess) == 2
    (left,) = await history.page()
    assert (left.id, left.pinned) == (entries[0].id, True)
    await history.clear()
    assert await history.page() == (left,)
    assert await history.page(HistoryFilter("users")) == (left,)
    await history.pin([left], False)
    await history.clear()
    assert await history.page() == ()


async def test_a_note_is_kept_found_and_told(history):
    told: list[HistoryEntry] = []
    history.marked.connect(told.append)
    entry = await record(history)
    await history.annotate(entry, "broke after the upgrade")
    (noted,) = await history.page(HistoryFilter("upgrade"))
    assert noted == replace(entry, note="broke after the upgrade")
    assert told == [noted]
    assert await history.page(HistoryFilter(noted=True)) == (noted,)
    await history.annotate(noted, "")
    assert await history.page(HistoryFilter("upgrade")) == ()
    assert await history.page(HistoryFilter(noted=True)) == ()


async def test_clearing_by_filter_deletes_what_matches_but_pinned_entries(history, data_dir):
    urls = ["http://a/1", "http://b/1", "http://a/2", "http://a/3"]
    entries = [await record(history, url=url, body=url) for url in urls]
    await history.pin(entries[2:3], True)
    assert await history.count(HistoryFilter(hosts=("a",))) == 3
    assert await history.delete_matching(HistoryFilter(hosts=("a",))) == 2
    assert {entry.url for entry in await history.page()} == {"http://b/1", "http://a/2"}
    assert len(body_files(data_dir)) == 2
    assert await history.delete_matching(HistoryFilter(pinned=True)) == 1


async def test_the_collection_is_remembered_and_a_choice(history):
    await history.record(builder.exchange(), builder.request(), frozenset(), "GitHub API")
    await record(history, url="http://other/")
    (entry,) = await history.page(HistoryFilter(collections=("github api",)))
    assert entry.collection == "GitHub API"
    choices = await history.choices()
    assert choices.collections == ("GitHub API",)
    assert choices.hosts == ("127.0.0.1", "other")
    assert choices.methods == ("GET",)


async def test_no_connection_is_made_or_used_on_the_event_loop(history, monkeypatch):
    threads: list[str] = []

    def connect(*args, **kwargs):
        # A connection used on another thread than this one raises.
        threads.append(threading.current_thread().name.partition("_")[0])
        return sqlite3_connect(*args, **kwargs)

    sqlite3_connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", connect)
    await asyncio.gather(*(record(history, id=f"e{number}") for number in range(5)))
    assert len(await history.page()) == 5
    assert threads == ["postgui-writer", "postgui-history"]


async def test_a_search_that_is_not_wanted_any_more_does_not_run(history):
    await record(history)
    searches = [asyncio.ensure_future(history.page(HistoryFilter(f"u{number}"))) for number in range(20)]
    await asyncio.sleep(0)
    for search in searches[:-1]:
        search.cancel()
    assert await searches[-1] == ()
    assert all(search.cancelled() for search in searches[:-1])


async def test_making_a_history_imports_nothing_heavy():
    heavy = "{'sqlite3', 'zstandard', 'msgspec'}"
    code = f"import sys, postgui.services.history; print(sorted({heavy} & set(sys.modules)))"
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE)
    output, _ = await child.communicate()
    assert output.strip() == b"[]"
