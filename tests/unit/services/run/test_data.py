"""Data files: CSV as people have it, JSON, and what is neither."""

from pathlib import Path

import pytest

from postgui.model.problem import ProblemError
from postgui.services.run.data import read_rows


@pytest.mark.parametrize(
    ("data", "rows"),
    [
        (b"id,name\n1,Ada\n2,Grace\n", [{"id": 1, "name": "Ada"}, {"id": 2, "name": "Grace"}]),
        (b'\xef\xbb\xbfid;name\r\n1;"A;d""a"\r\n\r\n', [{"id": 1, "name": 'A;d"a'}]),
        ("id\tname\n1\tZoë\n".encode("utf-16"), [{"id": 1, "name": "Zoë"}]),
        (b'text\n"two\nlines"\n', [{"text": "two\nlines"}]),
        (b"a,b\n1\n", [{"a": 1}]),
        (
            b'[{"id": 1, "ok": true, "x": {"y": null}, "s": "t"}]',
            [{"id": 1, "ok": True, "x": {"y": None}, "s": "t"}],
        ),
        (
            b'a, "b",c\n"1", "x ",007\n\n1.50,-2,2.5\n',
            [{"a": "1", "b": "x ", "c": "007"}, {"a": "1.50", "b": -2, "c": 2.5}],
        ),
        (b"n\n89111702272002019559\n", [{"n": "89111702272002019559"}]),
        (b' {"id": 1.50}', [{"id": 1.5}]),
    ],
)
def test_rows_are_read(data: bytes, rows: list[dict[str, object]], tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(data)
    assert list(map(dict, read_rows(path))) == rows


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no rows"),
        (b"id,name\n", "no rows"),
        (b"id\n1,2\n", "line 2 has 2 values for 1 names"),
        (b'id\n"open\n', "line"),
        (b"[1]", "element 1"),
        (b"[{]", "no valid JSON"),
        (b"id\n\xff\xfe\xff", "no UTF-8"),
    ],
)
def test_what_is_no_data_says_why(data: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(data)
    with pytest.raises(ProblemError, match=reason) as caught:
        read_rows(path)
    assert "people.csv" in caught.value.problem.what


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProblemError, match="No such file"):
        read_rows(tmp_path / "none.csv")
