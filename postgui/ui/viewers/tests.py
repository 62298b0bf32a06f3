"""Tests: what the request asserts, captures and tests by script, and what came of it."""

from PySide6.QtWidgets import QWidget

from postgui.model.exchange import Exchange
from postgui.translation import mark
from postgui.ui.viewer import Viewer, ViewerWidget


def _build(parent: QWidget) -> ViewerWidget:
    from postgui.ui.response.check_view import CheckView

    return CheckView(parent)


def _tells(exchange: Exchange) -> bool:
    return bool(exchange.checks or exchange.script_output)


def _tally(exchange: Exchange) -> str | None:
    """`3/4`: passed of all that ran."""
    checks = [check for check in exchange.checks if not check.skipped]
    return f"{sum(check.passed for check in checks)}/{len(checks)}" if checks else None


KIND = Viewer(id="tests", label=mark("Tests"), order=96, build=_build, tells=_tells, tally=_tally)
