"""TLS settings and what can be read of a TLS connection. TLS itself is OpenSSL's."""

import os
import secrets
import ssl
import sys
import tempfile
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

from postgui.model.exchange import Peer
from postgui.model.problem import Problem, ProblemError
from postgui.net.connection import Connection, Identity
from postgui.translation import tr

# Where Linux distributions keep the system store when OpenSSL's own default is empty.
_CA_FILES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
    "/etc/ssl/ca-bundle.pem",
)
_VERSIONS = {
    # MINIMUM_SUPPORTED is 1.0 in every OpenSSL that Python 3.11 runs with, and does not warn.
    "1.0": ssl.TLSVersion.MINIMUM_SUPPORTED,
    "1.1": ssl.TLSVersion.TLSv1_1,
    "1.2": ssl.TLSVersion.TLSv1_2,
    "1.3": ssl.TLSVersion.TLSv1_3,
}
_ALPN = {"auto": ["h2", "http/1.1"], "1.1": ["http/1.1"], "2": ["h2"]}


def make_context(connection: Connection) -> ssl.SSLContext:
    """The client context for the server of `connection` (about 35 ms: keep it).

    Raises:
        ProblemError: A certificate file can't be used; says which and why.
    """
    context = _trusting(connection.ca_file, verify=connection.verify)
    _limit_versions(context, connection.tls_min, connection.tls_max)
    context.set_alpn_protocols(_ALPN[connection.http_version])
    if connection.identity is not None:
        _show_identity(context, connection.identity)
    return context


def make_proxy_context(connection: Connection) -> ssl.SSLContext:
    """The client context for an HTTPS proxy: the same authorities, but no identity of ours and no HTTP/2."""
    context = _trusting(connection.ca_file, verify=connection.verify_proxy)
    context.set_alpn_protocols(_ALPN["1.1"])
    return context


def describe(tls: Any, connection: Connection, server_name: str) -> Peer:
    """What a TLS connection tells of itself; `tls` is its `ssl.SSLObject`."""
    cipher = tls.cipher()
    return Peer(
        tls_version=tls.version() or "",
        cipher=cipher[0] if cipher else "",
        verified=connection.verify,
        alpn=tls.selected_alpn_protocol() or "",
        server_name=server_name,
        certificates=chain(tls),
    )


def chain(tls: Any) -> tuple[bytes, ...]:
    """The certificates that the server showed, DER, its own first; () where they can't be read.

    Python 3.13 has `get_unverified_chain`; 3.11 and 3.12 have it on the object inside.
    """
    if sys.version_info >= (3, 13):
        return tuple(tls.get_unverified_chain())
    inner = getattr(tls, "_sslobj", None)
    if inner is None or not hasattr(inner, "get_unverified_chain"):
        leaf = tls.getpeercert(binary_form=True)
        return (leaf,) if leaf else ()
    from _ssl import ENCODING_DER

    return tuple(certificate.public_bytes(ENCODING_DER) for certificate in inner.get_unverified_chain() or ())


