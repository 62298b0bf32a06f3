"""AWS Signature Version 4 over the bytes that go out, not over a URL that was parsed and written again.

Source: "Create a signed AWS API request" (IAM User Guide) and "Authenticating Requests" (S3 API
Reference). Where those are silent: `+` in a query is a plus sign (as S3 was seen to take it), an empty
query piece doesn't count, and dot segments go as in botocore. Pure computation. Version 4A (more than one
region, ECDSA) is another algorithm and is not here.
"""

import hashlib
import hmac
from collections import defaultdict
from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes

ALGORITHM = "AWS4-HMAC-SHA256"
_UNRESERVED = "-._~"


@dataclass(frozen=True, slots=True)
class Scope:
    """What a signing key is good for; `stamp` is the time as `20130524T000000Z`."""

    stamp: str
    region: str
    service: str

    @property
    def text(self) -> str:
        return f"{self.stamp[:8]}/{self.region}/{self.service}/aws4_request"


@dataclass(frozen=True, slots=True)
class Signable:
    """The parts of a request that a signature covers.

    `target` is the request target as sent, `headers` those to be signed, `payload` the hexadecimal SHA-256
    of the body or a word like `UNSIGNED-PAYLOAD`. `normalize` resolves dot segments and joins slashes;
    `encode_twice` takes the path's percent signs as data. S3 does neither, all others do both.
    """

    method: str
    target: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    payload: str
    normalize: bool = True
    encode_twice: bool = True

    @property
    def signed_names(self) -> str:
        """The value of SignedHeaders."""
        return b";".join(name for name, _ in self._joined_headers()).decode("latin-1")

    @property
    def canonical(self) -> bytes:
        """The canonical request."""
        path, _, query = self.target.partition(b"?")
        lines = [
            self.method.encode(),
            self._path(path),
            canonical_query(query),
            *(b"%s:%s" % header for header in self._joined_headers()),
            b"",
            self.signed_names.encode("latin-1"),
            self.payload.encode(),
        ]
        return b"\n".join(lines)

    def _path(self, path: bytes) -> bytes:
        if self.normalize:
            path = _without_dots(path)
        safe = f"/{_UNRESERVED}" if self.encode_twice else f"/%{_UNRESERVED}"
        return quote(path, safe=safe).encode()

    def _joined_headers(self) -> list[tuple[bytes, bytes]]:
        joined: dict[bytes, list[bytes]] = defaultdict(list)
        for name, value in self.headers:
            joined[name.lower()].append(b" ".join(value.split()))
        return [(name, b",".join(values)) for name, values in sorted(joined.items())]


def canonical_query(query: bytes) -> bytes:
    """Every name and value encoded one way, sorted by the encoded bytes."""
    pairs = []
    for piece in query.split(b"&"):
        if piece:
            name, _, value = piece.partition(b"=")
            pairs.append((_encoded(name), _encoded(value)))
    return "&".join(f"{name}={value}" for name, value in sorted(pairs)).encode()


def string_to_sign(scope: Scope, canonical: bytes) -> str:
    """What the key signs."""
    return f"{ALGORITHM}\n{scope.stamp}\n{scope.text}\n{hashlib.sha256(canonical).hexdigest()}"


def signature(secret: str, scope: Scope, text: str) -> str:
    """The signature of a string to sign, hexadecimal."""
    key = f"AWS4{secret}".encode()
    for part in (scope.stamp[:8], scope.region, scope.service, "aws4_request"):
        key = _hmac(key, part)
    return _hmac(key, text).hex()


def _hmac(key: bytes, text: str) -> bytes:
    return hmac.digest(key, text.encode(), "sha256")


def _encoded(part: bytes) -> str:
    return quote(unquote_to_bytes(part), safe=_UNRESERVED)


def _without_dots(path: bytes) -> bytes:
    kept: list[bytes] = []
    for segment in path.split(b"/"):
        if segment == b"..":
            del kept[-1:]
        elif segment not in (b"", b"."):
            kept.append(segment)
    end = b"/" if kept and path.endswith(b"/") else b""
    return b"/" + b"/".join(kept) + end
