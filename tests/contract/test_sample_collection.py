"""The sample collection keeps to the OpenCollection schema, in good order, and explains itself."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from postgui.resource import resource_path

ROOT = resource_path("playground")
SCHEMA = Path(__file__).parents[3] / "shared" / "opencollection.schema.json"
FILES = sorted(ROOT.rglob("*.yml"))
REQUESTS = [path for path in FILES if path.name not in {"folder.yml", "opencollection.yml"}]
ORDER = [
    "Basics/Create user",
    "Basics/Search users",
    "Basics/Status code",
    "Basics/Replace user",
    "Bodies/Form",
    "Bodies/Upload",
    "Bodies/XML",
    "Bodies/File",
    "Answers/Web page",
    "Answers/Picture",
    "Answers/Compressed",
    "Answers/Stream",
    "Answers/Events",
    "Network/Slow answer",
    "Network/Redirects",
    "Network/Set cookies",
    "Network/Basic authentication",
    "Network/Nobody listens",
    "Network/What HTTPS hides",
]


def title(path: Path) -> str:
    return path.relative_to(ROOT).with_suffix("").as_posix()


def load(path: Path) -> dict[str, Any]:
    data = yaml.safe_load(path.read_text("utf-8"))
    assert isinstance(data, dict)
    return data


@pytest.mark.skipif(
    not SCHEMA.exists(), reason="shared/opencollection.schema.json is not beside the checkout"
)
@pytest.mark.parametrize("path", FILES, ids=title)
def test_file_keeps_to_the_schema(path: Path) -> None:
    kind = {"folder.yml": "Folder", "opencollection.yml": ""}.get(path.name, "HttpRequest")
    schema = json.loads(SCHEMA.read_text("utf-8"))
    if kind:
        schema = {"$schema": schema["$schema"], "$ref": f"#/$defs/{kind}", "$defs": schema["$defs"]}
    errors = [
        f"{list(error.path)}: {error.message}" for error in Draft7Validator(schema).iter_errors(load(path))
    ]
    assert errors == []


def test_the_folders_and_requests_are_in_order() -> None:
    folders = sorted(ROOT.glob("*/folder.yml"), key=lambda path: load(path)["info"]["seq"])
    assert [path.parent.name for path in folders] == ["Basics", "Bodies", "Answers", "Network"]
    ordered = [
        title(path)
        for folder in folders
        for path in sorted(
            set(REQUESTS) & set(folder.parent.glob("*.yml")), key=lambda path: load(path)["info"]["seq"]
        )
    ]
    assert ordered == ORDER


@pytest.mark.parametrize("path", REQUESTS, ids=title)
def test_request_is_named_as_its_file_and_explained(path: Path) -> None:
    data = load(path)
    assert data["info"]["name"] == path.stem
    assert data["docs"]
    assert "params" not in data["http"]
    assert data["http"]["url"].startswith(("{{playground}}/", "http://127.0.0.1:1/"))
