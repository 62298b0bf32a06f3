"""Fixtures for the servers that tests talk to, all on loopback."""

from collections.abc import Iterator

import pytest

from postgui.servers.process import start_playground
from tests.support.certificate import Certificates
from tests.support.leftover import LeftoverPlugin
from tests.support.nasty import NastyServer


@pytest.fixture(scope="session")
def playground(request: pytest.FixtureRequest) -> Iterator[str]:
    """The base URL (`http://127.0.0.1:PORT`) of a playground in its own process, one for the session."""
    plugin = request.config.pluginmanager.get_plugin("leftover")
    assert isinstance(plugin, LeftoverPlugin)
    with start_playground() as server:
        plugin.expect_process(server.pid)
        yield server.url


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Good and bad TLS certificates, and the authority that a client may trust."""
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def nasty(certificates: Certificates) -> Iterator[NastyServer]:
    """A server that misbehaves as asked; see `NastyServer`."""
    with NastyServer(certificates) as server:
        yield server


@pytest.fixture
def trusting(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system store is the nasty server's authority: OpenSSL reads it from `SSL_CERT_FILE`."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority_pem))
