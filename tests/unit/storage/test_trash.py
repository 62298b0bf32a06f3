"""What was deleted comes back, and nothing gets lost on the way."""

import os
from pathlib import Path

import pytest

from postgui.model.problem import ProblemError
from postgui.storage.trash import (
    Trashed,
    beyond_limits,
    list_trash,
    put_in_trash,
    remove_for_good,
    sweep_trash,
    take_from_trash,
)

DAY_S = 86_400


def test_a_file_goes_with_what_belongs_to_it_and_comes_back(tmp_path, data_dir):
    path = tmp_path / "A.yml"
    names = ("A.yml", "A.postgui.json", "A.py")
    for name in names:
        (tmp_path / name).write_text(name)
    trashed = put_in_trash(data_dir, path, "A")
    assert not any((tmp_path / name).exists() for name in names)
    assert trashed.stored.read_text() == "A.yml"
    assert trashed.stored.is_relative_to(data_dir / "trash")
    assert take_from_trash(trashed) == path
    assert [(tmp_path / name).read_text() for name in names] == list(names)


def test_a_folder_goes_whole(tmp_path, data_dir):
    (tmp_path / "f" / "g").mkdir(parents=True)
    (tmp_path / "f" / "g" / "x").write_text("x")
    trashed = put_in_trash(data_dir, tmp_path / "f", "f")
    assert not (tmp_path / "f").exists()
    assert take_from_trash(trashed) == tmp_path / "f"
    assert (tmp_path / "f" / "g" / "x").read_text() == "x"


def test_things_of_one_name_do_not_meet(tmp_path, data_dir):
    path = tmp_path / "A.yml"
    trashed = []
    for text in ("1", "2", "3"):
        path.write_text(text)
        trashed.append(put_in_trash(data_dir, path, "A"))
    path.write_text("present")
    (tmp_path / "A.postgui.json").write_text("its own")
    restored = [take_from_trash(one) for one in trashed]
    assert [one.name for one in restored] == ["A 2.yml", "A 3.yml", "A 4.yml"]
    assert [one.read_text() for one in restored] == ["1", "2", "3"]
    assert path.read_text() == "present"


def test_a_folder_that_is_gone_is_made_again(tmp_path, data_dir):
    folder = tmp_path / "f"
    folder.mkdir()
    (folder / "A.yml").write_text("a")
    trashed = put_in_trash(data_dir, folder / "A.yml", "A")
    folder.rmdir()
    assert take_from_trash(trashed).read_text() == "a"


def test_what_is_gone_is_told(tmp_path, data_dir):
    with pytest.raises(ProblemError, match="A could not be deleted"):
        put_in_trash(data_dir, tmp_path / "A.yml", "A")


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_what_is_removed_for_good_is_off_the_disk_and_the_rest_stays(tmp_path, data_dir):
    outside = tmp_path / "outside"
    outside.write_text("stays")
    for name in "ab":
        (tmp_path / name).mkdir()
        (tmp_path / name / "x").write_text("12345")
    (tmp_path / "a" / "link").symlink_to(outside)
    for name in "ab":
        put_in_trash(data_dir, tmp_path / name, name)
    listed = {each.name: each for each in list_trash(data_dir)}
    assert listed["b"].size_bytes == 5
    assert remove_for_good(data_dir, [listed["a"]]) == (listed["a"],)
    assert remove_for_good(data_dir, [listed["a"]]) == ()
    assert [each.name for each in list_trash(data_dir)] == ["b"]
    assert list((data_dir / "trash").iterdir()) == [listed["b"].stored.parent]
    assert outside.read_text() == "stays"
    with pytest.raises(ProblemError) as caught:
        take_from_trash(listed["a"])
    assert caught.value.problem.kind == "conflict"
    assert not (tmp_path / "a").exists()


def test_nothing_that_is_not_in_the_trash_is_ever_removed(tmp_path, data_dir):
    (tmp_path / "A.yml").write_text("a")
    with pytest.raises(ValueError, match="not in the trash"):
        remove_for_good(data_dir, [Trashed(tmp_path / "A.yml", tmp_path / "A.yml", "A")])
    assert (tmp_path / "A.yml").read_text() == "a"


def test_a_folder_that_is_read_only_goes_as_well(tmp_path, data_dir):
    inner = tmp_path / "f" / "objects"
    inner.mkdir(parents=True)
    (inner / "x").write_text("x")
    (inner / "x").chmod(0o400)
    inner.chmod(0o500)
    remove_for_good(data_dir, [put_in_trash(data_dir, tmp_path / "f", "f")])
    assert list((data_dir / "trash").iterdir()) == []


def test_the_rest_of_a_removal_that_was_broken_off_is_swept_and_never_offered(tmp_path, data_dir):
    (tmp_path / "A.yml").write_text("a")
    place = put_in_trash(data_dir, tmp_path / "A.yml", "A").stored.parent
    place.rename(place.with_name(f".gone-{place.name}"))
    assert list_trash(data_dir) == ()
    sweep_trash(data_dir)
    assert list((data_dir / "trash").iterdir()) == []


@pytest.mark.parametrize(
    ("days", "size", "expected"),
    [
        (0, 0, []),
        (30, 0, ["old"]),
        (0, 250, ["month", "old"]),
        (0, 1, ["week", "month", "old"]),  # never what was deleted today
        (7, 150, ["week", "month", "old"]),
    ],
)
def test_limits_take_what_is_oldest_and_leave_the_last_day(days, size, expected):
    ages = {"today": 0.5, "week": 6, "month": 29, "old": 400}
    path = Path("/x")
    listed = [Trashed(path, path, name, at_s=1e9 - age * DAY_S, size_bytes=100) for name, age in ages.items()]
    beyond = beyond_limits(listed, now_s=1e9, keep_days=days, keep_bytes=size)
    assert [each.name for each in beyond] == expected
