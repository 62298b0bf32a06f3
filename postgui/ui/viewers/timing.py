"""Timing: how long each step took, for each request of the exchange."""

from PySide6.QtWidgets import QWidget

from postgui.translation import mark
from postgui.ui.viewer import Viewer, ViewerWidget, went_out


def _build(parent: QWidget) -> ViewerWidget:
    from postgui.ui.response.timing_view import TimingView  # the first answer need not wait for it

    return TimingView(parent)


KIND = Viewer(id="timing", label=mark("Timing"), order=90, build=_build, tells=went_out)
