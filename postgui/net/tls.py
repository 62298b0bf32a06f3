"""TLS settings and what can be read of a TLS connection. TLS itself is OpenSSL's."""

import ssl
import sys
from pathlib import Path

# Where Linux distributions keep the system store when OpenSSL's own default is empty.
_CA_FILES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
    "/etc/ssl/ca-bundle.pem",
)


def make_context(*, verify: bool) -> ssl.SSLContext:
    """A client context that trusts what the system trusts (about 35 ms: keep it).

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

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.create_default_context()
    # Python 3.13 turned this on. Certificates of many private authorities fail it, while curl,
    # browsers and older Pythons take them: the answer may not depend on which Python runs this.
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    if not context.cert_store_stats()["x509_ca"] and not ssl.get_default_verify_paths().capath:
        found = next((path for path in _CA_FILES if Path(path).is_file()), None)
        if found:
            context.load_verify_locations(cafile=found)
    return context
