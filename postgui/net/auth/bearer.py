"""Bearer tokens (RFC 6750): `Authorization: Bearer <token>`."""

from collections.abc import Mapping

from postgui.net.auth_kind import Additions, AuthKind, Field, Unsigned
from postgui.translation import mark


def _apply(values: Mapping[str, str], _unsigned: Unsigned) -> Additions:
    return Additions(headers=(("Authorization", f"Bearer {values.get('token', '')}".rstrip()),))


KIND = AuthKind(
    id="bearer",
    label=mark("Bearer token"),
    fields=(Field("token", mark("Token"), secret=True),),
    apply=_apply,
    order=20,
)
