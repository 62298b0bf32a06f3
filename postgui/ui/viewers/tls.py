"""TLS: whether and how the connection was protected, and the certificates behind it."""

from typing import Any

from PySide6.QtWidgets import QWidget

from postgui.model.exchange import Exchange
from postgui.translation import mark
from postgui.ui.viewer import Viewer, ViewerWidget, went_out


def _build(parent: QWidget) -> ViewerWidget:
    from postgui.ui.response.tls_view import TlsView  # the first answer need not wait for it

    return TlsView(parent)


def _read_chains(exchange: Exchange) -> Any:
    from postgui.ui.response.tls_view import read_chains

    return read_chains(exchange)


KIND = Viewer(id="tls", label=mark("TLS"), order=92, build=_build, tells=went_out, study=_read_chains)
