"""curlconverter's commands against what curl 7.88 really sent for them.

The golden bytes were captured from curl itself. Compared are the request line, the person's own headers in
order, what authentication adds, and the body. What differs for every command is in `AUTOMATIC`; what
differs for one is in `DIFFERENCES`, with the reason.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from postgui.formats.curl.read import Imported, read_curl
from postgui.model.problem import ProblemError
from postgui.net.prepare import Kinds, prepare

CORPUS = Path(__file__).parents[4] / "shared" / "corpora" / "curl-curlconverter"
COMMANDS = sorted((CORPUS / "curl_commands").glob("*.sh"))

AUTOMATIC = frozenset({"user-agent", "accept-encoding"})
"""Headers whose automatic value names the program; Content-Length's place is another one, too."""

DIFFERENCES = {
    "form_quotes.0": "curl adds a second boundary to the command's own one, and makes the parts attachments, "
    "because the command says multipart/related; here the one that is written counts",
    "get_http2_warning.0": "curl offers an upgrade to h2c, which RFC 9113 dropped; here HTTP/2 is for TLS",
    "multiple_commands.2": "curl sends Expect: 100-continue with an upload; here only when asked",
    "upload_file.0": "curl sends Expect: 100-continue with an upload; here only when asked",
}
OUT_OF_SCOPE = {
    "get_proxy_with_auth": "through a proxy",
    "socks_proxy": "through a proxy",
    "multiple_urls": "curl refuses it: -d and -T are two methods",
    "redirect_command_url_query": "a shell would run a command for it; nothing that is pasted is run",
}
NOT_SENT = {"form_quotes": 3}
"""How many requests at the end of a file curl could not send: the files they name are missing."""


@dataclass(frozen=True)
class Raw:
    """One request as bytes, taken apart."""

    line: bytes
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @classmethod
    def of(cls, data: bytes) -> "Raw":
        head, _, body = data.partition(b"\r\n\r\n")
        line, *lines = head.split(b"\r\n")
        pairs = tuple(text.decode().partition(":") for text in lines)
        headers = tuple((name, value.strip()) for name, _, value in pairs)
        boundary = next((m[1] for _, v in headers if (m := re.search(r"boundary=([^; ]+)$", v))), "")
        if boundary:
            body = body.replace(boundary.encode(), b"BOUNDARY")
            headers = tuple((n, v.replace(boundary, "BOUNDARY")) for n, v in headers)
            headers = tuple((n, v) for n, v in headers if n != "Content-Length")
        return cls(line, headers, body)

    def all_headers(self, without: frozenset[str]) -> list[tuple[str, str]]:
        return sorted((name, value) for name, value in self.headers if name.lower() not in without)

    def only(self, names: set[str]) -> list[tuple[str, str]]:
        """Those with one of these names, in order."""
        return [(name, value) for name, value in self.headers if name.lower() in names]


def read_corpus_file(name: str) -> bytes:
    if name == "-":
        return b""
    file = CORPUS / "files" / name
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise OSError(2, "no such file", name) from None


@pytest.fixture(scope="module")
def kinds() -> Kinds:
    return Kinds.load()


def imported(command: Path) -> tuple[Imported, ...]:
    return read_curl(command.read_text(encoding="utf-8"), read_corpus_file)


def wire(one: Imported, kinds: Kinds) -> bytes:
    outgoing = prepare(one.request, CORPUS / "files", kinds)
    body = b"".join(outgoing.body.blocks())
    if outgoing.chunked:
        body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    return outgoing.head + body


@pytest.mark.skipif(not COMMANDS, reason="the curlconverter corpus is not here")
@pytest.mark.parametrize("command", COMMANDS, ids=lambda path: path.stem)
def test_an_imported_command_sends_what_curl_sent(command: Path, kinds: Kinds) -> None:
    found = imported(command)
    if command.stem in OUT_OF_SCOPE:
        assert found
        return
    golden = sorted((CORPUS / "golden").glob(f"{command.stem}.*.bin"))
    assert len(found) - NOT_SENT.get(command.stem, 0) == len(golden) > 0
    for one, file in zip(found, golden, strict=False):
        mine, theirs = Raw.of(wire(one, kinds)), Raw.of(file.read_bytes())
        name = file.name.removesuffix(".bin")
        assert mine.line == theirs.line
        if name == "form_quotes.0":
            assert b'"tracking_number": "122533485"' in mine.body
            assert mine.body.count(b"----WebKitFormBoundary7MA4YWxkTrZu0gW") in (0, 3)
            continue
        assert mine.body == theirs.body
        own = {pair.name.lower() for pair in one.request.headers}
        skipped = AUTOMATIC - own
        if name in DIFFERENCES:
            skipped |= {"expect", "connection", "upgrade", "http2-settings"}
        assert mine.all_headers(skipped) == theirs.all_headers(skipped)
        assert mine.only(own) == theirs.only(own)


@pytest.mark.skipif(not COMMANDS, reason="the curlconverter corpus is not here")
def test_every_documented_difference_is_of_a_file_that_is_there() -> None:
    stems = {path.stem for path in COMMANDS}
    assert {name.rpartition(".")[0] for name in DIFFERENCES} <= stems
    assert set(OUT_OF_SCOPE) <= stems


def test_no_command_is_an_error_that_says_so() -> None:
    with pytest.raises(ProblemError, match="no curl command"):
        read_curl("wget http://localhost")
