"""Puts what the person pointed at in the answer into the request: an assertion, or a capture."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Slot

from postgui.model.exchange import Exchange
from postgui.services.check.answer import Answer, BodyTooBigError
from postgui.services.check.expression import NotAPathError, SelectionError
from postgui.services.check.picked import assertion_of, capture_of
from postgui.services.draft import Draft
from postgui.ui.request.pane import RequestPane
from postgui.ui.response.body_tabs import BodyTabs

Start = Callable[[Coroutine[Any, Any, None], str], object]


class Picking(QObject):
    """Follows the views of one tab's answer."""

    def __init__(
        self,
        draft: Draft,
        tabs: BodyTabs,
        exchange: Callable[[], Exchange | None],
        pane: Callable[[], RequestPane],
        start: Start,
    ) -> None:
        super().__init__(tabs)
        self._draft = draft
        self._exchange = exchange
        self._pane = pane
        self._start = start
        tabs.takes_picked = True
        tabs.picked.connect(self._on_picked)

    @Slot(str, str)
    def _on_picked(self, wish: str, expression: str) -> None:
        exchange = self._exchange()
        if wish == "capture":
            self._capture(expression)
        elif exchange is not None:
            self._start(self._assert(expression, exchange), "assert a value")

    async def _assert(self, expression: str, exchange: Exchange) -> None:
        try:
            made = await asyncio.to_thread(assertion_of, expression, Answer(exchange))
        except (SelectionError, NotAPathError, BodyTooBigError, OSError):
            return  # the answer is gone meanwhile, or larger than what asserts look into
        current = self._draft.current
        self._draft.edit(replace(current, assertions=(*current.assertions, made)))
        self._pane().show_tab("Asserts")

    def _capture(self, expression: str) -> None:
        current = self._draft.current
        made = capture_of(expression, current.captures)
        self._draft.edit(replace(current, captures=(*current.captures, made)))
        pane = self._pane()
        pane.show_tab("Asserts")
        pane.asserts.name_capture(len(current.captures))
