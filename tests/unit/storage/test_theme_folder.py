"""The folder of themes: what is in it, read within bounds, begun without replacing anything."""

from pathlib import Path

import pytest

from postgui.storage.theme_folder import ThemeFolder


def test_a_theme_is_a_file_in_the_folder(tmp_path: Path) -> None:
    folder = ThemeFolder(tmp_path)
    assert folder.names() == ()
    first, second = folder.begin("base = 'dark'\n"), folder.begin("base = 'light'\n")
    assert first.read_text() == "base = 'dark'\n"
    (folder.path / "notes.txt").write_text("no theme")
    assert folder.names() == (first.stem, second.stem) == ("My theme", "My theme 2")
    assert folder.read("My theme 2") == "base = 'light'\n"


def test_nothing_outside_the_folder_and_nothing_huge_is_read(tmp_path: Path) -> None:
    folder = ThemeFolder(tmp_path)
    folder.begin("base = 'dark'\n")
    (tmp_path / "settings.toml").write_text("secret = 1\n")
    for name in ("../settings", "/etc/passwd"):
        with pytest.raises(ValueError, match="folder"):
            folder.read(name)
    (folder.path / "big.toml").write_text("#" * 300_000)
    with pytest.raises(ValueError, match="bytes"):
        folder.read("big")
    with pytest.raises(FileNotFoundError):
        folder.read("absent")
