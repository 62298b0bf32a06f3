"""Documents that are indexed elsewhere: in the helper process, while they grow, and ended at any moment."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from postgui.documents.search import Pattern
from postgui.documents.source import ArrivingSource, FileSource, MemorySource
from postgui.model.problem import Problem, ProblemError
from postgui.services.indexing import SMALL_BYTES, Indexing
from postgui.services.indexing_process import Helper
from postgui.services.tasks import Tasks
from tests.support.waiting import until

ROW = b'{"id":12,"name":"needle","tags":["a","b"]},'


@pytest.fixture
async def failures() -> list[Problem]:
    return []


@pytest.fixture
async def indexing(failures: list[Problem]) -> AsyncIterator[Indexing]:
    tasks = Tasks()
    tasks.failed.connect(failures.append)
    made = Indexing(tasks)
    yield made
    await tasks.close()
    await made.close()


def big_json(path: Path, tail: bytes = b"0]") -> Path:
    path.write_bytes(b"[" + ROW * 20_000 + tail)
    return path


async def test_a_small_body_is_complete_at_once(indexing: Indexing) -> None:
    opened = indexing.raw(MemorySource(b"a\nb\n"))
    assert opened.document.complete
    assert opened.task is None
    await opened.close()


async def test_a_big_file_shows_at_once_and_is_indexed_in_a_helper(
    indexing: Indexing, tmp_path: Path
) -> None:
    opened = indexing.json(FileSource(big_json(tmp_path / "body")))
    assert opened.document.rows(0, 3)[1].text == "{"
    assert not opened.document.complete
    told: list[int] = []
    opened.progressed.connect(lambda _: told.append(opened.document.rows_known))
    assert opened.task is not None
    await opened.task
    assert opened.document.complete
    assert opened.document.rows_known == 20_000 * 8 + 3
    assert told == sorted(told)
    assert opened.document.fault is None
    await opened.close()


async def test_the_fault_of_a_big_file_is_found(indexing: Indexing, tmp_path: Path) -> None:
    opened = indexing.json(FileSource(big_json(tmp_path / "body", b"]")))
    assert opened.task is not None
    await opened.task
    assert opened.document.fault is not None
    assert opened.document.fault.reason == "A value is missing between ',' and ']'"
    assert opened.document.fault.offset == 20_000 * len(ROW) + 1
    await opened.close()


async def test_a_file_is_followed_while_it_grows(indexing: Indexing, tmp_path: Path) -> None:
    path = tmp_path / "body"
    data = b"some line of text\n" * 60_000
    path.write_bytes(data[:100])
    opened = indexing.raw(FileSource(path, 100))
    assert opened.document.rows_known == 6
    with path.open("ab") as file:
        for at in range(100, len(data), 200_000):
            file.write(data[at : at + 200_000])
            file.flush()
            opened.grown(min(at + 200_000, len(data)), finished=False)
            await asyncio.sleep(0)
    opened.grown(len(data), finished=True)
    assert opened.task is not None
    await opened.task
    assert opened.document.complete
    assert opened.document.rows_known == 60_000
    assert opened.document.rows(59_999, 1)[0].line == 60_000
    await opened.close()
    path.unlink()


async def test_what_is_in_memory_is_indexed_between_other_events(indexing: Indexing) -> None:
    opened = indexing.raw(MemorySource(b"x\n" * SMALL_BYTES))
    assert not opened.document.complete
    assert opened.task is not None
    await opened.task
    assert opened.document.rows_known == SMALL_BYTES
    await opened.close()


async def test_closing_early_ends_the_work_and_lets_go_of_the_file(
    indexing: Indexing, tmp_path: Path, failures: list[Problem]
) -> None:
    path = big_json(tmp_path / "body")
    opened = indexing.json(FileSource(path))
    await asyncio.sleep(0)
    await opened.close()
    path.unlink()
    other = indexing.raw(FileSource(big_json(tmp_path / "other")))
    assert other.task is not None
    await other.task
    assert other.document.complete
    await other.close()
    assert failures == []


@pytest.mark.parametrize("pattern", [Pattern("NEEDLE"), Pattern(r"n[e]+dl\w", regex=True)])
async def test_a_file_is_searched_in_a_helper(indexing: Indexing, tmp_path: Path, pattern: Pattern) -> None:
    source = FileSource(big_json(tmp_path / "body"))
    parts = [part async for part in indexing.find(source, pattern, keep=500)]
    assert sum(part.count for part in parts) == 20_000
    assert sum(len(part.starts) for part in parts) == 500
    assert source.read(int(parts[0].starts[0]), int(parts[0].ends[0])) == b"needle"
    source.close()


async def test_an_expression_that_never_ends_can_be_left(indexing: Indexing) -> None:
    found = indexing.find(MemorySource(b"a" * 60), Pattern(r"(a+)+b", regex=True))
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(anext(found), 0.3)
    await found.aclose()
    parts = [part async for part in indexing.find(MemorySource(b"aab"), Pattern(r"a+", regex=True))]
    assert parts[-1].count == 1


async def test_a_bad_expression_is_refused_before_anything_is_started(indexing: Indexing) -> None:
    with pytest.raises(re.error):
        await anext(indexing.find(MemorySource(b"x"), Pattern("(", regex=True)))


async def test_a_file_that_is_gone_is_a_problem_with_its_reason(indexing: Indexing, tmp_path: Path) -> None:
    path = big_json(tmp_path / "body")
    source = FileSource(path)
    path.unlink()
    with pytest.raises(ProblemError) as caught:
        await anext(indexing.find(source, Pattern("x")))
    assert "body" in caught.value.problem.text()
    source.close()


async def test_a_helper_that_dies_is_a_problem(tmp_path: Path) -> None:
    from postgui.documents.job import IndexJob

    helper = Helper()
    await asyncio.to_thread(helper.start)
    parts = helper.run(IndexJob(big_json(tmp_path / "body"), "raw", "utf-8", 10, finished=False))
    waiting = asyncio.ensure_future(anext(parts))
    await asyncio.sleep(0)
    helper.kill()
    with pytest.raises(ProblemError) as caught:
        await waiting
    assert caught.value.problem.kind == "worker"
    await asyncio.to_thread(helper.wait)


async def test_wide_json_is_shown_as_well(indexing: Indexing) -> None:
    opened = indexing.json(MemorySource('{"é":[1]}'.encode("utf-16-le")), "utf-16-le")
    assert opened.document.rows(1, 1)[0].text == '"é": ['
    await opened.close()


class Arriving:
    """A body on its way: in memory until it is `put` into a file, with the newest bytes in memory still."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.data = b""
        self.stored_bytes = 0

    @property
    def size_bytes(self) -> int:
        return len(self.data)

    def read(self, start: int, limit: int) -> bytes:
        assert start >= self.stored_bytes, "the file has it"
        return self.data[start : start + limit]

    def put(self, path: Path, count: int) -> None:
        path.write_bytes(self.data[:count])
        self.path, self.stored_bytes = path, count

    def stop(self) -> None:
        raise AssertionError("nobody wants it stopped")


