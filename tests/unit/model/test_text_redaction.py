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
        ("token: {{token}}", "token: {{token}}"),
        ("ValueError: no such thing in line 12", "ValueError: no such thing in line 12"),
    ],
)
def test_credentials_go_and_the_rest_stays(text, shown):
    assert redacted(text) == shown
