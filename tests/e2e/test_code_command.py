"""`postgui code`: the real command line, and its programs run against a real server."""

import subprocess
import sys
from pathlib import Path

import pytest

from postgui.services.context import Context
from tests.e2e.command import Postgui
from tests.support.code_case import QUICK
from tests.support.code_run import differences, has
from tests.support.nasty import NastyServer

REQUEST = """\
info:
  name: Create
  type: http
http:
  method: POST
  url: "{{base}}users?a={{id}}"
  headers:
    - name: X-Key
      value: "{{key}}"
  body:
    type: json
    data: '{"it''s": "{{id}}"}'
"""


@pytest.fixture
def request_file(tmp_path: Path) -> Path:
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: API\n")
    file = tmp_path / "api" / "Create.yml"
    file.write_text(REQUEST)
    return file


def test_the_program_it_prints_sends_the_request(
    postgui: Postgui, nasty: NastyServer, request_file: Path, tmp_path: Path
) -> None:
    capture = nasty.capture()
    values = ("--var", f"base={capture.url}", "--var", "id=7", "--var", "key=k1")
    program = postgui("code", str(request_file), "--target", "python-http-client", *values).stdout
    (tmp_path / "program.py").write_bytes(program)
    subprocess.run(
        [sys.executable, str(tmp_path / "program.py")], check=True, timeout=30, capture_output=True
    )
    (raw,) = capture.requests
    assert raw.startswith(b"POST /users?a=7 HTTP/1.1\r\n")
    assert b"\r\nX-Key: k1\r\n" in raw
    assert raw.endswith(b'\r\n\r\n{"it\'s": "7"}')


def test_variables_can_stay_and_a_file_can_be_written(
    postgui: Postgui, request_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "create.sh"
    postgui("code", str(request_file), "--target", "curl-bash", "--keep-variables", "-o", str(out))
    assert "'{{base}}users?a={{id}}'" in out.read_text()
    assert "{{key}}" in out.read_text()


def test_names_without_a_value_are_noted(postgui: Postgui, request_file: Path) -> None:
    values = ("--target", "curl-bash", "--var", "base=http://127.0.0.1/", "--var", "id=7")
    done = postgui("code", str(request_file), *values)
    assert "Without a value, so it stands in the code as it is: {{key}}." in done.err
    assert b"{{key}}" in done.stdout
    kept = postgui("code", str(request_file), *values, "--keep-variables")
    assert "Without a value" not in kept.err


def test_the_targets_are_listed(postgui: Postgui) -> None:
    listed = postgui.json("code", "--list", "--json")
    assert {"name": "go", "label": "Go", "suffix": ".go"} in listed
    assert b"\ncurl-bash " in postgui("code", "--list").stdout


def test_json_has_the_notes(postgui: Postgui) -> None:
    found = postgui.json("code", "http://host/a/../b", "--target", "js-fetch", "--json")
    assert found["target"] == "js-fetch"
    assert any(". and .." in note for note in found["notes"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("http://a", "--target", "cobol"), "--list"),
        (("http://a", "--target", "python-request"), "python-requests"),
        (("http://a",), "--target is missing"),
        ((), "FILE is missing"),
        (("gone.yml", "--target", "go"), "gone.yml"),
    ],
)
def test_what_can_not_be_is_said(postgui: Postgui, arguments: tuple[str, ...], said: str) -> None:
    assert said in postgui("code", *arguments, status=2).err


@pytest.mark.parametrize("target", ["python-httpx", "python-urllib", "curl-bash", "js-node"])
async def test_odd_requests_are_sent_as_postgui_sends_them(
    target: str, nasty: NastyServer, data_dir: Path, tmp_path: Path
) -> None:
    if not has({"curl-bash": "curl", "js-node": "node"}.get(target, "sh")):
        pytest.skip("its program is not installed")
    folder = tmp_path / "work"
    folder.mkdir()
    context = Context.build(data_dir)
    try:
        assert await differences(context, target, nasty, folder, QUICK) == {}
    finally:
        await context.close()