@pytest.mark.parametrize("kind", ["raw", "json"])
async def test_a_body_is_indexed_while_it_goes_from_memory_into_a_file(
    indexing: Indexing, tmp_path: Path, kind: str
) -> None:
    whole = big_json(tmp_path / "whole").read_bytes()
    body = Arriving()
    body.data = whole[:100]
    source = ArrivingSource(body)
    opened = indexing.json(source) if kind == "json" else indexing.raw(source)
    document = opened.document
    assert document.rows(0, 1)
    body.data = whole[:200_000]
    opened.look()
    await until(lambda: document.index.count == 3, what="what is in memory is indexed")
    assert not document.complete
    body.data = whole[:600_000]
    body.put(tmp_path / "spool", 500_000)
    opened.look()
    await until(lambda: document.index.count >= 7, what="what is in the file is indexed")
    assert source.read(499_990, 500_010) == whole[499_990:500_010]
    body.data = whole
    body.put(tmp_path / "spool", len(whole))
    opened.look(finished=True)
    assert opened.task is not None
    await opened.task
    assert document.complete
    again = indexing.json(FileSource(tmp_path / "spool")) if kind == "json" else None
    if again is not None:
        assert again.task is not None
        await again.task
        assert document.rows_known == again.document.rows_known
        assert document.fault is None
        await again.close()
    assert document.rows(document.rows_known - 1, 1)[0].end == len(whole)
    await opened.close()


async def test_a_body_that_stays_in_memory_is_complete_when_it_ends(indexing: Indexing) -> None:
    body = Arriving()
    body.data = b'{"a": [1'
    opened = indexing.json(ArrivingSource(body))
    assert opened.document.rows_known == 3
    body.data = b'{"a": [1, 2'
    opened.look(finished=True)
    assert opened.task is not None
    await opened.task
    assert opened.document.complete
    assert opened.document.fault is not None
    await opened.close()
