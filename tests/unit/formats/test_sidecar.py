"""What stands beside a file: everything the schema lacks comes back, and nonsense is passed over."""

from dataclasses import replace

import pytest

from postgui.formats.sidecar import (
    folder_sidecar_bytes,
    parse_sidecar,
    sidecar_bytes,
    with_extras,
    with_folder_extras,
)
from postgui.formats.sidecar_value import from_plain, plain, sensible
from postgui.model.collection import Defaults, Folder
from postgui.model.request import (
    AuthConfig,
    Body,
    ClientCertificate,
    FormRow,
    Request,
    Settings,
)


def test_everything_about_sending_comes_back():
    settings = Settings(
        connect_timeout_ms=0,
        keep_alive=False,
        retries=3,
        proxy="system",
        certificates=(ClientCertificate("a", certificate="a.pem"),),
        tls_min="1.2",
        ip_version="6",
    )
    request = Request(settings=settings, switched_off=("user-agent", "accept"))
    beside = sidecar_bytes(request, Request(), {})
    assert parse_sidecar(beside)["certificates"] == [{"host": "a", "certificate": "a.pem"}]
    assert with_extras(Request(), parse_sidecar(beside)) == request


@pytest.mark.parametrize(
    "nonsense",
    [
        {"retries": "3"},
        {"retries": -1},
        {"retries": True},
        {"retries": 10**30},
        {"keep_alive": 1},
        {"proxy": ["http://a"]},
        {"tls_min": "0.9"},
        {"ip_version": 4},
        {"certificates": {}},
        {"switched_off": "accept"},
        {"body": {"kind": "json", "compression": "rar"}},
        {"body": {"kind": 3}},
        {"body": []},
    ],
)
def test_nonsense_is_passed_over(nonsense):
    stored = Request(body=Body("json", "{}"))
    assert with_extras(stored, nonsense) == stored


def test_one_bad_item_of_a_list_does_not_take_the_others_along():
    content = {"certificates": [3, {"certificate": "no host"}, {"host": "a", "kind": "jks", "key": "k"}]}
    assert sensible(Settings, content) == {"certificates": (ClientCertificate("a", key="k"),)}


def test_the_file_wins_over_what_stands_beside_it():
    stored = Settings(proxy="http://a", timeout_ms=5)
    extras = {"proxy": "http://b", "timeout_ms": 6, "retries": 1}
    read = with_extras(Request(settings=stored), extras).settings
    assert read == replace(stored, retries=1)


def test_file_names_belong_to_their_rows():
    rows = (
        FormRow("a", kind="file", files=("x",)),
        FormRow("a", kind="file", files=("y",), file_name="ü.txt"),
    )
    request = Request(body=Body("multipart-form", rows=rows, boundary="b", compression="gzip"))
    stored = Request(body=Body("multipart-form", rows=(rows[0], replace(rows[1], file_name=""))))
    beside = parse_sidecar(sidecar_bytes(request, stored, {}))
    assert beside == {
        "body": {
            "kind": "multipart-form",
            "boundary": "b",
            "compression": "gzip",
            "file_names": [[1, "a", "ü.txt"]],
        }
    }
    assert with_extras(stored, beside) == request
    moved = replace(stored, body=replace(stored.body, rows=stored.body.rows[:1]))
    assert with_extras(moved, beside).body.rows == moved.body.rows


def test_a_folder_can_say_none_where_its_file_can_only_be_silent():
    folder = Folder("F", Defaults(auth=AuthConfig("none")))
    beside = parse_sidecar(folder_sidecar_bytes(folder, Folder("F"), {"later": 1}))
    assert beside == {"auth": {"type": "none", "values": {}}, "later": 1}
    assert with_folder_extras(Folder("F"), beside, "inherit") == folder
    chosen = Folder("F", Defaults(auth=AuthConfig("basic")))
    assert with_folder_extras(chosen, beside, "inherit") == chosen


def test_only_what_differs_from_the_default_is_written():
    assert plain(FormRow("a", enabled=False)) == {"name": "a", "enabled": False}
    assert from_plain(FormRow, {"name": "a", "enabled": False, "files": ["x", 1]}) == FormRow(
        "a", enabled=False, files=("x",)
    )
    assert from_plain(FormRow, {"value": "nameless"}) is None
    assert from_plain(FormRow, 3) is None
