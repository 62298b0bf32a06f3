"""Collections of Postman, its tools and vendors: all of them import, and the counts agree."""

import json
from pathlib import Path
from typing import Any

import pytest

from postgui.formats.importer_kind import chosen_kind, read_source
from postgui.formats.importing.source import Source
from postgui.model.bundle import Branch, Imported
from postgui.model.request import Request

CORPORA = Path(__file__).parents[5] / "shared" / "corpora"
PAIRS = sorted((CORPORA / "postman-transformer" / "examples" / "v2.0.0").glob("*.json"))
COLLECTIONS = sorted(
    path
    for name in ("postman-real", "postman-newman", "postman-runtime", "postman-k6", "postman-collection-sdk")
    for path in (CORPORA / name).rglob("*.json")
)


def imported(path: Path) -> Imported:
    source = Source(path.name, path.read_bytes(), path=path.name)
    return read_source(source, chosen_kind(source, "postman"))


def requests_of(branch: Branch) -> list[Request]:
    found: list[Request] = []
    for item in branch.items:
        found += [item] if isinstance(item, Request) else requests_of(item)
    return found


def essence(request: Request) -> tuple[Any, ...]:
    """What all versions can say; the first one has a header's description or not."""
    headers = [(one.name, one.value, one.enabled) for one in request.headers]
    return (request.name, request.method, request.url, headers, request.body, request.auth)


@pytest.mark.skipif(not PAIRS, reason="the corpora are not here")
@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem)
def test_all_versions_of_a_collection_give_equal_requests(path: Path) -> None:
    versions = [path.parents[1] / version / path.name for version in ("v1.0.0", "v2.0.0", "v2.1.0")]
    first, *others = (
        [essence(one) for one in requests_of(imported(each).collection.top)] for each in versions
    )
    assert first
    for other in others:
        assert sorted(first, key=repr) == sorted(other, key=repr)


def count(items: list[Any]) -> int:
    return sum(count(one["item"]) if isinstance(one.get("item"), list) else "request" in one for one in items)


@pytest.mark.skipif(not COLLECTIONS, reason="the corpora are not here")
def test_every_collection_has_as_many_requests_as_its_file() -> None:
    seen = 0
    for path in COLLECTIONS:
        try:
            data = json.loads(path.read_bytes().decode("utf-8-sig"))
        except ValueError:
            continue
        data = data.get("collection", data) if isinstance(data, dict) else {}
        if not isinstance(data, dict) or not isinstance(data.get("item"), list) or "info" not in data:
            continue
        seen += 1
        assert len(requests_of(imported(path).collection.top)) == count(data["item"]), path
    assert seen > 50
