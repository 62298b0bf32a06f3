"""What is to be sent, and what composing makes of it."""

from collections.abc import Set
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.check import VariableChange
from postgui.model.collection import Folder
from postgui.model.exchange import Hop
from postgui.model.request import Pair, Request
from postgui.services.looked_up import LookedUp
from postgui.services.trust import HOMELESS_PYTHON, UNTRUSTED_PYTHON

if TYPE_CHECKING:
    from postgui.net.cookie_source import CookieSource
    from postgui.net.outgoing import Outgoing
    from postgui.net.prepare import Composed


@dataclass(frozen=True, slots=True)
class SendJob:
    """What to send, frozen: edits during the send can't leak in.

    `path` is the request's file (it gives the collection and the base of relative file paths);
    `collection` stands in for it when there is no file; `origin` is the file that it was an edit of, when it
    has lost its place there. `variables` beat every other scope; `layers` are
    further active environments, nearest first; `prompted` answers `{{?Prompt}}`. `interactive` says that
    somebody is there: a browser may be opened for a token. `most_body_bytes` stands in for the setting (0: no
    limit); with `asks_at_limit` it is a question (`LimitReached`), else the end. `changes` are the variables
    that scripts and captures have set so far, in the run or in the window. `folders` is what the request
    inherits from, the collection first, where that was read already; None: it is read at the send.
    `process_env` False keeps what the program was started with out of it: a script wrote the request.
    `without_python` says that the person wants it sent although its Python may not run.
    `looked_up` is what a run found around its requests; None: each send looks.
    """

    request: Request
    path: Path | None = None
    collection: Path | None = None
    origin: Path | None = None
    environment: str = ""
    layers: tuple[str, ...] = ()
    variables: tuple[tuple[str, str], ...] = ()
    prompted: tuple[tuple[str, str], ...] = ()
    changes: tuple[VariableChange, ...] = ()
    folders: tuple[Folder, ...] | None = None
    allow_unresolved: bool = False
    record: bool = True
    use_jar: bool = True
    interactive: bool = False
    process_env: bool = True
    without_python: bool = False
    looked_up: LookedUp | None = None
    most_body_bytes: int | None = None
    asks_at_limit: bool = False

    @property
    def came_from(self) -> Path | None:
        """The place whose collection has to be trusted for what it runs; None: the person typed it."""
        return self.path or self.collection or self.origin


def in_spite_of(job: SendJob, kinds: Set[str]) -> SendJob:
    """`job` that is sent although problems of these `kinds` speak against it."""
    return replace(
        job,
        allow_unresolved="unresolved" in kinds,
        without_python=not kinds.isdisjoint({UNTRUSTED_PYTHON, HOMELESS_PYTHON}),
    )


def resumed(job: SendJob, last_id: str) -> SendJob:
    """`job` that asks for the events after `last_id`; "": for all (HTML Standard, 9.2.4)."""
    kept = tuple(pair for pair in job.request.headers if pair.name.lower() != "last-event-id")
    headers = (*kept, Pair("Last-Event-ID", last_id)) if last_id else kept
    return replace(job, request=replace(job.request, headers=headers))


@dataclass(frozen=True)
class Ready:
    """A job with its variables filled in and its bytes made, but for what each hop adds."""

    composed: "Composed"
    request: Request
    secrets: frozenset[str]
    before: tuple[Hop, ...] = ()
    cookies: "CookieSource | None" = None
    forward_authorization: bool = False
    base: Path = field(default_factory=Path)


@dataclass(frozen=True)
class Preview:
    """What would be sent, and the values in it that are to be masked where it is shown."""

    outgoing: "Outgoing"
    secrets: frozenset[str] = field(default=frozenset(), repr=False)
