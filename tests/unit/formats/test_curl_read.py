"""What a curl command says, as a request; what it can't say here is named."""

import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postgui.formats.curl.read import looks_like_curl, read_curl
from postgui.formats.curl.shell_word import Input, split_commands
from postgui.model.problem import ProblemError
from postgui.model.request import (
    AuthConfig,
    Body,
    BodyFile,
    ClientCertificate,
    FormRow,
    Pair,
    Request,
    Settings,
)

BASH = shutil.which("bash")
FORM = "application/x-www-form-urlencoded"
SHELL_PIECES = [
    "a",
    "'",
    '"',
    "\\",
    "$'",
    " ",
    "\n",
    "é",
    "#",
    "\\n",
    "\\x41",
    "=",
    "&&",
    ";",
    "~",
    "*",
    "{",
    "}",
]


def only(text: str) -> Request:
    (one,) = read_curl(text)
    assert one.notes == ()
    return one.request


def notes(text: str) -> tuple[str, ...]:
    return read_curl(text)[0].notes


def words(text: str) -> list[str]:
    """The words as bash makes them of the same text."""
    assert BASH is not None
    done = subprocess.run(
        [BASH, "-f", "+H", "-c", f"printf '%s\\0' {text}"], capture_output=True, check=False, timeout=20
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.decode().split("\0")[:-1]


@pytest.mark.skipif(BASH is None, reason="there is no bash here")
@pytest.mark.parametrize(
    "text",
    [
        "'a b' \"c d\" e\\ f g'h'\"i\"",
        "\"\\$x \\\"q\\\" \\\\ \\n\" 'it'\\''s'",
        r"$'\x41\102\t\u00e9\U0001F600\'\\\e' $'a\cAb' $'\q'",
        "a\\\nb 'c\nd' \"e\\\nf\" '' \"\"",
        "a#b '#' \\#c # the end",
        '"$"x a$ "a$"',
    ],
)
def test_words_are_those_of_bash(text: str) -> None:
    (command,) = split_commands(text)
    assert list(command.words) == words(text)


@pytest.mark.skipif(BASH is None, reason="there is no bash here")
@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["a", "'b c'", '"d\\"e"', "$'f\\tg'", "\\ ", "'", "\\'", '"', " ", "é"]), max_size=7
    )
)
def test_any_quoting_that_bash_takes_is_read_as_bash_reads_it(pieces: list[str]) -> None:
    text = "x" + "".join(pieces)
    try:
        (command,) = split_commands(text)
    except ProblemError:
        assert BASH is not None
        done = subprocess.run([BASH, "-f", "-c", f"printf '%s\\0' {text}"], capture_output=True, check=False)
        assert done.returncode != 0 or done.stderr
        return
    assert list(command.words) == words(text)


@settings(max_examples=300)
@given(
    st.lists(
        st.sampled_from([*SHELL_PIECES, "curl ", "-H ", "-d ", "<<X\n", "X\n", "http://a "]), max_size=25
    )
)
def test_nothing_that_is_pasted_breaks_the_reader(pieces: list[str]) -> None:
    problem = ""
    try:
        found = read_curl("curl " + "".join(pieces))
    except ProblemError as error:
        found, problem = (), error.problem.kind
    assert bool(found) != (problem == "curl")


def test_here_documents_and_redirected_files() -> None:
    quoted, plain, file, string = split_commands(
        "a <<'E'\n$x \\$\nE\nb <<-E\n\tone $x\n\tE\nc < in.txt | jq . 2>/dev/null\nd <<< 'say it'"
    )
    assert quoted.stdin == Input(text="$x \\$\n")
    assert plain.stdin == Input(text="one {{x}}\n")
    assert file.stdin == Input(file="in.txt")
    assert file.notes == ("What the answer is piped into was left out.",)
    assert string.stdin == Input(text="say it\n")


@pytest.mark.parametrize(
    "text", ["curl 'http://a", 'curl "http://a', "curl $'a", "curl a <<X\nb\n", "curl $(a"]
)
def test_what_is_not_closed_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(ProblemError) as caught:
        read_curl(text)
    assert "line" in caught.value.problem.meaning


@pytest.mark.parametrize("text", ["", "curl", "wget http://a", "curl -s", "echo curl http://a"])
def test_what_is_no_curl_command_is_refused(text: str) -> None:
    with pytest.raises(ProblemError):
        read_curl(text)


def test_looks_like_curl() -> None:
    assert looks_like_curl("# get it\n$ curl http://a")
    assert looks_like_curl("curl.exe http://a")
    assert not looks_like_curl("http://a/curl x")
    assert not looks_like_curl("curl")


