"""Results are kept by kind and path, bounded, and never in the way."""

import os
from dataclasses import dataclass
from pathlib import Path

from postgui.storage import kept_result
from postgui.storage.kept_result import KeptResults


@dataclass(frozen=True)
class Sum:
    count: int
    names: tuple[str, ...] = ()


def test_what_was_kept_comes_back_for_its_kind_and_path_only(tmp_path: Path) -> None:
    KeptResults(tmp_path, "run").write("/a", Sum(2, ("x",)))
    assert KeptResults(tmp_path, "run").read("/a", Sum) == Sum(2, ("x",))
    assert KeptResults(tmp_path, "run").read("/b", Sum) is None
    assert KeptResults(tmp_path, "load").read("/a", Sum) is None


def test_a_damaged_file_counts_as_nothing_and_is_replaced(tmp_path: Path) -> None:
    kept = KeptResults(tmp_path, "run")
    kept.write("/a", Sum(1))
    (file,) = (tmp_path / "results" / "run").iterdir()
    file.write_bytes(b"{")
    assert kept.read("/a", Sum) is None
    kept.write("/a", Sum(3))
    assert kept.read("/a", Sum) == Sum(3)


def test_the_oldest_go(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(kept_result, "MOST_FILES", 2)
    kept = KeptResults(tmp_path, "run")
    for number, key in enumerate(("/a", "/b", "/c")):
        before = set((tmp_path / "results" / "run").glob("*")) if number else set()
        kept.write(key, Sum(number))
        for new in set((tmp_path / "results" / "run").glob("*")) - before:
            os.utime(new, (number, number))
    kept.write("/c", Sum(2))
    assert kept.read("/a", Sum) is None
    assert kept.read("/b", Sum) == Sum(1)
    assert kept.read("/c", Sum) == Sum(2)
