"""The Filter tab: a query, and below it what it selects, while it is typed."""

from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.render.query import QueryJob, query_language
from postgui.formats.render.query_answer import QueryAnswer, QueryLanguage
from postgui.formats.render.query_keys import KeysJob
from postgui.model.exchange import Exchange
from postgui.model.problem import ProblemError
from postgui.services.remembered import KEPT_FILTERS
from postgui.translation import joined, mark, plural, stopped, tr
from postgui.ui.document.reading import Reading
from postgui.ui.editor.code_view import CodeView
from postgui.ui.menu import Menu
from postgui.ui.response.message_page import MessagePage
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.response.query_field import QueryField
from postgui.ui.theme import current_theme
from postgui.ui.viewer import HEAD_BYTES, ViewerWidget

if TYPE_CHECKING:
    from postgui.services.remembered import Remembered

_RUN_AFTER_MS = 250
_OF_JSON: tuple[QueryLanguage, ...] = ("jsonpath", "jmespath")
_NAMES: dict[QueryLanguage, str] = {"jsonpath": "JSONPath", "jmespath": "JMESPath", "xpath": "XPath"}
_HINTS: dict[QueryLanguage, str] = {
    "jsonpath": mark("JSONPath, as $.items[?@.price > 10].name"),
    "jmespath": mark("JMESPath, as items[?price > `10`].name"),
    "xpath": mark("XPath, as //item[@id='7']/name"),
    "": "",
}


