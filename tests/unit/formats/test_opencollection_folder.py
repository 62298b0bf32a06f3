"""Folders, collections and environments: read, written, changed in place."""

import difflib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from postgui.formats.opencollection_environment import (
    update_environment,
    update_inline_environment,
    write_environment,
)
from postgui.formats.opencollection_read import (
    read_environment,
    read_folder,
    read_inline_environments,
)
from postgui.formats.opencollection_write import (
    update_info,
    write_collection,
    write_folder,
)
from postgui.formats.yaml12 import load
from postgui.model.collection import Environment
from postgui.model.request import (
    AuthConfig,
    Pair,
    Settings,
    Variable,
)

SHARED = Path(__file__).parents[4] / "shared"
SCHEMA = SHARED / "opencollection.schema.json"


def schema_errors(text: str, kind: str) -> list[str]:
    if not SCHEMA.exists():
        pytest.skip("shared/opencollection.schema.json is not beside the checkout")
    schema = json.loads(SCHEMA.read_text("utf-8"))
    if kind:
        schema = {"$ref": f"#/$defs/{kind}", "$defs": schema["$defs"]}
    return [error.message for error in Draft7Validator(schema).iter_errors(load(text))]


def hunks(old: str, new: str) -> int:
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), n=0)
    return sum(line.startswith("@@") for line in lines)


def test_folders_and_collections():
    folder = read_folder(
        "info: {name: F, type: folder}\nrequest:\n  headers: [{name: A, value: b}]\n"
        "  variables: [{name: v, value: 1}]\n  settings: {http: {timeout: 5}}\ndocs: {content: d, type: t}\n"
    )
    assert folder.name == "F"
    assert folder.docs == "d"
    assert folder.defaults.headers == (Pair("A", "b"),)
    assert folder.defaults.auth == AuthConfig("inherit")
    assert folder.defaults.variables == (Variable("v", "1"),)
    assert folder.defaults.settings == Settings(timeout_ms=5)
    assert read_folder(write_collection("C"), collection=True).defaults.auth == AuthConfig("none")
    assert write_collection("C") == 'opencollection: "1.0.0"\ninfo:\n  name: C\n'.replace('"', "'")
    assert schema_errors(write_collection("C"), "") == []
    assert schema_errors(write_folder("F", seq=1000), "Folder") == []


def test_info_is_changed_alone():
    text = "# a\ninfo:\n  name: 'A'  # b\n  type: http\nhttp: {}\n"
    assert update_info(text, name="B", seq=1500) == text.replace("'A'", "'B'").replace(
        "type: http\n", "type: http\n  seq: 1500\n"
    )


def test_environments_hold_no_secret_values():
    environment = Environment(
        "Prod",
        (
            Variable("host", "https://a"),
            Variable("token", "hush", secret=True, description="ask Ada"),
            Variable("old", "1", enabled=False),
        ),
        extends="Base",
        color="red",
    )
    text = write_environment(environment)
    assert "hush" not in text
    assert schema_errors(text, "Environment") == []
    path = Path("environments/Prod.yml")
    assert read_environment(text, path) == replace(
        environment,
        path=path,
        variables=tuple(replace(v, value="") if v.secret else v for v in environment.variables),
    )


def test_an_environment_is_changed_in_place():
    text = (
        "name: Prod\n\nvariables:\n  - name: a # x\n    value: {type: number, data: '1'}\n"
        "  - secret: true\n    name: s\n    type: string\n"
    )
    environment = read_environment(text, Path("Prod.yml"))
    assert update_environment(text, environment) is text
    a, s = environment.variables
    out = update_environment(text, replace(environment, variables=(replace(a, value="2"), s)))
    assert out == text.replace("data: '1'", "data: '2'")
    out = update_environment(text, replace(environment, variables=(a, replace(s, value="v", secret=False))))
    data: Any = load(out)
    assert data["variables"][1] == {"name": "s", "value": "v"}


def test_inline_environments_are_changed_in_place():
    text = (
        "opencollection: '1'\nconfig:\n  environments:\n  - name: A\n    variables: # v\n"
        "    - {name: x, value: '1'}\n  - name: B\n"
    )
    first, second = read_inline_environments(text)
    assert second.name == "B"
    out = update_inline_environment(text, replace(first, variables=(Variable("x", "2"),)))
    assert out == text.replace("'1'}", "'2'}")
