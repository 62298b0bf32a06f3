"""`postgui export`: the real command line on a real collection."""

import json
import subprocess
from pathlib import Path

import pytest

from postgui.formats.exporter_kind import exporter_kinds
from postgui.services.context import Context
from postgui.services.export import export
from tests.e2e.command import Postgui
from tests.support.nasty import NastyServer

FILES = {
    "opencollection.yml": """\
opencollection: 1.0.0
info:
  name: Shop
request:
  headers:
    - name: X-All
      value: everywhere
  auth:
    type: bearer
    token: typed-in-clear
docs: About the shop.
""",
    "Users/folder.yml": """\
info:
  name: Users
  type: folder
""",
    "Users/Create.yml": """\
info:
  name: Create
  type: http
http:
  method: POST
  url: "{{base}}users"
  headers:
    - name: X-Own
      value: it's <own>
  body:
    type: json
    data: '{"a": 1}'
  auth: inherit
docs: Makes | one.
""",
    "environments/dev.yml": """\
name: dev
variables:
  - name: base
    value: http://dev/
  - secret: true
    name: key
""",
}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    folder = tmp_path / "shop"
    for name, text in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return folder


async def test_every_format_has_the_request_and_secrets_only_when_asked_for(
    shop: Path, data_dir: Path
) -> None:
    context = Context.build(data_dir)
    try:
        for kind in exporter_kinds().values():
            masked = await export(shop, kind, context.environments, context.secrets)
            assert "users" in masked.text, kind.id
            assert "X-Own" in masked.text, kind.id
            assert "typed-in-clear" not in masked.text, kind.id
            assert any("secrets" in loss.what for loss in masked.losses), kind.id
            clear = await export(shop, kind, context.environments, context.secrets, clear=True)
            assert ("typed-in-clear" in clear.text) == (kind.id != "openapi"), kind.id
    finally:
        await context.close()


def test_postman_gets_a_file_for_each_environment_and_the_report_as_json(
    postgui: Postgui, shop: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.json"
    found = postgui.json("export", str(shop), "--format", "postman", "-o", str(out), "--json")
    assert found["format"] == "postman"
    assert found["files"] == [str(out), str(tmp_path / "dev.postman_environment.json")]
    assert any("headers are inherited" in loss["what"] for loss in found["not_carried_over"])
    collection = json.loads(out.read_text())
    headers = collection["item"][0]["item"][0]["request"]["header"]
    assert [one["key"] for one in headers] == ["X-All", "X-Own"]
    values = json.loads((tmp_path / "dev.postman_environment.json").read_text())["values"]
    assert {one["key"]: one["value"] for one in values} == {"base": "http://dev/", "key": ""}


def test_a_request_takes_along_what_it_inherits(postgui: Postgui, shop: Path) -> None:
    text = postgui("export", str(shop / "Users" / "Create.yml"), "--format", "http").stdout.decode()
    assert "X-All: everywhere\n" in text


def test_the_curl_script_sends_what_the_collection_says(
    postgui: Postgui, shop: Path, nasty: NastyServer
) -> None:
    capture = nasty.capture()
    script = postgui("export", str(shop), "--format", "curl", "--secrets").stdout.decode()
    script = script.replace("{{base}}", capture.url)
    subprocess.run(["sh", "-c", script], check=True, capture_output=True, timeout=30)
    (raw,) = capture.requests
    assert raw.startswith(b"POST /users HTTP/1.1\r\n")
    assert b"\r\nX-Own: it's <own>\r\n" in raw
    assert b"\r\nAuthorization: Bearer typed-in-clear\r\n" in raw
    assert raw.endswith(b'\r\n\r\n{"a": 1}')


def test_the_page_holds_everything_and_runs_nothing(postgui: Postgui, shop: Path) -> None:
    page = postgui("export", str(shop), "--format", "html").stdout.decode()
    assert "it&#x27;s &lt;own&gt;" in page
    assert "<script" not in page
    assert 'http-equiv="Content-Security-Policy" content="default-src \'none\'' in page
    assert "src=" not in page.replace("default-src", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--format", "postman"), "PATH is missing"),
        ((".", "--format", "word"), "There are: opencollection, postman"),
        ((".", "--format", "har"), "is not a collection"),
    ],
)
def test_what_can_not_be_is_said(postgui: Postgui, arguments: tuple[str, ...], said: str) -> None:
    assert said in postgui("export", *arguments, status=2).err


def test_a_bundle_is_imported_as_the_folder_it_was_made_of(postgui: Postgui, shop: Path) -> None:
    postgui("export", str(shop), "--format", "opencollection", "-o", "shop.opencollection.yml")
    bundled = postgui.json("import", "shop.opencollection.yml", "--dry-run", "--json")
    assert bundled == postgui.json("import", str(shop), "--dry-run", "--json")
    assert (bundled["format"], bundled["requests"], bundled["environments"]) == ("opencollection", 1, 1)
    postgui("import", "shop.opencollection.yml", "--to", "again", "--json")
    again = postgui.json("import", "again", "--dry-run", "--json")
    assert again["items"] == bundled["items"]
