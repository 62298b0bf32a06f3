"""Redirects: where the request was sent on to, step by step, and what each answer said."""

from PySide6.QtWidgets import QWidget

from postgui.model.exchange import Exchange
from postgui.translation import mark
from postgui.ui.viewer import Viewer, ViewerWidget


def _build(parent: QWidget) -> ViewerWidget:
    from postgui.ui.response.redirect_view import RedirectView  # the first answer need not wait for it

    return RedirectView(parent)


def _redirects(exchange: Exchange) -> int:
    return sum(hop.why == "redirect" for hop in exchange.redirects)


def _tells(exchange: Exchange) -> bool:
    return _redirects(exchange) > 0


KIND = Viewer(id="redirects", label=mark("Redirects"), order=96, build=_build, tells=_tells, tally=_redirects)
