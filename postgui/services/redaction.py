"""Taking secrets out of what is going to be stored.

Pure: text and bytes in, text and bytes out. What is taken out is shown as `***`. Redacted are

- the credentials of Authorization, Proxy-Authorization, Cookie and Set-Cookie (the scheme word and
  the cookies' names and attributes stay), in header lists and in head bytes,
- the user information of URLs (`http://user:password@host`),
- given secret values wherever they occur: as they are, percent-encoded, with JSON or HTML escapes,
  and inside base64, whatever stands around them there.

Bodies in UTF-16 or UTF-32 and secrets cut in pieces are not recognised.
"""

import base64
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from postgui.model.exchange import HeaderList

MASK = "***"
_MASK = MASK.encode()

_SENSITIVE = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})
# A value goes on over lines that begin with a blank (obsolete folding, RFC 9112 section 5.2).
_SENSITIVE_LINE = re.compile(
    rb"^((?:proxy-)?authorization|cookie|set-cookie)(:[ \t]*)([^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*)",
    re.IGNORECASE | re.MULTILINE,
)
_USERINFO = re.compile(r"(?<=://)[^/?#\s@\"'<>]*(?:@[^/?#\s@\"'<>]*)*@")
_SCHEME = re.compile(r"([A-Za-z][\w-]*)[ \t]+\S")
_BASE64 = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
_MIN_BASE64 = 4
_LONG_SECRET = 4
_MIN_CREDENTIAL = 8


