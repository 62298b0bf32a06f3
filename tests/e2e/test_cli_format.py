"""`postgui format`: the round trip of Save on real files, and what it says about them."""

from pathlib import Path

import pytest

from tests.e2e.command import Postgui

REQUEST = """\
# by hand
info:   {name: Create, type: http, x-ours: 1}
http:
    method: GET # for now
    url: 'http://127.0.0.1:9/a'
"""


@pytest.fixture
def api(tmp_path: Path) -> Path:
    root = tmp_path / "api"
    (root / "environments").mkdir(parents=True)
    (root / "Users").mkdir()
    (root / "opencollection.yml").write_bytes(b"opencollection: 1.0.0\r\ninfo:\r\n  name: API\r\n")
    (root / "environments/local.yml").write_bytes(b"name: local\nvariables:\n- name: a\n  value: '1'\n")
    (root / "Users/folder.yml").write_bytes(b"info:\n  name: Users\n  type: folder")
    (root / "Users/Create.yml").write_bytes(REQUEST.encode())
    (root / "Users/Call.yml").write_bytes(b"info: {name: Call, type: grpc}\ngrpc: {url: x}\n")
    (root / "openapi.yml").write_bytes(b"openapi: 3.0.0\n")
    return root


def contents(root: Path) -> dict[str, tuple[bytes, int]]:
    """Bytes and time of change of every file."""
    files = (each for each in root.rglob("*") if each.is_file())
    return {str(file.relative_to(root)): (file.read_bytes(), file.stat().st_mtime_ns) for file in files}


def test_what_nobody_edits_is_never_written(postgui: Postgui, api: Path) -> None:
    before = contents(api)
    done = postgui("format", "api")
    assert done.stdout == b""
    assert done.err == "5 files read, 0 changed\n"
    assert contents(api) == before
    assert postgui("format", "api", "--check").err == "5 files read, 0 would change\n"


def test_one_value_is_set_and_nothing_else_moves(postgui: Postgui, api: Path) -> None:
    before = contents(api)
    place = str(Path("api", "Users", "Create.yml"))
    check = postgui("format", place, "--check", "--set", "http.method=PUT", status=1)
    assert check.stdout.decode().split() == ["would", "change", place]
    assert contents(api) == before
    done = postgui("format", place, "--set", "http.method=PUT", "--set", "info.name=Create one")
    assert done.stdout.decode().split() == ["changed", place]
    wanted = REQUEST.replace("GET", "PUT").replace("Create", "Create one")
    after = contents(api)
    assert after.pop("Users/Create.yml".replace("/", place[3]))[0] == wanted.encode()
    assert after == {name: value for name, value in before.items() if not name.endswith("Create.yml")}
    assert postgui("format", place, "--set", "http.method=PUT").err == "1 file read, 0 changed\n"


def test_broken_files_are_told_with_their_line_and_the_others_done(postgui: Postgui, api: Path) -> None:
    (api / "Broken.yml").write_text("info: {name: B, type: http}\nhttp: [\n", encoding="utf-8")
    done = postgui("format", "api", status=2)
    assert "Broken.yml, line 3" in done.err
    assert "5 files read, 0 changed, 1 not read" in done.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("api/Users/Create.yml", "--set", "http.methd=PUT"), "has no http.methd"),
        (("api/Users/Create.yml", "--set", "method"), "is not KEY=VALUE"),
        (("api", "--set", "http.method=PUT"), "one file"),
        (("api/openapi.yml",), "no file of a collection"),
        (("api/nothing.yml",), "There is no"),
        (("elsewhere.yml",), "outside the collection"),
    ],
)
def test_what_can_not_be_done_is_refused(postgui: Postgui, api: Path, arguments, told) -> None:
    (api.parent / "elsewhere.yml").write_bytes(REQUEST.encode())
    before = contents(api)
    assert told in postgui("format", *arguments, status=2).err
    assert contents(api) == before
