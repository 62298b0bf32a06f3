"""URLs go out as typed; only what can't stand in a request target is encoded, once."""

import pytest

from postgui.model.problem import ProblemError
from postgui.net.address import parse, redirect_target


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("http://h", b"/"),
        ("http://h?", b"/?"),
        ("http://h/a/../b//c/./", b"/a/../b//c/./"),
        ("http://h/%2F%2e%zz%", b"/%2F%2e%25zz%25"),
        ("http://h/a;b=1,2+3?x=&x&=y&&#frag?not", b"/a;b=1,2+3?x=&x&=y&&"),
        ("http://h/ä?q=ü b", b"/%C3%A4?q=%C3%BC%20b"),
        ('http://h/?a[]=1&b={x}|"', b"/?a[]=1&b=%7Bx%7D%7C%22"),
        ("http://h/?u=http://x/?y", b"/?u=http://x/?y"),
        ("h:8080/p", b"/p"),
    ],
)
def test_the_target_stays_as_typed(typed, target):
    assert parse(typed).target == target


def test_as_is_encodes_nothing():
    assert parse("http://h/ä b?{x}", encode=False).target == "/ä b?{x}".encode()


@pytest.mark.parametrize(
    ("typed", "host", "port", "host_header"),
    [
        ("http://EXAMPLE.org", "EXAMPLE.org", 80, "EXAMPLE.org"),
        ("https://h:443/", "h", 443, "h"),
        ("https://h:80/", "h", 80, "h:80"),
        ("http://[::1]:81/", "::1", 81, "[::1]:81"),
        ("http://[fe80::1%eth0]/", "fe80::1%eth0", 80, "[fe80::1]"),
        ("http://[fe80::1%25eth0]/", "fe80::1%eth0", 80, "[fe80::1]"),
        ("http://exa%6dple.org/", "example.org", 80, "example.org"),
        ("http://\u2665.net./", "xn--g6h.net.", 80, "xn--g6h.net."),
        ("http://http:80/", "http", 80, "http"),
        ("http://bücher.example/", "xn--bcher-kva.example", 80, "xn--bcher-kva.example"),
        ("localhost:5000", "localhost", 5000, "localhost:5000"),
    ],
)
def test_hosts(typed, host, port, host_header):
    address = parse(typed)
    assert (address.host, address.port, address.host_header) == (host, port, host_header)


def test_an_empty_userinfo_is_none():
    assert parse("http://@h/").userinfo is None


def test_a_redirect_to_the_same_address_keeps_its_zone():
    assert redirect_target(parse("http://[fe80::1%eth0]:8/a"), "/b").host == "fe80::1%eth0"


def test_userinfo_is_taken_out_and_decoded():
    address = parse("http://us%40er:p%3Aw@h/")
    assert address.userinfo == (b"us@er", b"p:w")
    assert "us" not in address.url


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "no host"),
        ("http:///path", "no host"),
        ("ftp://h/", "ftp://"),
        ("http://h:0/", "not a port"),
        ("http://h:99999/", "not a port"),
        ("http://[::1/", "IPv6"),
        ("http://[example.org]/", "not an IPv6 address"),
        ("http://[fe80::1%25 x]/", "zone"),
        ("https:/h/", "Two slashes must follow https:"),
        ("http:h/", "Two slashes"),
        ("http://user:pa/ss@h/", "%2F for /"),
        ("http://a%2fb/", "can't be a host name"),
        ("http://%ff/", "no UTF-8"),
        ("http://a b/", "can't be a host name"),
        ("http://h/a\r\nX: 1", "CR at position 11"),
    ],
)
def test_what_is_wrong_is_said(typed, says):
    with pytest.raises(ProblemError) as caught:
        parse(typed)
    assert says in caught.value.problem.meaning


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("/x", "http://h:1/x"),
        ("x?y", "http://h:1/a/x?y"),
        ("../x", "http://h:1/x"),
        ("//other/p", "http://other/p"),
        ("https://o/ü", "https://o/%C3%BC"),
        ("?z", "http://h:1/a/b?z"),
    ],
)
def test_locations_resolve_against_the_request(location, url):
    assert redirect_target(parse("http://h:1/a/b?c"), location).url == url


def test_a_relative_redirect_keeps_a_path_that_was_sent_unencoded():
    base = parse("http://h/\u00fc/a", encode=False)
    assert redirect_target(base, "x").target == b"/%C3%BC/x"


@pytest.mark.parametrize("location", ["//[::1", "//ex\u2100mple/", "tel:80", "mailto:a@b", "localhost:80/x"])
def test_a_redirect_that_leads_nowhere_is_a_problem(location):
    with pytest.raises(ProblemError) as caught:
        redirect_target(parse("http://h/"), location)
    assert caught.value.problem.kind == "bad-url"
