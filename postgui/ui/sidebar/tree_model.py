"""The collection tree as a flat list of its visible rows.

It owns no data: nodes come from `Collections`, and what the person does leaves as a signal.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from postgui.services.tree_node import find
from postgui.translation import again, mark, tr
from postgui.ui.plain_tip import plain_tip
from postgui.ui.sidebar.tree_row import TreeRow, changed_span, visible_rows, walk
from postgui.ui.sidebar.tree_search import TreeSearch

if TYPE_CHECKING:
    from postgui.model.collection import Node

_INVALID = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class TreeRole(IntEnum):
    """What a row tells the delegate beyond its text."""

    ROW = Qt.ItemDataRole.UserRole.value + 1
    """The `TreeRow`."""
    UNSAVED = Qt.ItemDataRole.UserRole.value + 2
    """True if the request has edits that are not in its file."""
    CUT = Qt.ItemDataRole.UserRole.value + 3
    """True if the item will leave when it is pasted."""
    GIT = Qt.ItemDataRole.UserRole.value + 4
    """How it differs from HEAD: modified, added, deleted, conflict; `below` if only something in it does."""


class TreeModel(QAbstractListModel):
    """Visible rows of all opened collections.

    Signals:
        rename_edited: The person typed a new name in place. Path, str.
        examples_wanted: A request was unfolded: answer with `show_examples`. Path.
        expansion_changed: A folder was opened or closed: the session remembers it.
    """

    rename_edited = Signal(Path, str)
    examples_wanted = Signal(Path)
    expansion_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots: tuple[Node, ...] = ()
        self._expanded: set[Path] = set()
        self._filter = ""
        self._search: TreeSearch | None = None
        self._examples: dict[Path, tuple[Node, ...]] = {}
        self._file_texts: Mapping[Path, str] = {}
        self._rows: list[TreeRow] = []
        self._places: dict[Path, int] | None = None
        self._unsaved: frozenset[Path] = frozenset()
        self._cut: frozenset[Path] = frozenset()
        self._git: Mapping[Path, str] = {}
        self._git_touched: frozenset[Path] = frozenset()

    @property
    def roots(self) -> "tuple[Node, ...]":
        return self._roots

    @property
    def expanded(self) -> frozenset[Path]:
        return frozenset(self._expanded)

    def show_roots(self, roots: "Sequence[Node]") -> None:
        """Show these collections; a folder that is still there stays open or closed."""
        self._roots = tuple(roots)
        self._search = None
        self._show_rows()
        for path in self._expanded:
            if path.suffix == ".yml":  # a request: its examples may be others now
                self.examples_wanted.emit(path)

    def show_examples(self, path: Path, examples: "Sequence[Node]") -> None:
        """Show these below the request at `path`."""
        self._examples[path] = tuple(examples)
        self._show_rows()

    def show_filter(self, text: str) -> None:
        """Show only what matches `text`, with the folders above it."""
        self._filter = text
        self._show_rows()

    @Slot()
    def prepare_filter(self) -> None:
        """Lay the rows out for searching now, so that the first key need not wait for it."""
        if self._search is None:
            self._search = TreeSearch(self._roots, self._file_texts)

    @property
    def searches_files(self) -> bool:
        """Whether the filter looks into files by now."""
        return bool(self._file_texts)

    def show_file_texts(self, texts: Mapping[Path, str]) -> None:
        """Filter by what is in files, too: text by request, casefolded."""
        if texts == self._file_texts:
            return
        self._file_texts = texts
        self._search = None
        if self._filter.strip():
            self._show_rows()
        else:
            self.prepare_filter()

    def show_expanded(self, paths: Iterable[Path]) -> None:
        """Open exactly these folders."""
        self._expanded = set(paths)
        self._show_rows()

    def show_unsaved(self, paths: Iterable[Path]) -> None:
        """Mark the requests that have edits which are not in their files."""
        paths = frozenset(paths)
        changed = paths ^ self._unsaved
        self._unsaved = paths
        self._tell_paths(changed)

    def show_cut(self, paths: Iterable[Path]) -> None:
        """Mark what will leave when it is pasted."""
        paths = frozenset(paths)
        changed = paths ^ self._cut
        self._cut = paths
        self._tell_paths(changed)

    def show_git(self, marks: Mapping[Path, str], touched: frozenset[Path]) -> None:
        """Mark what differs from the last commit, and the folders that hold some of it."""
        changed = {path for path in {*marks, *self._git} if marks.get(path) != self._git.get(path)}
        changed |= touched ^ self._git_touched
        self._git, self._git_touched = marks, touched
        self._tell_paths(changed)

    def git_mark(self, path: Path) -> str:
        """How the item at `path` differs from the last commit; "" if it does not."""
        return self._git.get(path) or ("below" if path in self._git_touched else "")

    def _tell_paths(self, paths: Iterable[Path]) -> None:
        for path in paths:
            if (index := self.index_of(path)).isValid():
                self._tell_changed(index.row(), index.row())

    def set_expanded(self, path: Path, expanded: bool) -> None:
        """Open or close one folder."""
        if expanded == (path in self._expanded):
            return
        if expanded:
            self._expanded.add(path)
        else:
            self._expanded.discard(path)
        self._show_rows()
        if expanded and path.suffix == ".yml":
            self.examples_wanted.emit(path)
        self.expansion_changed.emit()

    def reveal(self, path: Path) -> QModelIndex:
        """Open the folders above `path`; its index, invalid if no collection has it."""
        above: list[Path] = []
        for root in self._roots:
            if path == root.path or path.is_relative_to(root.path):
                above = [folder for folder in path.parents if folder.is_relative_to(root.path)]
        if not set(above) <= self._expanded:
            self._expanded.update(above)
            self._show_rows()
            self.expansion_changed.emit()
        return self.index_of(path)

    def has(self, path: Path) -> bool:
        """Whether a collection has `path`, visible or not."""
        return any(find(root, path) is not None for root in self._roots if path.is_relative_to(root.path))

    def index_of(self, path: Path) -> QModelIndex:
        """The row that shows `path`; invalid if none does."""
        if self._places is None:
            self._places = {row.node.path: number for number, row in enumerate(self._rows)}
        number = self._places.get(path)
        return QModelIndex() if number is None else self.index(number)

    def rows(self) -> "Sequence[TreeRow]":
        """The visible rows."""
        return self._rows

    def row_at(self, index: Index) -> TreeRow | None:
        """What the row of `index` shows."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def parent_row(self, index: Index) -> QModelIndex:
        """The folder that the row of `index` is in; invalid for a collection."""
        row = self.row_at(index)
        if row is None:
            return QModelIndex()
        for number in range(index.row() - 1, -1, -1):
            if self._rows[number].depth < row.depth:
                return self.index(number)
        return QModelIndex()

    def collapse_all(self) -> None:
        """Close every folder."""
        self._expanded.clear()
        self._show_rows()
        self.expansion_changed.emit()

    def request_count(self) -> int:
        """How many requests all collections have."""
        return sum(node.kind == "request" for node in walk(self._roots))

    def _show_rows(self) -> None:
        """Go from the old rows to the new ones with one removal and one insertion at most."""
        new = self._wanted_rows()
        old = self._rows
        if new is old:
            return
        start, end = changed_span(old, new)
        if len(old) - end > start:
            self.beginRemoveRows(_INVALID, start, len(old) - end - 1)
            self._rows = old[:start] + old[len(old) - end :]
            self.endRemoveRows()
        if len(new) - end > start:
            self.beginInsertRows(_INVALID, start, len(new) - end - 1)
            self._rows = new
            self.endInsertRows()
        self._rows = new
        self._places = None
        self._tell_differences(zip(old[:start], new[:start], strict=True), 0)
        if end:
            self._tell_differences(zip(old[-end:], new[-end:], strict=True), len(new) - end)

    def _wanted_rows(self) -> list[TreeRow]:
        if not self._filter.strip():
            return visible_rows(self._roots, self._expanded, self._examples)
        self.prepare_filter()
        return self._search.rows(self._filter) if self._search is not None else []

    def _tell_differences(self, pairs: Iterable[tuple[TreeRow, TreeRow]], first: int) -> None:
        for number, (old, new) in enumerate(pairs, first):
            if old is not new and not old.looks_like(new):
                self._tell_changed(number, number)

    def _tell_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))

    # Qt overrides

    def rowCount(self, parent: Index = _INVALID) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.node.name
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_tool_tip(row.node))
            case Qt.ItemDataRole.AccessibleTextRole:
                git = self._git.get(row.node.path, "")
                return _accessible_text(row, row.node.path in self._unsaved, git)
            case TreeRole.ROW:
                return row
            case TreeRole.UNSAVED:
                return row.node.path in self._unsaved
            case TreeRole.GIT:
                return self.git_mark(row.node.path)
            case TreeRole.CUT:
                return row.node.path in self._cut
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        name = str(value).strip()
        if row is not None and role == Qt.ItemDataRole.EditRole and name and name != row.node.name:
            self.rename_edited.emit(row.node.path, name)
        return False  # the name changes when the file has it

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if row.node.kind == "example":
            return flags
        if row.node.kind != "collection":
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags if row.node.kind == "broken" else flags | Qt.ItemFlag.ItemIsEditable


