"""Negotiate (SPNEGO, RFC 4559) through pyspnego, the extra `auth`: Kerberos, or NTLM where that can't be.

With no user name the tickets of whoever is logged in count, on Windows by SSPI, elsewhere by GSSAPI
(`pyspnego[kerberos]`). The server's own proof, which may come with the final answer, is not checked.
"""

from collections.abc import Mapping

from postgui.net.auth_kind import Additions, AuthKind, Challenge, Field, Unsigned
from postgui.net.signing.spnego_round import next_token, require_spnego
from postgui.translation import mark


def _apply(_values: Mapping[str, str], _unsigned: Unsigned) -> Additions:
    require_spnego("Negotiate")
    return Additions(late=("Authorization",))


def _answer(values: Mapping[str, str], _unsigned: Unsigned, challenge: Challenge) -> Additions | None:
    protocol = "kerberos" if values.get("protocol") == "kerberos" else "negotiate"
    return next_token(protocol, "Negotiate", values, challenge)


KIND = AuthKind(
    id="negotiate",
    label=mark("Negotiate (Kerberos)"),
    fields=(
        Field(
            "username",
            mark("User name"),
            hint=mark("Empty: whoever is logged in. Or name@REALM, DOMAIN\\name."),
        ),
        Field("password", mark("Password"), secret=True),
        Field(
            "protocol",
            mark("Protocol"),
            "negotiate",
            choices=("negotiate", "kerberos"),
            hint=mark("negotiate falls back to NTLM; kerberos never does."),
        ),
        Field("service", mark("Service"), "HTTP"),
        Field("hostname", mark("Service host"), hint=mark("Empty: the URL's host.")),
        Field(
            "delegate",
            mark("Delegate"),
            "false",
            choices=("true", "false"),
            hint=mark("Lets the server act in your name. Only for servers you trust."),
        ),
    ),
    apply=_apply,
    answer=_answer,
    order=75,
    one_connection=True,
    note=mark("Kerberos, or NTLM inside SPNEGO. Needs postgui[auth]."),
)
