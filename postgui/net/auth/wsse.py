"""WSSE UsernameToken in a header, as Atom publishing and some older APIs want it.

The digest is Base64(SHA-1(nonce + created + password)) (OASIS WSS UsernameToken Profile 1.0, section
3.1). There the nonce counts as raw bytes and stands in Base64; the Atom usage that this header comes from
takes the nonce's text for both. Servers know one of the two.
"""

import base64
import hashlib
import time
from collections.abc import Mapping

from postgui.net.auth_kind import AT_SEND, Additions, AuthKind, Field, Unsigned
from postgui.translation import mark

_HEADERS = ("Authorization", "X-WSSE")


def _apply(values: Mapping[str, str], unsigned: Unsigned) -> Additions:
    username, password = values.get("username", ""), values.get("password", "")
    if unsigned.preview:
        token = _token(username, AT_SEND, AT_SEND, AT_SEND)
    else:
        token = _signed(username, password, unsigned, as_text=values.get("nonceForm") == "text")
    values_of = ('WSSE profile="UsernameToken"', token)
    return Additions(headers=tuple(zip(_HEADERS, values_of, strict=True)), late=("X-WSSE",))


def _signed(username: str, password: str, unsigned: Unsigned, *, as_text: bool) -> str:
    created = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(unsigned.now))
    nonce = unsigned.nonce()
    raw = nonce.encode() if as_text else bytes.fromhex(nonce)
    shown = nonce if as_text else base64.b64encode(raw).decode()
    return _token(username, password_digest(raw, created, password), shown, created)


def password_digest(nonce: bytes, created: str, password: str) -> str:
    """The proof of the password for one nonce and time."""
    digest = hashlib.sha1(nonce + created.encode() + password.encode(), usedforsecurity=False)
    return base64.b64encode(digest.digest()).decode()


def _token(username: str, digest: str, nonce: str, created: str) -> str:
    name = username.replace("\\", "\\\\").replace('"', '\\"')
    return f'UsernameToken Username="{name}", PasswordDigest="{digest}", Nonce="{nonce}", Created="{created}"'


KIND = AuthKind(
    id="wsse",
    label="WSSE",
    fields=(
        Field("username", mark("User name")),
        Field("password", mark("Password"), secret=True),
        Field(
            "nonceForm",
            mark("Nonce"),
            "base64",
            choices=("base64", "text"),
            hint=mark("base64 as OASIS says; text as Atom servers take it."),
        ),
    ),
    apply=_apply,
    order=90,
    note=mark("UsernameToken with a password digest in X-WSSE; each token is good for one request."),
)
