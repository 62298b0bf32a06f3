"""What a kind of authentication is. The kinds themselves are the files of `postgui.net.auth`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from postgui.model.registry import load_kinds


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind's form. A `secret` one is shown as dots; `choices` makes it a list."""

    name: str
    label: str
    default: str = ""
    secret: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Additions:
    """What authenticating adds to a request: header lines, and query pairs as they go into the target."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AuthKind:
    """One way to authenticate; `apply` gets the filled field values."""

    id: str
    label: str
    fields: tuple[Field, ...]
    apply: Callable[[Mapping[str, str]], Additions]
    order: int = 100


def auth_kinds() -> dict[str, AuthKind]:
    """Every kind by id, in the order to show them."""
    from postgui.net import auth

    return load_kinds(auth, AuthKind)
