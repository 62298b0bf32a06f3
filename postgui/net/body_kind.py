"""What a kind of body is. The kinds themselves are the files of `postgui.net.bodies`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from postgui.model.registry import KindsById, load_kinds
from postgui.model.request import Body
from postgui.net.outgoing import EncodedBody


@dataclass(frozen=True, slots=True)
class BodyKind:
    """One way to make body bytes.

    `form` says which part of a `Body` it uses, and so which editor the window shows. `encode` gets the
    filled body and the folder that relative file paths count from; it raises `ProblemError`. `content_type`
    is that of a raw kind, which a body may replace.
    """

    id: str
    label: str
    form: Literal["none", "text", "rows", "parts", "file", "graphql"]
    encode: Callable[[Body, Path], EncodedBody]
    language: str = "text"
    order: int = 100
    content_type: str = ""


def body_kinds() -> dict[str, BodyKind]:
    """Every kind by id, in the order to show them."""
    from postgui.net import bodies

    return load_kinds(bodies, BodyKind)


def body_kinds_by_id() -> Mapping[str, BodyKind]:
    """The same, each imported when it is asked for."""
    from postgui.net import bodies

    return KindsById(bodies, BodyKind)