def distrust(error: BaseException | None) -> str:
    """Why a certificate was refused, in OpenSSL's words; "" if that was not it."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return error.verify_message or error.reason or str(error)
        error = error.__cause__ or error.__context__
    return ""


def unverified(connection: Connection) -> Connection:
    """The same connection for a diagnostic handshake: accepts any certificate of the server.

    Not of a proxy: that one gets a password.
    """
    return replace(connection, verify=False)


def _trusting(ca_file: Path | None, *, verify: bool) -> ssl.SSLContext:
    """Trusts what the system trusts and the authorities in the file named, or, not to `verify`, anybody.

    On macOS and Windows truststore asks the system itself. On Linux the store is files, which OpenSSL
    reads once here; truststore would read them again at every connection.
    """
    if not verify:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    if sys.platform in ("darwin", "win32"):
        import truststore

        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        context = _system_files()
    if ca_file is not None:
        _add_authorities(context, ca_file)
    return context


def _system_files() -> ssl.SSLContext:
    context = ssl.create_default_context()
    # Python 3.13 turned this on. Certificates of many private authorities fail it, while curl,
    # browsers and older Pythons take them: the answer may not depend on which Python runs this.
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    if not context.cert_store_stats()["x509_ca"] and not ssl.get_default_verify_paths().capath:
        found = next((path for path in _CA_FILES if Path(path).is_file()), None)
        if found:
            context.load_verify_locations(cafile=found)
    return context


def _limit_versions(context: ssl.SSLContext, low: str, high: str) -> None:
    if low in ("1.0", "1.1") or high in ("1.0", "1.1"):
        context.set_ciphers("DEFAULT:@SECLEVEL=0")  # OpenSSL 3 has no ciphers for them above that level
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the person asked for an old version
        if low:
            context.minimum_version = _VERSIONS[low]
        elif high in ("1.0", "1.1"):
            context.minimum_version = _VERSIONS["1.0"]
        if high:
            context.maximum_version = ssl.TLSVersion.TLSv1 if high == "1.0" else _VERSIONS[high]


def _add_authorities(context: ssl.SSLContext, path: Path) -> None:
    """The authorities of a PEM file, or of every PEM file in a folder."""
    try:
        files = sorted(path.iterdir()) if path.is_dir() else [path]
        text = "\n".join(
            found
            for file in files
            if file.is_file() and "-----BEGIN CERTIFICATE-----" in (found := file.read_text("latin-1"))
        )
        if not text:
            raise _unusable(
                path, tr("certificates of authorities"), tr("It holds no certificate in PEM form.")
            )
        context.load_verify_locations(cadata=text)
    except (OSError, ssl.SSLError, ValueError) as error:
        raise _unusable(path, tr("certificates of authorities"), f"{_reason(error)}.") from error


def _show_identity(context: ssl.SSLContext, identity: Identity) -> None:
    if identity.kind == "pkcs12":
        _load_pkcs12(context, identity)
        return
    try:
        # Always a password: without one OpenSSL would ask for it on the terminal, and wait.
        context.load_cert_chain(identity.certificate, identity.key, lambda: identity.passphrase)
    except (OSError, ssl.SSLError, ValueError) as error:
        path = identity.certificate
        if isinstance(error, FileNotFoundError) and identity.key is not None and path.exists():
            path = identity.key
        raise _unusable(path, tr("a client certificate"), _pem_reason(error)) from error


def _load_pkcs12(context: ssl.SSLContext, identity: Identity) -> None:
    """Through a PEM file for a moment, which OpenSSL insists on: mode 0600, its key encrypted."""
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        PrivateFormat,
        pkcs12,
    )

    passphrase = identity.passphrase.encode() or None
    try:
        bundle = pkcs12.load_pkcs12(identity.certificate.read_bytes(), passphrase)
    except (OSError, ValueError) as error:
        raise _unusable(identity.certificate, tr("a client certificate"), f"{_reason(error)}.") from error
    if bundle.key is None or bundle.cert is None:
        raise _unusable(
            identity.certificate, tr("a client certificate"), tr("It lacks the certificate or its key.")
        )
    once = secrets.token_bytes(32).hex().encode()
    pem = bundle.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(once))
    for held in (bundle.cert, *bundle.additional_certs):
        pem += held.certificate.public_bytes(Encoding.PEM)
    handle, name = tempfile.mkstemp(prefix="postgui-", suffix=".pem")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(pem)
        context.load_cert_chain(name, password=once)
    except (OSError, ssl.SSLError) as error:
        raise _unusable(identity.certificate, tr("a client certificate"), f"{_reason(error)}.") from error
    finally:
        Path(name).unlink(missing_ok=True)


def _pem_reason(error: Exception) -> str:
    if "KEY_VALUES_MISMATCH" in str(error):
        return tr("The key does not belong to the certificate.")
    if isinstance(error, FileNotFoundError):
        return tr("There is no such file.")
    if isinstance(error, ssl.SSLError):
        return tr("It is not PEM, its key is missing, or the passphrase is wrong.")
    return f"{_reason(error)}."


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror and not isinstance(error, ssl.SSLError):
        return error.strerror
    return str(error).rstrip(".")


def _unusable(path: Path, what: str, meaning: str) -> ProblemError:
    return ProblemError(
        Problem(
            tr("{name} can't be used as {what}", name=path.name, what=what),
            tr("{meaning} Nothing was sent.", meaning=meaning),
            tr("Choose another file in Settings, or correct the passphrase. The file: {path}", path=path),
            "tls-file",
        )
    )
