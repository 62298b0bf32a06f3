"""Names that every system takes, and that don't clash."""

import tempfile
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postgui.storage.file_name import MAX_BYTES, companions, free_name, safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Create user", "Create user"),
        ("GET /users/{id}?a=b", "GET -users-{id}-a=b"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("CON", "_CON"),
        ("com1.txt", "_com1.txt"),
        ("COM¹", "_COM¹"),
        ("console", "console"),
        ("trailing. . ", "trailing"),
        (" .hidden", "hidden"),
        ("folder", "folder_"),
        ("OpenCollection", "OpenCollection_"),
        ("", "Untitled"),
        ("...", "Untitled"),
        ("a\x00b\nc", "a-b-c"),
        ("Cafe\u0301", "Café"),
    ],
)
def test_safe_name(name, safe):
    assert safe_name(name) == safe


@settings(deadline=None)
@given(st.text())
def test_any_name_becomes_one_that_windows_takes(name):
    safe = safe_name(name)
    assert safe
    assert len(safe.encode()) <= MAX_BYTES + 1
    assert safe == unicodedata.normalize("NFC", safe)
    assert not set(safe) & set('<>:"/\\|?*\x00\n')
    assert safe[-1] not in ". "
    assert not safe.startswith(".")


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_a_safe_name_stays_as_it_is(name):
    assert safe_name(safe_name(name)) == safe_name(name)


ALIKE = st.sampled_from(
    ["a", "A", "é", "e\u0301", "É", "ß", "SS", "ﬀ", "Ω", "Ω", "i̇", "İ", "con", "x. ", ".", "日"]
)


@settings(deadline=None)
@given(st.lists(st.lists(ALIKE, min_size=1, max_size=3).map("".join), max_size=8))
def test_names_that_some_disk_takes_for_one_never_meet(names):
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            (Path(folder) / free_name(Path(folder), name, ".yml")).touch(exist_ok=False)
        stems = [path.stem for path in Path(folder).iterdir()]
        assert len(stems) == len(names)
        for form in ("NFC", "NFD"):
            assert len({unicodedata.normalize(form, stem).casefold() for stem in stems}) == len(stems)


def test_a_taken_name_is_numbered_whatever_its_case_or_form(tmp_path):
    (tmp_path / "café.yml").touch()
    assert free_name(tmp_path, "CAFE\u0301", ".yml") == "CAFÉ 2.yml"
    (tmp_path / "Café 2.yml").touch()
    assert free_name(tmp_path, "Café", ".yml") == "Café 3.yml"
    assert free_name(tmp_path, "café", "") == "café"


def test_the_sidecar_of_a_file_that_is_gone_is_not_inherited(tmp_path):
    (tmp_path / "A.postgui.json").touch()
    assert free_name(tmp_path, "A", ".yml") == "A 2.yml"


def test_only_the_case_may_change(tmp_path):
    path = tmp_path / "users.yml"
    for taken in (path, *companions(path)):
        taken.touch()
    assert free_name(tmp_path, "Users", ".yml", except_for=path) == "Users.yml"
