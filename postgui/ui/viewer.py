"""The viewer kind: one way to look at a response body, or at how the exchange went. One file each in
`ui/viewers/`.

Choosing and preparing are pure and know no widget; a viewer's widget only shows what was prepared.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postgui.model.content import Content
from postgui.model.exchange import Exchange, Incoming, ResponseHead
from postgui.model.problem import Problem
from postgui.model.registry import load_kinds
from postgui.translation import mark

if TYPE_CHECKING:
    from postgui.services.tasks import Tasks
    from postgui.services.workers import Workers
    from postgui.ui.document.reading import Reading

HEAD_BYTES = 4096
"""How much of a body `matches` sees."""


class ViewerWidget(QWidget):
    """What every viewer builds.

    Signals:
        save_requested: The person wants the whole body in a file.
        resume_requested: The request is to be sent again for what follows, and added. str: Last-Event-ID.
        open_requested: The person wants it shown by another program.
        picked: A value was pointed at. str: `assert` or `capture`; str: its expression.

    Attributes:
        why_not_picked: Why nobody takes that; "" where somebody does.
    """

    save_requested = Signal()
    resume_requested = Signal(str)
    open_requested = Signal()
    picked = Signal(str, str)

    why_not_picked = mark("This answer is not in the tab of a request: open the request and send it.")

    def read_with(self, reading: "Reading") -> None:
        """With what big bodies are read; a viewer of other things needs none."""

    def work_with(self, tasks: "Tasks", workers: "Workers") -> None:
        """Where longer work is done; never told where all of it is done at once (tests, pictures)."""

    def get_ready(self) -> None:
        """A big body is on its way: build what showing it takes."""

    def know_secrets(self, secrets: frozenset[str] | None) -> None:
        """What the next exchange must not show unasked; None: it comes from the history, redacted."""

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        """Show what the kind's `prepare` or `study` made of `exchange`."""
        raise NotImplementedError

    def finish(self, exchange: Exchange) -> bool:
        """The body that the kind's `follow` shows has come to its end; whether it may stay as it is shown.

        Otherwise `show_prepared` follows.
        """
        return False

    def resume_failed(self, problem: Problem) -> None:
        """What `resume_requested` asked for got no answer."""

    def clear(self) -> None:
        """Let go of what is shown, at once."""
        raise NotImplementedError

    def copy_text(self) -> str:
        """What Copy puts on the clipboard; empty if there is nothing to copy."""
        return ""


def _no_body_view(_head: ResponseHead, _head_bytes: bytes) -> int:
    return 0


@dataclass(frozen=True, slots=True)
class Viewer:
    """One kind of viewer.

    `matches` rates from 0 (no use, no tab) to 100 how well it suits a response, by its head and
    the first `HEAD_BYTES` of its body; `arrives` does while the body still comes, where that is another
    matter. `prepare` takes the body and its Content-Type and runs in a
    worker process unless `quick` says that it takes no time; None where there is nothing to
    prepare. `count` gives the number that the tab shows. `follow` has the widget show a body that still
    comes, and grow with it; False if it can't, or can't yet.

    A viewer with `tells` is about the exchange, not the body: it has a tab wherever `tells` is true, also
    when there was no response, and is never the one that shows unasked. `study` reads the exchange for it
    in a thread; its number is `tally`.
    """

    id: str
    label: str
    order: int
    build: Callable[[QWidget], ViewerWidget]
    matches: Callable[[ResponseHead, bytes], int] = _no_body_view
    arrives: Callable[[ResponseHead, bytes], int] | None = None
    prepare: Callable[[Content, str], Any] | None = None
    quick: Callable[[Content, str], bool] = lambda _body, _content_type: True
    count: Callable[[ResponseHead], int | None] = lambda _head: None
    follow: Callable[[ViewerWidget, ResponseHead, Incoming], bool] | None = None
    tells: Callable[[Exchange], bool] | None = None
    study: Callable[[Exchange], Any] | None = None
    tally: Callable[[Exchange], int | str | None] = lambda _exchange: None


def went_out(exchange: Exchange) -> bool:
    """Whether anything was tried: a request that could not be composed has no story."""
    return exchange.response is not None or bool(exchange.redirects) or exchange.timings.total_ms is not None


@lru_cache(maxsize=1)
def viewers() -> dict[str, Viewer]:
    """Every viewer there is, in the order of their tabs."""
    from postgui.ui import viewers as package

    return load_kinds(package, Viewer)


def best_viewer(head: ResponseHead, head_bytes: bytes, *, arriving: bool = False) -> str:
    """The id of the viewer that suits a response best, or an `arriving` one; the earlier tab wins a tie."""

    def score(viewer: Viewer) -> int:
        rate = viewer.arrives if arriving and viewer.arrives is not None else viewer.matches
        return rate(head, head_bytes)

    return max(viewers().values(), key=score).id
