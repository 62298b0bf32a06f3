"""What a request gets from the folders above it."""

from postgui.model.collection import Defaults, Folder
from postgui.model.request import AuthConfig, Body, FormRow, Param, Request, Settings, Variable
from postgui.model.variables import Filler, Scope
from postgui.services.inherit import filled, joined, process_scope
from tests.support.builder import headers

COLLECTION = Folder(
    "All",
    Defaults(
        headers("X-A: collection", "X-B: collection"),
        AuthConfig("bearer", (("token", "t"),)),
        (Variable("v", "collection"), Variable("w", "collection")),
        Settings(timeout_ms=1000, follow_redirects=False),
    ),
)
INNER = Folder("Inner", Defaults(headers("x-b: inner"), variables=(Variable("v", "inner"),)))


def test_the_nearest_header_of_a_name_wins():
    request = joined(Request(headers=headers("X-C: own", "#X-A: off")), (COLLECTION, INNER))
    assert [(p.name, p.value) for p in request.headers] == [
        ("X-A", "collection"),
        ("x-b", "inner"),
        ("X-C", "own"),
    ]


def test_auth_is_inherited_only_when_asked_for():
    assert joined(Request(auth=AuthConfig("inherit")), (COLLECTION, INNER)).auth.kind == "bearer"
    assert joined(Request(), (COLLECTION, INNER)).auth.kind == "none"
    assert joined(Request(auth=AuthConfig("inherit")), ()).auth.kind == "none"


def test_settings_are_inherited_one_by_one():
    settings = joined(Request(settings=Settings(follow_redirects=True)), (COLLECTION, INNER)).settings
    assert (settings.timeout_ms, settings.follow_redirects, settings.verify_tls) == (1000, True, None)


def test_every_place_is_filled():
    request = Request(
        method="{{m}}",
        url="http://{{m}}/:id",
        params=(Param("id", "{{m}}", "path"),),
        headers=headers("{{m}}: {{m}}"),
        body=Body("multipart-form", rows=(FormRow("{{m}}", "{{m}}", files=("{{m}}",)),)),
        auth=AuthConfig("bearer", (("token", "{{m}}"),)),
    )
    filler = Filler([Scope("test", {"m": "X"})])
    result = filled(request, filler)
    assert "{{" not in repr(result)
    assert not filler.unresolved


def test_a_body_that_is_not_sent_asks_for_no_variables():
    filler = Filler([])
    filled(Request(body=Body("none", text="{{unknown}}")), filler)
    assert not filler.unresolved


def test_the_process_environment_has_its_own_names():
    assert process_scope({"HOME": "/h"}).get("process.env.HOME") is not None
