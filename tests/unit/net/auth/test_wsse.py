"""WSSE tokens against those that others made."""

import re

from postgui.net.auth.wsse import KIND, password_digest
from tests.support.unsigned import NONCE, unsigned, values_of


def test_the_digest_is_that_of_zeep():
    # From the tests of the SOAP library zeep, which follows OASIS.
    digest = password_digest(b"mocked-random", "2016-05-08T12:00:00+00:00", "geheim")
    assert digest == "hVicspAQSg70JNhe67OHqD9gexc="


def test_the_digest_is_that_of_the_atom_example():
    # "Atom Authentication", XML.com, 2003, where the nonce counts as text.
    digest = password_digest(b"d36e316282959a9ed4c89851497a717f", "2003-12-15T14:43:07Z", "taadtaadpstcsm")
    assert digest == "quR/EWLAV4xLf9Zqyw4pDmfV9OY="


def test_the_header_tells_what_the_digest_was_made_of():
    values = values_of(KIND, username='Bob "B"', password="p")
    added = dict(KIND.apply(values, unsigned()).headers)
    assert added["Authorization"] == 'WSSE profile="UsernameToken"'
    assert added["X-WSSE"].startswith(r'UsernameToken Username="Bob \"B\"", PasswordDigest="')
    assert 'Nonce="ABEiM0RVZneImaq7zN3u/w=="' in added["X-WSSE"]
    assert 'Created="2013-05-24T00:00:00Z"' in added["X-WSSE"]
    expected = password_digest(bytes.fromhex(NONCE), "2013-05-24T00:00:00Z", "p")
    assert f'PasswordDigest="{expected}"' in added["X-WSSE"]


def test_a_nonce_as_text_stands_as_it_was_digested():
    values = values_of(KIND, username="bob", password="p", nonceForm="text")
    token = dict(KIND.apply(values, unsigned()).headers)["X-WSSE"]
    expected = password_digest(NONCE.encode(), "2013-05-24T00:00:00Z", "p")
    assert re.search(rf'PasswordDigest="{re.escape(expected)}", Nonce="{NONCE}"', token)


def test_a_preview_makes_no_token():
    added = KIND.apply(values_of(KIND, username="bob", password="p"), unsigned(preview=True))
    assert 'Nonce="(made when sent)"' in dict(added.headers)["X-WSSE"]
    assert added.late == ("X-WSSE",)
