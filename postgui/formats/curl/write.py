"""A request as a curl command that sends the same bytes, but for what names the program. Pure.

`{{names}}` that are still in the request stay as they are; a secret that stands there as typed becomes one,
so that no copied command has it in clear, unless it is asked for.
"""

import re
import shlex
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from postgui.formats.curl.hide import hide
from postgui.formats.curl.outside import outside_references
from postgui.formats.curl.write_body import body_words
from postgui.formats.curl.write_credential import auth_words
from postgui.formats.curl.write_setting import setting_words
from postgui.model.query import fill_path, split_url
from postgui.model.request import Request

_ESCAPED = re.compile(r"%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~!$&'()*+,;=:@/?\[\]%]")
_DOTS = re.compile(r"/\.\.?(?:/|$)")


@dataclass(frozen=True, slots=True)
class Written:
    """The command, and what of the request it can't say."""

    text: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """The command as words, unquoted; an option and what belongs to it stand together."""

    parts: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()


def write_curl(request: Request, base: Path | None = None) -> Written:
    """The command for a POSIX shell, without secrets; relative paths of files count from `base`."""
    words = curl_words(hide(request), base)
    lines = [" ".join(map(_quoted, part)) for part in words.parts]
    return Written("curl " + " \\\n  ".join(lines), words.notes)


def _quoted(word: str) -> str:
    """For a POSIX shell. A carriage return is escaped (`$'...'`, POSIX.1-2024, section 2.2.4): it would get
    lost where text is pasted.
    """
    if "\r" not in word:
        return shlex.quote(word)
    escapes = {"\\": "\\\\", "'": "\\'", "\r": "\\r", "\n": "\\n"}
    return "$'" + "".join(escapes.get(char, char) for char in word) + "'"


def curl_words(request: Request, base: Path | None = None) -> Words:
    """The command for any shell, secrets as they stand."""
    notes: list[str] = []
    url = _url(fill_path(request.url, request.params), encode=request.settings.encode_url is not False)
    auth, more_query = auth_words(request, notes)
    if more_query:
        front, mark, fragment = url.partition("#")
        url = f"{front}{'&' if '?' in front else '?'}{more_query}{mark}{fragment}"
    parts = [(url,), *_url_words(url), *_method_words(request), *_header_words(request), *auth]
    parts += body_words(request, base, notes)
    parts += setting_words(request.settings, url, base, notes)
    return Words(tuple(parts), tuple(notes))


def _url(url: str, *, encode: bool) -> str:
    """What can't stand in a request target is percent-encoded here: curl would refuse or cut it."""
    base, mark, fragment = url.strip().partition("#")
    if not encode:
        return base + mark + fragment
    start = base.find("://") + 3 if "://" in base else 0
    cuts = [at for at in (base.find("/", start), base.find("?", start)) if at >= 0]
    cut = min(cuts, default=len(base))
    target = outside_references(base[cut:], lambda text: _ESCAPED.sub(lambda m: quote(m[0], safe=""), text))
    return base[:cut] + target + mark + fragment


def _url_words(url: str) -> list[tuple[str, ...]]:
    words: list[tuple[str, ...]] = []
    if any(char in url for char in "[]{}"):
        words.append(("--globoff",))
    if _DOTS.search(split_url(url)[0].partition("://")[2]):
        words.append(("--path-as-is",))
    return words


def _method_words(request: Request) -> list[tuple[str, ...]]:
    has_body = request.body.kind != "none"
    if request.method == "HEAD" and not has_body:
        return [("--head",)]
    return [] if request.method == ("POST" if has_body else "GET") else [("--request", request.method)]


def _header_words(request: Request) -> list[tuple[str, ...]]:
    own = {pair.name.lower() for pair in request.sent_headers()}
    words = [
        ("--header", f"{pair.name}: {pair.value}" if pair.value.strip(" \t") else f"{pair.name};")
        for pair in request.sent_headers()
    ]
    for name in request.switched_off:
        if name not in own:
            words.append(("--header", f"{'-'.join(piece.capitalize() for piece in name.split('-'))}:"))
    if "accept-encoding" not in own and "accept-encoding" not in request.switched_off:
        return [*words, ("--compressed",)]
    return list(words)
