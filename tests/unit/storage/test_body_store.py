"""Bodies by content hash: kept once, whole or not at all."""

import hashlib
import os
import tracemalloc

import pytest

from postgui.model.content import Content
from postgui.storage.body_store import BodyStore, chunks_of


@pytest.fixture
def store(tmp_path) -> BodyStore:
    return BodyStore(tmp_path / "bodies")


def files(store: BodyStore) -> list[str]:
    return [sha256 for sha256, _ in store.stored_sizes()]


@pytest.mark.parametrize("data", [b"", b"x", "grün".encode(), bytes(range(256)) * 5000], ids=len)
def test_a_body_comes_back_as_it_was(store, data):
    sha256 = store.put(data)
    assert sha256 == hashlib.sha256(data).hexdigest()
    assert store.read(sha256) == data


def test_the_same_body_is_kept_once_however_it_comes(store, tmp_path):
    data = b"same " * 100_000
    (tmp_path / "spool").write_bytes(data)
    by_path = Content(None, tmp_path / "spool", len(data))
    hashes = {store.put(data), store.put_file(by_path), store.put_chunks([data[:7], data[7:]])[0]}
    assert hashes == set(files(store))


def test_a_big_body_never_is_in_memory_at_once(store, tmp_path):
    spool = tmp_path / "spool"
    with spool.open("wb") as file:
        for _ in range(64):
            file.write(os.urandom(1 << 20))
    content = Content(None, spool, spool.stat().st_size)
    tracemalloc.start()
    sha256 = store.put_file(content)
    store.extract(sha256, tmp_path / "copy")
    _, peak_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak_bytes < 16 << 20
    with (tmp_path / "copy").open("rb") as file:
        assert hashlib.file_digest(file, "sha256").hexdigest() == sha256


def test_a_body_that_breaks_off_leaves_nothing(store, tmp_path):
    def broken():
        yield b"begin"
        raise OSError("spool gone")

    with pytest.raises(OSError, match="spool gone"):
        store.put_chunks(broken())
    assert [path for path in (tmp_path / "bodies").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    "change", [lambda raw: raw[:-5], lambda raw: b"garbage", lambda raw: raw[:20] + b"!!!"]
)
def test_a_damaged_file_is_noticed(store, tmp_path, change):
    sha256 = store.put(b"some body that is long enough" * 100)
    (path,) = (tmp_path / "bodies").rglob("*.zst")
    path.write_bytes(change(path.read_bytes()))
    with pytest.raises(ValueError, match=sha256):
        store.read(sha256)


def test_an_empty_file_left_by_a_power_cut_is_written_again(store, tmp_path):
    sha256 = store.put(b"body")
    (path,) = (tmp_path / "bodies").rglob("*.zst")
    path.write_bytes(b"")
    store.put(b"body")
    assert store.read(sha256) == b"body"


def test_orphans_go_once_they_are_old(store, tmp_path):
    wanted, orphan = store.put(b"wanted"), store.put(b"orphan")
    (tmp_path / "bodies" / ".new-leftover").write_bytes(b"half")
    assert store.remove_orphans({wanted}) == 0
    assert store.remove_orphans({wanted}, grace_s=0) == 2
    assert files(store) == [wanted]
    assert orphan not in files(store)


def test_a_body_that_comes_again_counts_as_young(store, tmp_path):
    store.put(b"body")
    (path,) = (tmp_path / "bodies").rglob("*.zst")
    os.utime(path, (0, 0))
    store.put(b"body")
    assert store.remove_orphans(set()) == 0


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_bodies_are_private(store, tmp_path):
    store.put(b"body")
    store.put_chunks([b"other"])
    modes = {path.stat().st_mode & 0o777 for path in (tmp_path / "bodies").rglob("*.zst")}
    assert modes == {0o600}


def test_content_in_memory_and_on_disk_gives_the_same_chunks(tmp_path):
    data = b"0123456789" * 60_000
    (tmp_path / "spool").write_bytes(data)
    in_memory = list(chunks_of(Content(data, None, len(data))))
    assert in_memory == list(chunks_of(Content(None, tmp_path / "spool", len(data))))
    assert len(in_memory) > 1
    assert b"".join(in_memory) == data
