"""`postgui mock`: the real command line serves a collection's examples to a real client."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.e2e.command import Postgui

EXAMPLES = """\
info:
  name: One user
  type: http
http:
  method: GET
  url: "{{baseUrl}}/users/:id?full=true"
examples:
  - name: Ada
    request:
      url: "{{baseUrl}}/users/:id"
      method: GET
    response:
      status: 200
      statusText: OK
      headers:
        - name: Content-Type
          value: application/json
        - name: X-From
          value: example
      body:
        type: json
        data: '{"name": "Ada"}'
  - name: Full
    request:
      url: "{{baseUrl}}/users/:id?full=true"
      method: GET
    response:
      status: 200
      body:
        type: json
        data: '{"name": "Ada", "born": 1815}'
  - name: Not found
    request:
      url: "{{baseUrl}}/users/:id"
      method: GET
    response:
      status: 404
      body:
        type: text
        data: nobody
"""


@pytest.fixture
def api(tmp_path: Path) -> Path:
    root = tmp_path / "api"
    root.mkdir()
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", encoding="utf-8")
    (root / "One user.yml").write_text(EXAMPLES, encoding="utf-8")
    return root


@pytest.fixture
def mock(postgui: Postgui, api: Path) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """The URL of a running mock server, and its process."""
    command = [sys.executable, "-m", "postgui", "mock", str(api), "--json"]
    with subprocess.Popen(
        command, env=postgui.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip(), process
        process.terminate()
        process.communicate(timeout=30)


def test_the_example_that_fits_best_answers(mock: tuple[str, "subprocess.Popen[str]"]) -> None:
    url, process = mock
    with httpx.Client(base_url=url, trust_env=False) as client:
        plain = client.get("/users/7")
        assert (plain.status_code, plain.json()) == (200, {"name": "Ada"})
        assert plain.headers["x-from"] == "example"
        assert client.get("/users/7?full=true").json() == {"name": "Ada", "born": 1815}
        wished = client.get("/users/7", headers={"Prefer": "status=404"})
        assert (wished.status_code, wished.text) == (404, "nobody")
        assert client.get("/users/7", headers={"Prefer": 'example="Full"'}).json()["born"] == 1815
        assert client.head("/users/7").status_code == 200
        other = client.post("/users/7")
        assert (other.status_code, other.headers["allow"]) == (405, "GET")
        teapot = client.get("/users/7", headers={"Prefer": "status=418"})
        assert teapot.status_code == 404
        assert "allow" not in teapot.headers
        assert teapot.json()["error"] == "No example of GET /users/7 has the status 418"
        assert teapot.json()["examples"] == [
            {"name": "Ada", "status": 200},
            {"name": "Full", "status": 200},
            {"name": "Not found", "status": 404},
        ]
        assert client.head("/users/7", headers={"Prefer": "example=None"}).status_code == 404
        unknown = client.get("/nothing")
        assert unknown.status_code == 404
        assert unknown.json()["examples"] == ["GET /users/*"]
    assert process.stdout is not None
    first = json.loads(process.stdout.readline())
    assert first == {"method": "GET", "target": "/users/7", "status": 200, "place": "One user / Ada"}


def test_delay_and_status_are_given_for_all(postgui: Postgui, api: Path) -> None:
    command = [sys.executable, "-m", "postgui", "mock", str(api), "--delay", "150", "--status", "503"]
    with subprocess.Popen(
        command, env=postgui.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        try:
            given = httpx.get(f"{url}/users/7", trust_env=False)
            assert (given.status_code, given.json()) == (503, {"name": "Ada"})
            assert given.elapsed.total_seconds() >= 0.15
        finally:
            process.terminate()
            process.communicate(timeout=30)
    assert "--status" in postgui("mock", str(api), "--status", "99", status=2).err


def test_pages_of_other_origins_may_read(mock: tuple[str, "subprocess.Popen[str]"]) -> None:
    url, _ = mock
    headers = {"Origin": "http://example.test", "Access-Control-Request-Headers": "x-one"}
    with httpx.Client(base_url=url, trust_env=False) as client:
        asked = client.options("/users/7", headers=headers)
        assert asked.status_code == 204
        assert asked.headers["access-control-allow-headers"] == "x-one"
        assert client.get("/users/7", headers=headers).headers["access-control-allow-origin"] == "*"


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGINT for another process; Linux runs it")
def test_ctrl_c_ends_it_at_once(mock: tuple[str, "subprocess.Popen[str]"]) -> None:
    _, process = mock
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=30) == 0


def test_without_examples_it_says_how_to_make_one(postgui: Postgui, api: Path) -> None:
    text = (api / "One user.yml").read_text(encoding="utf-8").partition("examples:")[0]
    (api / "One user.yml").write_text(text, encoding="utf-8")
    assert "Save as example" in postgui("mock", str(api), status=2).err


def test_a_port_in_use_is_told(postgui: Postgui, api: Path, playground: str) -> None:
    port = playground.rpartition(":")[2]
    assert f"Port {port}" in postgui("mock", str(api), "--port", port, status=2).err


OPENAPI = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.test/api/v3"}]
paths:
  /orders/{id}:
    get:
      summary: One order
      responses:
        "200":
          description: it
          content:
            application/json:
              example: {"id": 7, "state": "sent"}
    delete:
      summary: Forget an order
      responses:
        "404":
          description: none
          content: {application/json: {schema: {$ref: "#/components/schemas/Fault"}}}
        "204": {description: done}
  /faults:
    get:
      summary: All faults
      responses:
        default: {description: otherwise}
        "200":
          description: them
          content:
            application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Fault"}}}
components:
  schemas:
    Fault:
      type: object
      properties:
        code: {type: integer, example: 12}
        text: {type: string, enum: [gone, late]}
        secret: {type: string, writeOnly: true}
"""


def test_the_examples_of_an_openapi_document_are_served_without_importing(
    postgui: Postgui, tmp_path: Path
) -> None:
    folder = tmp_path / "shop"
    folder.mkdir()
    document = folder / "openapi.yaml"
    document.write_text(OPENAPI, encoding="utf-8")
    command = [sys.executable, "-m", "postgui", "mock", str(document), "--json"]
    with subprocess.Popen(
        command, env=postgui.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        try:
            assert httpx.get(f"{url}/orders/7", trust_env=False).json() == {"id": 7, "state": "sent"}
            below = httpx.get(f"{url}/api/v3/orders/7", trust_env=False)  # where its server has it
            assert below.json() == {"id": 7, "state": "sent"}
            assert httpx.get(f"{url}/v3/orders/7", trust_env=False).status_code == 404
            fault = {"code": 12, "text": "gone"}  # it has no example: one that fits the schema is made up
            assert httpx.get(f"{url}/faults", trust_env=False).json() == [fault]
            gone = httpx.delete(f"{url}/orders/7", trust_env=False)
            assert (gone.status_code, gone.content) == (204, b"")
            wish = {"Prefer": "status=404"}
            assert httpx.delete(f"{url}/orders/7", headers=wish, trust_env=False).json() == fault
        finally:
            process.terminate()
            process.communicate(timeout=30)
    assert list(folder.iterdir()) == [document]
