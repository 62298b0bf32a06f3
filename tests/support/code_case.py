"""Requests that generated code has to send, by name: every body, auth, encoding and odd header."""

from dataclasses import replace
from pathlib import Path

from postgui.model.request import AuthConfig, Body, BodyFile, FormRow, Pair, Param, Request, Settings

_STAY = Settings(follow_redirects=False)
_NASTY = (
    "'single' \"double\" `back` \\ \\n $HOME ${x} #{y} \\(z) %PATH% %d !! ^& | < > ; ?\\?= */ --> </script>"
)
_JSON = '{\n\t"name": "Ada \\"the\\" first",\n  "list": [1, 2.50, null],\n  "text": "ünï – 漢字 🎉"\n}\n'
_BINARY = bytes(range(256))
_SECRET = "a+very/long=secret value"
_TYPED = (Pair("Content-Type", "text/plain"),)

URLS = {
    "query": "?a=1&b=two&a=3",
    "query-escapes": "?q=a%20b+c%26d%3De&f=%25",
    "query-unicode": "?q=grün&漢=字",
    "query-signs": "?q=!$()*,;:@/?-._~",
    "query-quote": "?q=it's",
    "query-flag": "?flag&empty=&=value&&",
    "query-brackets": "?filter[a]=1&b[]=2",
    "query-forbidden": '?q="<>{}|^`\\ x',
    "path-dots": "/a/../b/./c",
    "path-slashes": "//a//b/",
    "path-escapes": "/a%2Fb%2e%41",
    "path-unicode": "/gr ün/漢",
    "path-signs": "/!$&'()*+,;=:@-._~",
    "path-percent": "/100%/%zz",
    "fragment": "/a#not-sent",
}
HEADERS: dict[str, tuple[Pair, ...]] = {
    "header": (Pair("X-One", "1"), Pair("x-two", "a, b; c=d")),
    "header-repeated": (
        Pair("X-Many", "1"),
        Pair("X-Between", "-"),
        Pair("X-Many", "2"),
        Pair("x-many", "3"),
    ),
    "header-empty": (Pair("X-Empty", ""), Pair("X-After", "1")),
    "header-signs": (Pair("X-Signs", _NASTY),),
    "header-odd-name": (Pair("X_odd.1~!#$%&'*+^`|", "1"),),
    "header-equals": (Pair("X-Equals", "=1"), Pair("X-At", "@/etc/passwd"), Pair("X-Colon", ":x")),
    "header-semicolon": (Pair("X-Semicolon", ";x;"),),
    "header-long": (Pair("X-Long", "x" * 4000),),
    "header-accept": (Pair("Accept", "application/xml;q=0.9"), Pair("Accept-Language", "de")),
    "header-agent": (Pair("User-Agent", "mine/1.0"),),
    "header-host": (Pair("Host", "other.example:81"),),
    "header-cookie": (Pair("Cookie", "a=1; b=two"),),
    "header-referer": (Pair("Referer", "http://x/?a=b"), Pair("Origin", "http://x")),
    "header-unicode": (Pair("X-Unicode", "grün 漢"),),
    "header-authorization": (Pair("Authorization", "Custom a=\"b\",c='d'"),),
    "header-conditional": (Pair("If-None-Match", '"x"'), Pair("Range", "bytes=0-9")),
}
BODIES: dict[str, tuple[Body, tuple[Pair, ...]]] = {
    "json": (Body("json", _JSON), ()),
    "json-line": (Body("json", '{"a":1}'), ()),
    "json-typed": (Body("json", "[]"), (Pair("content-type", "application/vnd.api+json"),)),
    "json-long": (Body("json", '{"a": "' + "0123456789" * 600 + '"}'), ()),
    "xml": (Body("xml", "<?xml version='1.0'?>\n<a b=\"c\">&amp;</a>"), ()),
    "text": (Body("text", "plain"), ()),
    "text-signs": (Body("text", _NASTY), ()),
    "text-lines": (Body("text", "one\r\ntwo\rthree\n\n\tfour\n"), ()),
    "text-line-end": (Body("text", "one\n"), ()),
    "text-blanks": (Body("text", "  \n  indented  \n"), ()),
    "text-invisible": (Body("text", "\u2028\u2029\u200b\u202e\u00a0\ufeff\u00ad\x7f\x01\x1b[0m"), ()),
    "text-unicode": (Body("text", "ünï 漢字 🎉 \U0001f468\u200d\U0001f469"), ()),
    "text-hex": (Body("text", "\x01f\x02abc\x1f9 é1"), ()),
    "text-at": (Body("text", "@file.bin"), ()),
    "text-hashes": (Body("text", 'r#"a"# "## `$x` """ \'\'\''), ()),
    "text-comment": (Body("text", "<?php ?> /* */ // -- {{ }}{% %}"), ()),
    "text-octal": (Body("text", "\\0 \\x41 \\u0041 \\101 \x007".replace("\x00", "")), ()),
    "empty": (Body("text", ""), ()),
    "sparql": (Body("sparql", 'SELECT ?s WHERE { ?s ?p "o" }'), ()),
    "graphql": (
        Body("graphql", "query Q($a: Int) {\n  b(c: $a)\n}", variables='{"a": 1}', operation="Q"),
        (),
    ),
    "form": (Body("form-urlencoded", rows=(FormRow("a", "1 & 2"), FormRow("a", "ü"), FormRow("", "x"))), ()),
    "form-empty": (Body("form-urlencoded"), ()),
    "multipart": (
        Body(
            "multipart-form",
            boundary="xyz",
            rows=(FormRow("a", "1"), FormRow("b", "ü\r\n", content_type="a/b")),
        ),
        (),
    ),
    "multipart-file": (
        Body(
            "multipart-form",
            boundary="xyz",
            rows=(
                FormRow('q"n', "x"),
                FormRow("f", kind="file", files=("file.bin", "text file.txt"), file_name="ü.bin"),
                FormRow("z", "end"),
            ),
        ),
        (),
    ),
    "file": (Body("file", files=(BodyFile("text file.txt"),)), ()),
    "file-binary": (Body("file", files=(BodyFile("file.bin"),)), ()),
    "gzip": (Body("json", _JSON, compression="gzip"), ()),
    "zstd": (Body("text", "a" * 300, compression="zstd"), ()),
    "chunked": (Body("text", "in chunks"), (Pair("Transfer-Encoding", "chunked"),)),
}
AUTHS = {
    "auth-basic": AuthConfig("basic", (("username", "Ada"), ("password", _SECRET))),
    "auth-basic-unicode": AuthConfig("basic", (("username", "ü"), ("password", "a:b\"'\\"))),
    "auth-bearer": AuthConfig("bearer", (("token", "abc.def-_~+/="),)),
    "auth-key-header": AuthConfig("apikey", (("key", "X-Key"), ("value", _SECRET), ("placement", "header"))),
    "auth-key-query": AuthConfig("apikey", (("key", "k y"), ("value", _SECRET), ("placement", "query"))),
    "auth-key-cookie": AuthConfig("apikey", (("key", "k"), ("value", "v1"), ("placement", "cookie"))),
    "auth-wsse": AuthConfig("wsse", (("username", "Ada"), ("password", "pw"))),
    "auth-oauth1": AuthConfig("oauth1", (("consumerKey", "ck"), ("consumerSecret", "cs"))),
    "auth-aws": AuthConfig(
        "awsv4",
        (("accessKeyId", "AK"), ("secretAccessKey", "sk"), ("region", "eu-west-1"), ("service", "s3")),
    ),
    "auth-jwt": AuthConfig(
        "jwt", (("algorithm", "HS256"), ("secret", "s" * 32), ("payload", '{"sub": "a"}'))
    ),
}
OF_THIS_MOMENT = ("auth-wsse", "auth-oauth1", "auth-aws", "auth-jwt")
"""Those whose headers differ from one second to the next."""
METHODS = ("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "PROPFIND", "PURGE", "patch")
QUICK = (
    "query-signs",
    "path-dots",
    "header-repeated",
    "header-signs",
    "text-signs",
    "json",
    "multipart-file",
)
"""A few, for every run."""


def cases(base: str) -> dict[str, Request]:
    """The requests by name; the path of each begins with its name. `base` ends in a slash."""
    found: dict[str, Request] = {"plain": Request(url=f"{base}plain")}
    for method in METHODS:
        found[f"method-{method}"] = Request(method=method, url=f"{base}method-{method}")
    for name, rest in URLS.items():
        found[name] = Request(url=f"{base}{name}{rest}")
    found["path-variable"] = Request(
        url=f"{base}path-variable/:id", params=(Param("id", "a b/c", kind="path"),)
    )
    for name, headers in HEADERS.items():
        found[name] = Request(url=f"{base}{name}", headers=headers)
    for name, (body, headers) in BODIES.items():
        found[name] = Request(method="POST", url=f"{base}{name}", headers=headers, body=body)
    for name, auth in AUTHS.items():
        found[name] = Request(url=f"{base}{name}", auth=auth)
    start = base.replace("://", "://Ada:pass%20word@")
    found["auth-userinfo"] = Request(url=f"{start}auth-userinfo")
    found["delete-body"] = Request(method="DELETE", url=f"{base}delete-body", body=Body("json", "{}"))
    found["get-body"] = Request(url=f"{base}get-body", body=Body("json", '{"a": 1}'))
    found["untyped"] = Request(
        method="POST", url=f"{base}untyped", body=Body("text", "a"), switched_off=("content-type",)
    )
    found["followed"] = Request(url=f"{base}followed")
    found["timed"] = Request(url=f"{base}timed")
    settings = {"followed": Settings(), "timed": replace(_STAY, timeout_ms=20_000, verify_tls=False)}
    return {name: replace(each, settings=settings.get(name, _STAY)) for name, each in found.items()}


def write_files(folder: Path) -> None:
    """The files that the requests name."""
    (folder / "file.bin").write_bytes(_BINARY)
    (folder / "text file.txt").write_text("from a file\n", encoding="utf-8")
