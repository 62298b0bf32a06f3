"""What the tab of a viewer says, and what the choice of a viewer is remembered by."""

from urllib.parse import urlsplit

from postgui.model.exchange import Exchange, ResponseHead
from postgui.translation import tr
from postgui.ui.viewer import Viewer


def tab_title(viewer: Viewer, exchange: Exchange | None, head: ResponseHead | None) -> str:
    """Its name, with how much there is of what it shows; the head comes before the exchange is whole."""
    if viewer.tells is not None:
        count = viewer.tally(exchange) if exchange is not None else None
    else:
        count = viewer.count(head) if head is not None else None
    label = tr(viewer.label)
    return label if count is None else tr("{label}  {count}", label=label, count=count)


def origin_of(exchange: Exchange) -> tuple[str, str]:
    """The content type of an answer, and the host that it came from."""
    head = exchange.response
    try:
        host = urlsplit(exchange.request.url).hostname or ""
    except ValueError:
        host = ""
    return head.header("content-type") if head is not None else "", host
