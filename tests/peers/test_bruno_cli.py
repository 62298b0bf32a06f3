"""Bruno's command line runs a collection that PostGUI wrote, and sends the same bytes.

It is installed once, as its lock file says, into the user's cache folder; skipped without node and npm.
"""

import asyncio
import json
import re
import subprocess
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from postgui.model.assertion import Assertion
from postgui.model.collection import Environment
from postgui.model.query import edit_url
from postgui.model.request import (
    AuthConfig,
    Body,
    BodyFile,
    FormRow,
    Pair,
    Param,
    Request,
    Variable,
    new_request,
)
from postgui.services.context import Context
from postgui.services.send_job import SendJob
from tests.peers.program import installed_node_package, need_program
from tests.support.capture import Capture
from tests.support.certificate import Certificates
from tests.support.nasty import NastyServer

OF_THE_PROGRAM = frozenset(
    ("user-agent", "accept", "accept-encoding", "connection", "host", "request-start-time", "content-length")
)
"""Headers that say who sends, or follow from how; all others must be the same."""
CHARSET = "; charset=utf-8"
"""PostGUI says it of plain text, Bruno does not."""
_RUN_S = 100
JSON = '{\n  "n": 1.10,\n  "big": 12345678901234567890,\n  "word": "{{word}}",\n  "motto": "daß"\n}'
QUERY = "query Find($id: ID!) {\n  user(id: $id) { name }\n}"


def with_body(name: str, body: Body, method: str = "POST") -> Request:
    return replace(new_request(name), method=method, url=f"{{{{base}}}}/{name}", body=body)


def requests() -> Iterator[Request]:
    """One for each thing that both must understand alike."""
    get = replace(
        edit_url(new_request("get"), "{{base}}/users/:id?q={{word}}&flag&empty=&x=a%20b"),
        headers=(Pair("X-Own", "{{word}} {{number}}"), Pair("X-Off", "no", enabled=False)),
        variables=(Variable("number", "12"),),
        assertions=(Assertion("res.status", "eq", "200"),),
    )
    yield replace(get, params=(Param("id", "7", "path"), *get.params))
    yield with_body("json", Body("json", JSON))
    yield replace(with_body("text", Body("text", "one\ntwo {{word}}\n"), "PUT"), auth=AuthConfig("none"))
    basic = AuthConfig("basic", (("username", "{{word}}"), ("password", "p:w")))
    yield replace(with_body("xml", Body("xml", "<a>ü</a>"), "PATCH"), auth=basic)
    yield with_body("sparql", Body("sparql", "SELECT * WHERE { ?s ?p ?o }"))
    rows = (FormRow("a", "1 2"), FormRow("ü", "&=+"), FormRow("c", enabled=False), FormRow("a", "{{word}}"))
    key = AuthConfig("apikey", (("key", "X-Key"), ("value", "k {{word}}"), ("placement", "header")))
    yield replace(with_body("form", Body("form-urlencoded", rows=rows)), auth=key)
    parts = (
        FormRow("text", "{{word}} ü"),
        FormRow("typed", "{}", content_type="application/json"),
        FormRow("file", kind="file", files=("upload.bin",)),
    )
    yield with_body("multipart", Body("multipart-form", rows=parts))
    yield with_body("file", Body("file", files=(BodyFile("upload.bin", "application/x-thing"),)))
    # Without blanks: Bruno lays the variables out anew, PostGUI sends them as typed.
    graphql = Body("graphql", QUERY, variables='{"id":7}')
    yield with_body("graphql", graphql)


@dataclass(frozen=True)
class Sent:
    """What a server saw of one request."""

    line: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