def test_method_headers_and_what_is_switched_off() -> None:
    request = only(
        "curl -XpUT http://a -H 'A: 1' -H 'b:2' -H 'Empty;' -H 'Accept:' -A '' -e http://r -b x=1 -b y=2 -L"
    )
    assert request.method == "pUT"
    assert request.headers == (
        Pair("Referer", "http://r"),
        Pair("Cookie", "x=1;y=2"),
        Pair("A", "1"),
        Pair("b", "2"),
        Pair("Empty", ""),
    )
    assert request.switched_off == ("accept", "user-agent")
    assert request.settings == Settings(follow_redirects=True)


@pytest.mark.parametrize(
    ("data", "body"),
    [
        ("-d a=1 -d b=%20", Body("text", "a=1&b=%20", content_type=FORM)),
        ("-d a=1 -d b=+", Body("form-urlencoded", rows=(FormRow("a", "1"), FormRow("b", " ")))),
        ("--data-urlencode 'n=a b/ü'", Body("form-urlencoded", rows=(FormRow("n", "a b/ü"),))),
        ("--data-urlencode '=a&b'", Body("text", "a%26b", content_type=FORM)),
        ("-d 'x={{v}}'", Body("text", "x={{v}}", content_type=FORM)),
        ("-d x=%7B%7Bv%7D%7D", Body("text", "x=%7B%7Bv%7D%7D", content_type=FORM)),
        ("-H 'Content-Type: application/json' -d '{}'", Body("json", "{}")),
        ("-H 'Content-Type: text/x' -d @-  <<< hi", Body("text", "hi")),
        ("--data-binary @f.bin", Body("file", files=(BodyFile("f.bin", FORM),))),
    ],
)
def test_data_keeps_its_bytes(data: str, body: Body) -> None:
    request = only(f"curl http://a {data}")
    assert request.method == "POST"
    assert request.body == body


def test_a_file_as_standard_input_is_the_body_and_is_told() -> None:
    (one,) = read_curl("curl http://a --data-binary @- < f.bin")
    assert one.request.body == Body("file", files=(BodyFile("f.bin", FORM),))
    assert one.notes == ("The body is the file f.bin, which the command has as its standard input.",)


def test_get_puts_data_into_the_query() -> None:
    assert (
        only("curl -G 'http://a/?x=1#f' -d y=2 --data-urlencode 'z=a b'").url == "http://a/?x=1&y=2&z=a+b#f"
    )
    assert only("curl http://a --url-query 'q=a b' --url-query +raw=%20").url == "http://a?q=a+b&raw=%20"


def test_form_fields() -> None:
    request = only(
        r"""curl http://a -F a=1 -F 'b="x;y \"z\"";type=text/x; charset=utf-8' """
        r"""--form-string 'c=@no;type=x' """
        r"""-F 'd=@a.png' -F 'e=@"b,c.bin";filename=n.txt;type=a/b'"""
    )
    assert request.body.rows == (
        FormRow("a", "1"),
        FormRow("b", 'x;y "z"', content_type="text/x; charset=utf-8"),
        FormRow("c", "@no;type=x"),
        FormRow("d", kind="file", files=("a.png",), content_type="image/png"),
        FormRow("e", kind="file", files=("b,c.bin",), content_type="a/b", file_name="n.txt"),
    )


@pytest.mark.parametrize(
    ("option", "auth"),
    [
        ("-u me:a:b", AuthConfig("basic", (("username", "me"), ("password", "a:b")))),
        ("-u me:x --digest", AuthConfig("digest", (("username", "me"), ("password", "x")))),
        ("-u d\\\\me:x --ntlm", AuthConfig("ntlm", (("username", "d\\me"), ("password", "x")))),
        ("-u : --negotiate", AuthConfig("negotiate")),
        ("--oauth2-bearer t", AuthConfig("bearer", (("token", "t"),))),
        ("-n", AuthConfig("netrc")),
        ("", AuthConfig("none")),
        (
            "-u K:S --aws-sigv4 aws:amz:eu-west-1:s3",
            AuthConfig(
                "awsv4",
                (("accessKeyId", "K"), ("secretAccessKey", "S"), ("region", "eu-west-1"), ("service", "s3")),
            ),
        ),
    ],
)
def test_authentication(option: str, auth: AuthConfig) -> None:
    assert only(f"curl http://a {option}").auth == auth


