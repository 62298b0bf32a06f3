"""User name and password (RFC 7617), in UTF-8."""

from base64 import b64encode
from collections.abc import Mapping

from postgui.net.auth_kind import Additions, AuthKind, Field, Unsigned
from postgui.translation import mark


def _apply(values: Mapping[str, str], _unsigned: Unsigned) -> Additions:
    pair = f"{values.get('username', '')}:{values.get('password', '')}".encode()
    return Additions(headers=(("Authorization", f"Basic {b64encode(pair).decode()}"),))


KIND = AuthKind(
    id="basic",
    label=mark("Basic"),
    fields=(Field("username", mark("User name")), Field("password", mark("Password"), secret=True)),
    apply=_apply,
    order=10,
)
