"""Reads the certificates of a chain (X.509, RFC 5280) for showing. Decides nothing about trust."""

import hashlib
import warnings
from typing import TYPE_CHECKING

from postgui.model.certificate import Certificate
from postgui.translation import tr

if TYPE_CHECKING:
    from cryptography import x509


def describe_chain(ders: tuple[bytes, ...]) -> tuple[Certificate, ...]:
    """Each certificate in words, in the order given; one that can't be read says so in `fault`.

    Imports `cryptography` (about 50 ms the first time): call it when somebody looks.
    """
    return tuple(_describe(der) for der in ders)


def _describe(der: bytes) -> Certificate:
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm

    sha256, sha1 = _hex(hashlib.sha256(der).digest()), _hex(hashlib.sha1(der, usedforsecurity=False).digest())
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # odd serial numbers and names: to be shown, not judged
            return _read(x509.load_der_x509_certificate(der), sha256, sha1)
    except (ValueError, UnsupportedAlgorithm, x509.UnsupportedGeneralNameType) as error:
        return Certificate(sha256=sha256, sha1=sha1, fault=tr("It can't be read: {error}", error=error))


def _read(certificate: "x509.Certificate", sha256: str, sha1: str) -> Certificate:
    key_type, key_bits = _key(certificate)
    return Certificate(
        subject=certificate.subject.rfc4514_string(),
        issuer=certificate.issuer.rfc4514_string(),
        names=_names(certificate),
        not_before=certificate.not_valid_before_utc.timestamp(),
        not_after=certificate.not_valid_after_utc.timestamp(),
        serial=_hex(_bytes(certificate.serial_number)),
        sha256=sha256,
        sha1=sha1,
        key_type=key_type,
        key_bits=key_bits,
        signature=_signature(certificate),
        is_authority=_is_authority(certificate),
        self_signed=_self_signed(certificate),
    )


def _key(certificate: "x509.Certificate") -> tuple[str, int]:
    """The kind of the public key and its size in bits."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa

    try:
        key = certificate.public_key()
    except (UnsupportedAlgorithm, ValueError):
        return certificate.public_key_algorithm_oid.dotted_string, 0
    if isinstance(key, rsa.RSAPublicKey):
        return "RSA", key.key_size
    if isinstance(key, ec.EllipticCurvePublicKey):
        return f"EC {key.curve.name}", key.key_size
    if isinstance(key, ed25519.Ed25519PublicKey):
        return "Ed25519", 256
    if isinstance(key, ed448.Ed448PublicKey):
        return "Ed448", 456
    return ("DSA", key.key_size) if isinstance(key, dsa.DSAPublicKey) else (type(key).__name__, 0)


def _signature(certificate: "x509.Certificate") -> str:
    """`SHA256 with RSA` and the like; the number of an algorithm that has no name here."""
    from cryptography.hazmat.primitives.asymmetric import ec, padding
    from cryptography.x509.oid import SignatureAlgorithmOID

    oid = certificate.signature_algorithm_oid
    plain = {SignatureAlgorithmOID.ED25519: "Ed25519", SignatureAlgorithmOID.ED448: "Ed448"}
    if oid in plain:
        return plain[oid]
    digest, scheme = certificate.signature_hash_algorithm, certificate.signature_algorithm_parameters
    if digest is None:
        return oid.dotted_string
    kind = "DSA"
    if isinstance(scheme, ec.ECDSA):
        kind = "ECDSA"
    elif isinstance(scheme, padding.PSS):
        kind = "RSA-PSS"
    elif isinstance(scheme, padding.PKCS1v15):
        kind = "RSA"
    return f"{digest.name.upper()} with {kind}"


def _names(certificate: "x509.Certificate") -> tuple[str, ...]:
    from cryptography import x509

    try:
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    kinds: dict[type[x509.GeneralName], str] = {
        x509.DNSName: "DNS",
        x509.IPAddress: "IP",
        x509.RFC822Name: "email",
        x509.UniformResourceIdentifier: "URI",
    }
    return tuple(f"{kinds.get(type(name), type(name).__name__)}:{_name_text(name.value)}" for name in found)


def _name_text(value: object) -> str:
    text = getattr(value, "rfc4514_string", None)
    return text() if callable(text) else str(value)


def _is_authority(certificate: "x509.Certificate") -> bool:
    from cryptography import x509

    try:
        return bool(certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca)
    except x509.ExtensionNotFound:
        return False


def _self_signed(certificate: "x509.Certificate") -> bool:
    """Issued to itself, and signed by its own key as far as that can be checked (SHA-1 no longer is)."""
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    if certificate.subject != certificate.issuer:
        return False
    try:
        certificate.verify_directly_issued_by(certificate)
    except InvalidSignature:
        return False
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return True
    return True


def _bytes(number: int) -> bytes:
    number = abs(number)
    return number.to_bytes((number.bit_length() + 7) // 8 or 1, "big")


def _hex(data: bytes) -> str:
    return data.hex(":").upper()