@pytest.mark.parametrize(
    ("option", "expected"),
    [
        ("-m 1.5 --connect-timeout 2", {"timeout_ms": 1500, "connect_timeout_ms": 2000}),
        ("-k --http1.1", {"verify_tls": False, "http_version": "1.1"}),
        ("--http2-prior-knowledge", {"http_version": "2"}),
        (
            "--max-redirs 3 --retry 4 --retry-delay 1",
            {"max_redirects": 3, "retries": 4, "retry_delay_ms": 1000},
        ),
        (
            "-x socks5h://p:1 -U a:b:c",
            {"proxy": "socks5h://p:1", "proxy_username": "a", "proxy_password": "b:c"},
        ),
        ("--socks5 p:9", {"proxy": "socks5://p:9"}),
        ("-x socks4://p", {"proxy": "socks4://p"}),
        ("--noproxy '*'", {"proxy": "none"}),
        ("--noproxy a.b,10.0.0.0/8", {"proxy_bypass": "a.b, *.a.b, 10.0.0.0/8"}),
        (
            "--tlsv1.2 --tls-max 1.3 --cacert ca.pem",
            {"tls_min": "1.2", "tls_max": "1.3", "ca_file": "ca.pem"},
        ),
        ("--connect-to ::1.2.3.4:81", {"connect_to": "1.2.3.4:81"}),
        ("--connect-to 'host:8080:[::1]:81'", {"connect_to": "[::1]:81"}),
        ("--resolve host:8080:1.2.3.4", {"connect_to": "1.2.3.4"}),
        ("--resolve '+*:8080:[::1]'", {"connect_to": "[::1]"}),
        (
            "--unix-socket /s --interface 127.0.0.2 -6",
            {"unix_socket": "/s", "local_address": "127.0.0.2", "ip_version": "6"},
        ),
        ("-E c.pem:pw --key k", {"certificates": (ClientCertificate("*", "pem", "c.pem", "k", "pw"),)}),
        (
            r"-E 'C:\c.p12' --pass x",
            {"certificates": (ClientCertificate("*", "pkcs12", r"C:\c.p12", "", "x"),)},
        ),
    ],
)
def test_settings_of_curl(option: str, expected: dict[str, object]) -> None:
    assert only(f"curl http://host:8080/ {option}").settings == Settings(follow_redirects=False, **expected)  # type: ignore[arg-type]


def test_one_command_with_several_requests() -> None:
    found = read_curl("curl -sSL http://a -d x=1 http://b --next -I http://c; curl http://d")
    assert [(one.request.method, one.request.url) for one in found] == [
        ("POST", "http://a"),
        ("POST", "http://b"),
        ("HEAD", "http://c"),
        ("GET", "http://d"),
    ]
    assert found[2].request.settings.follow_redirects is False


@pytest.mark.parametrize(
    ("url", "sent"),
    [("http://a", "http://a/f.txt"), ("http://a/d/", "http://a/d/f.txt"), ("http://a/x", "http://a/x")],
)
def test_an_upload_has_no_type_and_may_name_itself(url: str, sent: str) -> None:
    request = only(f"curl -T dir/f.txt {url}")
    assert (request.method, request.url) == ("PUT", sent)
    assert request.body == Body("file", files=(BodyFile("dir/f.txt"),))
    assert request.switched_off == ("content-type",)


@pytest.mark.parametrize(
    ("option", "word"),
    [
        ("-o x", "-o"),
        ("--wonder", "not known"),
        ("--limit-rate 3", "--limit-rate"),
        ("-d @file", "line breaks"),
        ("-b jar.txt", "reads no files"),
        ("-H nocolon", "no colon"),
        ("--resolve other:1:2.2.2.2", "--resolve"),
        ("'http://b/{x,y}'", "braces"),
        ("--interface eth0", "eth0"),
        ("-F 'a=b;c'", "after a ';'"),
        ("$TOKEN", "{{TOKEN}}"),
        ("--data $(cat x)", "for a shell"),
    ],
)
def test_what_is_not_taken_over_is_named(option: str, word: str) -> None:
    found = read_curl(f"curl http://a/ {option}")
    assert any(word in note for one in found for note in one.notes)


def test_files_are_read_only_through_the_caller() -> None:
    def read(name: str) -> bytes:
        if name == "gone":
            raise FileNotFoundError(2, "No such file", name)
        return {"f": b"a=1\r\n", "-": b"in"}[name]

    body = read_curl("curl http://a -d @f -d @-", read)[0].request.body
    assert body == Body("text", "a=1&in", content_type=FORM)
    assert "gone" in read_curl("curl http://a -d @gone -d x", read)[0].notes[0]
