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
from postgui.formats.opencollection_folder import (
    read_folder,
    update_folder,
    write_collection,
    write_folder,
)
from postgui.formats.opencollection_read import read_environment, read_inline_environments
from postgui.formats.opencollection_write import update_info
from postgui.formats.yaml12 import load
from postgui.model.collection import Environment, Folder
from postgui.model.request import (
    AuthConfig,
    ClientCertificate,
    Pair,
    Settings,
    Variable,
)
from postgui.resource import resource_path

CORPUS = Path(__file__).parents[4] / "shared" / "corpora" / "bruno-tests" / "yml-collection"
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


COLLECTION = """\
# ours
opencollection: 1.0.0
info:
  name: API  # short

config:
  proxy:
    inherit: false
    config: # the office
      protocol: http
      hostname: proxy.example.org
      port: 8080
      auth:
        username: ada
        password: '{{proxyPassword}}'
      bypassProxy: localhost
  clientCertificates:
    - domain: '*.example.org'
      type: pem
      certificateFilePath: certs/me.pem
      privateKeyFilePath: certs/me.key
    - domain: api.example.com
      type: pkcs12
      pkcs12FilePath: certs/me.p12
      passphrase: '{{p12}}'
      disabled: true
  protobuf: {protoFiles: []}

request:
  headers:
    - name: Accept # always
      value: application/json
  auth:
    type: bearer
    token: '{{token}}'
  variables:
    - name: host
      value: {type: string, data: 'http://a'}
  scripts: {preRequest: x}
  settings:
    http:
      timeout: 5000 # ms
      followRedirects: inherit

docs: |
  About it.
bundled: false
"""


def changed(**defaults: Any) -> tuple[str, str]:
    """The collection and what it becomes when its defaults do."""
    folder = read_folder(COLLECTION, collection=True)
    new = replace(folder, defaults=replace(folder.defaults, **defaults))
    return COLLECTION, update_folder(COLLECTION, new, collection=True)


def test_a_collection_tells_proxy_and_certificates():
    folder = read_folder(COLLECTION, collection=True)
    assert folder == Folder("API", folder.defaults, "About it.\n")
    assert folder.defaults.auth == AuthConfig("bearer", (("token", "{{token}}"),))
    assert folder.defaults.variables == (Variable("host", "http://a"),)
    assert folder.defaults.settings == Settings(
        timeout_ms=5000,
        proxy="http://proxy.example.org:8080",
        proxy_username="ada",
        proxy_password="{{proxyPassword}}",
        proxy_bypass="localhost",
        certificates=(
            ClientCertificate("*.example.org", "pem", "certs/me.pem", "certs/me.key"),
            ClientCertificate(
                "api.example.com", "pkcs12", "certs/me.p12", passphrase="{{p12}}", enabled=False
            ),
        ),
    )
    assert update_folder(COLLECTION, folder, collection=True) is COLLECTION


SETTINGS = read_folder(COLLECTION, collection=True).defaults.settings


@pytest.mark.parametrize(
    ("defaults", "was", "becomes"),
    [
        ({"headers": (Pair("Accept", "text/plain"),)}, "value: application/json", "value: text/plain"),
        ({"auth": AuthConfig("bearer", (("token", "{{t}}"),))}, "'{{token}}'", "'{{t}}'"),
        ({"variables": (Variable("host", "http://b"),)}, "'http://a'", "'http://b'"),
        ({"settings": replace(SETTINGS, timeout_ms=1)}, "5000 # ms", "1 # ms"),
        (
            {"settings": replace(SETTINGS, proxy="http://proxy.example.org:3128")},
            "port: 8080",
            "port: 3128",
        ),
        (
            {"settings": replace(SETTINGS, proxy_bypass="localhost, 10.0.0.1")},
            "bypassProxy: localhost",
            "bypassProxy: localhost, 10.0.0.1",
        ),
    ],
)
def test_one_edit_of_a_collection_is_one_hunk(defaults, was, becomes):
    old, new = changed(**defaults)
    assert new == old.replace(was, becomes)
    assert hunks(old, new) == 1


def test_a_proxy_that_is_switched_off_keeps_what_was_set_up():
    off = replace(SETTINGS, proxy="none", proxy_username=None, proxy_password=None, proxy_bypass=None)
    _, text = changed(settings=off)
    data: Any = load(text)
    assert data["config"]["proxy"]["disabled"] is True
    assert data["config"]["proxy"]["config"]["hostname"] == "proxy.example.org"
    assert "# the office" in text
    assert read_folder(text, collection=True).defaults.settings == off
    again = read_folder(COLLECTION, collection=True)
    assert update_folder(text, again, collection=True) == COLLECTION


def test_what_a_collection_is_given_anew_is_valid():
    folder = read_folder(write_collection("C"), collection=True)
    settings = replace(SETTINGS, forward_authorization=True)
    text = update_folder(
        write_collection("C"),
        replace(
            folder,
            docs="Hello",
            defaults=replace(
                folder.defaults,
                settings=settings,
                headers=(Pair("A", "1"),),
                variables=(Variable("v", "1"),),
                auth=AuthConfig("digest", (("username", "a"), ("password", "{{p}}"))),
            ),
        ),
        collection=True,
    )
    assert schema_errors(text, "") == []
    assert read_folder(text, collection=True).defaults.settings == settings


@pytest.mark.parametrize("root", [resource_path("playground"), CORPUS], ids=["playground", "bruno"])
def test_real_files_are_read_and_left_alone(root):
    if not root.exists():
        pytest.skip("shared/corpora is not beside the checkout")
    paths = [path for path in root.rglob("*.yml") if path.name in ("opencollection.yml", "folder.yml")]
    assert paths
    for path in paths:
        text, collection = path.read_text("utf-8"), path.name == "opencollection.yml"
        folder = read_folder(text, name=path.parent.name, collection=collection)
        assert update_folder(text, folder, name=path.parent.name, collection=collection) is text
