"""Cookies: which were set, sent and refused in each request of the exchange, and why."""

from postgui.translation import mark
from postgui.ui.response.cookie_rows import cookie_count, cookie_rows
from postgui.ui.response.cookie_view import CookieView
from postgui.ui.viewer import Viewer

KIND = Viewer(
    id="cookies",
    label=mark("Cookies"),
    order=85,
    build=CookieView,
    tells=lambda exchange: exchange.response is not None or bool(cookie_rows(exchange)),
    tally=cookie_count,
)
