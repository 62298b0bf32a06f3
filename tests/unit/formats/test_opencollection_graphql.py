"""GraphQL items are requests: read, edited in place, and made of HTTP ones and back."""

from dataclasses import replace

from postgui.formats.opencollection_auth import read_auth
from postgui.formats.opencollection_read import read_request
from postgui.formats.opencollection_write import update_request, write_request
from postgui.formats.sidecar import parse_sidecar, sidecar_bytes, with_extras
from postgui.formats.yaml12 import compose, load
from postgui.model.request import AuthConfig, Body, Pair, Request

ITEM = """\
info:
  name: Films # all of them
  type: graphql
  seq: 3

# where
graphql:
  method: POST
  url: https://example.org/graphql
  headers:
    - name: X-A # ours
      value: '1'
  body:
    query: |
      query Films($n: Int) { films(first: $n) { title } }
    variables: '{"n": 3}' # as text
  auth: inherit

runtime:
  scripts: []
"""


def test_a_graphql_item_is_a_request():
    request = read_request(ITEM)
    assert request == Request(
        name="Films",
        method="POST",
        url="https://example.org/graphql",
        headers=(Pair("X-A", "1"),),
        body=Body("graphql", "query Films($n: Int) { films(first: $n) { title } }\n", variables='{"n": 3}'),
        auth=AuthConfig("inherit"),
    )
    assert update_request(ITEM, request) is ITEM


def test_an_edit_changes_what_was_edited_alone():
    request = read_request(ITEM)
    body = replace(request.body, variables='{"n": 4}')
    assert update_request(ITEM, replace(request, body=body)) == ITEM.replace('"n": 3', '"n": 4')
    other = update_request(ITEM, replace(request, url="https://example.org/g"))
    assert other == ITEM.replace("org/graphql", "org/g")


def test_an_item_without_a_body_or_a_method_is_still_graphql():
    request = read_request("info: {name: G, type: graphql}\ngraphql: {url: a}\n")
    assert (request.method, request.body) == ("POST", Body("graphql"))


def test_it_becomes_http_and_graphql_again_with_every_comment():
    request = read_request(ITEM)
    json_body = replace(request, body=Body("json", "{}"))
    text = update_request(ITEM, json_body)
    assert read_request(text) == json_body
    for comment in ("# all of them", "# where", "# ours"):
        assert comment in text
    assert "\nhttp:\n" in text
    assert "graphql:" not in text
    assert load(text)["info"]["type"] == "http"  # type: ignore[call-overload,index]
    back = update_request(text, request)
    assert read_request(back) == request
    assert back == ITEM


def test_an_item_with_examples_stays_http_and_the_query_goes_beside():
    text = "info: {name: A, type: http}\nhttp:\n  method: POST\n  url: a\nexamples:\n  - name: one\n"
    request = replace(
        read_request(text),
        body=Body("graphql", "{a}", variables="{}", operation="Q"),
        auth=AuthConfig("none"),
    )
    written = update_request(text, request)
    assert load(written)["info"]["type"] == "http"  # type: ignore[call-overload,index]
    assert "examples" in written
    beside = sidecar_bytes(request, read_request(written), {})
    assert with_extras(read_request(written), parse_sidecar(beside)) == request


def test_the_operation_goes_beside():
    request = replace(read_request(ITEM), body=replace(read_request(ITEM).body, operation="Films"))
    text = update_request(ITEM, request)
    assert text == ITEM
    beside = sidecar_bytes(request, read_request(text), {})
    assert parse_sidecar(beside) == {"body": {"kind": "graphql", "operation": "Films"}}
    assert with_extras(read_request(text), parse_sidecar(beside)) == request


def test_a_new_one_says_so():
    text = write_request(Request(name="G", method="POST", url="a", body=Body("graphql", "{a}")), seq=1)
    assert text == (
        "info:\n  name: G\n  type: graphql\n  seq: 1\n\n"
        "graphql:\n  method: POST\n  url: a\n  body:\n    query: '{a}'\n"
    )


OAUTH2 = """\
info: {name: A, type: http}
http:
  url: a
  auth:
    type: oauth2
    flow: authorization_code
    authorizationUrl: https://a/authorize
    additionalParameters:
      authorizationRequest:
        - name: audience # who
          value: api
          placement: query
      accessTokenRequest:
        - {name: X-Y, value: '1', placement: header}
"""


def test_additional_parameters_of_oauth2_are_lines_of_text():
    request = read_request(OAUTH2)
    auth = request.auth
    assert auth.value("additionalParameters.authorizationRequest") == "audience=api"
    assert auth.value("additionalParameters.accessTokenRequest") == "header:X-Y=1"
    assert update_request(OAUTH2, request) is OAUTH2
    values = dict(auth.values) | {"additionalParameters.authorizationRequest": "audience=api\nprompt=login"}
    text = update_request(OAUTH2, replace(request, auth=AuthConfig("oauth2", tuple(values.items()))))
    assert "# who" in text
    node = compose(text).get("http")
    assert node is not None
    assert read_auth(node.get("auth")).value("additionalParameters.authorizationRequest") == (
        "audience=api\nprompt=login"
    )


def test_a_flow_that_files_do_not_know_goes_beside_as_a_whole():
    request = read_request(OAUTH2)
    device = replace(
        request, auth=AuthConfig("oauth2", (("flow", "device_code"), ("credentials.clientId", "me")))
    )
    text = update_request(OAUTH2, device)
    assert "oauth2" not in text
    beside = sidecar_bytes(device, read_request(text), {})
    assert with_extras(read_request(text), parse_sidecar(beside)) == device
