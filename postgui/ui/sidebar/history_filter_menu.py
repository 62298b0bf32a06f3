"""The menu beside the search field of the history: conditions by a click, saved searches.

The text of the search field is the truth: what is chosen here is written there, and checked is what
stands there.
"""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from postgui.services.history_search import with_word, words_of
from postgui.translation import mark, tr
from postgui.ui.menu import Menu

_STATUS = {
    "2xx": mark("2xx, success"),
    "3xx": mark("3xx, redirection"),
    "4xx": mark("4xx, refused by the server"),
    "5xx": mark("5xx, failure of the server"),
    "none": mark("No answer"),
}
_AFTER = {
    "today": mark("Today"),
    "24h": mark("Last 24 hours"),
    "7d": mark("Last 7 days"),
    "30d": mark("Last 30 days"),
}
_SLOWER = {
    "100ms": mark("100 ms or more"),
    "500ms": mark("500 ms or more"),
    "2s": mark("2 s or more"),
    "10s": mark("10 s or more"),
}
_LARGER = {"10kB": mark("10 kB or more"), "1MB": mark("1 MB or more"), "100MB": mark("100 MB or more")}
_MARKS = {"pinned": mark("Pinned"), "noted": mark("With a note")}


class HistoryFilterMenu(Menu):
    """Shows what there is to choose from, for a search that is told with `show_search`.

    Signals:
        search_chosen: The search is this from now on. str.
        save_requested: Save the present search under a name.
        forget_requested: Forget the saved search of this name. str.
        export_requested: Write all that is found as HAR.
        delete_requested: Delete all that is found.
    """

    search_chosen = Signal(str)
    save_requested = Signal()
    forget_requested = Signal(str)
    export_requested = Signal()
    delete_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._search = ""
        self._methods: tuple[str, ...] = ()
        self._hosts: tuple[str, ...] = ()
        self._collections: tuple[str, ...] = ()
        self._saved: Mapping[str, str] = {}
        self.fill_by(self.fill)

    def show_search(self, search: str) -> None:
        """The search that what is chosen changes."""
        self._search = search

    def show_choices(self, methods: Iterable[str], hosts: Iterable[str], collections: Iterable[str]) -> None:
        """What occurs in the history."""
        self._methods, self._hosts = tuple(methods), tuple(hosts)
        self._collections = tuple(collections)

    def offers(self, method: str, host: str, collection: str) -> bool:
        """Whether all of these can be chosen."""
        return (
            method in self._methods
            and host in ("", *self._hosts)
            and collection.lower() in ("", *(each.lower() for each in self._collections))
        )

    def show_saved(self, saved: Mapping[str, str]) -> None:
        """The saved searches by name."""
        self._saved = saved

    def fill(self) -> None:
        """Build the menu anew, as the search and the choices are now."""
        self.clear()
        for title, name, options in (
            (tr("Method"), "method", {each: each for each in self._methods}),
            (tr("Status"), "status", _shown(_STATUS)),
            (tr("Host"), "host", {each: each for each in self._hosts}),
            (tr("Collection"), "collection", {each: each for each in self._collections}),
            (tr("Time"), "after", _shown(_AFTER)),
            (tr("Duration"), "slower", _shown(_SLOWER)),
            (tr("Size"), "larger", _shown(_LARGER)),
        ):
            self._add_choices(title, name, options)
        for value, label in _shown(_MARKS).items():
            self._add_choice(self, "is", value, label)
        self.addSeparator()
        self._add_saved()
        self.addSeparator()
        self.addAction(tr("Export what is found as HAR…")).triggered.connect(self.export_requested)
        self.addAction(tr("Delete what is found…")).triggered.connect(self.delete_requested)

    def _add_choices(self, title: str, name: str, options: Mapping[str, str]) -> None:
        chosen = words_of(self._search, name)
        menu = self.add_inner(f"{title}: {', '.join(chosen)}" if chosen else title)
        menu.setEnabled(bool(options or chosen))
        everything = menu.addAction(tr("Any"))
        everything.setCheckable(True)
        everything.setChecked(not chosen)
        everything.triggered.connect(lambda: self.search_chosen.emit(with_word(self._search, name, "")))
        menu.addSeparator()
        for value, label in options.items():
            self._add_choice(menu, name, value, label)

    def _add_choice(self, menu: QMenu, name: str, value: str, label: str) -> None:
        is_chosen = value.lower() in (each.lower() for each in words_of(self._search, name))
        action = menu.addAction(label.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(is_chosen)
        search = with_word(self._search, name, "" if is_chosen else value)
        action.triggered.connect(lambda: self.search_chosen.emit(search))

    def _add_saved(self) -> None:
        for name, search in self._saved.items():
            action = self.addAction(name.replace("&", "&&"))
            action.setToolTip(search)
            action.triggered.connect(lambda _checked=False, search=search: self.search_chosen.emit(search))
        self.addAction(tr("Save this search…")).triggered.connect(self.save_requested)
        self.actions()[-1].setEnabled(bool(self._search.strip()))
        if self._saved:
            forget = self.add_inner(tr("Forget a saved search"))
            for name in self._saved:
                forget.addAction(name.replace("&", "&&")).triggered.connect(
                    lambda _checked=False, name=name: self.forget_requested.emit(name)
                )


def _shown(labels: Mapping[str, str]) -> dict[str, str]:
    """Marked labels, in the language of the window."""
    return {value: tr(label) for value, label in labels.items()}
