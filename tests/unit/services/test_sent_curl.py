"""What was sent as a curl command: the same request, its credentials masked."""

import shlex
from dataclasses import replace

from postgui.services.sent_curl import sent_as_curl
from tests.support.builder import exchange, sent


def test_the_command_repeats_what_was_sent():
    body = b'{"name": "It\'s Ada"}'
    shown = exchange(request=sent("http://127.0.0.1:8000/users?a=1&b=%20", "POST", body=body))
    written = sent_as_curl(shown, frozenset())
    words = shlex.split(written.text.replace("\\\n", " "))
    assert words[0] == "curl"
    assert "http://127.0.0.1:8000/users?a=1&b=%20" in words
    assert "Accept: */*" in words
    assert body.decode() in words
    assert not [word for word in words if word.lower().startswith(("host:", "content-length:"))]


def test_credentials_and_known_secrets_are_masked():
    request = replace(
        sent("http://127.0.0.1/?key=hunter2hunter2"),
        headers=(("Authorization", "Bearer abcdefgh12345"), ("Cookie", "session=xyzxyzxyz1")),
    )
    text = sent_as_curl(exchange(request=request), frozenset({"hunter2hunter2"})).text
    for secret in ("hunter2hunter2", "abcdefgh12345", "xyzxyzxyz1"):
        assert secret not in text


def test_what_it_cannot_repeat_is_told():
    cut = replace(sent(method="POST", body=b"abc"), body_size=900)
    written = sent_as_curl(exchange(request=cut), frozenset())
    assert "abc" not in written.text
    assert any("left out" in note for note in written.notes)
    binary = sent_as_curl(exchange(request=sent(method="POST", body=b"\xff\x00")), frozenset())
    assert any("no text" in note for note in binary.notes)
