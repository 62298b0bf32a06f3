"""A collection in one file is read as one value, and written as one."""

from dataclasses import replace

import pytest

from postgui.formats.opencollection_bundle import read_bundle, write_bundle
from postgui.formats.yaml12 import load
from postgui.model.bundle import Branch, Collection, KeptItem
from postgui.model.collection import Defaults, Environment, Folder
from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Body, Pair, Request, Settings, Variable
from postgui.model.script import Script
from tests.unit.formats.test_opencollection_round_trip import schema_errors

BUNDLE = """\
opencollection: 1.0.0
info: {name: Shop}
config:
  environments:
    - name: local
      variables: [{name: host, value: localhost}, {name: key, secret: true}]
items:
  - info: {name: Second, type: http, seq: 2}
    http: {method: PUT, url: "{{host}}/b"}
  - info: {name: Users, type: folder, seq: 1}
    request: {headers: [{name: X-A, value: a}]}
    items:
      - info: {name: Find, type: graphql}
        graphql: {url: "{{host}}/graphql", body: {query: "{ me }"}}
      - info: {name: Watch, type: websocket}
        websocket: {url: "ws://{{host}}/watch"}
      - type: script
        script: "export const a = 1"
bundled: true
"""


def collection() -> Collection:
    folder = Folder(
        "Users", Defaults((Pair("X-A", "a"),), scripts=(Script("tests", "ok()"),)), "About *users*", ("a",)
    )
    deep = Request("Deep", "PUT", "http://x/{id}", body=Body("json", "{}"), auth=AuthConfig("inherit"))
    kept = KeptItem("Call", "grpc", "info:\n  name: Call\n  type: grpc\n\ngrpc:\n  url: grpc://x\n")
    variables = (Variable("host", "localhost"), Variable("key", secret=True))
    return Collection(
        Branch(
            Folder("Shop", Defaults(auth=AuthConfig("basic", (("username", "u"),)))),
            (Branch(folder, (deep,), (kept,)), Request("Plain", url="http://x")),
        ),
        (Environment("local", variables),),
    )


def test_items_come_in_their_order_and_foreign_ones_as_they_are():
    imported = read_bundle(BUNDLE)
    users, second = imported.collection.top.items
    assert isinstance(users, Branch)
    assert isinstance(second, Request)
    assert imported.losses == ()
    assert (second.method, users.folder.defaults.headers) == ("PUT", (Pair("X-A", "a"),))
    assert [item.body.text for item in users.items if isinstance(item, Request)] == ["{ me }"]
    assert [(each.name, each.kind) for each in users.kept] == [("Watch", "websocket"), ("script", "script")]
    assert load(users.kept[0].text) == {
        "info": {"name": "Watch", "type": "websocket"},
        "websocket": {"url": "ws://{{host}}/watch"},
    }
    assert [each.name for each in imported.collection.environments] == ["local"]


def test_what_was_written_is_read_again_and_keeps_to_the_schema():
    text, losses = write_bundle(collection())
    assert losses == ()
    back = read_bundle(text)
    assert (back.collection, back.losses) == (collection(), ())
    assert schema_errors(text, "") == []


def test_what_only_a_sidecar_could_hold_is_named():
    plain = Request("Fast", url="http://x", settings=Settings(http_version="2"))
    text, losses = write_bundle(Collection(Branch(Folder("Shop"), (plain,))))
    assert [(loss.where, loss.what) for loss in losses] == [("Fast", "http version")]
    assert read_bundle(text).collection.top.items == (replace(plain, settings=Settings()),)


def test_a_broken_item_is_told_and_the_others_come():
    text = BUNDLE + "\n"
    imported = read_bundle(text.replace('http: {method: PUT, url: "{{host}}/b"}', "http: 7"))
    assert [(loss.where, "line 9" in loss.why) for loss in imported.losses] == [("Shop", True)]
    assert [isinstance(each, Branch) for each in imported.collection.top.items] == [True]


@pytest.mark.parametrize("text", ["info: {name: A}\n", "- 1\n", "a: [\n"])
def test_what_is_no_collection_is_refused(text):
    with pytest.raises(ProblemError):
        read_bundle(text)
