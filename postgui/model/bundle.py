"""A whole collection as one value: what import makes and what export takes. No paths, no disk."""

from dataclasses import dataclass, field
from typing import TypeAlias

from postgui.model.collection import Environment, Folder
from postgui.model.request import Request


@dataclass(frozen=True, slots=True)
class KeptItem:
    """An item that is kept whole: gRPC, WebSocket, a script or an app.

    `kind` is its type in OpenCollection's words, `text` its YAML, as it would stand in a file of its own.
    """

    name: str
    kind: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Branch:
    """A folder, or the collection itself, with what is in it, in order.

    `kept` is what no other format knows: an exporter that can't carry it says so.
    """

    folder: Folder
    items: tuple["Item", ...] = ()
    kept: tuple[KeptItem, ...] = ()


Item: TypeAlias = Branch | Request


@dataclass(frozen=True, slots=True)
class Collection:
    """A collection: its top folder says what everything in it gets."""

    top: Branch
    environments: tuple[Environment, ...] = ()


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that did not come along, into or out of another format.

    `where` is the place in words a person finds it by (`Users / Create user`), `what` is what was left
    out or changed, `why` the reason.
    """

    where: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What an importer made: `format` is its label. Not everything may have come along: `losses`.

    `capture_kinds` is for captures of browsers: what each request was made for (`document`, `xhr` ...), one
    a request, in the collection's order from the top; empty for every other format.
    """

    format: str
    collection: Collection
    losses: tuple[Loss, ...] = field(default=())
    capture_kinds: tuple[str, ...] = ()
