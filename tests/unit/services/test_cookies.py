"""The jars as the window and the command line use them."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from postgui.model.cookie import Cookie
from postgui.model.exchange import ResponseHead
from postgui.model.problem import Problem, ProblemError
from postgui.net.address import parse
from postgui.services.cookies import Cookies, JarName
from postgui.storage.file import Writer

NOW = 1_700_000_000.0
ROOT = Path("/api")
STAGING = JarName(ROOT, "staging")
COOKIE = Cookie("id", "1", "a.example", created_at=NOW)


def build(data_dir: Path, writer: Writer) -> Cookies:
    return Cookies(data_dir, writer, clock=lambda: NOW, save_after_s=0)


@pytest.fixture
async def writer() -> AsyncIterator[Writer]:
    writer = Writer()
    yield writer
    writer.close()


@pytest.fixture
async def cookies(data_dir: Path, writer: Writer) -> AsyncIterator[Cookies]:
    cookies = build(data_dir, writer)
    yield cookies
    await cookies.close()


async def test_what_a_server_sets_is_there_after_a_restart(cookies: Cookies, data_dir: Path, writer: Writer):
    jar = await cookies.source(ROOT, "staging")
    head = ResponseHead(200, headers=(("Set-Cookie", "id=1; HttpOnly"), ("Set-Cookie", "old=1; Max-Age=0")))
    jar.take(parse("http://a.example/"), head, NOW)
    await cookies.close()
    (kept,) = await build(data_dir, writer).list(STAGING)
    assert kept == replace(COOKIE, http_only=True)


async def test_each_environment_of_each_collection_has_a_jar_of_its_own(cookies: Cookies):
    await cookies.add(STAGING, COOKIE)
    assert await cookies.list(STAGING) == (COOKIE,)
    for other in (JarName(ROOT, ""), JarName(ROOT, "live"), JarName(Path("/other"), "staging"), JarName()):
        assert await cookies.list(other) == ()
    assert await cookies.names() == (STAGING,)


async def test_two_sends_at_once_share_one_jar(cookies: Cookies):
    first, second = await asyncio.gather(cookies.source(None, ""), cookies.source(None, ""))
    assert first is second


async def test_what_another_process_wrote_is_seen(cookies: Cookies, data_dir: Path, writer: Writer):
    jar = await cookies.source(None, "")
    other = build(data_dir, writer)
    await other.add(JarName(), COOKIE)
    await other.close()
    told: list[str] = []
    cookies.changed.connect(told.append)
    assert await cookies.source(None, "") is jar
    assert jar.cookies(NOW) == (COOKIE,)
    assert told == [""]


async def test_editing_keeps_the_place_and_refuses_what_can_not_be(cookies: Cookies):
    other = replace(COOKIE, name="other")
    await cookies.add(STAGING, COOKIE)
    await cookies.add(STAGING, other)
    changed = replace(COOKIE, name="ID", value="2")
    await cookies.edit(STAGING, COOKIE, changed)
    assert await cookies.list(STAGING) == (changed, other)
    with pytest.raises(ProblemError, match="already"):
        await cookies.edit(STAGING, changed, other)
    with pytest.raises(ProblemError, match="can't be stored"):
        await cookies.edit(STAGING, changed, replace(changed, domain="com", host_only=False))
    with pytest.raises(ProblemError, match="already"):
        await cookies.add(STAGING, changed)
    assert await cookies.list(STAGING) == (changed, other)


async def test_deleted_and_cleared_cookies_can_be_put_back(cookies: Cookies):
    other = replace(COOKIE, name="other")
    await cookies.add(STAGING, COOKIE)
    await cookies.add(STAGING, other)
    await cookies.delete(STAGING, (COOKIE,))
    assert await cookies.list(STAGING) == (other,)
    assert await cookies.clear(STAGING) == (other,)
    newer = replace(other, value="newer")
    await cookies.add(STAGING, newer)
    await cookies.restore(STAGING, (COOKIE, other))
    assert await cookies.list(STAGING) == (COOKIE, newer)


async def test_an_import_tells_by_line_what_it_did_not_take(cookies: Cookies):
    await cookies.add(STAGING, replace(COOKIE, value="old"))
    data = (
        b"# Netscape HTTP Cookie File\n"
        b"a.example\tFALSE\t/\tFALSE\t0\tid\t1\n"
        b".com\tTRUE\t/\tFALSE\t0\tid\t1\n"
        b"a.example\tFALSE\t/\tFALSE\t100\tgone\t1\n"
        b"nonsense\n"
        b"b.example\tFALSE\t/\tFALSE\t1800000000\tb\t2\n"
    )
    count, left = await cookies.import_netscape(STAGING, data)
    assert count == 2
    assert [each.line for each in left] == [3, 4, 5]
    assert "public suffix" in left[0].reason
    assert "expired" in left[1].reason
    assert [(each.name, each.value) for each in await cookies.list(STAGING)] == [("id", "1"), ("b", "2")]


async def test_kept_apart_nothing_is_read_and_nothing_stays(cookies: Cookies, data_dir: Path, writer: Writer):
    await cookies.add(STAGING, COOKIE)
    await cookies.close()
    apart = build(data_dir, writer)
    apart.keep_apart()
    assert await apart.list(STAGING) == ()
    await apart.add(STAGING, replace(COOKIE, name="other"))
    await apart.close()
    assert await build(data_dir, writer).list(STAGING) == (COOKIE,)


async def test_a_disk_that_refuses_is_told_once_and_the_cookies_still_work(cookies: Cookies, data_dir: Path):
    await cookies.list(STAGING)
    (data_dir / "workspaces").write_text("a file in the place of the folder")
    problems: list[Problem] = []
    cookies.noticed.connect(problems.append)
    await cookies.add(STAGING, COOKIE)
    await cookies.close()
    await cookies.add(STAGING, replace(COOKIE, name="other"))
    await cookies.close()
    assert [problem.what for problem in problems] == ["The cookies could not be kept on disk"]
    assert len(await cookies.list(STAGING)) == 2


def spoil(data_dir: Path, kind: str) -> tuple[Path, bytes]:
    """Make the one jar on disk unreadable; its path and what it holds then."""
    (path,) = data_dir.rglob("cookies/*.json")
    if kind == "cookies-newer":
        path.write_bytes(path.read_bytes().replace(b'"format":1', b'"format":2'))
    else:
        path.unlink()
        path.mkdir()
    return path, held_by(path)


def held_by(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


@pytest.mark.parametrize("kind", ["cookies-newer", "cookies-unreadable"])
async def test_a_jar_that_can_not_be_read_is_never_written_over(
    cookies: Cookies, data_dir: Path, writer: Writer, kind: str
):
    await cookies.add(STAGING, COOKIE)
    await cookies.close()
    path, held = spoil(data_dir, kind)
    again = build(data_dir, writer)
    problems: list[Problem] = []
    again.noticed.connect(problems.append)
    await again.add(STAGING, COOKIE)
    await again.close()
    assert [problem.kind for problem in problems] == [kind]
    assert held_by(path) == held


async def test_many_changes_are_one_write(data_dir: Path, writer: Writer):
    cookies = Cookies(data_dir, writer, clock=lambda: NOW, save_after_s=3600)
    for number in range(50):
        await cookies.add(STAGING, replace(COOKIE, name=f"c{number}"))
    assert await build(data_dir, writer).list(STAGING) == ()
    await cookies.close()
    assert len(await build(data_dir, writer).list(STAGING)) == 50
