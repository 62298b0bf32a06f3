"""Drafts on disk: one file each, damaged ones kept aside."""

import os

import pytest

from postgui.storage.draft import DraftFolder, DraftRecord
from tests.support import builder


@pytest.fixture
def folder(tmp_path) -> DraftFolder:
    return DraftFolder(tmp_path / "drafts")


def test_no_folder_is_no_drafts(folder):
    assert folder.read_all() == ((), ())


def test_drafts_come_back_oldest_first(folder, tmp_path):
    records = [
        DraftRecord("b", builder.json_post(), "/c/Create.yml", builder.json_post("{}"), "abc"),
        DraftRecord("a", builder.request(name="lone \ud800")),
    ]
    for number, record in enumerate(records):
        folder.write(record)
        os.utime(tmp_path / "drafts" / f"{record.id}.json", (number, number))
    assert folder.read_all() == (tuple(records), ())


def test_a_removed_draft_is_gone_and_removing_twice_is_fine(folder):
    folder.write(DraftRecord("a", builder.request()))
    folder.remove("a")
    folder.remove("a")
    assert folder.read_all() == ((), ())


def test_a_damaged_file_is_set_aside_and_the_others_are_read(folder, tmp_path):
    folder.write(DraftRecord("good", builder.request()))
    (tmp_path / "drafts" / "bad.json").write_bytes(b'{"id": "bad", "current": {"url": "http://rescue')
    records, (problem,) = folder.read_all()
    assert [record.id for record in records] == ["good"]
    assert problem.kind == "draft-damaged"
    (kept,) = (tmp_path / "drafts").glob("bad.damaged-*.json")
    assert str(kept) in problem.advice
    assert b"http://rescue" in kept.read_bytes()
    assert folder.read_all() == (records, ())


def test_a_draft_of_a_newer_version_is_left_alone(folder, tmp_path):
    folder.write(DraftRecord("a", builder.request(), format=99))
    records, (problem,) = folder.read_all()
    assert records == ()
    assert problem.kind == "draft-newer"
    assert (tmp_path / "drafts" / "a.json").exists()


def test_a_copied_file_goes_by_its_own_name(folder, tmp_path):
    folder.write(DraftRecord("a", builder.request()))
    (tmp_path / "drafts" / "copy.json").write_bytes((tmp_path / "drafts" / "a.json").read_bytes())
    records, _ = folder.read_all()
    assert sorted(record.id for record in records) == ["a", "copy"]


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_drafts_are_private(folder, tmp_path):
    folder.write(DraftRecord("a", builder.request()))
    assert (tmp_path / "drafts").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "drafts" / "a.json").stat().st_mode & 0o777 == 0o600
