"""What was deleted comes back, and nothing gets lost on the way."""

import pytest

from postgui.model.problem import ProblemError
from postgui.storage.trash import put_in_trash, take_from_trash


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
