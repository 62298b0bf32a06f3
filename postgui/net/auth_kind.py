"""What a kind of authentication is. The kinds themselves are the files of `postgui.net.auth`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from postgui.model.exchange import ResponseHead
from postgui.model.registry import KindsById, load_kinds
from postgui.net.address import Address
from postgui.net.outgoing import EncodedBody, OutgoingHeader

AT_SEND = "(made when sent)"
"""Stands in a preview for what only exists at send time."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind's form.

    A `secret` one is shown as dots and kept in the keyring; `choices` makes it a list, the values
    `true`/`false` a switch, `multiline` a box, `file` adds a Browse button. `only_if` is (name, values):
    the field shows only while the field of that name has one of these values. `hint` is one short line.
    A `stored` one is in the file even while it has its default: the file's format asks for it.
    """

    name: str
    label: str
    default: str = ""
    secret: bool = False
    choices: tuple[str, ...] = ()
    multiline: bool = False
    file: bool = False
    only_if: tuple[str, tuple[str, ...]] | None = None
    hint: str = ""
    stored: bool = False


@dataclass(frozen=True, slots=True)
class Unsigned:
    """A request that is complete but for its authentication.

    `headers` are all there will be, automatic ones included, in order. `now` is seconds since the epoch,
    `nonce()` gives fresh unguessable text (hexadecimal, 32 digits). `preview` says that nothing will be
    sent: a kind then fetches nothing and puts placeholders for what only exists at send time. Relative
    file paths in the values count from `base`.
    """

    method: str
    address: Address
    headers: tuple[OutgoingHeader, ...]
    body: EncodedBody
    now: float
    nonce: Callable[[], str]
    preview: bool = False
    base: Path = Path()

    def header(self, name: bytes) -> bytes | None:
        """The first value of a header, by case-insensitive name."""
        return next((h.value for h in self.headers if h.name.lower() == name.lower()), None)


@dataclass(frozen=True, slots=True)
class Additions:
    """What authenticating adds to a request.

    `headers` replace automatic ones of the same name; a header that the person wrote stays instead.
    `query` are pairs of plain text: they are encoded as they go into the target; `raw_query` is text that
    goes in as it is (a signature over it was made already). `form` are pairs for the end of a
    form-urlencoded body. `late` names what differs from send to send, for the preview.
    """

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    raw_query: str = ""
    form: tuple[tuple[str, str], ...] = ()
    late: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Challenge:
    """An answer that may ask for authentication.

    `round` counts from 0. `memory` is the kind's own, kept through the rounds of one send.
    `server_name` is the host as the URL names it; `channel_binding` the DER certificate of the server.
    """

    response: ResponseHead
    round: int
    memory: dict[str, Any] = field(default_factory=dict)
    body: bytes = b""
    server_name: str = ""
    channel_binding: bytes = b""


@dataclass(frozen=True, slots=True)
class AuthKind:
    """One way to authenticate.

    `apply` gets the filled field values and the request; it raises `ProblemError` for values that can't
    be. `answer` gets the same and a challenge, and says what to send next, None to take the answer as it
    is. `reads_body` kinds look at the body bytes, so making them may take a while; `slow` kinds always may:
    they read files, or sign with private keys. `one_connection` kinds
    authenticate a connection, not a request: the whole send keeps to one of its own. `needs_token` kinds
    get a field `token` that services fetched. `note` tells in one line what the kind is, for the form.
    """

    id: str
    label: str
    fields: tuple[Field, ...]
    apply: Callable[[Mapping[str, str], Unsigned], Additions]
    answer: Callable[[Mapping[str, str], Unsigned, Challenge], Additions | None] | None = None
    order: int = 100
    reads_body: bool = False
    slow: bool = False
    one_connection: bool = False
    needs_token: bool = False
    status: Literal[401, 407] = 401
    note: str = ""


def auth_kinds() -> dict[str, AuthKind]:
    """Every kind by id, in the order to show them."""
    from postgui.net import auth

    return load_kinds(auth, AuthKind)


def auth_kinds_by_id() -> Mapping[str, AuthKind]:
    """The same, each imported when it is asked for: half of them bring cryptography."""
    from postgui.net import auth

    return KindsById(auth, AuthKind)