class QueryView(ViewerWidget):
    """Runs a query a moment after typing stops, in a thread or, on more, in a helper process; the newest
    one wins, and what it finds shows while it goes on.

    Without `Reading` (tests, pictures) it runs at once.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._exchange: Exchange | None = None
        self._language: QueryLanguage = ""
        self._chosen: QueryLanguage = "jsonpath"
        self._reading: Reading | None = None
        self._owner = object()
        self._names_owner = object()
        self._answer = QueryAnswer()
        self._recent: dict[QueryLanguage, list[str]] = {}
        self.language = QComboBox(self)
        self.language.setAccessibleName(tr("Language of the filter"))
        for language in _OF_JSON:
            self.language.addItem(_NAMES[language], language)
        self.language.activated.connect(self._on_language)
        self.query = QueryField(self)
        self.query.setAccessibleName(tr("Filter"))
        self.query.textEdited.connect(self._on_edited)
        self.query.returnPressed.connect(self._on_return)
        self.query.left.connect(self._remember)
        self.query.names_wanted.connect(self._on_names_wanted)
        self.recent = QToolButton(self)
        self.recent.setIcon(current_theme().icon("history"))
        self.recent.setToolTip(tr("Filters used before"))
        self.recent.setAccessibleName(tr("Filters used before"))
        self.recent.clicked.connect(self._on_recent)
        self.count = QLabel(self)
        self.count.setProperty("tone", "muted")
        self.note = NoteBar(self)
        self.stack = QStackedWidget(self)
        self.empty = MessagePage(self.stack)
        self.view = CodeView(self.stack)
        self.view.setAccessibleName(tr("What the filter selects"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_RUN_AFTER_MS)
        self._soon.timeout.connect(self._run)
        self.setFocusProxy(self.query)
        self._build_layout()
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()

    def read_with(self, reading: Reading) -> None:
        self._reading = reading
        tasks, owner, names_owner = reading.tasks, self._owner, self._names_owner
        self.destroyed.connect(lambda: tasks.cancel_owned(owner))
        self.destroyed.connect(lambda: tasks.cancel_owned(names_owner))

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        self.clear()
        self._exchange = exchange
        try:
            usual = query_language(_type_of(exchange), exchange.body.head(HEAD_BYTES))
        except OSError as error:
            self.note.show_note(
                tr("The body can't be read: {reason}.", reason=error.strerror or error), role="error"
            )
            return
        self.language.setVisible(usual in _OF_JSON)
        self._use_language(self._chosen if usual in _OF_JSON else usual)
        if self.query.text():
            self._run()  # the same question to the new answer

    def clear(self) -> None:
        self._soon.stop()
        if self._reading is not None:
            self._reading.tasks.cancel_owned(self._owner)
            self._reading.tasks.cancel_owned(self._names_owner)
        self._exchange = None
        self.query.know(None)
        self._show(QueryAnswer())
        self.count.setText("")

    def copy_text(self) -> str:
        """What was found."""
        return self._answer.text

    def _build_layout(self) -> None:
        theme = current_theme()
        line = QHBoxLayout()
        theme.fit(line.setContentsMargins, 12, 6, 12, 6)
        theme.fit(line.setSpacing, 8)
        line.addWidget(self.language)
        line.addWidget(self.query, 1)
        line.addWidget(self.recent)
        line.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.note)
        for page in (self.empty, self.view):
            self.stack.addWidget(page)
        layout.addWidget(self.stack, 1)

    def _use_language(self, language: QueryLanguage) -> None:
        self._language = language
        self.query.set_language(language)
        self.query.setPlaceholderText(tr(_HINTS[language]))
        self.empty.show_message("filter", tr("Nothing is filtered yet"), _hint(language))
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        if language not in self._recent:
            self._recent[language] = []
            if self._reading is not None and self._reading.remembered is not None:
                work = self._recall(self._reading.remembered, language)
                self._reading.tasks.start(work, name="read earlier filters", owner=self._names_owner)

    # Asking

    @Slot()
    def _run(self) -> None:
        exchange, query = self._exchange, self.query.text().strip()
        if exchange is None or not self._language:
            return
        if self._reading is not None:
            self._reading.tasks.cancel_owned(self._owner)
        if not query:
            self._show(QueryAnswer())
            self.count.setText("")
            return
        job = QueryJob(exchange.body, _type_of(exchange), query, self._language)
        if self._reading is None:
            for answer in job.parts():
                self._show(answer)
        else:
            work = self._ask(self._reading, exchange, job)
            self._reading.tasks.start(work, name="filter the body", owner=self._owner)

    async def _ask(self, reading: Reading, exchange: Exchange, job: QueryJob) -> None:
        self.count.setText(tr("Looking…"))
        try:
            async with aclosing(reading.indexing().run(job)) as answers:
                async for answer in answers:
                    if exchange is self._exchange:
                        self._show(answer)
        except ProblemError as error:
            problem = error.problem
            more = joined(" ", (stopped(problem.meaning), problem.advice))
            self._show(QueryAnswer(error=joined(": ", (problem.what, more))))

    def _show(self, answer: QueryAnswer) -> None:
        before, self._answer = self._answer, answer
        self.stack.setCurrentWidget(self.view if self.query.text().strip() else self.empty)
        self.query.mark(answer.error_at)
        if answer.error:
            text, at = answer.error, answer.error_at + 1
            if at > 0:
                text = tr("{error} At character {place}.", error=answer.error, place=at)
            self.note.show_note(text, role="warning")
            self.count.setText("")
        else:
            self.note.show_note(answer.note)
            text = plural("{n:,} match", "{n:,} matches", answer.count)
            if answer.share < 1:
                text = plural(
                    "{n:,} match, {percent:.0f} %\u2026",
                    "{n:,} matches, {percent:.0f} %\u2026",
                    answer.count,
                    percent=100 * answer.share,
                )
            self.count.setText(text)
        if answer.text != before.text or answer.language != before.language:
            self.view.set_language(answer.language)
            self.view.show_rows(answer.text)

    @Slot()
    def _on_names_wanted(self) -> None:
        if self._exchange is None or not self._language:
            return
        job = KeysJob(self._exchange.body, _type_of(self._exchange))
        if self._reading is None:
            self.query.know(job.result())
            return
        self._reading.tasks.cancel_owned(self._names_owner)
        work = self._read_names(self._reading, self._exchange, job)
        self._reading.tasks.start(work, name="read the names in the body", owner=self._names_owner)

    async def _read_names(self, reading: Reading, exchange: Exchange, job: KeysJob) -> None:
        with suppress(ProblemError):  # the filter itself will say so
            async with aclosing(reading.indexing().run(job)) as found:
                async for keys in found:
                    if exchange is self._exchange:
                        self.query.know(keys)

    # What was asked before

    async def _recall(self, remembered: "Remembered", language: QueryLanguage) -> None:
        known = await remembered.filters(language)
        self._recent[language] += [query for query in known if query not in self._recent[language]]

    @Slot()
    def _remember(self) -> None:
        """Keep what was found with; typing leaves many halves behind that nobody wants again."""
        query = self.query.text().strip()
        if not query or self._answer.error or not self._language:
            return
        kept = self._recent[self._language]
        if query in kept:
            kept.remove(query)
        kept.insert(0, query)
        del kept[KEPT_FILTERS:]
        if self._reading is not None and self._reading.remembered is not None:
            work = self._reading.remembered.keep_filter(self._language, query)
            self._reading.tasks.start(work, name="keep the filter", owner=self._reading)

    @Slot(int)
    def _on_language(self, index: int) -> None:
        self._chosen = self.language.itemData(index)
        self._use_language(self._chosen)
        self._run()
        self.query.setFocus()

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self._soon.start()

    @Slot()
    def _on_return(self) -> None:
        self._soon.stop()
        self._run()
        self._remember()
        if self._answer.error_at >= 0:
            self.query.setCursorPosition(self._answer.error_at)

    @Slot()
    def _on_recent(self) -> None:
        self.recent_menu().popup(self.recent.mapToGlobal(self.recent.rect().bottomLeft()))

    def recent_menu(self) -> QMenu:
        """The queries that were used on such bodies, newest first."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for query in self._recent.get(self._language, ()):
            menu.addAction(query.replace("&", "&&")).setData(query)
        if menu.isEmpty():
            menu.addAction(tr("None yet")).setEnabled(False)
        menu.triggered.connect(lambda action: self._use(str(action.data())))
        return menu

    def _use(self, query: str) -> None:
        self.query.setText(query)
        self._run()

    @Slot()
    def _on_theme(self) -> None:
        self.query.setFont(current_theme().code_font())
        self.count.setFont(current_theme().ui_font("small"))


def _hint(language: QueryLanguage) -> str:
    name = _NAMES.get(language)
    return tr("Write {name} above; what it selects shows here while you type.", name=name) if name else ""


def _type_of(exchange: Exchange) -> str:
    return exchange.response.header("content-type") if exchange.response is not None else ""
