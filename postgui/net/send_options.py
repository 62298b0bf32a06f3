"""How one send is to go, as the exchange takes it."""

from dataclasses import dataclass, field
from pathlib import Path

from postgui.model.exchange import Hop
from postgui.model.request import Settings
from postgui.net.cookie_source import CookieSource
from postgui.net.wire import Timeouts

_MOST_REDIRECTS = 20


@dataclass(frozen=True, slots=True)
class SendOptions:
    """How to send: `settings` with everything inherited; relative paths in them count from `base`.

    `forward_authorization` is what the settings ask for *and* the person has confirmed. `cookies` is the
    jar to use, if any. `before` are the requests that fetched a token for this one. `most_body_bytes` is how
    much of a body is received (None: all of it), unless `asks_at_limit` says that somebody may want more.
    """

    settings: Settings = field(default_factory=Settings)
    base: Path = field(default_factory=Path)
    forward_authorization: bool = False
    cookies: CookieSource | None = None
    before: tuple[Hop, ...] = ()
    most_body_bytes: int | None = None
    asks_at_limit: bool = False

    @property
    def timeout_s(self) -> float | None:
        """The limit of the whole exchange, redirects and waits between tries included."""
        return self.settings.timeout_ms / 1000 if self.settings.timeout_ms else None

    @property
    def timeouts(self) -> Timeouts:
        """The limits of single steps."""
        settings = self.settings
        return Timeouts(
            *(
                each / 1000 if each else None
                for each in (
                    settings.connect_timeout_ms,
                    settings.read_timeout_ms,
                    settings.write_timeout_ms,
                )
            )
        )

    @property
    def max_redirects(self) -> int:
        limit = self.settings.max_redirects
        return _MOST_REDIRECTS if limit is None else limit
