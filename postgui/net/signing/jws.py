"""JSON Web Tokens signed (RFC 7515, 7518, 8037): three parts, the payload byte for byte as given.

Own code on top of `cryptography`, which is needed anyway: what is signed is the text that the person
sees. Keys of a wrong kind or curve are refused; short HMAC secrets are not, because test servers use them.
"""

import hmac
from base64 import urlsafe_b64encode
from typing import TYPE_CHECKING

from postgui.net.signing.private_key import key_problem
from postgui.translation import tr

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

HMAC = ("HS256", "HS384", "HS512")
RSA = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512")
ELLIPTIC = {"ES256": "secp256r1", "ES256K": "secp256k1", "ES384": "secp384r1", "ES512": "secp521r1"}
EDWARDS = ("EdDSA",)
WITH_KEY = (*RSA, *ELLIPTIC, *EDWARDS)
RANDOMISED = ("PS256", "PS384", "PS512", *ELLIPTIC)
"""Algorithms that sign the same text differently each time."""


def part(raw: bytes) -> str:
    """Base64url with no padding (RFC 7515, section 2)."""
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def hmac_signature(algorithm: str, secret: bytes, text: bytes) -> bytes:
    """RFC 7518, section 3.2."""
    return hmac.digest(secret, text, f"sha{algorithm[2:]}")


def key_signature(algorithm: str, key: "PrivateKeyTypes", text: bytes) -> bytes:
    """RFC 7518, sections 3.3 to 3.5; RFC 8037, section 3.1; RFC 8812, section 3.2.

    Raises:
        ProblemError: The key is of another kind than the algorithm needs.
    """
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, padding, rsa
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

    digests = {"256": hashes.SHA256(), "384": hashes.SHA384(), "512": hashes.SHA512()}
    if algorithm in RSA and isinstance(key, rsa.RSAPrivateKey):
        digest = digests[algorithm[2:]]
        if algorithm.startswith("RS"):
            return key.sign(text, padding.PKCS1v15(), digest)
        return key.sign(text, padding.PSS(padding.MGF1(digest), digest.digest_size), digest)
    if isinstance(key, ec.EllipticCurvePrivateKey) and ELLIPTIC.get(algorithm) == key.curve.name:
        size = (key.curve.key_size + 7) // 8
        r, s = decode_dss_signature(key.sign(text, ec.ECDSA(digests[algorithm[2:5]])))
        return r.to_bytes(size, "big") + s.to_bytes(size, "big")
    if algorithm in EDWARDS and isinstance(key, ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey):
        return key.sign(text)
    raise key_problem(
        tr("The private key doesn't fit {algorithm}", algorithm=algorithm),
        tr("It needs {needed}.", needed=_needed(algorithm)),
    )


def _needed(algorithm: str) -> str:
    if algorithm in RSA:
        return tr("an RSA key")
    return (
        tr("a key on the curve {elliptic}", elliptic=ELLIPTIC[algorithm])
        if algorithm in ELLIPTIC
        else tr("an Ed25519 or Ed448 key")
    )
