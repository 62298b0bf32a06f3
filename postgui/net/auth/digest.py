"""Digest (RFC 7616, and what is left of RFC 2069): the password is proved, not sent.

The first request goes without; the server's challenge is then answered. Of several challenges the first
that is known here counts, because servers list them by preference. `auth` is chosen over `auth-int`
where the server takes both. Text is UTF-8. Names and passwords are not prepared (RFC 8265): they count
as typed.
"""

from collections.abc import Mapping

from postgui.net.auth_kind import Additions, AuthKind, Challenge, Field, Unsigned
from postgui.net.signing.challenge import challenges_of
from postgui.net.signing.digest_response import DigestRequest, can_answer, digest_authorization
from postgui.translation import mark

_MOST_STALE = 3
"""A server that calls each nonce stale would go on for ever."""


def _apply(_values: Mapping[str, str], _unsigned: Unsigned) -> Additions:
    return Additions(late=("Authorization",))


def _answer(values: Mapping[str, str], unsigned: Unsigned, challenge: Challenge) -> Additions | None:
    asked = next((one for one in challenges_of(challenge.response) if can_answer(one)), None)
    if asked is None:
        return None
    memory = challenge.memory
    asked_for = (unsigned.address.origin, unsigned.address.target)
    if challenge.round == 0 or memory.get("asked_for") != asked_for:
        # The first challenge, or one after a redirect.
        memory.update(asked_for=asked_for, stale=0)
    elif asked.parameters.get("stale", "").lower() == "true" and memory["stale"] < _MOST_STALE:
        memory["stale"] += 1
    else:
        return None  # the server saw the answer and doesn't take it
    nonce = asked.parameters["nonce"]
    if memory.get("nonce") != nonce:
        # One client nonce for each server nonce: the -sess algorithms build on the pair.
        memory.update(nonce=nonce, cnonce=unsigned.nonce(), count=0)
    memory["count"] += 1
    request = DigestRequest(
        method=unsigned.method,
        uri=unsigned.address.target.decode(),
        username=values.get("username", ""),
        password=values.get("password", ""),
        cnonce=memory["cnonce"],
        count=memory["count"],
        body=unsigned.body.blocks(),
    )
    return Additions(headers=(("Authorization", digest_authorization(asked, request)),))


KIND = AuthKind(
    id="digest",
    label=mark("Digest"),
    fields=(Field("username", mark("User name")), Field("password", mark("Password"), secret=True)),
    apply=_apply,
    answer=_answer,
    order=15,
    reads_body=True,
    note=mark(
        "Proves the password without sending it. The server is asked first, so each send is two requests."
    ),
)
