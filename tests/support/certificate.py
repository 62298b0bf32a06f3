"""TLS certificates for loopback servers: one good, and one wrong in each way."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

CAUSES = ("good", "expired", "not-yet-valid", "wrong-host", "self-signed", "untrusted-root")
_HOSTS = ("localhost", "127.0.0.1")


class Certificates:
    """Makes server contexts on demand; a client that trusts `authority_pem` accepts only `good`.

    All but `self-signed` and `untrusted-root` come from that authority, so that a trusting client
    fails for the cause named and for no other.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._authority = trustme.CA()
        self._contexts: dict[str, ssl.SSLContext] = {}
        self.authority_pem = folder / "authority.pem"
        self._authority.cert_pem.write_to_path(self.authority_pem)

    def client_context(self) -> ssl.SSLContext:
        """A client that trusts the authority."""
        return ssl.create_default_context(cafile=self.authority_pem)

    def server_context(self, cause: str) -> ssl.SSLContext:
        """The context of a server with this certificate (one of `CAUSES`), made once."""
        if cause not in self._contexts:
            self._contexts[cause] = self._make(cause)
        return self._contexts[cause]

    def _make(self, cause: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if cause == "self-signed":
            context.load_cert_chain(self._self_signed())
            return context
        authority = self._authority
        hosts: tuple[str, ...] = _HOSTS
        now = datetime.now(UTC)
        since, until = now - timedelta(days=30), now + timedelta(days=30)
        if cause == "untrusted-root":
            authority = trustme.CA(organization_name="Somebody else")
        elif cause == "wrong-host":
            hosts = ("other.example",)
        elif cause == "expired":
            until = now - timedelta(days=1)
        elif cause == "not-yet-valid":
            since = now + timedelta(days=1)
        elif cause != "good":
            raise ValueError(f"{cause!r} is none of {', '.join(CAUSES)}")
        authority.issue_cert(*hosts, not_before=since, not_after=until).configure_cert(context)
        return context

    def _self_signed(self) -> Path:
        """Key and certificate in one PEM file: a leaf that is its own issuer."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
        now = datetime.now(UTC)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=30))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
            .sign(key, hashes.SHA256())
        )
        path = self._folder / "self-signed.pem"
        path.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
            + certificate.public_bytes(serialization.Encoding.PEM)
        )
        return path
