"""What the person composed: one HTTP request, before any variable is filled in.

Everything here is a frozen dataclass and imports nothing outside the standard library. Order
and duplicates are kept, because HTTP keeps them.
"""

from dataclasses import dataclass, field
from typing import Literal


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
    """One field of a form body; `files` (paths) count when `kind` is `file`."""

    name: str
    value: str = ""
    kind: Literal["text", "file"] = "text"
    files: tuple[str, ...] = ()
    content_type: str = ""
    enabled: bool = True
    description: str = ""


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
    """

    kind: str = "none"
    text: str = ""
    rows: tuple[FormRow, ...] = ()
    files: tuple[BodyFile, ...] = ()


@dataclass(frozen=True, slots=True)
class AuthConfig:
    """How to authenticate: the id of a kind of `postgui.net.auth` and its field values."""

    kind: str = "none"
    values: tuple[tuple[str, str], ...] = ()

    def value(self, name: str, default: str = "") -> str:
        return dict(self.values).get(name, default)


@dataclass(frozen=True, slots=True)
class Variable:
    """A name for a value, in an environment, a collection, a folder or a request."""

    name: str
    value: str = ""
    enabled: bool = True
    secret: bool = False
    description: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """How to send. None means: as the folder, the collection or the default says."""

    timeout_ms: int | None = None
    follow_redirects: bool | None = None
    max_redirects: int | None = None
    encode_url: bool | None = None
    forward_authorization: bool | None = None
    verify_tls: bool | None = None
    http_version: Literal["auto", "1.1", "2"] | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """One request as stored; change it with `dataclasses.replace`.

    The query of `url` is the truth for enabled query rows. `params` holds every row of the table
    (see `postgui.model.query`), because disabled rows, descriptions and path values fit nowhere else.
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

    def sent_headers(self) -> tuple[Pair, ...]:
        """The enabled headers with a name, in the order the person gave them."""
        return tuple(pair for pair in self.headers if pair.enabled and pair.name)


def new_request(name: str = "") -> Request:
    """A fresh request: GET, and auth as its folder says."""
    return Request(name=name, auth=AuthConfig("inherit"))
