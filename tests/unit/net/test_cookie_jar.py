"""The cookie jar, rule by rule; sections are those of RFC 6265bis."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgui.model.cookie import Cookie, CookieEvent
from postgui.model.exchange import ResponseHead
from postgui.model.request import Request
from postgui.net.address import parse
from postgui.net.authenticate import Moment
from postgui.net.cookie_check import cookie_problem
from postgui.net.cookie_jar import MOST, MOST_PER_DOMAIN, CookieJar
from postgui.net.cookie_parse import MAX_AGE_S
from postgui.net.cookie_suffix import public_suffixes
from postgui.net.prepare import Kinds, compose

NOW = 1_700_000_000.0
DAY = 86_400.0


class Jar:
    """A jar, and short ways to use it."""

    def __init__(self) -> None:
        self.changes = 0
        self.jar = CookieJar(public_suffixes(), on_change=self._count)

    def take(self, url: str, *lines: str, now: float = NOW) -> tuple[CookieEvent, ...]:
        headers = tuple(("Set-Cookie", line.encode().decode("latin-1")) for line in lines)
        return self.jar.take(parse(url), ResponseHead(200, headers=headers), now)

    def one(self, url: str, line: str, now: float = NOW) -> CookieEvent:
        (event,) = self.take(url, line, now=now)
        return event

    def sent(self, url: str, now: float = NOW) -> str:
        return self.jar.header_for(parse(url), now)[0]

    def _count(self) -> None:
        self.changes += 1


@pytest.fixture
def jar() -> Jar:
    return Jar()


def test_what_was_set_is_sent_and_told(jar: Jar):
    assert jar.one("http://a.example/", "id=1; HttpOnly; SameSite=lax").kind == "set"
    text, events = jar.jar.header_for(parse("http://a.example/x"), NOW)
    assert text == "id=1"
    assert [(event.kind, event.cookie.same_site, event.cookie.http_only) for event in events] == [
        ("sent", "Lax", True)
    ]


def test_asking_changes_nothing_not_even_what_expired(jar: Jar):
    jar.take("http://a.example/", "id=1; Max-Age=10")
    assert jar.changes == 1
    assert jar.sent("http://a.example/", NOW + 11) == ""
    assert jar.sent("http://a.example/", NOW) == "id=1"
    assert jar.changes == 1


def test_the_header_goes_out_with_the_bytes_that_came():
    jar = CookieJar(public_suffixes())
    url = "http://a.example/"
    jar.take(
        parse(url), ResponseHead(200, headers=(("Set-Cookie", "k=\xe9"), ("Set-Cookie", "u=\xc3\xa9"))), NOW
    )
    text, _ = jar.header_for(parse(url), NOW)
    outgoing = compose(Request(url=url), Path(), Kinds.load()).complete(Moment(), text)
    assert b"\r\nCookie: k=\xe9; u=\xc3\xa9\r\n" in outgoing.head


# 5.1.3 and 5.7, steps 7 to 10: domains


def test_5_7_without_domain_only_the_same_host_gets_it(jar: Jar):
    jar.take("http://a.example.org/", "id=1")
    assert jar.sent("http://a.example.org/") == "id=1"
    assert jar.sent("http://b.a.example.org/") == jar.sent("http://example.org/") == ""


def test_5_7_with_domain_subdomains_get_it(jar: Jar):
    cookie = jar.one("http://a.example.org/", "id=1; Domain=.Example.ORG").cookie
    assert (cookie.domain, cookie.host_only) == ("example.org", False)
    assert jar.sent("http://example.org/") == jar.sent("http://x.y.EXAMPLE.org/") == "id=1"
    assert jar.sent("http://badexample.org/") == ""


def test_5_1_3_an_address_has_no_parent_domain(jar: Jar):
    refused = jar.one("http://10.1.2.3/", "id=1; Domain=2.3")
    assert (refused.kind, "does not include" in refused.reason) == ("refused", True)
    jar.take("http://10.1.2.3/", "id=1; Domain=10.1.2.3")
    assert jar.sent("http://10.1.2.3/") == "id=1"
    jar.take("http://[::1]:81/", "six=1")
    assert jar.sent("http://[::1]:82/") == "six=1"


@pytest.mark.parametrize("domain", ["org", "co.uk", "github.io", "compute.amazonaws.com", "local"])
def test_5_7_a_public_suffix_is_refused_for_hosts_below_it(jar: Jar, domain: str):
    event = jar.one(f"http://a.{domain}/", f"id=1; Domain={domain}")
    assert event.kind == "refused"
    assert "public suffix" in event.reason


def test_5_7_a_public_suffix_that_is_the_host_itself_makes_a_host_only_cookie(jar: Jar):
    cookie = jar.one("http://github.io/", "id=1; Domain=github.io").cookie
    assert cookie.host_only
    assert jar.sent("http://me.github.io/") == ""


@pytest.mark.parametrize("domain", ["other.example", "b.a.example.org", "a.example.org.", "müller.example"])
def test_5_7_a_domain_that_does_not_include_the_host_is_refused(jar: Jar, domain: str):
    assert jar.one("http://a.example.org/", f"id=1; Domain={domain}").kind == "refused"
    assert jar.sent("http://a.example.org/") == ""


def test_ports_do_not_separate_cookies(jar: Jar):
    jar.take("http://a.example:8080/", "id=1")
    assert jar.sent("http://a.example:9090/") == "id=1"


def test_an_idn_host_is_compared_in_its_ascii_form(jar: Jar):
    jar.take("http://shop.bücher.example/", "id=1; Domain=xn--bcher-kva.example")
    assert jar.sent("http://bücher.example/") == "id=1"


# 5.1.4: paths


@pytest.mark.parametrize(
    ("url", "default"),
    [("/", "/"), ("/a", "/"), ("/a/b", "/a"), ("/a/b/", "/a/b"), ("/a/b?c/d", "/a"), ("?x=/y/z", "/")],
)
def test_5_1_4_the_default_path_is_the_folder(jar: Jar, url: str, default: str):
    assert jar.one("http://a.example" + url, "id=1").cookie.path == default


@pytest.mark.parametrize(
    ("path", "matches"),
    [
        ("/a", True),
        ("/a/", True),
        ("/a/b", True),
        ("/ab", False),
        ("/A", False),
        ("/", False),
        ("/a?b", True),
    ],
)
def test_5_1_4_a_path_matches_itself_and_what_is_below(jar: Jar, path: str, matches: bool):
    jar.take("http://a.example/", "id=1; Path=/a")
    assert bool(jar.sent("http://a.example" + path)) is matches


def test_5_8_3_longer_paths_come_first_then_older_cookies(jar: Jar):
    url = "http://a.example/x/y/z"
    jar.take(url, "root=1; Path=/", "deep=1; Path=/x/y")
    jar.take(url, "late=1; Path=/x/y", now=NOW + 1)
    jar.take(url, "deep=2; Path=/x/y", now=NOW + 2)  # keeps its time of creation (5.7, step 23)
    assert jar.sent(url, NOW + 3) == "deep=2; late=1; root=1"


# 5.6: the line


def test_5_6_nameless_cookies_are_sent_as_their_value(jar: Jar):
    jar.take("http://a.example/", "just a value", "=again")
    assert jar.sent("http://a.example/") == "again"


def test_5_7_neither_name_nor_value_is_refused(jar: Jar):
    assert {event.kind for event in jar.take("http://a.example/", "", "=", " ; Path=/")} == {"refused"}


def test_quotes_blanks_inside_and_non_ascii_are_kept(jar: Jar):
    jar.take("http://a.example/", 'q="a b, c=d"', "ü=ä€😀")
    assert jar.sent("http://a.example/") == 'q="a b, c=d"; ü=ä€😀'


def test_bytes_that_are_no_utf_8_come_back_as_they_were(jar: Jar):
    head = ResponseHead(200, headers=(("set-cookie", "k=\xe9\xff"),))
    jar.jar.take(parse("http://a.example/"), head, NOW)
    assert jar.sent("http://a.example/").encode("utf-8", "surrogateescape") == b"k=\xe9\xff"


@pytest.mark.parametrize("char", ["\x00", "\x08", "\n", "\r", "\x1f", "\x7f"])
@pytest.mark.parametrize("line", ["a{}=1", "a=1{}2", "a=1; Path=/{}"])
def test_5_6_a_control_character_refuses_the_whole_line(jar: Jar, char: str, line: str):
    assert jar.one("http://a.example/", line.format(char)).kind == "refused"


def test_5_6_a_tab_inside_is_kept(jar: Jar):
    jar.take("http://a.example/", "a=1\t2")
    assert jar.sent("http://a.example/") == "a=1\t2"


def test_5_6_name_and_value_may_have_4096_bytes_together(jar: Jar):
    assert jar.one("http://a.example/", "n=" + "v" * 4095).kind == "set"
    assert jar.one("http://a.example/", "n=" + "v" * 4096).kind == "refused"
    assert jar.one("http://a.example/", "n=" + "é" * 2048).kind == "refused"


def test_5_6_an_attribute_of_more_than_1024_bytes_is_ignored(jar: Jar):
    long = "/" + "p" * 1024
    cookie = jar.one("http://a.example/x/y", f"a=1; Path=/x; Path={long}").cookie
    assert cookie.path == "/x"
    assert jar.one("http://a.example/", f"b=1; Path={long[:-1]}").cookie.path == long[:-1]


# 5.1.1, 5.5, 5.6.1 and 5.6.2: the end


def test_5_6_2_max_age_beats_expires_wherever_it_stands(jar: Jar):
    past = "Expires=Thu, 01 Jan 1970 00:00:00 GMT"
    cookie = jar.one("http://a.example/", f"a=1; Max-Age=60; {past}").cookie
    assert cookie.expires_at == NOW + 60


@pytest.mark.parametrize("age", ["60s", "1.5", "+60", "", "x", "--1", "٣"])
def test_5_6_2_a_max_age_that_is_no_number_is_ignored(jar: Jar, age: str):
    assert jar.one("http://a.example/", f"a=1; Max-Age={age}").cookie.expires_at is None


@pytest.mark.parametrize("attribute", ["Max-Age=99999999999999999999", "Expires=1 Jan 2999 00:00:00 GMT"])
def test_5_5_nothing_lives_longer_than_400_days(jar: Jar, attribute: str):
    assert jar.one("http://a.example/", f"a=1; {attribute}").cookie.expires_at == NOW + 400 * DAY
    assert MAX_AGE_S == 400 * DAY


def test_5_1_1_a_date_that_is_none_makes_a_session_cookie(jar: Jar):
    assert jar.one("http://a.example/", "a=1; Expires=31 Feb 2030 10:00:00").cookie.expires_at is None


@pytest.mark.parametrize("end", ["Max-Age=0", "Max-Age=-", "Max-Age=-5", "Expires=1 Jan 1999 00:00:00 GMT"])
def test_5_7_a_cookie_that_is_over_deletes_the_one_before(jar: Jar, end: str):
    jar.take("http://a.example/", "a=1", "b=2")
    event = jar.one("http://a.example/", f"a=; {end}")
    assert (event.kind, event.reason) == ("deleted", "")
    assert jar.sent("http://a.example/") == "b=2"


def test_5_7_deleting_what_is_not_there_is_told(jar: Jar):
    event = jar.one("http://a.example/", "a=; Max-Age=0")
    assert event.kind == "deleted"
    assert "none to delete" in event.reason


def test_5_7_expired_cookies_leave_the_jar(jar: Jar):
    jar.take("http://a.example/", "a=1; Max-Age=5")
    jar.take("http://a.example/", "b=1", now=NOW + 6)
    assert [cookie.name for cookie in jar.jar.cookies(NOW)] == ["b"]


# 5.7, steps 12 to 16, and 5.8.3: Secure


def test_5_7_secure_is_refused_over_plain_http_and_not_sent_there(jar: Jar):
    assert jar.one("http://a.example/", "id=1; Secure").kind == "refused"
    assert jar.one("https://a.example/", "id=1; Secure").kind == "set"
    assert jar.sent("http://a.example/") == ""
    assert jar.sent("https://a.example/") == "id=1"


@pytest.mark.parametrize(
    "host", ["localhost:80", "api.localhost", "127.0.0.1", "127.8.9.1:81", "[::1]", "LOCALHOST."]
)
def test_5_8_3_this_machine_itself_counts_as_secure(jar: Jar, host: str):
    assert jar.one(f"http://{host}/", "id=1; Secure").kind == "set"
    assert jar.sent(f"http://{host}/") == "id=1"


@pytest.mark.parametrize("host", ["localhost.example", "10.0.0.1", "notlocalhost", "128.0.0.1", "[fe80::1]"])
def test_5_8_3_no_other_machine_does(jar: Jar, host: str):
    assert jar.one(f"http://{host}/", "id=1; Secure").kind == "refused"


def test_5_7_a_secure_cookie_can_not_be_overwritten_or_hidden_over_plain_http(jar: Jar):
    jar.take("https://a.example.org/", "id=1; Secure; Path=/login; Domain=example.org")
    for line in ("id=2; Path=/login", "id=2; Path=/login/en", "id=2; Path=/login; Domain=a.example.org"):
        assert jar.one("http://a.example.org/", line).kind == "refused"
    assert jar.one("http://a.example.org/", "id=2; Path=/").kind == "set"
    assert jar.one("http://a.example.org/", "ID=2; Path=/login").kind == "set"
    assert jar.one("https://a.example.org/", "id=3; Path=/login").kind == "set"


# 5.4 and 5.7, steps 19 to 22: SameSite, prefixes


@pytest.mark.parametrize(
    ("text", "kept"), [("strict", "Strict"), ("LAX", "Lax"), ("None; Secure", "None"), ("odd", ""), ("", "")]
)
def test_5_6_7_same_site_is_kept_and_holds_nothing_back(jar: Jar, text: str, kept: str):
    assert jar.one("https://a.example/", f"id=1; SameSite={text}").cookie.same_site == kept
    assert jar.sent("https://a.example/") == "id=1"


def test_5_7_same_site_none_needs_secure(jar: Jar):
    assert jar.one("https://a.example/", "id=1; SameSite=None").kind == "refused"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("__Secure-id=1; Secure", "set"),
        ("__Secure-id=1", "refused"),
        ("__sEcUrE-id=1", "refused"),
        ("__Host-id=1; Secure; Path=/", "set"),
        ("__Host-id=1; Secure; Path=/; Domain=a.example.org", "refused"),
        ("__Host-id=1; Secure", "refused"),
        ("__Host-id=1; Secure; Path=/x", "refused"),
        ("__HOST-id=1; Path=/", "refused"),
        ("__Host-id", "refused"),
        ("=__Secure-id=1", "refused"),
        ("__Secure=1", "set"),
    ],
)
def test_5_4_prefixes_hold_in_any_case(jar: Jar, line: str, kind: str):
    assert jar.one("https://a.example.org/", line).kind == kind


def test_5_7_too_many_cookies_push_out_the_oldest_that_are_not_secure(jar: Jar):
    jar.take("https://a.example/", "keep=1; Secure")
    lines = [f"c{number}=1" for number in range(MOST_PER_DOMAIN)]
    events = jar.take("https://a.example/", *lines, now=NOW + 1)
    assert [(event.kind, event.cookie.name) for event in events if event.kind != "set"] == [("deleted", "c0")]
    names = {cookie.name for cookie in jar.jar.cookies(NOW)}
    assert len(names) == MOST_PER_DOMAIN
    assert "keep" in names


def test_5_7_the_whole_jar_has_a_limit_too():
    jar = CookieJar(public_suffixes(), (Cookie("n", "v", f"h{number}.example") for number in range(MOST)))
    events = jar.take(parse("http://z.example/"), ResponseHead(200, headers=(("Set-Cookie", "a=1"),)), NOW)
    assert [event.kind for event in events] == ["set", "deleted"]
    assert len(jar.cookies(NOW)) == MOST


@given(st.lists(st.binary(max_size=200), max_size=4), st.sampled_from(["http", "https"]))
def test_no_bytes_of_a_server_break_the_jar_or_the_next_header(lines: list[bytes], scheme: str):
    address = parse(f"{scheme}://a.b.example.org/x/y?z")
    jar = CookieJar(public_suffixes())
    headers = tuple(("Set-Cookie", line.decode("latin-1")) for line in lines)
    events = jar.take(address, ResponseHead(200, headers=headers), NOW)
    assert len(events) == len(lines)
    text, _ = jar.header_for(address, NOW)
    assert not any(byte in text.encode("utf-8", "surrogateescape") for byte in b"\r\n\0")


@given(
    st.text(max_size=12),
    st.sampled_from(["Path", "Domain", "Expires", "Max-Age", "SameSite", "Secure", "path "]),
    st.text(max_size=40),
)
def test_what_is_set_would_pass_the_check_of_the_person_s_own_cookies(name: str, attribute: str, value: str):
    jar = Jar()
    line = f"{name}=v; {attribute}={value}; Secure"
    headers = (("Set-Cookie", line.encode("utf-8", "replace").decode("latin-1")),)
    for event in jar.jar.take(parse("https://a.example/"), ResponseHead(200, headers=headers), NOW):
        if event.kind == "set" and event.cookie.name:
            assert cookie_problem(event.cookie, public_suffixes(), NOW) is None


# The person's own


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"name": "", "value": ""}, "no name and no value"),
        ({"name": "a=b"}, "'='"),
        ({"name": "", "value": "a=b"}, "'='"),
        ({"value": "a;b"}, "';' at position 2"),
        ({"value": "a\nb"}, "control character, %x0A, at position 2"),
        ({"value": " a"}, "blank"),
        ({"value": "x" * 4096}, "4,097 bytes"),
        ({"path": "x"}, "does not begin with '/'"),
        ({"path": "/" + "x" * 1024}, "longer"),
        ({"domain": ""}, "no domain"),
        ({"domain": "http://a.example"}, "no host name"),
        ({"domain": "a.example:80"}, "no host name"),
        ({"domain": "A.example"}, "no host name"),
        ({"domain": "a..example"}, "no host name"),
        ({"domain": "bücher.example"}, "not ASCII"),
        ({"domain": "co.uk", "host_only": False}, "public suffix"),
        ({"domain": "127.0.0.1", "host_only": False}, "no subdomains"),
        ({"same_site": "None"}, "needs Secure"),
        ({"name": "__Host-a"}, "needs Secure"),
        ({"expires_at": NOW}, "expired"),
    ],
)
def test_a_cookie_that_could_not_be_is_told_and_why(change: dict[str, object], told: str):
    cookie = replace(Cookie("a", "1", "a.example"), **change)  # type: ignore[arg-type]
    problem = cookie_problem(cookie, public_suffixes(), NOW)
    assert problem is not None
    assert told in problem.meaning
    assert problem.advice


@pytest.mark.parametrize(
    "domain", ["localhost", "co.uk", "::1", "10.0.0.1", "xn--bcher-kva.example", "a_b.example"]
)
def test_any_host_may_have_cookies_of_its_own(domain: str):
    assert cookie_problem(Cookie("a", "1", domain), public_suffixes(), NOW) is None
