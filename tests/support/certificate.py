"""TLS certificates for loopback servers: one good, and one wrong in each way."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
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
        self._client_leaf: trustme.LeafCert | None = None
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

    def configure_good(self, context: ssl.SSLContext) -> None:
        """Give a context of the test's own the good certificate."""
        self._authority.issue_cert(*_HOSTS).configure_cert(context)

    def demanding_context(self) -> ssl.SSLContext:
        """A good server that lets only clients in that show a certificate of the authority."""
        context = self._make("good")
        context.verify_mode = ssl.CERT_REQUIRED
        self._authority.configure_trust(context)
        return context

    def client_pem(self, passphrase: str = "") -> tuple[Path, Path]:
        """A client's certificate and key as PEM files, the key encrypted if there is a passphrase."""
        leaf = self._client()
        certificate, key = self._folder / "client.pem", self._folder / f"client-{bool(passphrase)}.key"
        certificate.write_bytes(leaf.cert_chain_pems[0].bytes())
        private = serialization.load_pem_private_key(leaf.private_key_pem.bytes(), None)
        how = (
            serialization.BestAvailableEncryption(passphrase.encode())
            if passphrase
            else serialization.NoEncryption()
        )
        key.write_bytes(
            private.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, how)
        )
        return certificate, key

    def client_pkcs12(self, passphrase: str) -> Path:
        """The same in one PKCS#12 file."""
        certificate_path, key_path = self.client_pem()
        key = serialization.load_pem_private_key(key_path.read_bytes(), None)
        assert isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey)
        certificate = x509.load_pem_x509_certificate(certificate_path.read_bytes())
        path = self._folder / "client.p12"
        how = serialization.BestAvailableEncryption(passphrase.encode())
        path.write_bytes(pkcs12.serialize_key_and_certificates(b"client", key, certificate, None, how))
        return path

    def _client(self) -> trustme.LeafCert:
        if self._client_leaf is None:
            self._client_leaf = self._authority.issue_cert("client@example.test", common_name="client")
        return self._client_leaf

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