def read(raw: bytes) -> Sent:
    """A request with the parts taken out that must differ: who sends it, and a boundary made at random."""
    head, _, body = raw.partition(b"\r\n\r\n")
    line, *fields = head.decode("latin-1").split("\r\n")
    pairs = [(name.lower(), value.strip()) for name, _, value in (field.partition(":") for field in fields)]
    if "chunked" in dict(pairs).get("transfer-encoding", ""):
        body = unchunked(body)
    found = re.search(r"boundary=(\S+)", dict(pairs).get("content-type", ""))
    boundary = found[1].strip('"') if found else ""
    if boundary:
        body = body.replace(boundary.encode(), b"BOUNDARY").removesuffix(b"\r\n")
    kept = [
        (name, value.replace(boundary, "BOUNDARY") if boundary else value.removesuffix(CHARSET))
        for name, value in pairs
        if name not in OF_THE_PROGRAM and name != "transfer-encoding"
    ]
    return Sent(line, tuple(sorted(kept)), body)


def unchunked(body: bytes) -> bytes:
    whole = b""
    while body:
        size, _, body = body.partition(b"\r\n")
        count = int(size, 16)
        whole, body = whole + body[:count], body[count + 2 :]
    return whole


@pytest.fixture(scope="module")
def bru() -> Path:
    need_program("node", "install Node.js")
    return installed_node_package("bruno-cli", Path(__file__).parent / "bruno_cli") / "node_modules/.bin/bru"


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Capture]:
    with NastyServer(Certificates(tmp_path_factory.mktemp("certificates"))) as nasty:
        yield nasty.capture(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
        )


@pytest.fixture
async def context(data_dir: Path) -> AsyncIterator[Context]:
    built = Context.build(data_dir)
    yield built
    await built.close()


async def written(context: Context, root: Path, url: str) -> list[Path]:
    """A collection on disk, made as the window makes it; the files of its requests in order."""
    collections = context.collections
    await collections.create(root, "Peers")
    await context.environments.save(
        root, Environment("local", (Variable("base", url), Variable("tok", "t1")))
    )
    top = await collections.load_folder(root)
    defaults = replace(
        top.folder.defaults,
        headers=(Pair("X-Team", "blue {{word}}"),),
        auth=AuthConfig("bearer", (("token", "{{tok}}"),)),
        variables=(Variable("word", "outer"),),
    )
    await collections.save_folder(root, replace(top.folder, defaults=defaults), top.sha256)
    inner = await collections.create_folder(root, "inner")
    stored = await collections.load_folder(inner)
    defaults = replace(
        stored.folder.defaults, headers=(Pair("X-Inner", "1"),), variables=(Variable("word", "in ner"),)
    )
    await collections.save_folder(inner, replace(stored.folder, defaults=defaults), stored.sha256)
    for folder in (root, inner):
        (folder / "upload.bin").write_bytes(bytes(range(256)))
    paths = [(await collections.create_request(root, request)).path for request in requests()]
    deep = replace(new_request("deep"), url="{{base}}/deep/{{word}}")
    return [*paths, (await collections.create_request(inner, deep)).path]


def run(bru: Path, root: Path) -> subprocess.CompletedProcess[bytes]:
    """All requests of the collection at `root`, its report in `out.json`."""
    options = ("-r", "--env", "local", "--disable-cookies", "--reporter-json", "out.json")
    return subprocess.run(
        [str(bru), "run", *options], cwd=root, capture_output=True, timeout=_RUN_S, check=False
    )


@pytest.mark.timeout(400)
async def test_bruno_sends_the_same_bytes(context, bru, server, tmp_path):
    root = tmp_path / "peers"
    paths = await written(context, root, server.url.rstrip("/"))
    ours: dict[str, Sent] = {}
    for at, path in enumerate(paths):
        stored = await context.collections.load(path)
        job = SendJob(stored.request, path=path, environment="local", record=False)
        async for _ in context.sender.send(job):
            pass
        ours[path.stem] = read(server.requests[at])
    done = await asyncio.to_thread(run, bru, root)
    assert done.returncode == 0, done.stdout.decode()
    (report,) = json.loads((root / "out.json").read_text("utf-8"))
    files = [result["test"]["filename"] for result in report["results"]]
    names = [file.rpartition("/")[2].removesuffix(".yml") for file in files]
    theirs = dict(zip(names, map(read, server.requests[len(paths) :]), strict=True))
    assert sorted(theirs) == sorted(ours)
    for name, sent in ours.items():
        assert theirs[name] == sent, name
