"""The private mode: what is sent while it is on leaves nothing behind, neither history nor cookies.

It is for one window, and is off at every start. Edits are kept as always: losing them is no privacy.
"""

from postgui.model.event import Event
from postgui.services.cookies import Cookies


class Privacy:
    """Whether the private mode is on.

    Attributes:
        changed: It was switched. bool: on.
    """

    def __init__(self, cookies: Cookies) -> None:
        self.changed: Event[bool] = Event()
        self._cookies = cookies
        self._on = False

    @property
    def on(self) -> bool:
        return self._on

    def switch(self, on: bool) -> None:
        """On: cookie jars are empty ones in memory. Off: those are gone, and the kept ones are back."""
        if on != self._on:
            self._on = on
            self._cookies.keep_apart(on)
            self.changed.emit(on)
