"""`postgui import`: the real command line, real files; what it made is read and sent by `postgui send`."""

import io
import json
import os
import sys
import threading
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.command import Postgui
from tests.support.browser_capture import PAGE
from tests.support.nasty import NastyServer

SHOP: dict[str, Any] = {
    "info": {
        "name": "Shop",
        "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}"}]},
    "variable": [{"key": "base", "value": "http://shop.test"}],
    "item": [
        {
            "name": "Users",
            "item": [
                {
                    "name": "Create: user/../1",
                    "event": [{"listen": "test", "script": {"exec": ["pm.test('made', () => {})"]}}],
                    "request": {
                        "method": "POST",
                        "url": {"raw": "{{base}}/users?page=1", "query": [{"key": "page", "value": "1"}]},
                        "header": [{"key": "X-Off", "value": "1", "disabled": True}],
                        "body": {
                            "mode": "raw",
                            "raw": '{"name": "Ada"}',
                            "options": {"raw": {"language": "json"}},
                        },
                    },
                }
            ],
        },
        {
            "name": "Health",
            "request": {"method": "GET", "url": "{{base}}/health", "auth": {"type": "noauth"}},
        },
    ],
}
PROD = {"name": "Prod", "values": [{"key": "token", "value": "s3cret", "type": "secret", "enabled": True}]}


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.har"
    path.write_text(json.dumps(PAGE), encoding="utf-8")
    return path


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.json"
    path.write_text(json.dumps(SHOP), encoding="utf-8")
    return path


