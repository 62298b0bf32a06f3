"""NTLM (MS-NLMP, MS-NTHT) through pyspnego, the extra `auth`: old Windows servers and proxies of companies.

It authenticates the connection, in three requests: without, with a greeting, with the proof.
"""

from collections.abc import Mapping

from postgui.net.auth_kind import Additions, AuthKind, Challenge, Field, Unsigned
from postgui.net.signing.spnego_round import next_token, require_spnego
from postgui.translation import mark


def _apply(_values: Mapping[str, str], _unsigned: Unsigned) -> Additions:
    require_spnego("NTLM")
    return Additions(late=("Authorization",))


def _answer(values: Mapping[str, str], _unsigned: Unsigned, challenge: Challenge) -> Additions | None:
    return next_token("ntlm", "NTLM", values, challenge)


KIND = AuthKind(
    id="ntlm",
    label="NTLM",
    fields=(
        Field("username", mark("User name")),
        Field("password", mark("Password"), secret=True),
        Field("domain", mark("Domain"), hint=mark("May be empty, or stand in the user name: DOMAIN\\name.")),
    ),
    apply=_apply,
    answer=_answer,
    order=70,
    one_connection=True,
    note=mark("Windows authentication without Kerberos. Needs postgui[auth]."),
)
