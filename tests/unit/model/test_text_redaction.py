"""Credentials go out of a log by how they look; what explains the failure stays."""

import pytest

from postgui.model.text_redaction import redacted


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("GET https://ada:s3cret@example.org/a?b=1", "GET https://***@example.org/a?b=1"),
        ("Authorization: Bearer abcdef123456", "Authorization: ***"),
        ("headers=[('Cookie', 'sid=1; a=2')]", "headers=[('Cookie', '***')]"),
        ("sent bearer abcdef.123456 to it", "sent bearer *** to it"),
        ("client_secret=hunter22&scope=all", "client_secret=***&scope=all"),
        ("{'password': 'hunter22', 'user': 'ada'}", "{'password': '***', 'user': 'ada'}"),
        ("token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "token ***"),
        ("ValueError: password='two words' is short", "ValueError: password='***' is short"),
        ("[('password', 'hunter22'), ('a', 'b')]", "[('password', '***'), ('a', 'b')]"),
        ("Variable(name='pin-token', value='1234')", "Variable(name='pin-token', value='***')"),
        ("GET https://a.org/?access_token=abc&sig=1", "GET https://a.org/?access_token=***&sig=***"),
        ("token: {{token}}", "token: {{token}}"),
        ("ValueError: no such thing in line 12", "ValueError: no such thing in line 12"),
    ],
)
def test_credentials_go_and_the_rest_stays(text, shown):
    assert redacted(text) == shown


def test_one_word_of_a_whole_answer_is_looked_at_once():
    """By pairs of its characters it would be 40 thousand million steps, on the window's thread."""
    word = "a" * 200_000
    assert redacted(f"no number: {word}") == f"no number: {word}"
