"""API descriptions as collections: servers, security, parameters, bodies, tags, references."""

import json
from pathlib import Path
from typing import Any

import pytest

from postgui.formats.importer_kind import chosen_kind, read_source
from postgui.formats.importing.source import Source
from postgui.model.bundle import Branch, Imported
from postgui.model.problem import ProblemError
from postgui.model.request import Request

CORPUS = Path(__file__).parents[5] / "shared" / "corpora" / "openapi"
METHODS = frozenset(("get", "put", "post", "delete", "options", "head", "patch", "trace"))

PETS = """
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers:
  - url: https://{stage}.pets.test/v1
    description: Production
    variables: {stage: {default: api}}
  - url: http://localhost:8080
    description: Local
security: [{key: []}]
tags: [{name: Pet, description: All about pets}]
paths:
  /pets/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: integer}, example: 7}
    put:
      tags: [Pet]
      summary: Change a pet
      parameters:
        - {name: dry, in: query, schema: {type: boolean}}
        - {name: X-Trace, in: header, required: true, example: abc}
      requestBody: {$ref: 'parts.yaml#/bodies/pet'}
      responses: {'200': {description: ok, content: {application/json: {example: {name: Rex}}}}}
  /free:
    get: {operationId: free, security: [], responses: {}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
"""
PARTS = """
bodies:
  pet:
    content:
      application/json:
        schema:
          type: object
          required: [name]
          properties: {name: {type: string, example: Rex}, born: {type: string, format: date}}
"""


def imported(text: str, files: dict[str, bytes] | None = None) -> Imported:
    source = Source("pets.yaml", text.encode(), files or {}, "pets.yaml")
    kind = chosen_kind(source)
    assert kind.id == "openapi"
    return read_source(source, kind)


def requests_of(branch: Branch) -> list[Request]:
    found: list[Request] = []
    for item in branch.items:
        found += [item] if isinstance(item, Request) else requests_of(item)
    return found


def test_an_operation_becomes_a_request_that_can_be_sent() -> None:
    found = imported(PETS, {"parts.yaml": PARTS.encode()})
    top = found.collection.top
    folder, free = top.items
    assert isinstance(folder, Branch)
    assert (folder.folder.name, folder.folder.docs) == ("Pet", "All about pets")
    (put,) = requests_of(folder)
    assert (put.name, put.method, put.url) == ("Change a pet", "PUT", "{{baseUrl}}/pets/:id")
    assert [(row.name, row.value, row.kind, row.enabled) for row in put.params] == [
        ("dry", put.params[0].value, "query", False),
        ("id", "7", "path", True),
    ]
    assert [(one.name, one.value) for one in put.headers] == [("X-Trace", "abc")]
    assert put.body.kind == "json"
    assert json.loads(put.body.text)["name"] == "Rex"
    assert put.auth.kind == "inherit"
    assert (put.examples[0].status, json.loads(put.examples[0].response_body)) == (200, {"name": "Rex"})
    assert isinstance(free, Request)
    assert (free.name, free.auth.kind) == ("free", "none")
    auth = top.folder.defaults.auth
    assert (auth.kind, auth.value("key")) == ("apikey", "X-Key")


def test_servers_become_environments() -> None:
    found = imported(PETS, {"parts.yaml": PARTS.encode()}).collection
    assert [one.name for one in found.environments] == ["Production", "Local"]
    values = {each.name: each.value for each in found.environments[0].variables}
    assert values["baseUrl"] == "https://{{stage}}.pets.test/v1"
    assert values["stage"] == "api"


def test_a_reference_that_leads_out_of_the_folder_is_told_and_not_followed(tmp_path: Path) -> None:
    for target in ("../secret.yaml#/a", "/etc/passwd", "https://a.test/x.yaml#/a"):
        found = imported(PETS.replace("parts.yaml#/bodies/pet", target))
        assert any(target in one.what for one in found.losses)


def test_a_schema_that_contains_itself_ends() -> None:
    text = PETS.replace("parts.yaml#/bodies/pet", "#/components/requestBodies/Pet") + (
        "  requestBodies: {Pet: {content: {application/json: {schema: {$ref: '#/components/schemas/P'}}}}}\n"
        "  schemas: {P: {type: object, required: [p], properties: {p: {$ref: '#/components/schemas/P'}}}}\n"
    )
    assert requests_of(imported(text).collection.top)[0].body.kind == "json"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("openapi: 3.1.0", "openapi: 9.0.0"), "9.0.0"),
        (("title: Pets, ", ""), "title"),
        (("paths:", "paths: []\nx-paths:"), "paths"),
    ],
)
def test_what_is_no_valid_description_is_told(change: tuple[str, str], said: str) -> None:
    with pytest.raises(ProblemError, match=said):
        imported(PETS.replace(*change))


def operations(document: dict[str, Any]) -> int:
    paths = document.get("paths") or {}
    return sum(
        isinstance(operation, dict) and method in METHODS
        for path, item in paths.items()
        if not str(path).startswith("x-") and isinstance(item, dict)
        for method, operation in item.items()
    )


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpora are not here")
def test_every_real_description_has_as_many_requests_as_operations() -> None:
    seen = 0
    for path in sorted((CORPUS / "apis-guru").glob("*.json")):
        document = json.loads(path.read_bytes())
        if any("$ref" in item for item in document["paths"].values()):
            continue
        seen += 1
        found = imported(path.read_text("utf-8"))
        assert len(requests_of(found.collection.top)) == operations(document), path
    assert seen > 5
