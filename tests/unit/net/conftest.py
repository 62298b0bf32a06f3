"""What the network tests share."""

import pytest

from tests.support.certificate import Certificates


@pytest.fixture
def trusting(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system store is the nasty server's authority: OpenSSL reads it from `SSL_CERT_FILE`."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority_pem))


@pytest.fixture
def h2_playground(playground: str) -> str:
    """The playground over HTTP/2 with prior knowledge (RFC 9113, section 3.3), as Hypercorn speaks it."""
    return playground
