"""Form bodies against the web platform tests and the bodies of a multipart parser's tests.

What differs is listed with its reason. Both leave newlines to an API client's user: a browser makes each of
them CRLF, because it sends what stands in a text area; here what was composed goes out.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from postgui.model.request import Body, FormRow, Request
from postgui.net.prepare import Kinds, prepare

CORPORA = Path(__file__).parents[4] / "shared" / "corpora"
URLENCODED = CORPORA / "wpt" / "form-urlencoded2.json"
MULTIPART = CORPORA / "multipart-parser" / "http"

# Pages in windows-1252: what that lacks becomes `&#601;`. Bodies here are UTF-8, always.
OTHER_CHARSET = {"a\u0259b", "\u00e1"}


def encoded(body: Body, folder: Path) -> bytes:
    out = prepare(Request(method="POST", url="http://h/", body=body), folder, Kinds.load())
    return b"".join(out.body.blocks())


@pytest.mark.skipif(not URLENCODED.is_file(), reason="the web platform tests (wpt) are not here")
def test_fields_are_urlencoded_as_browsers_do_it(tmp_path):
    vectors = json.loads(URLENCODED.read_text(encoding="utf-8"))
    newlines = re.compile(r"\r\n|\r|\n")
    compared = 0
    for row in vectors:
        value = row["value"]
        if row["name"] in OTHER_CHARSET:
            continue
        text = value if isinstance(value, str) else value["file"]
        name, text = (newlines.sub("\r\n", part) for part in (row["name"], text))
        field = FormRow(name, text)
        if not isinstance(value, str):
            field = FormRow(name, kind="file", files=(text,))
        fields = (field,)
        assert encoded(Body("form-urlencoded", rows=fields), tmp_path).decode() == row["expected"], row
        compared += 1
    assert compared >= len(vectors) - len(OTHER_CHARSET)


def test_newlines_go_out_as_composed(tmp_path):
    fields = (FormRow("a\n", "1\r2\n3\r\n4"),)
    assert encoded(Body("form-urlencoded", rows=fields), tmp_path) == b"a%0A=1%0D2%0A3%0D%0A4"


def _expectations() -> list[Path]:
    return sorted(MULTIPART.glob("*.yaml"))


@pytest.mark.skipif(not MULTIPART.is_dir(), reason="the multipart bodies (multipart-parser) are not here")
def test_what_a_parser_should_find_is_found_in_what_is_composed(tmp_path):
    """Each expected parse is composed as a form, and cut again as RFC 2046 says."""
    compared = 0
    for path in _expectations():
        expected: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
        parts = expected.get("expected")
        if not isinstance(parts, list) or not parts:
            continue  # how the parser fails, which no composed body makes it do
        boundary = str(expected["boundary"])
        rows = tuple(_row(part, tmp_path / f"{path.stem}-{at}") for at, part in enumerate(parts))
        raw = encoded(Body("multipart-form", rows=rows, boundary=boundary), tmp_path)
        # As RFC 2046, section 5.1.1, cuts it: the delimiter is a line, with the CRLF before it.
        line = re.compile(rb"\r\n--" + re.escape(boundary).encode() + rb"(?=\r\n|--\r\n)")
        first, *found, last = line.split(b"\r\n" + raw)
        assert (first, last) == (b"", b"--\r\n")
        assert [_found(one) for one in found] == [_wanted(part) for part in parts], path.name
        compared += 1
    assert compared >= 5


def _row(part: dict[str, Any], file: Path) -> FormRow:
    if part["type"] == "file":
        file.write_bytes(part["data"])
        name = part["file_name"]
        kind = part.get("content_type") or "application/octet-stream"
        return FormRow(part["name"], kind="file", files=(str(file),), file_name=name, content_type=kind)
    return FormRow(part["name"], part["data"].decode())


def _wanted(part: dict[str, Any]) -> tuple[str, str | None, bytes]:
    return part["name"], part.get("file_name"), part["data"]


def _found(part: bytes) -> tuple[str, str | None, bytes]:
    head, _, data = part.partition(b"\r\n\r\n")
    fields = dict(re.findall(r'(\w+)="([^"]*)"', head.decode()))
    return fields["name"], fields.get("filename"), data
