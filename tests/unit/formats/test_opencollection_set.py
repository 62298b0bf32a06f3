"""One value of a file is set by its place; what does not fit, or nobody knows, is refused."""

import pytest

from postgui.formats.opencollection_set import kind_of, set_value
from postgui.model.problem import ProblemError

REQUEST = """\
info:
  name: "Find" # by name
  type: http
  seq: 3

http:
  method: GET
  url: "http://x/users?a=1" # all
  headers:
    - name: Accept
      value: '*/*'
  params:
    - {name: a, value: "1", type: query}
    - {name: b, value: "2", type: query, disabled: true}

runtime:
  assertions:
    - expression: res.status
      operator: eq
"""


def lines(new: str, old: str = REQUEST) -> list[str]:
    """The lines of `new` that `old` has not."""
    known = old.splitlines()
    return [line for line in new.splitlines() if line not in known]


@pytest.mark.parametrize(
    ("key", "value", "wanted"),
    [
        ("http.method", "PUT", ["  method: PUT"]),
        ("info.name", "Find all", ['  name: "Find all" # by name']),
        ("info.seq", "12", ["  seq: 12"]),
        ("http.headers.0.value", "text/plain", ["      value: 'text/plain'"]),
        ("http.headers.0.disabled", "true", ["      disabled: true"]),
        ("http.headers.1.name", "X-Two", ["    - name: X-Two"]),
        ("runtime.assertions.0.value", "200", ["      value: '200'"]),
        ("settings.timeout", "500", ["settings:", "  timeout: 500"]),
        ("runtime.variables.0.name", "a", ["  variables:", "    - name: a"]),
        ("docs", "off", ["docs: 'off'"]),
        ("info.seq", "third", None),
        ("http.headers.0.disabled", "perhaps", None),
        ("runtime.variables.1.name", "a", None),
        ("info.tags", "x", None),
        ("http.methd", "PUT", None),
        ("http.method.x", "PUT", None),
        ("http.headers.7.name", "X", None),
        ("http.headers.x", "X", None),
        ("http.headers", "X", None),
        ("http", "X", None),
    ],
)
def test_a_value_is_set_in_its_place(key, value, wanted):
    if wanted is None:
        with pytest.raises(ProblemError):
            set_value(REQUEST, key, value)
        return
    new = set_value(REQUEST, key, value)
    assert lines(new) == wanted
    assert len(REQUEST.splitlines()) <= len(new.splitlines()) <= len(REQUEST.splitlines()) + len(wanted) + 1


def test_a_number_takes_the_place_of_a_word():
    text = REQUEST + "settings:\n  timeout: inherit\n"
    new = set_value(text, "settings.timeout", "500")
    assert lines(new, text) == ["  timeout: 500"]
    assert set_value(new, "settings.timeout", "inherit") == text


def test_another_url_brings_its_parameters_along():
    new = set_value(REQUEST, "http.url", "http://x/users?a=5&c=6")
    assert lines(new) == [
        '  url: "http://x/users?a=5&c=6" # all',
        '    - {name: a, value: "5", type: query}',
        "    - name: c",
        "      value: '6'",
        "      type: query",
    ]
    assert "name: b" in new


def test_folder_environment_and_foreign_items_take_values_too():
    folder = "info: {name: A, type: folder}\n"
    assert set_value(folder, "info.name", "B") == "info: {name: B, type: folder}\n"
    grpc = "info: {name: A, type: grpc}\ngrpc: {url: 'x'}\n"
    assert set_value(grpc, "grpc.url", "y") == "info: {name: A, type: grpc}\ngrpc: {url: 'y'}\n"
    stage = "name: stage\nvariables:\n  - {name: host, value: a}\n"
    new = set_value(stage, "variables.0.value", "b", environment=True)
    assert new == stage.replace("value: a", "value: b")


def test_kind_of_what_is_nothing_of_ours_is_empty():
    assert kind_of("openapi: 3.0.0\n", "api.yml") == ""
    assert kind_of("- 1\n", "x.yml") == ""
    with pytest.raises(ProblemError, match="line 2"):
        kind_of("info: {type: http}\nhttp: 7\n", "x.yml")
