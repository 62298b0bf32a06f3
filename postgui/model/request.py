"""What the person composed: one HTTP request, before any variable is filled in.

Everything here is a frozen dataclass and imports nothing outside the standard library. Order
and duplicates are kept, because HTTP keeps them.
"""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from postgui.model.assertion import Assertion, Capture
from postgui.model.script import Script


@dataclass(frozen=True, slots=True)
class Pair:
    """A name and a value with a checkbox: a header, a form field."""

    name: str
    value: str = ""
    enabled: bool = True
    description: str = ""


@dataclass(frozen=True, slots=True)
class Param:
    """One row of the Params table.

    `value` None is a query key without `=` (`?flag`), which is not the same as `?flag=`.
    Names and values stand as typed in the URL: never decoded, never encoded twice.
    """

    name: str
    value: str | None = ""
    kind: Literal["query", "path"] = "query"
    enabled: bool = True
    description: str = ""


@dataclass(frozen=True, slots=True)
class FormRow:
    """One field of a form body; `files` (paths) count when `kind` is `file`.

    `file_name` is what the server is told instead of the file's own name.
    """

    name: str
    value: str = ""
    kind: Literal["text", "file"] = "text"
    files: tuple[str, ...] = ()
    content_type: str = ""
    enabled: bool = True
    description: str = ""
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class BodyFile:
    """A file on disk that can be the whole body; relative paths count from the request's file."""

    path: str
    content_type: str = ""
    selected: bool = True
    description: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """The body as composed.

    `kind` names a kind of `postgui.net.bodies`. What other kinds need is kept beside it, so that
    switching from JSON to a form and back loses nothing; files store only the current kind.

    `content_type` is for a raw text that has a type of its own. `variables` (JSON text) and `operation`
    belong to GraphQL, whose query is `text`. `boundary` is the multipart one, empty for one of ours.
    """

    kind: str = "none"
    text: str = ""
    rows: tuple[FormRow, ...] = ()
    files: tuple[BodyFile, ...] = ()
    content_type: str = ""
    variables: str = ""
    operation: str = ""
    boundary: str = ""
    compression: Literal["", "gzip", "br", "zstd"] = ""


@dataclass(frozen=True, slots=True)
class BodyVariant:
    """One of several bodies between which a request can choose.

    Of the one in use, the request's own `body` is the truth, and this `body` stays empty (see
    `postgui.model.body_variant`).
    """

    title: str
    body: Body = field(default_factory=Body)


@dataclass(frozen=True, slots=True)
class AuthConfig:
    """How to authenticate: the id of a kind of `postgui.net.auth` and its field values."""

    kind: str = "none"
    values: tuple[tuple[str, str], ...] = ()

    def value(self, name: str, default: str = "") -> str:
        return dict(self.values).get(name, default)


DataType: TypeAlias = Literal["", "number", "boolean", "null", "object"]
"""What the text of a variable's value stands for; empty is text."""


@dataclass(frozen=True, slots=True)
class Variable:
    """A name for a value, in an environment, a collection, a folder or a request.

    `data_type` is what the text of `value` stands for; empty is text.
    """

    name: str
    value: str = ""
    enabled: bool = True
    secret: bool = False
    description: str = ""
    data_type: DataType = ""


@dataclass(frozen=True, slots=True)
class ClientCertificate:
    """What this side shows of itself to the hosts that match `host` (`*.example.org`, with a port or not).

    `certificate` is the PEM or PKCS#12 file, `key` the PEM file of the private key; relative paths count
    from the collection's folder.
    """

    host: str
    kind: Literal["pem", "pkcs12"] = "pem"
    certificate: str = ""
    key: str = ""
    passphrase: str = ""
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Settings:
    """How to send. None means: as the folder, the collection or the default says.

    Times are milliseconds, 0 for no limit: `timeout_ms` covers the whole exchange, the others one step.
    `proxy` is `system`, `none` or a URL (http, https, socks5, socks5h); its credentials are beside it.
    `insecure_hosts`, `proxy_bypass`: host patterns with commas between them. `connect_to` (host and port
    or either) is where to connect instead; Host, SNI and certificate checks stay with the URL.
    """

    timeout_ms: int | None = None
    connect_timeout_ms: int | None = None
    read_timeout_ms: int | None = None
    write_timeout_ms: int | None = None
    follow_redirects: bool | None = None
    max_redirects: int | None = None
    encode_url: bool | None = None
    forward_authorization: bool | None = None
    http_version: Literal["auto", "1.1", "2"] | None = None
    keep_alive: bool | None = None
    use_cookies: bool | None = None
    retries: int | None = None
    retry_delay_ms: int | None = None
    verify_tls: bool | None = None
    insecure_hosts: str | None = None
    ca_file: str | None = None
    certificates: tuple[ClientCertificate, ...] | None = None
    tls_min: Literal["1.0", "1.1", "1.2", "1.3"] | None = None
    tls_max: Literal["1.0", "1.1", "1.2", "1.3"] | None = None
    server_name: str | None = None
    proxy: str | None = None
    proxy_username: str | None = None
    proxy_password: str | None = None
    proxy_bypass: str | None = None
    connect_to: str | None = None
    unix_socket: str | None = None
    local_address: str | None = None
    ip_version: Literal["4", "6"] | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A request with an answer to it, kept for showing and for serving as a mock.

    `response_headers` keep order and repeats. `response_kind` says what `response_body` is; binary is
    base64 (RFC 4648, section 4). `status` 0 is none given.
    """

    name: str
    description: str = ""
    method: str = ""
    url: str = ""
    params: tuple[Param, ...] = ()
    headers: tuple[Pair, ...] = ()
    body: Body = field(default_factory=Body)
    status: int = 0
    status_text: str = ""
    response_headers: tuple[tuple[str, str], ...] = ()
    response_kind: Literal["json", "text", "xml", "html", "binary"] = "text"
    response_body: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Request:
    """One request as stored; change it with `dataclasses.replace`.

    The query of `url` is the truth for enabled query rows. `params` holds every row of the table
    (see `postgui.model.query`), because disabled rows, descriptions and path values fit nowhere else.
    `switched_off` names automatic headers (lower case) that the person does not want to be sent.
    `variant` is the index of the one of `variants` in use. `description` is a line about the request,
    `docs` is Markdown. `python` is a program around the send; the file beside the request holds it.
    """

    name: str = ""
    method: str = "GET"
    url: str = ""
    params: tuple[Param, ...] = ()
    headers: tuple[Pair, ...] = ()
    body: Body = field(default_factory=Body)
    auth: AuthConfig = field(default_factory=AuthConfig)
    settings: Settings = field(default_factory=Settings)
    variables: tuple[Variable, ...] = ()
    docs: str = ""
    tags: tuple[str, ...] = ()
    switched_off: tuple[str, ...] = ()
    scripts: tuple[Script, ...] = ()
    assertions: tuple[Assertion, ...] = ()
    captures: tuple[Capture, ...] = ()
    examples: tuple[Example, ...] = ()
    variants: tuple[BodyVariant, ...] = ()
    variant: int = 0
    description: str = ""
    python: str = field(default="", repr=False)

    def sent_headers(self) -> tuple[Pair, ...]:
        """The enabled headers with a name, in the order the person gave them."""
        return tuple(pair for pair in self.headers if pair.enabled and pair.name)


def new_request(name: str = "") -> Request:
    """A fresh request: GET, and auth as its folder says."""
    return Request(name=name, auth=AuthConfig("inherit"))
