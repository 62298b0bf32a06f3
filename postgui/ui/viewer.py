"""The viewer kind: one way to look at a response body. Each file in `ui/viewers/` holds one.

Choosing and preparing are pure and know no widget; a viewer's widget only shows what was prepared.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postgui.model.content import Content
from postgui.model.exchange import Exchange, ResponseHead
from postgui.model.registry import load_kinds

HEAD_BYTES = 4096
"""How much of a body `matches` sees."""


class ViewerWidget(QWidget):
    """What every viewer builds.

    Signals:
        save_requested: The person wants the whole body in a file.
    """

    save_requested = Signal()

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        """Show what the kind's `prepare` made of the body of `exchange`."""
        raise NotImplementedError

    def clear(self) -> None:
        """Let go of what is shown, at once."""
        raise NotImplementedError

    def copy_text(self) -> str:
        """What Copy puts on the clipboard; empty if there is nothing to copy."""
        return ""


@dataclass(frozen=True, slots=True)
class Viewer:
    """One kind of viewer.

    `matches` rates from 0 (no use, no tab) to 100 how well it suits a response, by its head and
    the first `HEAD_BYTES` of its body. `prepare` takes the body and its Content-Type and runs in a
    worker process unless `quick` says that it takes no time; None where there is nothing to
    prepare. `count` gives the number that the tab shows.
    """

    id: str
    label: str
    order: int
    matches: Callable[[ResponseHead, bytes], int]
    build: Callable[[QWidget], ViewerWidget]
    prepare: Callable[[Content, str], Any] | None = None
    quick: Callable[[Content, str], bool] = lambda _body, _content_type: True
    count: Callable[[ResponseHead], int | None] = lambda _head: None


@lru_cache(maxsize=1)
def viewers() -> dict[str, Viewer]:
    """Every viewer there is, in the order of their tabs."""
    from postgui.ui import viewers as package

    return load_kinds(package, Viewer)


def best_viewer(head: ResponseHead, head_bytes: bytes) -> str:
    """The id of the viewer that suits a response best; the earlier tab wins a tie."""
    return max(viewers().values(), key=lambda viewer: viewer.matches(head, head_bytes)).id
