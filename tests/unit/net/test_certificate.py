"""Certificates in words."""

import hashlib
import ssl

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from postgui.net.certificate import describe_chain


def _der(pem: bytes) -> bytes:
    return x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER)


def test_a_chain_is_described_in_order():
    authority = trustme.CA(organization_name="Example Authority")
    leaf = authority.issue_cert("api.test", "192.0.2.7", "ada@example.test")
    ders = tuple(_der(blob.bytes()) for blob in (*leaf.cert_chain_pems, authority.cert_pem))
    first, last = describe_chain(ders)
    assert set(first.names) == {"DNS:api.test", "IP:192.0.2.7", "email:ada@example.test"}
    assert (first.is_authority, first.self_signed) == (False, False)
    assert (last.is_authority, last.self_signed) == (True, True)
    assert first.issuer == last.subject
    assert first.not_before < first.not_after
    assert first.sha256.replace(":", "").lower() == hashlib.sha256(ders[0]).hexdigest()
    assert first.key_type == "EC secp256r1"
    assert first.key_bits == 256
    assert first.signature == "SHA256 with ECDSA"


def test_what_is_no_certificate_says_so_and_the_others_are_described():
    broken, good = describe_chain((b"nonsense", _der(trustme.CA().cert_pem.bytes())))
    assert broken.fault
    assert broken.sha256
    assert not good.fault


def test_the_system_s_authorities_can_all_be_read():
    ders = tuple(ssl.create_default_context().get_ca_certs(binary_form=True))
    if not ders:
        pytest.skip("no authorities on this system")
    for certificate in describe_chain(ders):
        assert certificate.subject
        assert not certificate.fault
        assert certificate.self_signed