class Redactor:
    """Takes one set of secrets out of anything.

    A secret of one character is ignored: it would shred the text and protect nothing. `reach` is
    more bytes than any guise of a secret takes.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self.values = frozenset(secrets)
        # Longest first: a secret may be the beginning of another.
        secrets = sorted((each for each in self.values if len(each) > 1), key=len, reverse=True)
        found = [(len(each), pattern) for each in secrets for pattern in _patterns(each)]
        self._patterns = [pattern for _, pattern in found]
        self._long_patterns = [pattern for length, pattern in found if length >= _LONG_SECRET]
        # For short texts one look for all is quicker; for long ones, each for itself.
        self._any = re.compile(b"|".join(pattern.regex.pattern for pattern in self._patterns))
        self.reach = max((len(each) * 12 + 8 for each in secrets), default=0)

    def __bool__(self) -> bool:
        """Whether there is any value to look for."""
        return bool(self._patterns)

    def text(self, text: str) -> str:
        """`text` without secrets and without the user information of URLs."""
        return self.secrets(self.userinfo(text))

    def secrets(self, text: str) -> str:
        """`text` without the secret values."""
        if not self._patterns:
            return text
        data = text.encode("utf-8", "surrogatepass")
        if self._any.search(data) is None:
            return text
        return _cut(data, self._patterns).decode("utf-8", "surrogatepass")

    def userinfo(self, text: str) -> str:
        """`https://user:password@host` as `https://***@host`, wherever it stands in `text`.

        User information with a `{{variable}}` in it stays: a template holds no secret.
        """
        if "@" not in text:
            return text
        return _USERINFO.sub(lambda match: match[0] if "{{" in match[0] else f"{MASK}@", text)

    def headers(self, headers: HeaderList) -> HeaderList:
        return tuple((self.text(name), self.text(redact_header(name, value))) for name, value in headers)

    def head(self, head: bytes) -> bytes:
        """Request line and header lines as they went out."""
        head = _SENSITIVE_LINE.sub(_redact_line, head)
        return self.text(head.decode("latin-1")).encode("latin-1", "replace") if head else head

    def body(self, body: bytes) -> bytes:
        """A whole body that is in memory; the same object when there is nothing in it."""
        # Two or three bytes stand in any picture by chance.
        patterns = self._long_patterns if b"\0" in body[:4096] else self._patterns
        return _cut(body, patterns)

    def stream(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """A body of any size, with secrets found across the borders of chunks, too.

        Secrets shorter than four characters are not looked for.
        """
        held = b""
        for chunk in chunks:
            held += chunk
            spans = _spans(held, self._long_patterns)
            safe = max(len(held) - self.reach, 0)
            for start, end in spans:
                if start < safe < end:
                    safe = start or end  # it may go on in the next chunk: leave it whole
            yield _join(held[:safe], [span for span in spans if span[1] <= safe])
            held = held[safe:]
        yield _cut(held, self._long_patterns)


def redact_header(name: str, value: str) -> str:
    """The value of a header without its credential; other headers as they are."""
    lowered = name.strip().lower()
    if lowered not in _SENSITIVE or not value.strip():
        return value
    if lowered == "cookie":
        return _redact_cookies(value)
    if lowered == "set-cookie":
        pair, semicolon, attributes = value.partition(";")
        return _redact_cookies(pair) + semicolon + attributes
    scheme = _SCHEME.match(value.strip())
    return f"{scheme[1]} {MASK}" if scheme else MASK


def credentials_in(headers: HeaderList) -> frozenset[str]:
    """What stands after the scheme word of Authorization headers: a server may echo it in its answer."""
    found = set()
    for name, value in headers:
        if name.strip().lower() in ("authorization", "proxy-authorization"):
            _, _, after = value.strip().partition(" ")
            found.add((after or value).strip())
    return frozenset(each for each in found if len(each) >= _MIN_CREDENTIAL)


def _redact_cookies(value: str) -> str:
    def one(cookie: str) -> str:
        name, equals, _ = cookie.partition("=")
        return f"{name}={MASK}" if equals else MASK

    return ";".join(one(part) if part.strip() else part for part in value.split(";"))


def _redact_line(match: re.Match[bytes]) -> bytes:
    name, value = match[1].decode("latin-1"), match[3].decode("latin-1")
    return match[1] + match[2] + redact_header(name, value).encode("latin-1", "replace")


@dataclass(frozen=True, slots=True)
class _Pattern:
    """Finds one secret in one guise."""

    regex: re.Pattern[bytes]
    base64: bool = False

    def spans(self, data: bytes) -> Iterator[tuple[int, int]]:
        for match in self.regex.finditer(data):
            start, end = match.span()
            if self.base64:  # the characters beside it hold some bits of the secret
                start -= start > 0 and data[start - 1] in _BASE64
                end += end < len(data) and data[end] in _BASE64
            yield start, end


def _patterns(secret: str) -> list[_Pattern]:
    plain = b"".join(_spellings(char) for char in secret)
    cores = _base64_cores(secret.encode("utf-8", "surrogatepass"))
    return [_Pattern(re.compile(plain)), *(_Pattern(re.compile(core), base64=True) for core in cores)]


def _spellings(char: str) -> bytes:
    """A pattern for one character as it may stand in a URL, a form, JSON, HTML, or by itself.

    Letters and digits have one spelling, so that the pattern of most secrets is a plain string,
    which `re` finds at memory speed.
    """
    if char.isascii() and char.isalnum():
        return char.encode()
    from html import escape  # with every entity there is; a send without secrets needs none

    raw = char.encode("utf-8", "surrogatepass")
    forms = {raw, char.encode("latin-1", "ignore"), f"\\{char}".encode("utf-8", "surrogatepass")}
    forms |= {
        json.dumps(char)[1:-1].encode(),
        escape(char).encode("utf-8", "surrogatepass"),
        f"&#{ord(char)};".encode(),
    }
    forms |= {b"+"} if char == " " else set()
    patterns = [re.escape(form) for form in sorted(forms - {b""}, key=len, reverse=True)]
    percent = b"".join(b"%%%02x" % byte for byte in raw)
    units = char.encode("utf-16-be", "surrogatepass")
    escaped = b"".join(rb"\\u%02x%02x" % (units[i], units[i + 1]) for i in range(0, len(units), 2))
    return b"(?:" + b"|".join([rb"(?i:%s)" % percent, rb"(?i:%s)" % escaped, *patterns]) + b")"


def _base64_cores(secret: bytes) -> list[bytes]:
    """Patterns for the characters of base64 that only `secret` decides, at each of three offsets."""
    cores = []
    for offset in range(3):
        encoded = base64.b64encode(bytes(offset) + secret)
        first = (0, 2, 3)[offset]
        last = (offset + len(secret)) * 8 // 6
        core = encoded[first:last]
        if len(core) >= _MIN_BASE64:
            cores.append(
                re.escape(core).replace(rb"\+", b"(?:[+-]|%2[Bb])").replace(b"/", b"(?:[/_]|%2[Ff])")
            )
    return cores


def _spans(data: bytes, patterns: Iterable[_Pattern]) -> list[tuple[int, int]]:
    """Where the patterns match, ascending, overlaps merged."""
    found: list[tuple[int, int]] = []
    for pattern in patterns:
        found.extend(pattern.spans(data))
    found.sort()
    merged: list[tuple[int, int]] = []
    for start, end in found:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _cut(data: bytes, patterns: Iterable[_Pattern]) -> bytes:
    spans = _spans(data, patterns)
    return _join(data, spans) if spans else data


def _join(data: bytes, spans: Iterable[tuple[int, int]]) -> bytes:
    parts: list[bytes] = []
    at = 0
    for start, end in spans:
        parts += [data[at:start], _MASK]
        at = end
    parts.append(data[at:])
    return b"".join(parts)
