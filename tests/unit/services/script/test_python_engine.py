"""Which modules a Python file of a request finds anew each time it runs."""

from pathlib import Path

from postgui.services.script.python_engine import _is_own


def test_modules_of_the_collection_are_read_anew_and_libraries_below_it_are_not(tmp_path: Path) -> None:
    assert _is_own(tmp_path / "shared.py", tmp_path)
    assert _is_own(tmp_path / "parts" / "shared.py", tmp_path)
    assert not _is_own(tmp_path / ".venv/lib/python3.12/site-packages/numpy/__init__.py", tmp_path)
    assert not _is_own(tmp_path.parent / "other.py", tmp_path)
