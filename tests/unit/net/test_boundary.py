"""The multipart boundary: one's own, or one that is the same in the preview and in the send."""

from pathlib import Path

import pytest

from postgui.model.problem import ProblemError
from postgui.model.request import Body, FormRow, Request
from postgui.net.prepare import Kinds, prepare


def post(*rows: FormRow, boundary: str = "", base: Path = Path()):
    body = Body("multipart-form", rows=rows, boundary=boundary)
    return prepare(Request(method="POST", url="http://h/", body=body), base, Kinds.load())


def test_the_same_fields_have_the_same_boundary():
    row = FormRow("a", "1")
    assert post(row).header(b"content-type") == post(row).header(b"content-type")
    assert post(row).header(b"content-type") != post(FormRow("a", "2")).header(b"content-type")


def test_a_boundary_of_ones_own_is_used_as_it_is():
    out = post(FormRow("a", "1"), boundary="xyz")
    assert out.header(b"content-type") == b"multipart/form-data; boundary=xyz"
    assert b"".join(out.body.blocks()).startswith(b"--xyz\r\n")


def test_one_with_special_characters_is_quoted_in_the_header():
    assert post(boundary="a b:c").header(b"content-type") == b'multipart/form-data; boundary="a b:c"'


@pytest.mark.parametrize("boundary", ["a\r\nb", "a ", "ü", "x" * 71, 'a"b'])
def test_what_can_be_no_boundary_is_refused(boundary):
    with pytest.raises(ProblemError, match="can't be a multipart boundary"):
        post(boundary=boundary)


def test_a_part_can_have_another_file_name(tmp_path):
    (tmp_path / "f.txt").write_text("x")
    out = post(FormRow("f", kind="file", files=("f.txt",), file_name="ü.md"), base=tmp_path)
    assert 'filename="ü.md"'.encode() in b"".join(out.body.blocks())
