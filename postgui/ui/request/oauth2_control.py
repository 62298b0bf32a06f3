"""Between the token bar and the service: reads the state, runs what the person asks for."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.services.oauth2_config import OAuth2Config
from postgui.services.send_job import SendJob
from postgui.services.token_place import TokenPlace
from postgui.services.tokens import Tokens
from postgui.ui.bind import bind
from postgui.ui.request.oauth2_bar import OAuth2Bar
from postgui.ui.request.oauth2_state import TokenState, token_state

FindPlace: TypeAlias = Callable[[bool], Awaitable[TokenPlace]]
"""The filled form as it stands now, having asked for a passphrase or not; raises `ProblemError`."""
Start: TypeAlias = Callable[[Coroutine[Any, Any, None], str], object]
_SOON_MS = 200
_TICK_MS = 15_000


class OAuth2Control(QObject):
    """Keeps an `OAuth2Bar`, its parent, up to date; call `refresh` when the form has changed."""

    def __init__(
        self, bar: OAuth2Bar, tokens: Tokens, place: FindPlace, start: Start, clock: Callable[[], float]
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._tokens = tokens
        self._place = place
        self._start = start
        self._clock = clock
        self._account = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._on_soon)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.refresh)
        self._tick.start()
        bind(tokens.changed, self, self._on_changed)
        bar.get_requested.connect(self._on_get)
        bar.refresh_requested.connect(self._on_refresh)
        bar.forget_requested.connect(self._on_forget)
        bar.cancel_requested.connect(self._on_cancel)
        bar.open_requested.connect(self._on_open)
        bar.pasted.connect(self._on_pasted)
        bar.shown.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look again in a moment, if anybody looks."""
        if self._bar.isVisible() or not self._account:
            self._soon.start()

    async def _read(self) -> None:
        try:
            place = await self._place(False)  # nobody is asked for anything by looking
            config = OAuth2Config.of(place.values)
            token = await self._tokens.peek(place.values, root=place.root)
        except ProblemError:
            if isValid(self._bar):
                self._bar.show_state(TokenState())  # half typed; Get says what is wrong
            return
        if not isValid(self._bar):
            return
        if config.account != self._account:
            self._account = config.account
            self._bar.show_problem(None)
        tokens = self._tokens
        self._bar.show_state(
            token_state(
                token,
                self._clock(),
                busy=tokens.running(config.account),
                prompt=tokens.prompt(config.account),
                hops=tokens.last_exchange(config.account),
                not_kept=tokens.not_kept(place.values, root=place.root),
            )
        )

    async def _do(self, what: Callable[[TokenPlace], Awaitable[object]]) -> None:
        self._bar.show_problem(None)
        try:
            await what(await self._place(True))
        except ProblemError as error:
            if error.problem.kind != "cancelled" and isValid(self._bar):
                self._bar.show_problem(error.problem)
        if isValid(self._bar):
            await self._read()

    def _on_changed(self, account: str) -> None:
        if account == self._account or not self._account:
            self._start(self._read(), "look at the token")

    @Slot()
    def _on_soon(self) -> None:
        self._start(self._read(), "look at the token")

    @Slot()
    def _on_get(self) -> None:
        tokens = self._tokens
        self._start(
            self._do(lambda at: tokens.get(at.values, root=at.root, settings=at.settings)), "get a token"
        )

    @Slot()
    def _on_refresh(self) -> None:
        tokens = self._tokens
        self._start(
            self._do(lambda at: tokens.refresh(at.values, root=at.root, settings=at.settings)),
            "refresh a token",
        )

    @Slot()
    def _on_forget(self) -> None:
        self._start(self._do(lambda at: self._tokens.forget(at.values, root=at.root)), "forget a token")

    @Slot()
    def _on_cancel(self) -> None:
        self._tokens.cancel(self._account)

    @Slot()
    def _on_open(self) -> None:
        if (prompt := self._tokens.prompt(self._account)) is not None:
            self._tokens.open_url(prompt.complete_url or prompt.url)

    @Slot(str)
    def _on_pasted(self, address: str) -> None:
        self._tokens.came_back(self._account, address)


def token_bar(
    context: Context, draft: Draft, job: Callable[[], SendJob], start: Start, parent: QWidget
) -> OAuth2Bar:
    """A bar that works, for above the form of `draft`; `job` is what a click on Send would send."""
    bar = OAuth2Bar(parent)
    control = OAuth2Control(
        bar,
        context.tokens,
        lambda ask: context.composer.token_place(job(), ask=ask),
        start,
        context.clock,
    )
    bind(draft.changed, bar, lambda _draft: control.refresh())
    return bar
