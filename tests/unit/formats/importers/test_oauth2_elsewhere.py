"""OAuth 2.0 as other programs say it: where the client's secret and the token go, and what else is asked."""

from typing import Any

import pytest

from postgui.formats.exporter_kind import exporter_kinds
from postgui.formats.yaml12 import load
from postgui.model.bundle import Branch, Collection
from postgui.model.collection import Folder
from postgui.model.request import AuthConfig, Request, Settings
from tests.support.import_reading import imported, lost, only

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def postman(**fields: Any) -> dict[str, Any]:
    listed = [{"key": key, "value": value} for key, value in fields.items()]
    request = {"method": "GET", "url": "http://a.test", "auth": {"type": "oauth2", "oauth2": listed}}
    return {"info": {"name": "P", "schema": SCHEMA}, "item": [{"name": "R", "request": request}]}


def insomnia(**fields: Any) -> dict[str, Any]:
    request = {"name": "R", "method": "GET", "url": "http://a.test", "authentication": fields}
    return {"type": "collection.insomnia.rest/5.0", "name": "I", "collection": [request]}


def bruno(**fields: Any) -> dict[str, Any]:
    auth = {"mode": "oauth2", "oauth2": fields}
    request = {"method": "GET", "url": "http://a.test", "auth": auth}
    return {"name": "B", "version": "1", "items": [{"type": "http", "name": "R", "request": request}]}


CREDENTIALS = {"clientId": "me", "clientSecret": "s"}


@pytest.mark.parametrize(
    ("given", "importer", "placement"),
    [
        (postman(**CREDENTIALS), "postman", "basic_auth_header"),
        (postman(**CREDENTIALS, client_authentication="header"), "postman", "basic_auth_header"),
        (postman(**CREDENTIALS, client_authentication="body"), "postman", "body"),
        (insomnia(**CREDENTIALS, type="oauth2"), "insomnia", "basic_auth_header"),
        (insomnia(**CREDENTIALS, type="oauth2", credentialsInBody=True), "insomnia", "body"),
        (bruno(**CREDENTIALS), "bruno", "body"),
        (bruno(**CREDENTIALS, credentialsPlacement="basic_auth_header"), "bruno", "basic_auth_header"),
    ],
)
def test_the_secret_goes_where_the_program_sends_it(
    given: dict[str, Any], importer: str, placement: str
) -> None:
    auth = only(imported(given, "x.json", importer)).auth
    assert (auth.value("credentials.clientId"), auth.value("credentials.clientSecret")) == ("me", "s")
    assert auth.value("credentials.placement") == placement


def test_more_parameters_of_postman_come_along() -> None:
    rows = [
        {"key": "audience", "value": "api", "enabled": True, "send_as": "request_body"},
        {"key": "X-A", "value": "b", "enabled": True, "send_as": "request_header"},
        {"key": "off", "value": "b", "enabled": False, "send_as": "request_url"},
    ]
    auth = only(imported(postman(tokenRequestParams=rows, authRequestParams=[]), "x.json", "postman")).auth
    assert auth.value("additionalParameters.accessTokenRequest") == "audience=api\nheader:X-A=b"
    assert "additionalParameters.authorizationRequest" not in dict(auth.values)


def test_more_parameters_of_a_bru_file_come_along() -> None:
    found = imported(
        "meta {\n  name: R\n}\n\nget {\n  url: http://a.test\n  auth: oauth2\n}\n\n"
        "auth:oauth2 {\n  grant_type: client_credentials\n  client_id: me\n  client_secret: s\n"
        "  credentials_placement: basic_auth_header\n  auto_fetch_token: false\n}\n\n"
        "auth:oauth2:additional_params:access_token_req:body {\n  audience: api\n  ~off: b\n}\n\n"
        "auth:oauth2:additional_params:access_token_req:queryparams {\n  q: 1\n}\n",
        "R.bru",
        "bruno",
    )
    auth = only(found).auth
    assert auth.value("credentials.placement") == "basic_auth_header"
    assert auth.value("additionalParameters.accessTokenRequest") == "audience=api\nquery:q=1"
    assert auth.value("settings.autoFetchToken") == "false"


def test_a_word_before_the_token_is_kept_or_told() -> None:
    found = imported(postman(headerPrefix="Token"), "x.json", "postman")
    assert only(found).auth.value("tokenConfig.placement.header") == "Token"
    found = imported(postman(headerPrefix="Own"), "x.json", "postman")
    assert "tokenConfig.placement.header" not in dict(only(found).auth.values)
    assert lost(found) == [("R", "The word Own before the OAuth 2 token")]


AUTH = AuthConfig(
    "oauth2",
    (
        ("flow", "client_credentials"),
        ("accessTokenUrl", "http://a.test/token"),
        ("credentials.clientId", "me"),
        ("credentials.clientSecret", "s"),
        ("tokenConfig.placement.header", "X-Token"),
        ("settings.autoRefreshToken", "false"),
    ),
)


@pytest.mark.parametrize("format_id", ["postman", "insomnia"])
def test_an_export_has_the_client_and_names_the_fields_without_a_place(format_id: str) -> None:
    request = Request("R", url="http://a.test", auth=AUTH)
    exported = exporter_kinds()[format_id].write(Collection(Branch(Folder("Top"), (request,))))
    assert {loss.what for loss in exported.losses} == {
        "tokenConfig.placement.header of its authentication",
        "settings.autoRefreshToken of its authentication",
    }
    back = only(imported(exported.text, "x", format_id)).auth
    assert (back.value("credentials.clientId"), back.value("credentials.clientSecret")) == ("me", "s")
    assert back.value("credentials.placement") == "body"


def test_settings_for_insomnia_are_whole() -> None:
    """Its schema takes no settings without cookies."""
    request = Request("R", url="http://a.test", settings=Settings(encode_url=False))
    exported = exporter_kinds()["insomnia"].write(Collection(Branch(Folder("Top"), (request,))))
    document: Any = load(exported.text, "x")
    (made,) = document["collection"]
    assert made["settings"] == {
        "renderRequestBody": True,
        "encodeUrl": False,
        "followRedirects": "global",
        "cookies": {"send": True, "store": True},
        "rebuildPath": True,
    }
