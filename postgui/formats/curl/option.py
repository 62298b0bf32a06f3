"""The options of curl 8: which take a value, what the short ones stand for, and which change no request.

From curl's manual (curl.se/docs/manpage.html). Pure.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


SHORT = {
    "0": "http1.0",
    "1": "tlsv1",
    "2": "sslv2",
    "3": "sslv3",
    "4": "ipv4",
    "6": "ipv6",
    "a": "append",
    "A": "user-agent",
    "b": "cookie",
    "B": "use-ascii",
    "c": "cookie-jar",
    "C": "continue-at",
    "d": "data",
    "D": "dump-header",
    "e": "referer",
    "E": "cert",
    "f": "fail",
    "F": "form",
    "g": "globoff",
    "G": "get",
    "h": "help",
    "H": "header",
    "i": "include",
    "I": "head",
    "j": "junk-session-cookies",
    "J": "remote-header-name",
    "k": "insecure",
    "K": "config",
    "l": "list-only",
    "L": "location",
    "m": "max-time",
    "M": "manual",
    "n": "netrc",
    "N": "no-buffer",
    "o": "output",
    "O": "remote-name",
    "p": "proxytunnel",
    "P": "ftp-port",
    "q": "disable",
    "Q": "quote",
    "r": "range",
    "R": "remote-time",
    "s": "silent",
    "S": "show-error",
    "t": "telnet-option",
    "T": "upload-file",
    "u": "user",
    "U": "proxy-user",
    "v": "verbose",
    "V": "version",
    "w": "write-out",
    "x": "proxy",
    "X": "request",
    "y": "speed-time",
    "Y": "speed-limit",
    "z": "time-cond",
    "Z": "parallel",
    "#": "progress-bar",
    ":": "next",
}

WITH_VALUE = _names(
    """abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config
    connect-timeout connect-to continue-at cookie cookie-jar create-file-mode crlfile curves data
    data-ascii data-binary data-raw data-urlencode delegation dns-interface dns-ipv4-addr
    dns-ipv6-addr dns-servers doh-url dump-header ech egd-file engine etag-compare etag-save
    expect100-timeout form form-string ftp-account ftp-alternative-to-user ftp-method ftp-port
    ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip header hostpubmd5 hostpubsha256 hsts
    interface ip-tos ipfs-gateway json keepalive-cnt keepalive-time key key-type krb libcurl
    limit-rate local-port login-options mail-auth mail-from mail-rcpt max-filesize max-redirs
    max-time netrc-file noproxy oauth2-bearer output output-dir parallel-max pass pinnedpubkey
    preproxy proto proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert
    proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass
    proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword
    proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate referer request
    request-target resolve retry retry-delay retry-max-time sasl-authzid service-name
    signature-algorithms sigalgs socks4 socks4a socks5 socks5-gssapi-service socks5-hostname
    speed-limit speed-time stderr telnet-option tftp-blksize time-cond tls-max tls13-ciphers
    tlsauthtype tlspassword tlsuser trace trace-ascii trace-config unix-socket upload-file
    upload-flags url url-query user user-agent variable vlan-priority write-out"""
)

QUIET = _names(
    """compressed globoff path-as-is silent show-error verbose include fail fail-with-body
    fail-early no-buffer buffer progress-bar progress-meter styled-output trace trace-ascii
    trace-config trace-ids trace-time stderr write-out dump-header parallel parallel-max
    parallel-immediate create-dirs output-dir remove-on-error clobber xattr disable keepalive
    keepalive-time keepalive-cnt tcp-nodelay tcp-fastopen use-ascii junk-session-cookies remote-time
    suppress-connect-headers ssl-no-revoke ssl-revoke-best-effort ssl-auto-client-cert alpn
    sessionid libcurl expect100-timeout http0.9 basic happy-eyeballs-timeout-ms ca-native
    no-progress-meter no-keepalive no-sessionid no-clobber no-styled-output proxy-basic"""
)
"""What changes only curl's own output, or what is done here anyway: taken without a word."""

FLAGS = _names(
    """get head location location-trusted insecure digest ntlm negotiate anyauth ipv4 ipv6 http1.0
    http1.1 http2 http2-prior-knowledge tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 netrc netrc-optional
    form-escape next remote-name remote-name-all"""
)


@dataclass(frozen=True, slots=True)
class Argument:
    """One option as given, by its long name, or a bare argument (a URL: `name` is `url`).

    `known` is False for a name that no list here has. A flag with `--no-` before it has `off`.
    """

    name: str
    value: str = ""
    shown: str = ""
    off: bool = False
    known: bool = True


def read_arguments(words: Sequence[str]) -> Iterator[Argument]:
    """The arguments of a curl command, the program's own name not among them.

    Raises:
        ProblemError: An option has no value that needs one.
    """
    rest = list(reversed(words))
    only_urls = False
    while rest:
        word = rest.pop()
        if only_urls or not word.startswith("-") or word == "-":
            yield Argument("url", word, word)
        elif word == "--":
            only_urls = True
        elif word.startswith("--"):
            yield _long(word, rest)
        else:
            yield from _short(word, rest)


def _long(word: str, rest: list[str]) -> Argument:
    name, equals, value = word[2:].partition("=")
    if name in WITH_VALUE:
        if not equals:
            value = _value(word, rest)
        return Argument(name, value, word)
    if name.startswith("no-") and name not in QUIET:
        return Argument(name[3:], "", word, off=True, known=_is_known(name[3:]))
    return Argument(name, "", word, known=_is_known(name))


def _short(word: str, rest: list[str]) -> Iterator[Argument]:
    """`-sSLd a=b`, `-XPOST`: several flags in one word, the last one with its value."""
    at = 1
    while at < len(word):
        letter = word[at]
        at += 1
        name = SHORT.get(letter)
        if name in WITH_VALUE:
            yield Argument(name, word[at:] or _value(f"-{letter}", rest), f"-{letter}")
            return
        yield Argument(name or letter, "", f"-{letter}", known=name is not None)


def _is_known(name: str) -> bool:
    return name in QUIET or name in FLAGS


def _value(shown: str, rest: list[str]) -> str:
    if rest:
        return rest.pop()
    raise ProblemError(
        Problem(
            tr("curl's {shown} has no value", shown=shown),
            tr("The command ends where its value should be."),
            tr("Copy the whole command again."),
            "curl",
        )
    )
