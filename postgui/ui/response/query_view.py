"""The Filter tab: a path, and below it what it selects, while it is typed."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from postgui.formats.render.query import QueryAnswer, QueryLanguage, query_language, run_query
from postgui.model.exchange import Exchange
from postgui.model.problem import ProblemError
from postgui.services.tasks import Tasks
from postgui.services.workers import Workers
from postgui.ui.editor.code_view import CodeView
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.theme import current_theme
from postgui.ui.viewer import HEAD_BYTES, ViewerWidget

_RUN_AFTER_MS = 250
_RECENT = 15
_HINTS: dict[QueryLanguage, str] = {
    "jsonpath": "JSONPath, as $.items[?@.price > 10].name",
    "xpath": "XPath, as //item[@id='7']/name",
    "": "",
}


class _Field(QLineEdit):
    """Says when it is left.

    Signals:
        left: The focus went elsewhere.
    """

    left = Signal()

    # Qt overrides

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class QueryView(ViewerWidget):
    """Runs a query in a worker a moment after typing stops; the newest one wins.

    Without tasks and workers (tests, pictures) it runs at once.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._exchange: Exchange | None = None
        self._language: QueryLanguage = ""
        self._tasks: Tasks | None = None
        self._workers: Workers | None = None
        self._owner = object()
        self._answer = QueryAnswer()
        self._recent: dict[QueryLanguage, list[str]] = {"jsonpath": [], "xpath": [], "": []}
        self.query = _Field(self)
        self.query.setClearButtonEnabled(True)
        self.query.setAccessibleName("Filter")
        self.query.textEdited.connect(self._on_edited)
        self.query.returnPressed.connect(self._on_return)
        self.query.left.connect(self._remember)
        self.recent = QToolButton(self)
        self.recent.setIcon(current_theme().icon("history"))
        self.recent.setToolTip("Filters used before")
        self.recent.setAccessibleName("Filters used before")
        self.recent.clicked.connect(self._on_recent)
        self.count = QLabel(self)
        self.count.setProperty("tone", "muted")
        self.note = NoteBar(self)
        self.view = CodeView(self)
        self.view.setAccessibleName("What the filter selects")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_RUN_AFTER_MS)
        self._soon.timeout.connect(self._run)
        self.setFocusProxy(self.query)
        self._build_layout()
        current_theme().changed.connect(self._on_theme)
        self._on_theme()

    def work_with(self, tasks: Tasks, workers: Workers) -> None:
        self._tasks, self._workers = tasks, workers
        owner = self._owner
        self.destroyed.connect(lambda: tasks.cancel_owned(owner))

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        self.clear()
        self._exchange = exchange
        try:
            self._language = query_language(_type_of(exchange), exchange.body.head(HEAD_BYTES))
        except OSError as error:
            self.note.show_note(f"The body can't be read: {error.strerror or error}.", role="error")
            return
        self.query.setPlaceholderText(_HINTS[self._language])
        if self.query.text():
            self._run()  # the same question to the new answer

    def clear(self) -> None:
        self._soon.stop()
        if self._tasks is not None:
            self._tasks.cancel_owned(self._owner)
        self._exchange = None
        self._show(QueryAnswer())
        self.count.setText("")

    def copy_text(self) -> str:
        """What was found."""
        return self._answer.text

    def _build_layout(self) -> None:
        theme = current_theme()
        line = QHBoxLayout()
        line.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
        line.setSpacing(theme.px(8))
        line.addWidget(self.query, 1)
        line.addWidget(self.recent)
        line.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.note)
        layout.addWidget(self.view, 1)

    @Slot()
    def _run(self) -> None:
        exchange, query = self._exchange, self.query.text().strip()
        if exchange is None or not self._language:
            return
        if not query:
            self._show(QueryAnswer())
            self.count.setText("")
        elif self._tasks is None or self._workers is None:
            self._show(run_query(exchange.body, _type_of(exchange), query))
        else:
            self._tasks.cancel_owned(self._owner)
            job = self._ask(self._workers, exchange, query)
            self._tasks.start(job, name="filter the body", owner=self._owner)

    async def _ask(self, workers: Workers, exchange: Exchange, query: str) -> None:
        self.count.setText("Looking…")
        try:
            answer = await workers.run(run_query, exchange.body, _type_of(exchange), query)
        except OSError as error:
            answer = QueryAnswer(error=f"The body can't be read: {error.strerror or error}.")
        except ProblemError as error:
            answer = QueryAnswer(error=f"{error.problem.what}. {error.problem.advice}")
        if exchange is self._exchange:
            self._show(answer)

    def _show(self, answer: QueryAnswer) -> None:
        self._answer = answer
        place = f" At character {answer.error_at + 1}." if answer.error_at >= 0 else ""
        if answer.error:
            self.note.show_note(f"{answer.error}{place}", role="warning")
            self.count.setText("")
        else:
            self.note.show_note(answer.note)
            self.count.setText(f"{answer.count:,} match{'' if answer.count == 1 else 'es'}")
        self.view.set_language(answer.language)
        self.view.show_rows(answer.text)

    @Slot()
    def _remember(self) -> None:
        """Keep what was found with; typing leaves many halves behind that nobody wants again."""
        query, kept = self.query.text().strip(), self._recent[self._language]
        if query and not self._answer.error:
            if query in kept:
                kept.remove(query)
            kept.insert(0, query)
            del kept[_RECENT:]

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
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for query in self._recent[self._language]:
            menu.addAction(query.replace("&", "&&")).setData(query)
        if menu.isEmpty():
            menu.addAction("None yet").setEnabled(False)
        menu.triggered.connect(lambda action: self._use(str(action.data())))
        return menu

    def _use(self, query: str) -> None:
        self.query.setText(query)
        self._run()

    @Slot()
    def _on_theme(self) -> None:
        self.query.setFont(current_theme().code_font())
        self.count.setFont(current_theme().ui_font("small"))


def _type_of(exchange: Exchange) -> str:
    return exchange.response.header("content-type") if exchange.response is not None else ""
