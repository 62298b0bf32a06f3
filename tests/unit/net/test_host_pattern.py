"""Lists of hosts: which ones they stand for."""

import pytest

from postgui.net.host_pattern import matches


@pytest.mark.parametrize(
    ("patterns", "host", "port"),
    [
        ("api.test", "api.test", 443),
        ("API.test", "api.TEST", 80),
        ("*.internal", "a.b.internal", 80),
        ("x, *.internal; y", "a.internal", 80),
        ("api.test:8443", "api.test", 8443),
        ("*:8443", "anything", 8443),
        ("10.0.0.0/8", "10.1.2.3", 80),
        ("fd00::/8", "fd00::1", 80),
        ("::1", "::1", 80),
        ("[::1]:8080", "::1", 8080),
        ("fe80::1", "fe80::1%eth0", 80),
        ("<local>", "intranet", 80),
        ("*", "anything.at.all", 1),
    ],
)
def test_a_pattern_stands_for_a_host(patterns, host, port):
    assert matches(patterns, host, port)


@pytest.mark.parametrize(
    ("patterns", "host", "port"),
    [
        ("", "api.test", 80),
        ("api.test", "www.api.test", 80),
        ("*.internal", "internal", 80),
        ("api.test:8443", "api.test", 443),
        ("10.0.0.0/8", "11.0.0.1", 80),
        ("10.0.0.0/8", "10.example.test", 80),
        ("10.0.0.0/99", "10.0.0.1", 80),
        ("<local>", "api.test", 80),
        ("[::1]:8080", "::1", 80),
        ("a[bc]", "ab", 80),
    ],
)
def test_a_pattern_does_not_stand_for_others(patterns, host, port):
    assert not matches(patterns, host, port)
