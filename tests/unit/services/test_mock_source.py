"""What a mock server answers of a collection on disk, and at which paths."""

from pathlib import Path

import pytest

from postgui.model.mock import MockRequest
from postgui.servers.mock_choice import choose, preference_of
from postgui.services.mock_source import answers_at

REQUEST = """\
info:
  name: {name}
  type: http
http:
  method: GET
  url: "{url}"
examples:
  - name: Whole
    request: {{url: "{url}", method: GET}}
    response: {{status: 200, body: {{type: text, data: "{name}"}}}}
"""


@pytest.fixture
def api(tmp_path: Path) -> Path:
    (tmp_path / "environments").mkdir()
    (tmp_path / "opencollection.yml").write_text(
        'info:\n  name: Api\nrequest:\n  variables:\n    - {name: other, value: "http://own.test/own/"}\n',
        encoding="utf-8",
    )
    (tmp_path / "environments" / "Prod.yml").write_text(
        "name: Prod\nvariables:\n"
        "  - {name: baseUrl, value: 'https://api.test/api/v1'}\n  - {name: key, value: /x}\n",
        encoding="utf-8",
    )
    (tmp_path / "environments" / "Broken.yml").write_text("name: [", encoding="utf-8")
    for name, url in (("Relative", "{{baseUrl}}/users/:id"), ("Absolute", "https://api.test/health")):
        (tmp_path / f"{name}.yml").write_text(REQUEST.format(name=name, url=url), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/users/7", "Relative"),
        ("/api/v1/users/7", "Relative"),
        ("/own/users/7", "Relative"),
        ("/v1/users/7", ""),
        ("/x/users/7", ""),
        ("/health", "Absolute"),
        ("/api/v1/health", ""),
    ],
)
def test_an_answer_is_found_also_below_the_path_of_a_base_url(api: Path, path: str, name: str) -> None:
    found = choose(answers_at(api), MockRequest("GET", path), preference_of(()))
    assert (found.body.decode() if found is not None else "") == name
