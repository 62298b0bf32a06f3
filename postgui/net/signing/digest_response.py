"""The answer to a Digest challenge (RFC 7616; without `qop` as in RFC 2069). Pure computation."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import quote

from postgui.net.signing.challenge import AuthChallenge

_HASHES = {"MD5": "md5", "SHA-256": "sha256", "SHA-512-256": "sha512_256"}
_SESSION = "-SESS"


@dataclass(frozen=True, slots=True)
class DigestRequest:
    """What is answered for.

    `uri` is the request target exactly as sent; `count` how often the nonce was used, this time included;
    `body` is read only where the server wants it protected (`auth-int`).
    """

    method: str
    uri: str
    username: str
    password: str = field(repr=False)
    cnonce: str
    count: int = 1
    body: Iterable[bytes] = field(default=(), repr=False)


def can_answer(challenge: AuthChallenge) -> bool:
    """Whether this is a Digest challenge with an algorithm and a protection that are known here."""
    qop = _qops(challenge)
    return (
        challenge.scheme == "digest"
        and "nonce" in challenge.parameters
        and _hash_name(challenge) is not None
        and (not qop or "auth" in qop or "auth-int" in qop)
    )


def digest_authorization(challenge: AuthChallenge, request: DigestRequest) -> str:
    """The value of `Authorization` for a challenge that `can_answer`."""
    asked = challenge.parameters
    qops = _qops(challenge)
    qop = "auth" if "auth" in qops else "auth-int" if qops else ""
    session = _algorithm(challenge).endswith(_SESSION)
    count = f"{request.count:08x}"
    parts = _user_parts(challenge, request)
    parts += [
        f"realm={_quoted(asked.get('realm', ''))}",
        f"nonce={_quoted(asked['nonce'])}",
        f"uri={_quoted(request.uri)}",
        f"response={_quoted(_response(challenge, request, qop, count))}",
    ]
    if "algorithm" in asked:
        parts.append(f"algorithm={asked['algorithm']}")
    if qop or session:
        parts.append(f"cnonce={_quoted(request.cnonce)}")
    if qop:
        parts += [f"qop={qop}", f"nc={count}"]
    if "opaque" in asked:
        parts.append(f"opaque={_quoted(asked['opaque'])}")
    return "Digest " + ", ".join(parts)


def _response(challenge: AuthChallenge, request: DigestRequest, qop: str, count: str) -> str:
    """RFC 7616, sections 3.4.1 to 3.4.3."""
    asked = challenge.parameters
    a1 = _hash(challenge, f"{request.username}:{asked.get('realm', '')}:{request.password}")
    if _algorithm(challenge).endswith(_SESSION):
        a1 = _hash(challenge, f"{a1}:{asked['nonce']}:{request.cnonce}")
    a2 = f"{request.method}:{request.uri}"
    if qop == "auth-int":
        hasher = _hasher(challenge)
        for block in request.body:
            hasher.update(block)
        a2 += f":{hasher.hexdigest()}"
    middle = f"{count}:{request.cnonce}:{qop}:" if qop else ""
    return _hash(challenge, f"{a1}:{asked['nonce']}:{middle}{_hash(challenge, a2)}")


def _user_parts(challenge: AuthChallenge, request: DigestRequest) -> list[str]:
    """The user's name: hashed where the server asks for that (section 3.4.4), else extended or plain."""
    if challenge.parameters.get("userhash", "").lower() == "true":
        hashed = _hash(challenge, f"{request.username}:{challenge.parameters.get('realm', '')}")
        return [f"username={_quoted(hashed)}", "userhash=true"]
    knows_utf8 = challenge.parameters.get("charset", "").upper() == "UTF-8"
    if knows_utf8 and not request.username.isascii():  # RFC 8187, section 3.2
        return [f"username*=UTF-8''{quote(request.username, safe='!#$&+-.^_`|~')}"]
    return [f"username={_quoted(request.username)}"]


def _qops(challenge: AuthChallenge) -> list[str]:
    return [word.strip().lower() for word in challenge.parameters.get("qop", "").split(",") if word.strip()]


def _algorithm(challenge: AuthChallenge) -> str:
    return challenge.parameters.get("algorithm", "MD5").upper()


def _hash_name(challenge: AuthChallenge) -> str | None:
    name = _HASHES.get(_algorithm(challenge).removesuffix(_SESSION))
    return name if name in hashlib.algorithms_available else None


def _hasher(challenge: AuthChallenge) -> "hashlib._Hash":
    return hashlib.new(_hash_name(challenge) or "md5", usedforsecurity=False)


def _hash(challenge: AuthChallenge, text: str) -> str:
    hasher = _hasher(challenge)
    hasher.update(text.encode())
    return hasher.hexdigest()


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