def written(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_postman_collection_becomes_a_folder_that_can_be_sent(postgui: Postgui, shop: Path) -> None:
    done = postgui("import", "shop.json", "--to", "api", "--json")
    told = json.loads(done.stdout)
    assert (told["format"], told["requests"], told["folders"], told["environments"]) == ("postman", 2, 1, 0)
    (loss,) = told["not_carried_over"]
    assert loss["where"] == "Users / Create: user/../1"
    assert "pm.*" in loss["what"]
    api = shop.parent / "api"
    assert (api / "Health.yml").is_file()
    (made,) = (api / "Users").glob("Create*.yml")
    assert "Not carried over from Postman" in (api / "opencollection.yml").read_text("utf-8")
    shown = postgui("send", str(made), "--var", "token=abc", "--dry-run").stdout
    assert shown.startswith(b"POST /users?page=1 HTTP/1.1\r\nHost: shop.test\r\n")
    assert b"Authorization: Bearer abc\r\n" in shown
    assert b"X-Off" not in shown
    assert shown.endswith(b'\r\n\r\n{"name": "Ada"}')


def test_dry_run_lists_the_items_and_writes_nothing(postgui: Postgui, shop: Path) -> None:
    before = written(shop.parent)
    told = postgui.json("import", "shop.json", "--dry-run", "--json")
    assert {path: data for path, data in written(shop.parent).items() if "data/" not in path} == {
        path: data for path, data in before.items() if "data/" not in path
    }
    create, health = told["items"]
    assert health["path"] == "Health.yml"
    assert health["auth"]["kind"] == "none"
    assert create["method"] == "POST"
    assert create["url"] == "{{base}}/users?page=1"
    assert create["headers"] == [{"name": "X-Off", "value": "1", "enabled": False}]
    assert create["params"] == [{"name": "page", "value": "1", "kind": "query", "enabled": True}]
    assert create["body"] == {"kind": "json", "text": '{"name": "Ada"}'}


def test_a_second_import_changes_nothing_unless_told_to_replace(postgui: Postgui, shop: Path) -> None:
    postgui("import", "shop.json", "--to", "api")
    mine = shop.parent / "api" / "Health.yml"
    mine.write_text(mine.read_text("utf-8").replace("/health", "/mine"), encoding="utf-8")
    before = written(shop.parent / "api")
    told = postgui.json("import", "shop.json", "--to", "api", "--json")
    after = written(shop.parent / "api")
    record = ".postgui-import.json"
    assert all(after[path] == data for path, data in before.items() if path != record)
    assert any("Health 2.yml" in loss["why"] for loss in told["not_carried_over"])
    postgui("import", "shop.json", "--to", "api", "--replace")
    assert "/mine" not in mine.read_text("utf-8")


def test_update_leaves_what_the_person_changed(postgui: Postgui, shop: Path) -> None:
    postgui("import", "shop.json", "--to", "api")
    api = shop.parent / "api"
    (create,) = (api / "Users").glob("Create*.yml")
    create.write_text(create.read_text("utf-8").replace("/users", "/mine"), encoding="utf-8")
    shop.write_text(json.dumps(SHOP).replace("/health", "/ready").replace("Ada", "Bob"), encoding="utf-8")
    told = postgui.json("import", "shop.json", "--to", "api", "--update", "--json")
    assert "/ready" in (api / "Health.yml").read_text("utf-8")
    assert "/mine" in create.read_text("utf-8")
    assert any("changed here" in loss["why"] for loss in told["not_carried_over"])


def test_update_tells_what_the_source_has_no_longer_and_leaves_it(postgui: Postgui, shop: Path) -> None:
    postgui("import", "shop.json", "--to", "api")
    postgui("import", "--curl", "curl http://a/other", "--to", "api")
    (users, _health) = SHOP["item"]
    shop.write_text(json.dumps({**SHOP, "item": [users]}), encoding="utf-8")
    told = postgui.json("import", "shop.json", "--to", "api", "--update", "--json")
    gone = [one["where"] for one in told["not_carried_over"] if "no longer" in one["why"]]
    assert gone == ["Health"]
    assert (shop.parent / "api" / "Health.yml").is_file()


def test_a_zip_of_exports_gives_collection_and_environment(
    postgui: Postgui, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("POSTGUI_PASSPHRASE", "x")
    with zipfile.ZipFile(tmp_path / "dump.zip", "w") as file:
        file.writestr("collection/shop.json", json.dumps(SHOP))
        file.writestr("environment/prod.json", json.dumps(PROD))
        file.writestr("../outside.json", json.dumps({**SHOP, "info": {"name": "Outside"}}))
    told = postgui.json("import", "dump.zip", "--to", "api", "--json")
    assert (told["requests"], told["environments"]) == (2, 1)
    assert [one["where"] for one in told["not_carried_over"] if "zip file" in one["why"]] == [
        "../outside.json"
    ]
    text = (tmp_path / "api" / "environments" / "Prod.yml").read_text("utf-8")
    assert "token" in text
    assert "s3cret" not in text
    assert not (tmp_path.parent / "outside.json").exists()
    sent = postgui("send", "api/Users/Create- user-..-1.yml", "--env", "Prod", "--dry-run")
    assert b"Authorization: Bearer s3cret\r\n" in sent.stdout


def test_stdin_and_a_curl_command(postgui: Postgui, tmp_path: Path, nasty: NastyServer) -> None:
    capture = nasty.capture()
    postgui("import", "-", "--to", "api", stdin=json.dumps(SHOP).encode())
    postgui("import", "--curl", f"curl {capture.url}new -H 'X-A: 1' --data-binary @body.bin", "--to", "api")
    (tmp_path / "api" / "body.bin").write_bytes(b"\x00\r\n")
    postgui("send", "api/new.yml")
    (raw,) = capture.requests
    assert raw.startswith(b"POST /new HTTP/1.1\r\n")
    assert b"X-A: 1\r\n" in raw
    assert raw.endswith(b"\r\n\r\n\x00\r\n")
    told = postgui.json("import", "--curl", "curl http://a -d @-", "--dry-run", "--json")
    assert told["items"][0]["body"]["file"] == "stdin"
    assert "Standard input" in told["not_carried_over"][0]["what"]


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe with a name is a file on Unix only")
def test_a_pipe_is_read_where_it_is_named_and_never_waited_for_in_a_folder(
    postgui: Postgui, shop: Path, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(shop.read_bytes()), daemon=True)
    writer.start()
    assert postgui.json("import", "pipe", "--dry-run", "--json")["requests"] == 2
    writer.join(10)
    folder = tmp_path / "folder"
    folder.mkdir()
    shop.rename(folder / "shop.json")
    pipe.rename(folder / "pipe.json")
    assert postgui.json("import", "folder", "--dry-run", "--json")["requests"] == 2


def test_what_does_not_come_along_is_told_in_whole_sentences(postgui: Postgui) -> None:
    told = postgui("import", "--curl", "curl http://a -K settings", "--dry-run").err
    assert "-K was left out. A request has no place for it" in told


def test_what_is_not_understood_ends_with_a_problem(postgui: Postgui, tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text('{"info": {},\n "item": [,]}', encoding="utf-8")
    (tmp_path / "other.txt").write_text("Dear diary", encoding="utf-8")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine", encoding="utf-8")
    assert "line 2" in postgui("import", "broken.json", "--dry-run", status=2).err
    assert "no format" in postgui("import", "other.txt", "--dry-run", status=2).err
    gone = postgui("import", "gone.json", "--dry-run", status=2).err
    assert "gone.json" in gone
    assert "Check the path" in gone
    assert gone == postgui("import", "gone.json", "--to", "x", status=2).err
    assert "empty" in postgui("import", "-", "--dry-run", status=2).err
    assert "other files" in postgui("import", "--curl", "curl http://a", "--to", "full", status=2).err
    assert "not allowed" in postgui("import", "x", "--dry-run", "--to", "y", status=2).err
    assert "SOURCE" in postgui("import", "--dry-run", status=2).err
    assert written(tmp_path / "full") == {"mine.txt": b"mine"}


def test_a_zip_bomb_is_refused(postgui: Postgui, tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.json", b" " * 120_000_000)
        file.writestr("b.json", b"{}")
    (tmp_path / "bomb.zip").write_bytes(packed.getvalue())
    assert "larger than" in postgui("import", "bomb.zip", "--dry-run", status=2).err


@pytest.mark.parametrize(
    ("wanted", "urls"),
    [
        (["--type", "document"], ["www.shop.test/"]),
        (["--type", "script", "--type", "style"], ["www.shop.test/app.js", "www.shop.test/look.css"]),
        (["--type", "picture"], ["cdn.shop.test/logo.svg"]),
        (["--type", "font"], ["cdn.shop.test/text.woff2"]),
        (["--type", "other"], ["ads.test/socket"]),
        (["--host", "api.shop.test"], ["api.shop.test:8443/users", "api.shop.test:8443/cart"]),
        (["--host", "ADS.test:443"], []),
        (["--host", "*.test:8443", "--host", "ads.test", "--type", "xhr"], None),
    ],
)
def test_a_capture_is_filtered_by_host_and_type(
    postgui: Postgui, page: Path, wanted: list[str], urls: list[str] | None
) -> None:
    status = 2 if urls == [] else 0
    done = postgui("import", page.name, *wanted, "--dry-run", "--json", status=status)
    if status:
        assert "Its hosts: www.shop.test, cdn.shop.test, api.shop.test:8443, Ads.test, ads.test." in done.err
        return
    expected = urls or ["api.shop.test:8443/users", "api.shop.test:8443/cart", "Ads.test/pixel"]
    told = json.loads(done.stdout)
    assert [one["url"].removeprefix("https://") for one in told["items"]] == expected
    assert told["requests"] == len(expected)


def test_of_what_is_filtered_out_nothing_is_written_or_reported(postgui: Postgui, page: Path) -> None:
    (lost,) = json.loads(postgui("import", "page.har", "--dry-run", "--json").stdout)["not_carried_over"]
    assert lost["where"] == "upload"
    done = postgui("import", "page.har", "--host", "api.shop.test", "--to", "api", "--json")
    assert json.loads(done.stdout)["not_carried_over"] == []
    api = page.parent / "api"
    assert sorted(path.stem for path in api.rglob("*.yml")) == ["cart", "folder", "opencollection", "users"]
    assert "Not carried over" not in (api / "opencollection.yml").read_text("utf-8")


def test_a_filter_of_what_is_no_capture_and_an_unknown_type_are_refused(
    postgui: Postgui, shop: Path, page: Path
) -> None:
    told = postgui("import", shop.name, "--host", "shop.test", "--dry-run", status=2).err
    assert "no capture" in told
    told = postgui("import", page.name, "--type", "movie", "--dry-run", status=2).err
    assert "'document', 'xhr'" in told
