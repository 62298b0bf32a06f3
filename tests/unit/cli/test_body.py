"""`-d` and `--form` follow curl's rules (the expected bytes are what curl 7.88 sent)."""

from pathlib import Path

import pytest

from postgui.cli.body import argument_text, form_row, header_lines, joined, whole_file
from postgui.cli.data_piece import DataFlag, DataPiece
from postgui.model.problem import ProblemError
from postgui.model.request import FormRow


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "lines.txt"
    path.write_bytes(b"l1\r\nl2\n\0x")
    return path


def test_pieces_are_joined_with_ampersands() -> None:
    pieces = [DataPiece("data", "a=1"), DataPiece("raw", "@b"), DataPiece("data", "")]
    assert joined(pieces) == b"a=1&@b&"


def test_data_file_loses_line_breaks_and_nul(lines: Path) -> None:
    assert joined([DataPiece("data", f"@{lines}")]) == b"l1l2x"


def test_binary_file_is_kept(lines: Path) -> None:
    assert joined([DataPiece("binary", f"@{lines}"), DataPiece("data", "z")]) == b"l1\r\nl2\n\0x&z"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("n=a b&c", b"n=a+b%26c"),
        ("=x y", b"x+y"),
        ("p q~", b"p+q~"),
        ("ä=ü", "ä=%C3%BC".encode()),
        ("n@{file}", b"n=l1%0D%0Al2%0A%00x"),
        ("@{file}", b"l1%0D%0Al2%0A%00x"),
    ],
)
def test_urlencode_forms(text: str, expected: bytes, lines: Path) -> None:
    assert joined([DataPiece("urlencode", text.replace("{file}", str(lines)))]) == expected


def test_argument_bytes_survive_that_are_no_text() -> None:
    assert joined([DataPiece("data", b"\xff\xfe".decode("utf-8", "surrogateescape"))]) == b"\xff\xfe"


def test_an_argument_is_utf8_or_refused() -> None:
    assert argument_text("ü") == "ü"
    with pytest.raises(ProblemError, match="not UTF-8"):
        argument_text(b"\xff".decode("utf-8", "surrogateescape"))


def test_only_a_lone_binary_file_is_streamed(lines: Path) -> None:
    file = DataPiece("binary", f"@{lines}")
    assert whole_file([file]) == lines
    assert whole_file([file, file]) is None
    assert whole_file([DataPiece("data", f"@{lines}")]) is None
    assert whole_file([DataPiece("binary", "text")]) is None


@pytest.mark.parametrize("flag", ["data", "binary", "urlencode"])
def test_missing_file_is_a_problem(flag: DataFlag, tmp_path: Path) -> None:
    with pytest.raises(ProblemError, match="can't be read"):
        joined([DataPiece(flag, f"@{tmp_path / 'none'}")])


def test_form_fields(lines: Path) -> None:
    assert form_row("a=1;type=x/y") == FormRow("a", "1", content_type="x/y")
    assert form_row("a=1;type=x") == FormRow("a", "1;type=x")
    assert form_row("a=b=c") == FormRow("a", "b=c")
    assert form_row(f"f=@{lines};type=text/x") == FormRow(
        "f", kind="file", files=(str(lines),), content_type="text/x"
    )
    assert form_row(f"f=<{lines}") == FormRow("f", "l1\r\nl2\n\0x")


def test_form_file_is_made_absolute(lines: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(lines.parent)
    assert form_row("f=@lines.txt").files == (str(lines),)


@pytest.mark.parametrize("field", ["no-equals", "f=@missing", "f=<missing"])
def test_bad_form_field_is_a_problem(field: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ProblemError):
        form_row(field)


def test_header_file_gives_one_header_a_line(tmp_path: Path) -> None:
    path = tmp_path / "headers"
    path.write_text("A: 1\r\n\r\nB: 2\n", encoding="utf-8")
    assert header_lines(["X: 0", f"@{path}"]) == ("X: 0", "A: 1", "B: 2")
