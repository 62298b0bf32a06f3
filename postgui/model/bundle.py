"""A whole collection as one value: what import makes and what export takes. No paths, no disk."""

from dataclasses import dataclass, field
from typing import TypeAlias

from postgui.model.collection import Environment, Folder
from postgui.model.request import Request


@dataclass(frozen=True, slots=True)
class Branch:
    """A folder, or the collection itself, with what is in it, in order."""

    folder: Folder
    items: tuple["Item", ...] = ()


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
    """What an importer made: `format` is its label. Not everything may have come along: `losses`."""

    format: str
    collection: Collection
    losses: tuple[Loss, ...] = field(default=())
