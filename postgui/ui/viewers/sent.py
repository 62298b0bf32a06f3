"""Sent: what was written to the connection, for each request of the exchange."""

from PySide6.QtWidgets import QWidget

from postgui.model.exchange import Exchange
from postgui.translation import mark
from postgui.ui.viewer import Viewer, ViewerWidget


def _build(parent: QWidget) -> ViewerWidget:
    from postgui.ui.response.sent_view import SentView  # the first answer need not wait for it

    return SentView(parent)


def _tells(exchange: Exchange) -> bool:
    return bool(exchange.request.head or exchange.request.headers or exchange.redirects)


def _requests(exchange: Exchange) -> int | None:
    return len(exchange.redirects) + 1 if exchange.redirects else None


KIND = Viewer(id="sent", label=mark("Sent"), order=94, build=_build, tells=_tells, tally=_requests)
