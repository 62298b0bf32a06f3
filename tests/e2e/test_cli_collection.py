"""`postgui send` on the files of a collection: what they say, and what arguments lay over it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.command import Postgui

COLLECTION = """\
opencollection: 1.0.0
info:
  name: Sample
request:
  headers:
    - name: X-Level
      value: collection
  variables:
    - name: word
      value: from-collection
"""

ENVIRONMENT = """\
name: staging
variables:
  - name: word
    value: from-environment
"""

REQUEST = """\
info:
  name: Create
  type: http
http:
  method: PUT
  url: "{{baseUrl}}/echo?word={{word}}"
  headers:
    - name: X-One
      value: file
    - name: x-one
      value: again
  body:
    type: json
    data: |-
      {"n": 1.10}
"""


@pytest.fixture
def request_file(tmp_path: Path) -> Path:
    root = tmp_path / "api"
    (root / "environments").mkdir(parents=True)
    (root / "opencollection.yml").write_text(COLLECTION, encoding="utf-8")
    (root / "environments" / "staging.yml").write_text(ENVIRONMENT, encoding="utf-8")
    path = root / "Create.yml"
    path.write_text(REQUEST, encoding="utf-8")
    return path


@pytest.fixture
def echo(postgui: Postgui, request_file: Path, playground: str) -> Any:
    """Sends the file and returns what the server saw."""

    def send(*arguments: str) -> Any:
        done = postgui("send", str(request_file), "--var", f"baseUrl={playground}", *arguments)
        return json.loads(done.stdout)

    return send


def values(seen: Any, name: str) -> list[str]:
    return [value for key, value in seen["headers"] if key.lower() == name]


def test_sends_what_the_file_and_the_collection_say(echo: Any) -> None:
    seen = echo()
    assert seen["method"] == "PUT"
    assert seen["query"] == [["word", "from-collection"]]
    assert seen["body"] == '{"n": 1.10}'
    assert values(seen, "content-type") == ["application/json"]
    assert values(seen, "x-level") == ["collection"]
    assert values(seen, "x-one") == ["file", "again"]


def test_variables_beat_the_environment_which_beats_the_files(echo: Any) -> None:
    assert echo("--env", "staging")["query"] == [["word", "from-environment"]]
    assert echo("--env", "staging", "--var", "word=mine")["query"] == [["word", "mine"]]


def test_arguments_lie_over_the_file(echo: Any) -> None:
    seen = echo("-H", "X-ONE: mine", "-d", "a=1")
    assert seen["method"] == "PUT"
    assert seen["body"] == "a=1"
    assert values(seen, "x-one") == ["mine"]
    assert values(seen, "content-type") == ["application/x-www-form-urlencoded"]
    assert echo("-X", "DELETE")["method"] == "DELETE"


def test_a_form_leaves_the_content_type_of_the_file(
    postgui: Postgui, request_file: Path, playground: str
) -> None:
    text = REQUEST.replace(
        "    - name: X-One", "    - name: content-type\n      value: text/x\n    - name: X-One"
    )
    request_file.write_text(text, encoding="utf-8")
    arguments = ("send", str(request_file), "--var", f"baseUrl={playground}")
    sent = values(json.loads(postgui(*arguments, "--form", "a=1").stdout), "content-type")
    assert [value.partition(";")[0] for value in sent] == ["multipart/form-data"]
    seen = json.loads(postgui(*arguments, "-d", "a=1").stdout)
    assert values(seen, "content-type") == ["text/x"]


def test_url_with_a_collection(postgui: Postgui, request_file: Path, playground: str) -> None:
    done = postgui(
        *("send", "{{base}}/echo/{{word}}", "--var", f"base={playground}"),
        *("--collection", str(request_file.parent), "--env", "staging"),
    )
    assert json.loads(done.stdout)["path"] == "/echo/from-environment"


def test_upload_paths_count_from_the_file(
    postgui: Postgui, request_file: Path, playground: str, tmp_path: Path
) -> None:
    (request_file.parent / "data.bin").write_bytes(b"\0beside the file")
    text = REQUEST.partition("  headers:")[0] + (
        "  body:\n    type: file\n    data:\n"
        "      - filePath: data.bin\n        contentType: x/y\n        selected: true\n"
    )
    request_file.write_text(text, encoding="utf-8")
    done = postgui("send", str(request_file), "--var", f"baseUrl={playground}")
    assert json.loads(done.stdout)["body"] == "\0beside the file"


@pytest.mark.parametrize(
    ("content", "said"),
    [("info: [", "Create.yml"), ("info:\n  name: x\n  type: grpc\n", "grpc")],
    ids=["broken", "other kind"],
)
def test_unreadable_file_exits_with_2(postgui: Postgui, request_file: Path, content: str, said: str) -> None:
    request_file.write_text(content, encoding="utf-8")
    done = postgui("send", str(request_file), status=2)
    assert said in done.err
    assert "Traceback" not in done.err


def test_missing_environment_exits_with_2(postgui: Postgui, request_file: Path) -> None:
    assert "nowhere" in postgui("send", str(request_file), "--env", "nowhere", status=2).err


def test_collection_for_a_file_is_refused(postgui: Postgui, request_file: Path) -> None:
    done = postgui("send", str(request_file), "--collection", str(request_file.parent), status=2)
    assert "--collection" in done.err


def test_a_prompt_without_a_terminal_names_the_option_that_answers_it(
    postgui: Postgui, request_file: Path
) -> None:
    root = request_file.parent
    url = "http://127.0.0.1:9/{{?Which page}}"
    done = postgui("send", url, "--collection", str(root), "--dry-run", status=2)
    assert "--prompt 'Which page=VALUE'" in done.err
    done = postgui("send", url, "--collection", str(root), "--dry-run", "--prompt", "Which page=7")
    assert done.stdout.startswith(b"GET /7 HTTP/1.1")
