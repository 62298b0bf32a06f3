"""What every target for generated code must hold."""

from pathlib import Path

import pytest

from postgui.formats import code
from postgui.formats.code_kind import (
    CodeKind,
    CodeSource,
    FileBytes,
    Limits,
    Message,
    code_kinds,
    limit_notes,
    write_code,
)
from postgui.model.request import Body, Pair, Request

KINDS = code_kinds()
EVERYTHING = Message(
    "POST",
    "https://host:8443",
    "/a/../b?c=1",
    (("X-A", "1"), ("X-A", "2"), ("X-Ü", "ü")),
    ("text\n'\"", b"\x00\xff", FileBytes("a 'file'.bin")),
    timeout_ms=1500,
    verify_tls=False,
    is_tls=True,
    left_out=("user-agent",),
)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_it_is_named_like_its_file(kind: CodeKind) -> None:
    stems = {path.stem.replace("_", "-") for path in Path(code.__path__[0]).glob("*.py")}
    assert any(kind.id.startswith(stem) for stem in stems)
    assert kind.label
    assert kind.suffix.startswith(".")


def test_no_two_stand_at_the_same_place() -> None:
    orders = [kind.order for kind in KINDS.values()]
    assert len(orders) == len(set(orders))


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_the_code_has_the_url_and_ends_in_one_line_end(kind: CodeKind) -> None:
    request = Request(
        method="POST", url="https://host:8443/b?c=1", headers=(Pair("X-A", "1"),), body=Body("text", "a")
    )
    written = write_code(kind, CodeSource(EVERYTHING, request, Path("/base")))
    assert "host:8443" in written.text
    assert "c=1" in written.text
    assert written.text.endswith("\n")
    assert not written.text.endswith("\n\n")


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS.values() if not kind.of_settings], ids=lambda kind: kind.id
)
def test_a_file_is_named_and_not_read(kind: CodeKind) -> None:
    message = Message("PUT", "http://host", "/", body=(FileBytes("/no/such/file.bin"),))
    written = write_code(kind, CodeSource(message, Request(), Path()))
    assert "/no/such/file.bin" in written.text


def test_each_limit_that_matters_is_told() -> None:
    message = Message(
        "get",
        "http://host",
        "/a/./b%2f%41[x]?it's|",
        (("Host", "x"), ("A", "1"), ("a", "ü")),
        ("x",),
        chunked=True,
        left_out=("accept",),
        digest=("u", "p"),
    )
    limits = Limits(
        upper_case=True,
        joins=True,
        ascii_headers=True,
        resolves_dots=True,
        escapes="|",
        escapes_path="[",
        escapes_query="'",
        adds_type="a/b",
        no_redirects=True,
        upper_escapes=True,
        undoes_escapes=True,
        no_host=True,
        own_headers=("accept",),
    )
    said = "\n".join(limit_notes(message, limits))
    for word in (
        "GET",
        "Repeated",
        "ASCII",
        ". and ..",
        "| [ '",
        "undoes",
        "a/b",
        "chunks",
        "Redirects",
        "Digest",
        "accept",
    ):
        assert word in said
    assert limit_notes(Message("GET", "http://host", "/plain"), limits) == ("Redirects are not followed.",)