def _tool_tip(node: "Node") -> str:
    if node.problem is not None:
        return node.problem.text()
    tags = " ".join(f"#{tag}" for tag in node.tags)
    lines = [node.name, node.url, tags, "" if node.kind == "example" else str(node.path)]
    return "\n".join(line for line in lines if line)


_SPOKEN_FOLDER = {
    ("collection", True): mark("collection expanded"),
    ("collection", False): mark("collection collapsed"),
    ("folder", True): mark("folder expanded"),
    ("folder", False): mark("folder collapsed"),
}
_SPOKEN_GIT = {
    "modified": mark("modified since the last commit"),
    "added": mark("added since the last commit"),
    "deleted": mark("deleted since the last commit"),
    "conflict": mark("in conflict since the last commit"),
    "below": mark("changed inside since the last commit"),
}


def _accessible_text(row: TreeRow, unsaved: bool, git: str) -> str:
    node = row.node
    words = [node.method, node.name]
    if node.kind in ("collection", "folder"):
        words.append(tr(_SPOKEN_FOLDER[node.kind, row.expanded]))
    elif node.problem is not None:
        words.append(tr("can not be read: {reason}", reason=again(node.problem.what)))
    words += [tr("tag {tag}", tag=tag) for tag in node.tags]
    if unsaved:
        words.append(tr("has unsaved changes"))
    if git:
        words.append(tr(_SPOKEN_GIT[git]))
    return " ".join(word for word in words if word)
