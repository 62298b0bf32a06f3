"""The list of keys: its rows under a heading for each part of the window, drawn and filtered."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from postgui.translation import tr
from postgui.ui.key_bindings import KeyBindings
from postgui.ui.key_rules import Called
from postgui.ui.key_text import native, portable
from postgui.ui.part_keys import FIXED_KEYS, Keys, Scope
from postgui.ui.sidebar.row_painter import RowPainter, row_size
from postgui.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row of the list knows."""

    KEYS = Qt.ItemDataRole.UserRole.value + 1  # as they are shown
    PRESSES = KEYS + 1  # the same as the settings have them
    CALLED = KEYS + 2  # the id of what they call; "" for a heading and for keys that stay
    SECTION = KEYS + 3
    CHOSEN = KEYS + 4
    MARK = KEYS + 5  # what is special about it, in a few words
    NOTE = KEYS + 6  # the same in a sentence
    IS_HEADING = KEYS + 7


@dataclass(frozen=True, slots=True)
class ShortcutRow:
    """One line of what is listed: in which part, what is done, by which keys, and what to know of it."""

    section: str
    what: str
    keys: str
    note: str = ""


class ShortcutList(QListView):
    """Shows what keys do; `filter_words` and `filter_keys` narrow it down."""

    def __init__(self, bindings: KeyBindings, parent: QWidget) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self._rows = QStandardItemModel(self)
        self.found = _Found(self)
        self.found.setSourceModel(self._rows)
        self.setModel(self.found)
        self.setItemDelegate(_RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Keyboard shortcuts"))

    def fill(self) -> None:
        """List everything anew; the cursor stays on its row."""
        current = self.called(), str(self.currentIndex().data() or "")
        self._rows.clear()
        section: Scope | None = None
        for called in self._bindings.called:
            if called.scope is not section:
                section = called.scope
                self._rows.appendRow(_heading(section.label))
            self._rows.appendRow(self._row(called))
        fixed = tr("Keys that stay as they are")
        self._rows.appendRow(_heading(fixed))
        for each in FIXED_KEYS:
            row = _row(fixed, tr(each.words), each.keys)
            row.setData(tr(each.reason), Role.NOTE)
            self._rows.appendRow(row)
        self.found.invalidate()  # a heading is let in by rows that came after it
        self._put_back(*current)

    def rows(self) -> list[ShortcutRow]:
        """What is listed now, without the headings."""
        return [
            ShortcutRow(
                str(index.data(Role.SECTION)),
                str(index.data()),
                str(index.data(Role.KEYS)),
                str(index.data(Role.NOTE) or ""),
            )
            for index in self._indexes()
        ]

    def called(self) -> str:
        """The id of what is under the cursor; "" for keys that can't be changed."""
        return str(self.currentIndex().data(Role.CALLED) or "")

    def note(self) -> str:
        """What is to be said of the row under the cursor."""
        return str(self.currentIndex().data(Role.NOTE) or "")

    def choose_row(self, label: str, section: str = "") -> None:
        """Put the cursor on the first row of this label, in this part."""
        for index in self._indexes():
            if index.data() == label and section in ("", index.data(Role.SECTION)):
                self.setCurrentIndex(index)
                return

    def narrow(self, words: str, keys: str) -> None:
        """Only list what has these words, or these keys; the cursor goes to the first of them."""
        self.found.narrow(words.strip().casefold(), portable(keys) if keys else "")
        if (words.strip() or keys) and (indexes := self._indexes()):
            self.setCurrentIndex(indexes[0])

    def _put_back(self, called: str, label: str) -> None:
        for index in self._indexes():
            if (index.data(Role.CALLED) or "") == called and index.data() == label:
                self.setCurrentIndex(index)

    def _indexes(self) -> list[QModelIndex]:
        indexes = [self.found.index(at, 0) for at in range(self.found.rowCount())]
        return [index for index in indexes if not index.data(Role.IS_HEADING)]

    def _row(self, called: Called) -> QStandardItem:
        bindings = self._bindings
        keys = bindings.keys(called.id)
        row = _row(called.scope.label, called.label.removesuffix("…"), keys)
        row.setData(called.id, Role.CALLED)
        row.setData(bindings.is_chosen(called.id), Role.CHOSEN)
        covered = names(each for one in keys for each in bindings.covered(one, called.id))
        if covered:
            row.setData(tr("instead of: {commands}", commands=covered), Role.MARK)
        row.setData(self._note(called, covered), Role.NOTE)
        return row

    def _note(self, called: Called, covered: str) -> str:
        bindings = self._bindings
        keys = bindings.keys(called.id)
        said = []
        if covered:
            said.append(tr("While the keyboard is there, these keys don’t do: {commands}.", commands=covered))
        if covering := names(each for one in keys for each in bindings.covering(one, called.id)):
            said.append(tr("In a part with these keys of its own, they do: {what}.", what=covering))
        if bindings.is_chosen(called.id):
            came = native(bindings.came_with(called.id))
            said.append(tr("It came with {keys}.", keys=came) if came else tr("It came without keys."))
        return " ".join(said)


class _Found(QSortFilterProxyModel):
    """Lets rows in that match, and a heading with one of them below it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = ""
        self._keys = ""

    def narrow(self, words: str, keys: str) -> None:
        self._words, self._keys = words, keys
        self.invalidate()

    # Qt overrides

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        source = self.sourceModel()
        if not source.index(source_row, 0).data(Role.IS_HEADING):
            return self._matches(source.index(source_row, 0))
        for below in range(source_row + 1, source.rowCount()):
            index = source.index(below, 0)
            if index.data(Role.IS_HEADING):
                return False
            if self._matches(index):
                return True
        return False

    def _matches(self, index: QModelIndex) -> bool:
        text = str(index.data(Qt.ItemDataRole.AccessibleTextRole)).casefold()
        return self._words in text and (not self._keys or self._keys in index.data(Role.PRESSES))


class _RowDelegate(QStyledItemDelegate):
    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        row = RowPainter(painter, option, current_theme())
        if index.data(Role.IS_HEADING):
            row.heading(str(index.data()))
        else:
            row.background()
            row.space(8)
            row.end_text(str(index.data(Role.KEYS)), "text" if index.data(Role.CHOSEN) else "text-muted")
            if mark := index.data(Role.MARK):
                row.end_text(str(mark), "text-faint")
            row.text(str(index.data()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return row_size(current_theme())


def names(called: Iterable[Called]) -> str:
    """What they do, in one line; what is in a part with the name of that."""
    found = []
    for each in called:
        label = each.label.removesuffix("…")
        if each.scope is not Scope.WINDOW:
            label = tr("{what} ({part})", what=label, part=each.scope.label)
        found.append(label)
    return ", ".join(dict.fromkeys(found))


def _heading(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(True, Role.IS_HEADING)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _row(section: str, label: str, keys: Keys) -> QStandardItem:
    item = QStandardItem(label)
    shown = native(keys)
    item.setData(section, Role.SECTION)
    item.setData(shown, Role.KEYS)
    item.setData(tuple(map(portable, keys)), Role.PRESSES)
    item.setData(f"{label}, {shown}, {section}", Qt.ItemDataRole.AccessibleTextRole)
    return item
