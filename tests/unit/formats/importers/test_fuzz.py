"""Importers and what nobody meant for them: the only exception that comes out is their own.

`POSTGUI_FUZZ_S` gives the mutations of corpus files that many seconds; without it they are a few hundred.
The seed is fixed, so that a failure comes again.
"""

import json
import os
import random
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postgui.formats.importer_kind import importer_kinds, read_source
from postgui.formats.importing.source import Source
from postgui.model.problem import ProblemError

CORPORA = Path(__file__).parents[5] / "shared" / "corpora"
FOLDERS = (
    *("postman-transformer", "insomnia-smoke", "insomnia-importers", "bruno-lang", "bruno-import", "har"),
    *("http-files", "httpsnippet", "curl-curlconverter/curl_commands"),
)
FUZZ_S = float(os.environ.get("POSTGUI_FUZZ_S", "0"))
SEED = 20240229
MAX_BYTES = 30_000
WORDS = (
    b"null",
    b"[]",
    b"{}",
    b'""',
    b"-1",
    b"1e400",
    b"&a ",
    b"*a",
    b"\x00",
    b"\xff\xfe",
    b"}",
    b"{{",
    b"'''",
)
KINDS = importer_kinds()

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
KEYS = """
info item items request requests name url method header headers body auth event response values resources
_type type collection environments log entries openapi paths swagger folders clientName collectionName
endpoint v version data mode raw
"""
WORDED = st.dictionaries(
    st.sampled_from(KEYS.split()),
    JSON | st.lists(st.dictionaries(st.sampled_from(KEYS.split()[:12]), JSON, max_size=4), max_size=4),
)


def read(data: bytes, name: str) -> None:
    """Every importer, whether or not it thinks that it is its own."""
    for kind in KINDS.values():
        source = Source(name, data, path=name)
        if kind.sniff(source) == 0 and kind.id not in ("postman", "insomnia", "bruno", "har"):
            continue
        try:
            read_source(source, kind)
        except ProblemError as error:
            assert error.problem.what  # noqa: PT017


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(WORDED)
def test_documents_with_the_right_words_in_the_wrong_places(document: object) -> None:
    read(json.dumps(document, default=str).encode(), "fuzz.json")


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(
    st.text(
        alphabet="GET POST/:{}[]<>#@=\"'\\\n\r\t -~?&;.*|%$curlfetchHTTP1metavars()é\U0001f600", max_size=200
    )
)
def test_texts_of_the_characters_that_matter(text: str) -> None:
    for start in (
        "",
        "curl http://a ",
        "meta {\n",
        "GET http://a\n",
        "fetch(",
        "openapi: 3.0.0\n",
        "POST / HTTP/1.1\n",
    ):
        read((start + text).encode("utf-8", "replace"), "fuzz.http")


def mutated(data: bytes, chance: random.Random) -> bytes:
    """A copy with pieces lost, doubled, moved, or replaced by what parsers dislike."""
    out = bytearray(data)
    for _step in range(chance.randint(1, 6)):
        at = chance.randrange(len(out) + 1)
        end = min(len(out), at + chance.choice((1, 2, 8, 64, 512)))
        match chance.randrange(4):
            case 0:
                del out[at:end]
            case 1:
                out[at:at] = out[at:end]
            case 2:
                out[at:end] = chance.choice(WORDS)
            case 3 if out:
                out[at : at + 1] = bytes([chance.randrange(256)])
    return bytes(out)


@pytest.mark.timeout(120 + FUZZ_S)
@pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora are not here")
def test_mutated_files_of_the_corpora() -> None:
    files = [path for folder in FOLDERS for path in sorted((CORPORA / folder).rglob("*")) if path.is_file()]
    files = [path for path in files if 0 < path.stat().st_size < MAX_BYTES]
    assert len(files) > 100
    chance = random.Random(SEED)
    until = time.monotonic() + FUZZ_S
    done = 0
    while done < 250 or time.monotonic() < until:
        path = chance.choice(files)
        data = mutated(path.read_bytes(), chance)
        try:
            read(data, path.name)
        except Exception as error:
            error.add_note(f"mutation {done} of {path.relative_to(CORPORA)}: {data[:2000]!r}")
            raise
        done += 1
