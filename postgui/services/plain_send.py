"""Sending a request that is complete as it stands, on behalf of another one: a token request.

No variables, no cookies, no history: its exchange is a part of the other one's.
"""

from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.exchange import Exchange, Finished
from postgui.model.request import Request

if TYPE_CHECKING:
    from postgui.net.prepare import Kinds
    from postgui.net.sink import OpenSpool
    from postgui.net.transport_pool import TransportPool


async def send_plain(
    request: Request, base: Path, kinds: "Kinds", pool: "TransportPool", open_spool: "OpenSpool"
) -> Exchange:
    """Send `request`; what failed on the way is the exchange's problem.

    Raises:
        ProblemError: It could not be sent at all: a URL or a header that can't be.
    """
    from postgui.net.exchange import Sending
    from postgui.net.prepare import compose
    from postgui.net.send_options import SendOptions

    options = SendOptions(settings=request.settings, base=base)
    sending = Sending(compose(request, base, kinds), options, pool, open_spool)
    async with aclosing(sending.events()) as events:
        async for event in events:
            if isinstance(event, Finished):
                return event.exchange
    raise RuntimeError("sending ended without an exchange")
