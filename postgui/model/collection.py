"""What a collection is: a folder of requests that share headers, auth and variables."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

from postgui.model.problem import Problem
from postgui.model.request import AuthConfig, Pair, Settings, Variable
from postgui.model.script import Script


@dataclass(frozen=True, slots=True)
class Defaults:
    """What a collection or folder gives to everything below it."""

    headers: tuple[Pair, ...] = ()
    auth: AuthConfig = field(default_factory=lambda: AuthConfig("inherit"))
    variables: tuple[Variable, ...] = ()
    settings: Settings = field(default_factory=Settings)
    scripts: tuple[Script, ...] = ()


@dataclass(frozen=True, slots=True)
class Author:
    """Somebody who wrote a collection."""

    name: str
    email: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Folder:
    """What `folder.yml` or `opencollection.yml` says.

    `description` is a line about it, of a collection its summary; `docs` is Markdown. Only a collection
    has a `version` and `authors`.
    """

    name: str
    defaults: Defaults = field(default_factory=Defaults)
    docs: str = ""
    tags: tuple[str, ...] = ()
    description: str = ""
    version: str = ""
    authors: tuple[Author, ...] = ()


@dataclass(frozen=True, slots=True)
class Environment:
    """A named set of variables; `extends` names one that fills in what this one lacks.

    `dot_env` is a file of the collection whose values `{{process.env.NAME}}` finds, too. `kept` names in
    words what its file says that can't be edited (external secrets). `problem` says why a file could not be
    read, whose name is all that is known of it then.
    """

    name: str
    variables: tuple[Variable, ...] = ()
    extends: str = ""
    color: str = ""
    path: Path | None = None
    dot_env: str = ""
    kept: tuple[str, ...] = field(default=(), compare=False)
    problem: Problem | None = None


class Node(NamedTuple):
    """One row of the collection tree, known from the start of its file.

    `path` is the folder (collection, folder) or the file (all else). `kind` `other` is a valid item
    that the window can't edit yet (`detail` says which: grpc, websocket, script, app; of a request
    it is empty or graphql); `broken` is a file that can't be read, and `problem` says why.
    `has_examples` tells that the file keeps examples of answers: `example` is one of them, which has no
    file of its own (`path` is the request's with its number, `method` its status).

    A tuple, because ten thousand frozen dataclasses take three times as long to make and to compare; change
    it with `_replace`.
    """

    path: Path
    kind: Literal["collection", "folder", "request", "other", "broken", "example"]
    name: str
    method: str = ""
    url: str = ""
    seq: float | None = None
    detail: str = ""
    problem: Problem | None = None
    children: tuple["Node", ...] = ()
    tags: tuple[str, ...] = ()
    has_examples: bool = False
