"""What the person allowed collections, kept by real path, one thing apart from the other."""

from pathlib import Path

from postgui.storage.confirmation import FORWARDING, SCRIPTS, Confirmations


def test_one_thing_allowed_allows_no_other(tmp_path: Path) -> None:
    root = tmp_path / "api"
    root.mkdir()
    Confirmations(tmp_path, FORWARDING).put(root, True)
    Confirmations(tmp_path, SCRIPTS).put(root, True)
    Confirmations(tmp_path, SCRIPTS).put(root, False)
    assert Confirmations(tmp_path, FORWARDING).has(root)
    assert not Confirmations(tmp_path, SCRIPTS).has(root)


def test_a_link_to_a_folder_is_that_folder_and_a_moved_one_is_another(tmp_path: Path) -> None:
    root = tmp_path / "api"
    root.mkdir()
    (tmp_path / "link").symlink_to(root)
    Confirmations(tmp_path, SCRIPTS).put(tmp_path / "link", True)
    assert Confirmations(tmp_path, SCRIPTS).has(root)
    root.rename(tmp_path / "moved")
    assert not Confirmations(tmp_path, SCRIPTS).has(tmp_path / "moved")


def test_what_can_not_be_read_allows_nothing(tmp_path: Path) -> None:
    Confirmations(tmp_path, SCRIPTS).put(tmp_path, True)
    (tmp_path / "confirmed.json").write_text("[", encoding="utf-8")
    assert not Confirmations(tmp_path, SCRIPTS).has(tmp_path)
