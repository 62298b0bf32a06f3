"""OAuth 1.0a signatures (RFC 5849, section 3.4) over the request as it goes out. Pure computation.

Own code, because libraries parse and check the URL first: they refuse queries that people send all the
time (`?a=[1]`) and would sign another text than the one on the wire.
"""

import base64
import hashlib
import hmac
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote_to_bytes

from postgui.net.address import Address
from postgui.net.signing.private_key import key_problem
from postgui.translation import tr

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

METHODS = (
    *("HMAC-SHA1", "HMAC-SHA256", "HMAC-SHA512"),
    *("RSA-SHA1", "RSA-SHA256", "RSA-SHA512"),
    "PLAINTEXT",
)
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}


def encode(text: str | bytes) -> str:
    """Percent-encoding as the signature wants it (section 3.6)."""
    return quote(text, safe="-._~")


def form_pairs(text: bytes) -> list[tuple[bytes, bytes]]:
    """The decoded names and values of a query or a form-urlencoded body (section 3.4.1.3.1)."""
    pairs = []
    for piece in text.split(b"&"):
        if piece:
            name, _, value = piece.replace(b"+", b" ").partition(b"=")
            pairs.append((unquote_to_bytes(name), unquote_to_bytes(value)))
    return pairs


def base_string(
    method: str, address: Address, host: str, parameters: Iterable[tuple[str | bytes, str | bytes]]
) -> str:
    """What is signed (section 3.4.1): `host` is the Host header, `parameters` are decoded, query included."""
    host = host.lower().removesuffix(_DEFAULT_PORTS[address.scheme])
    path = address.target.partition(b"?")[0].decode()
    encoded = sorted((encode(name), encode(value)) for name, value in parameters)
    normal = "&".join(f"{name}={value}" for name, value in encoded)
    return "&".join((encode(method.upper()), encode(f"{address.scheme}://{host}{path}"), encode(normal)))


def shared_secret(consumer_secret: str, token_secret: str) -> str:
    """The key of the HMAC methods, and all there is to PLAINTEXT (section 3.4.4)."""
    return f"{encode(consumer_secret)}&{encode(token_secret)}"


def hmac_signature(method: str, secret: str, text: str) -> str:
    """For `HMAC-SHA1` (section 3.4.2) and its younger kin."""
    return base64.b64encode(hmac.digest(secret.encode(), text.encode(), hash_of(method))).decode()


def rsa_signature(method: str, key: "PrivateKeyTypes", text: str) -> str:
    """For `RSA-SHA1` (section 3.4.3) and its younger kin.

    Raises:
        ProblemError: The key is not an RSA key.
    """
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding, rsa

    if not isinstance(key, rsa.RSAPrivateKey):
        raise key_problem(
            tr("{method} needs an RSA key", method=method),
            tr("This one is of another kind: {name__}.", name__=type(key).__name__),
        )
    algorithms: dict[str, hashes.HashAlgorithm] = {
        "sha1": hashes.SHA1(),
        "sha256": hashes.SHA256(),
        "sha512": hashes.SHA512(),
    }
    signed = key.sign(text.encode(), padding.PKCS1v15(), algorithms[hash_of(method)])
    return base64.b64encode(signed).decode()


def body_hash(method: str, blocks: Iterable[bytes]) -> str:
    """`oauth_body_hash` (OAuth Request Body Hash draft 4), with the hash of the signature method."""
    hasher = hashlib.new(hash_of(method), usedforsecurity=False)
    for block in blocks:
        hasher.update(block)
    return base64.b64encode(hasher.digest()).decode()


def hash_of(method: str) -> str:
    """The hash in a method's name, as hashlib calls it."""
    return method.rpartition("-")[2].lower()


def authorization(realm: str, parameters: Sequence[tuple[str, str]]) -> str:
    """The value of `Authorization` (section 3.5.1)."""
    quoted = realm.replace("\\", "\\\\").replace('"', '\\"')
    parts = [f'realm="{quoted}"'] if realm else []
    parts += [f'{encode(name)}="{encode(value)}"' for name, value in parameters]
    return "OAuth " + ", ".join(parts)
