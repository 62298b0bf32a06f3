"""Waiting on the running asyncio loop without guessing how long: for a condition, for a Qt signal."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

_POLL_S = 0.005


async def until(condition: Callable[[], object], *, timeout_s: float = 10, what: str = "") -> None:
    """Return once `condition()` is true, looking every few milliseconds.

    Raises:
        AssertionError: It was not, for `timeout_s`.
    """
    loop = asyncio.get_running_loop()
    deadline = loop.time() + timeout_s
    while not condition():
        if loop.time() > deadline:
            raise AssertionError(f"not within {timeout_s:g} s: {what or condition}")
        await asyncio.sleep(_POLL_S)


async def emitted(signal: "SignalInstance", *, timeout_s: float = 10) -> tuple[Any, ...]:
    """Wait for the next emission of a Qt signal; its arguments.

    Raises:
        TimeoutError: It did not come.
    """
    arguments: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

    def on_emitted(*values: Any) -> None:
        if not arguments.done():
            arguments.set_result(values)

    signal.connect(on_emitted)
    try:
        return await asyncio.wait_for(arguments, timeout_s)
    finally:
        signal.disconnect(on_emitted)
