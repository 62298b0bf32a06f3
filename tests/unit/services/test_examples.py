"""Responses kept as examples: without secrets, as text, and read back as they were."""

from dataclasses import replace

import pytest

from postgui.model.content import Content
from postgui.model.problem import ProblemError
from postgui.model.request import Body
from postgui.services.examples import EXAMPLE_BYTES, example_exchange, make_example, with_example
from tests.support.builder import exchange, headers, json_post, refused, request, response

SECRET = "hunter2hunter2"


def test_an_example_has_what_was_composed_and_what_was_answered():
    pairs = (("Content-Type", "application/json"), ("X-Page", "1"), ("X-Page", "2"), ("Date", "today"))
    template = json_post(headers=headers("Accept: */*"))
    made = make_example(exchange('{"a": 1.0}', response=response(201, "", *pairs)), template, frozenset())
    assert made.name == "201 Created"
    assert (made.status, made.status_text) == (201, "Created")
    assert (made.method, made.url, made.headers) == ("POST", template.url, template.headers)
    assert made.response_headers == (("Content-Type", "application/json"), ("X-Page", "1"), ("X-Page", "2"))
    assert (made.response_kind, made.response_body) == ("json", '{"a": 1.0}')


def test_secrets_are_in_no_part_of_it():
    pairs = (("Content-Type", "text/plain"), ("Set-Cookie", f"s={SECRET}"), ("X-Echo", SECRET))
    shown = exchange(f"you said {SECRET}", response=response(200, "OK", *pairs))
    template = request(headers=headers(f"X-Key: {SECRET}"))
    assert SECRET not in repr(make_example(shown, template, frozenset({SECRET})))
    assert SECRET not in make_example(shown, template, frozenset({SECRET})).response_body


@pytest.mark.parametrize(
    ("body", "content_type", "shown"),
    [
        ('{"n": 1e400}', "application/json", '{"n": 1e400}'),
        ("Gr\u00fc\u00dfe".encode("latin-1"), "text/plain; charset=iso-8859-1", "Gr\u00fc\u00dfe"),
        (b"\x89PNG\r\n\x1a\n\x00\xff", "image/png", b"\x89PNG\r\n\x1a\n\x00\xff"),
        ("<p>a</p>", "text/html", "<p>a</p>"),
        ("var a = 1", "text/javascript", "var a = 1"),
        ("", "", ""),
    ],
)
def test_it_is_read_back_as_it_was(body, content_type, shown):
    kept = make_example(
        exchange(body, response=response(200, "OK", ("Content-Type", content_type))), request(), frozenset()
    )
    assert kept.response_kind in ("json", "text", "xml", "html", "binary")
    read = example_exchange(kept, request())
    expected = shown.encode() if isinstance(shown, str) else shown
    assert read.body.head(100) == expected
    assert read.response is not None
    assert read.response.status == 200
    if content_type:
        assert read.response.header("content-type").startswith(content_type.partition(";")[0])


def test_names_stay_apart_and_the_requests_body_is_not_said_twice():
    template = json_post()
    for _ in range(3):
        template = with_example(template, make_example(exchange(), template, frozenset()))
    assert [example.name for example in template.examples] == ["200 OK", "200 OK 2", "200 OK 3"]
    assert [example.body for example in template.examples] == [Body()] * 3


@pytest.mark.parametrize(
    ("shown", "why"),
    [
        (refused(), "no answer"),
        (replace(exchange(), body=Content(b"", size_bytes=EXAMPLE_BYTES + 1)), "may have"),
    ],
)
def test_what_can_be_no_example_is_told(shown, why):
    with pytest.raises(ProblemError) as caught:
        make_example(shown, request(), frozenset())
    assert why in caught.value.problem.text()
