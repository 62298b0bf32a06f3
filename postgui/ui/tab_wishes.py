"""What request tabs wish for beyond themselves: pasted commands, kept answers, a word about what was done."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from postgui.model.exchange import Exchange
from postgui.model.problem import ProblemError
from postgui.model.request import new_request
from postgui.services.context import Context
from postgui.translation import tr
from postgui.ui.notice import NoticeArea
from postgui.ui.opener import Opener
from postgui.ui.pasted import notes_text, pasted_requests, request_in, url_in
from postgui.ui.request.tab import RequestTab
from postgui.ui.saver import Saver
from postgui.ui.tab_area import TabArea


class TabWishes(QObject):
    """Does what is wished; the tabs stay free of window and files."""

    def __init__(
        self,
        context: Context,
        area: TabArea,
        opener: Opener,
        saver: Saver,
        notices: NoticeArea,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._area = area
        self._opener = opener
        self._saver = saver
        self._notices = notices
        opener.tab_opened.connect(self._on_tab_opened)

    def paste(self, text: str) -> None:
        """Make tabs of a URL, a command, a call or a raw request that was pasted where no text field is."""
        if request_in(text):
            self._paste_requests(text, None)
        elif url := url_in(text):
            self._opener.new_request(replace(new_request(), url=url))

    def _paste_requests(self, text: str, tab: RequestTab | None) -> None:
        """The first request goes into `tab`, as one step of its undo, the others into new tabs."""
        try:
            found = pasted_requests(text)
        except ProblemError as error:
            self._notices.show_problem(error.problem)
            return
        rest = found
        if tab is not None and not (tab.draft.path is not None and tab.draft.dirty):
            old, new = tab.draft.current, found[0].request
            kept = replace(new, name=old.name, docs=old.docs, tags=old.tags, variables=old.variables)
            tab.draft.edit(kept)
            rest = found[1:]
        for one in rest:
            self._opener.new_request(one.request)
        if notes := notes_text(found):
            self._notices.show_waiting(tr("What was pasted was taken over, but for this"), notes)

    @Slot(object)
    def _on_tab_opened(self, tab: RequestTab) -> None:
        tab.request_pasted.connect(self._on_request_pasted)
        tab.keep_body_requested.connect(self._on_keep_body)
        tab.told.connect(self._on_told)

    @Slot(str)
    def _on_request_pasted(self, text: str) -> None:
        page = self._area.current()
        self._paste_requests(text, page if isinstance(page, RequestTab) else None)

    @Slot(object, object)
    def _on_keep_body(self, exchange: Exchange, target: Path) -> None:
        work = self._saver.write_body(exchange, target)
        self._context.tasks.start(work, name="save the body", owner=self)

    @Slot(str, str)
    def _on_told(self, what: str, more: str) -> None:
        if more:
            self._notices.show_waiting(what, more)
        else:
            self._notices.show_done(what)
