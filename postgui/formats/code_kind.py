"""What a target for generated code is, and what it is given. The targets: `postgui.formats.code`.

A target writes a program that sends the same request line, the same headers and the same body bytes as
PostGUI does, save what belongs to the program that sends: Host, User-Agent, Accept, Accept-Encoding,
Connection and the framing of the body. What its library can't be brought to do is in its `Limits`, and is
said beside the code. Nothing is read from disk: files are named.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from postgui.model.registry import load_kinds
from postgui.model.request import Request
from postgui.translation import tr

_DOTS = re.compile(r"/(?:\.|%2e){1,2}(?=/|$)", re.IGNORECASE)
_LOWER_ESCAPE = re.compile(r"%(?:[a-f]|.[a-f])")
_NEEDLESS_ESCAPE = re.compile(r"%(?:2[de]|5f|7e|3[0-9]|[46][1-9a-f]|[57][0-9a])", re.IGNORECASE)
"""Of an unreserved character (RFC 3986, section 2.3)."""
_BODILESS = ("GET", "HEAD")


@dataclass(frozen=True, slots=True)
class FileBytes:
    """The bytes of a file, read when the code runs."""

    path: str


Part: TypeAlias = str | bytes | FileBytes
"""A piece of a body: text that goes out as UTF-8, other bytes, or a file."""


@dataclass(frozen=True, slots=True)
class Message:
    """A request as it will be sent.

    `origin` is `scheme://host:port`, `target` path and query as they go out. `headers` are the person's
    own, inherited ones, those of authentication and the cookie jar, and Content-Type, in their order;
    values outside ASCII go out as UTF-8. `body` None is no body, which is not an empty one. `left_out`
    names automatic headers, lower case, that are switched off. `digest` is a user name and a password.
    """

    method: str
    origin: str
    target: str
    headers: tuple[tuple[str, str], ...] = ()
    body: tuple[Part, ...] | None = None
    chunked: bool = False
    follow_redirects: bool = True
    timeout_ms: int = 0
    verify_tls: bool = True
    is_tls: bool = False
    left_out: tuple[str, ...] = ()
    digest: tuple[str, str] | None = field(default=None, repr=False)

    @property
    def url(self) -> str:
        return self.origin + self.target

    @property
    def host(self) -> str:
        """Host and port, as in the URL."""
        return self.origin.partition("://")[2] or self.origin

    @property
    def has_type(self) -> bool:
        """Whether it says what its body is."""
        return any(name.lower() == "content-type" for name, _ in self.headers)

    @property
    def timeout_s(self) -> str:
        """The time limit as a number of seconds: `2.5`."""
        return f"{self.timeout_ms / 1000:g}"

    def repeats(self) -> bool:
        """Whether a header comes more than once."""
        names = [name.lower() for name, _ in self.headers]
        return len(names) != len(set(names))

    def joined_headers(self) -> tuple[tuple[str, str], ...]:
        """Repeated headers as one, which means the same (RFC 9110, section 5.3); cookies by semicolons."""
        found: dict[str, tuple[str, str]] = {}
        for name, value in self.headers:
            key = name.lower()
            if key in found:
                joiner = "; " if key == "cookie" else ", "
                value = f"{found[key][1]}{joiner}{value}"
                name = found[key][0]
            found[key] = (name, value)
        return tuple(found.values())

    def has_dots(self) -> bool:
        """Whether the path has segments that libraries like to resolve."""
        return _DOTS.search(self.target.partition("?")[0]) is not None


@dataclass(frozen=True, slots=True)
class CodeSource:
    """What there is to write code of.

    `request` is the same, filled in as far as asked and with what it inherits, for targets that have words
    for more than the bytes: how to authenticate, a proxy. File paths in it count from `base`. `notes` are of
    any code for it, `setting_notes` of what only those targets can say. `secrets` are values that stand in
    `message` where secrets are written in clear.
    """

    message: Message
    request: Request
    base: Path
    notes: tuple[str, ...] = ()
    setting_notes: tuple[str, ...] = ()
    secrets: frozenset[str] = field(default=frozenset(), repr=False)


@dataclass(frozen=True, slots=True)
class Code:
    """The program, and what of the request it does not do."""

    text: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Limits:
    """What a library does to a request whatever its caller says.

    `upper_case` methods are sent in capitals. `joins` repeated headers into one. `ascii_headers` takes no
    other values. `resolves_dots` of the path. `escapes` are characters that it percent-encodes in the
    target, `escapes_path` and `escapes_query` in one part only. `adds_type` names the Content-Type that a
    body without one gets. `bodiless` can't send a body with GET and HEAD. `own_headers` can't be switched
    off. `no_redirects`: it follows none. `upper_escapes` are written in capitals, `undoes_escapes` are
    gone where none is needed. `no_host` leaves none but the URL's.
    """

    upper_case: bool = False
    joins: bool = False
    ascii_headers: bool = False
    resolves_dots: bool = False
    escapes: str = ""
    escapes_path: str = ""
    escapes_query: str = ""
    adds_type: str = ""
    bodiless: bool = False
    no_chunks: bool = True
    no_digest: bool = True
    no_redirects: bool = False
    upper_escapes: bool = False
    undoes_escapes: bool = False
    no_host: bool = False
    own_headers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CodeKind:
    """One language with one library. `language` says how to colour it, `suffix` how its files end.

    `of_settings` kinds write the whole request, with how it is sent.
    """

    id: str
    label: str
    language: str
    suffix: str
    write: Callable[[CodeSource], Code]
    order: int
    limits: Limits = Limits()
    of_settings: bool = False


def code_kinds() -> dict[str, CodeKind]:
    """Every target by id, in the order to show them."""
    from postgui.formats import code

    return load_kinds(code, CodeKind)


def write_code(kind: CodeKind, source: CodeSource) -> Code:
    """The code, with all that is to be known of it."""
    code = kind.write(source)
    notes = (*source.notes, *(() if kind.of_settings else source.setting_notes))
    return Code(
        code.text.rstrip("\n") + "\n", (*notes, *limit_notes(source.message, kind.limits), *code.notes)
    )


def limit_notes(message: Message, limits: Limits) -> tuple[str, ...]:
    """What of `message` arrives in another form because of the library, in words."""
    notes = []
    if limits.upper_case and message.method != message.method.upper():
        notes.append(tr("The method goes out in capitals: {method}.", method=message.method.upper()))
    if limits.joins and message.repeats():
        notes.append(
            tr("Repeated headers go out as one, with commas between the values, which means the same.")
        )
    if limits.ascii_headers and not all(value.isascii() for _, value in message.headers):
        notes.append(tr("The library sends no header values other than ASCII: those were left out."))
    if limits.resolves_dots and message.has_dots():
        notes.append(tr("The library resolves . and .. in the path before it sends."))
    path, _, query = message.target.partition("?")
    places = (
        (limits.escapes, message.target),
        (limits.escapes_path, path),
        (limits.escapes_query, query),
    )
    if found := [char for chars, place in places for char in chars if char in place]:
        notes.append(tr("The library percent-encodes {found} in the URL.", found=" ".join(found)))
    if limits.adds_type and message.body is not None and not message.has_type:
        notes.append(tr("The library adds Content-Type: {adds_type}.", adds_type=limits.adds_type))
    if limits.bodiless and message.body is not None and message.method in _BODILESS:
        notes.append(tr("The library sends no body with {method}: it was left out.", method=message.method))
    if limits.no_chunks and message.chunked:
        notes.append(tr("The body goes with its length, not in chunks."))
    if limits.no_redirects and message.follow_redirects:
        notes.append(tr("Redirects are not followed."))
    if limits.no_digest and message.digest is not None:
        notes.append(tr("Digest authentication, which answers a challenge of the server, was left out."))
    if limits.upper_escapes and _LOWER_ESCAPE.search(message.target):
        notes.append(tr("The library writes percent-encodings in capitals."))
    if limits.undoes_escapes and _NEEDLESS_ESCAPE.search(message.target):
        notes.append(tr("The library undoes percent-encodings where none is needed."))
    if limits.no_host and any(name.lower() == "host" for name, _ in message.headers):
        notes.append(tr("The library sends the URL's host as Host, and no other."))
    own = [name for name in message.left_out if name in limits.own_headers]
    if own:
        notes.append(tr("The library sends {own} although that is switched off.", own=", ".join(own)))
    return tuple(notes)
