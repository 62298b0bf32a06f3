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


def shaped(prefix: str, alphabet: str, length: int) -> str:
    """A made-up token; none stands whole in this file, or those who look for leaked ones would find it."""
    return prefix + (alphabet * length)[:length]


@pytest.mark.parametrize(
    "token",
    [
        shaped("gh" + "p_", "aB3d", 36),
        shaped("gh" + "s_", "aB3d", 36),
        f"{shaped('github' + '_pat_', 'aB3', 22)}_{shaped('', 'Zx9', 59)}",
        shaped("gl" + "pat-", "aB3-", 20),
        shaped("xo" + "xb-", "123-", 40),
        shaped("xo" + "xp-", "1a2B", 40),
        shaped("AK" + "IA", "ABCD2345", 16),
        shaped("AS" + "IA", "ABCD2345", 16),
        shaped("AI" + "za", "aB3-_", 35),
        shaped("ya" + "29.", "aB3-_", 60),
        shaped("s" + "k-", "aB3d", 48),
        shaped("s" + "k-proj-", "aB3_", 60),
        shaped("s" + "k-ant-api03-", "aB3-", 90),
        shaped("s" + "k_live_", "aB3d", 24),
        shaped("np" + "m_", "aB3d", 36),
        shaped("h" + "f_", "aBcD", 34),
        f"S{'G'}.{shaped('', 'aB3', 22)}.{shaped('', 'Zx9', 43)}",
    ],
)
@pytest.mark.parametrize("around", ["it said {} is bad", "'{}'", "a={},b", "/v1/{}/x", "{}", "({})."])
def test_tokens_go_from_free_text_by_their_shape(token, around):
    assert redacted(around.format(token)) == around.format("***")


@pytest.mark.parametrize(
    "text",
    [
        "sk-learn and sk-estimator-with-a-very-long-name-that-goes-on",
        "the task-" + "abc123" * 8,
        "AKIAN is no key, and AKIAABCD neither",
        "GHP_USER, ghp_short and ghpages_" + "a" * 40,
        "xoxb- is how they begin; xoxo-" + "a" * 20,
        "class sk_learn_testing_module_of_a_long_name",
        "commit 3a0d5a1d0b4c2f7f0fd0e6a1b2c3d4e5f6a7b8c9",
        "550e8400-e29b-41d4-a716-446655440000",
        "https://example.org/npm_modules/" + "a" * 36,
        "eyJust a word. eyJ.b",
        "hf_hub_download(repo)",
        "SG.1 is a place, SG.short.other too",
        "-----BEGIN CERTIFICATE-----MIIB",
    ],
)
def test_words_that_only_begin_alike_stay(text):
    assert redacted(text) == text


def test_a_private_key_goes_and_what_it_was_stays_readable():
    begin, end = "-----BEGIN RSA PRIVATE" + " KEY-----", "-----END RSA PRIVATE" + " KEY-----"
    text = f"can't load {begin}\nMIIEpAIBAAKCAQEA1\nabcd==\n{end} of a.pem"
    assert redacted(text) == f"can't load {begin}***{end} of a.pem"


def test_many_beginnings_of_tokens_are_looked_at_quickly():
    """Each could begin a token: a pattern that goes back and forth would never end."""
    text = ("sk-" + "-" * 50 + "xoxb-" + "1-" * 30 + "ghp_") * 3_000
    assert redacted(text).count("ghp_") == 3_000


def test_one_word_of_a_whole_answer_is_looked_at_once():
    """By pairs of its characters it would be 40 thousand million steps, on the window's thread."""
    word = "a" * 200_000
    assert redacted(f"no number: {word}") == f"no number: {word}"
