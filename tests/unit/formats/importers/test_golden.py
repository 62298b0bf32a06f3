"""What other programs' own importers made of the same files: Insomnia's, and Bruno's language in pairs."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from postgui.formats.importer_kind import chosen_kind, importer_kinds, read_source
from postgui.formats.importing.bruno_item import read_request
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.source import Source
from postgui.model.bundle import Branch
from postgui.model.request import Request

CORPORA = Path(__file__).parents[5] / "shared" / "corpora"
INSOMNIA = CORPORA / "insomnia-importers"
EXPECTED = sorted((INSOMNIA / "expected").glob("importer__*.json"))
BRU = CORPORA / "bruno-lang" / "v2" / "tests"
PAIRS = sorted(path for path in BRU.rglob("*.bru") if (_json := path.with_suffix(".json")).exists()) + sorted(
    path for path in BRU.rglob("bru/*.bru") if (path.parents[1] / "json" / f"{path.stem}.json").exists()
)

DIFFERENCES = {
    "multi-data-input.sh": "curl sends a slash for an empty path",
    "urlencoded-input.sh": "curl sends a slash for an empty path",
    "deep-input.json": "the header says which cookies were sent",
    "form-data-input.json": "a file makes it multipart",
    "form-input.json": "the text goes out as it is",
    "complex-v2_0-input.json": "a header Authorization stays a header",
    "complex-v2_0_fromHeaders-input.json": "a header Authorization stays one; URLs in parts are joined",
    "complex-v2_1-input.json": "a header Authorization stays a header",
    "faker-vars-v2_1-input.json": "Postman's dynamic variables are dynamic variables here",
}
OTHER_WAYS = ("openapi3", "swagger2", "wsdl")
"""There the counts must agree: names of variables, path parameters and envelopes are everyone's own."""


def requests_of(branch: Branch) -> list[Request]:
    found: list[Request] = []
    for item in branch.items:
        found += [item] if isinstance(item, Request) else requests_of(item)
    return sorted(found, key=lambda one: (one.method, one.name))


def read(source: Source, kind: str = "") -> list[Request]:
    return requests_of(
        read_source(source, importer_kinds()[kind] if kind else chosen_kind(source)).collection.top
    )


def essence(request: Request) -> dict[str, Any]:
    body = request.body
    return {
        "method": request.method,
        "url": request.url,
        "headers": {(one.name.lower(), one.value) for one in request.headers if one.enabled},
        "body": (body.kind, body.text, [(row.name, row.value, row.files) for row in body.rows]),
        "auth": (request.auth.kind if request.auth.kind != "inherit" else "none"),
    }


@pytest.mark.skipif(not EXPECTED, reason="the corpora are not here")
@pytest.mark.parametrize(
    "path", EXPECTED, ids=lambda path: path.stem.removeprefix("importer__Fixtures_Import_")
)
def test_insomnias_importers_made_equal_requests(path: Path) -> None:
    told = json.loads(path.read_bytes())
    match = re.search(r"Import (\S+) > (\S+) 1", told["snapshot"])
    if match is None or not isinstance(told["value"], dict):
        pytest.skip("no collection is expected")
    if match[2] == "no-url-input.sh":
        pytest.skip("a command without a URL is told as an error")
    file = INSOMNIA / "importers" / "fixtures" / match[1] / match[2]
    mine = read(Source(file.name, file.read_bytes(), path=file.name))
    theirs = read(Source("export.json", json.dumps(told["value"]).encode(), path="export.json"), "insomnia")
    assert len(mine) == len(theirs)
    if match[1] in OTHER_WAYS or match[2] in DIFFERENCES:
        assert [one.method for one in mine] == [one.method for one in theirs]
        return
    for one, other in zip(mine, theirs, strict=True):
        found, wanted = essence(one), essence(other)
        if match[2].startswith("oauth"):  # its export leaves out what a token was got with
            found.pop("auth"), wanted.pop("auth")
        assert found == wanted


def item_of(pair: dict[str, Any]) -> dict[str, Any]:
    """Bruno's JSON of a `.bru` file in the words of its export."""
    http = pair["http"]
    auth = {"mode": http.get("auth", "none"), **pair.get("auth", {})}
    request = {
        "url": http["url"],
        "method": http["method"],
        "headers": pair.get("headers"),
        "auth": auth,
        "body": {**pair.get("body", {}), "mode": http.get("body") or _mode(pair.get("body", {}))},
        "script": pair.get("script"),
        "vars": pair.get("vars"),
        "tests": pair.get("tests"),
        "docs": pair.get("docs"),
    }
    meta = pair["meta"]
    return {
        **meta,
        "request": request,
        "settings": pair.get("settings", {}),
        "examples": pair.get("examples"),
    }


def _mode(body: dict[str, Any]) -> str:
    return next((mode for mode in ("json", "text", "xml", "sparql") if mode in body), "none")


@pytest.mark.skipif(not PAIRS, reason="the corpora are not here")
@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem)
def test_a_bru_file_says_what_its_json_says(path: Path) -> None:
    beside = path.with_suffix(".json")
    pair = json.loads(
        (beside if beside.exists() else path.parents[1] / "json" / f"{path.stem}.json").read_bytes()
    )
    if "http" not in pair:
        pytest.skip("it is no request")
    (mine,) = read(Source(path.name, path.read_bytes(), path=path.name))
    wanted = read_request(item_of(pair), "", Losses())
    assert essence(mine) == essence(wanted)
    assert (mine.name, mine.scripts, mine.settings, mine.docs) == (
        wanted.name,
        wanted.scripts,
        wanted.settings,
        wanted.docs,
    )
    answers = [(one.name, one.status, one.url, one.response_body.strip()) for one in mine.examples]
    assert answers == [(one.name, one.status, one.url, one.response_body.strip()) for one in wanted.examples]
    assert [len(one.body.rows) for one in mine.examples] == [len(one.body.rows) for one in wanted.examples]


@pytest.mark.skipif(not (CORPORA / "bruno-tests").is_dir(), reason="the corpora are not here")
def test_every_bru_file_of_a_folder_with_a_request_comes_along() -> None:
    line = re.compile(r"(?m)^(get|post|put|delete|patch|head|options|http) \{")
    for folder in sorted((CORPORA / "bruno-tests").iterdir()):
        if not (folder / "bruno.json").exists():
            continue
        files = {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
        wanted = sum(
            bool(line.search(data.decode())) for path, data in files.items() if path.endswith(".bru")
        )
        assert len(read(Source(folder.name, files=files))) == wanted, folder.name
