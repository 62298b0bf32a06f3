"""Which rows of the collection tree match a filter: pure, and fast at ten thousand rows.

The trees are laid out as flat lists once; each key then costs one pass over the texts (over those that
matched before, where the filter only grew). Nothing here knows Qt.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.ui.sidebar.tree_row import FOLDERS, TreeRow

if TYPE_CHECKING:
    from postgui.model.collection import Node

_TAG = "tag:"


class TreeSearch:
    """The rows of all collections, laid out for searching.

    Args:
        roots: The collections.
        file_texts: What the files of requests say beyond that (headers, bodies), casefolded.
    """

    def __init__(self, roots: "Sequence[Node]", file_texts: Mapping[Path, str] | None = None) -> None:
        self._file_texts = file_texts or {}
        self._rows: list[TreeRow] = []
        self._open_rows: list[TreeRow] = []
        self._parents: list[int] = []
        self._texts: list[str] = []
        self._last: tuple[str, list[int]] = ("", [])
        self._shown: tuple[list[int], list[TreeRow]] = ([], [])
        for root in roots:
            self._add(root, 0, -1)

    def rows(self, filter_text: str) -> list[TreeRow]:
        """What to show: every node that matches, with the folders above it.

        Args:
            filter_text: Words, each of which must be in name, method, URL or file; `tag:x` is about tags.

        Returns:
            The very same list as before if that shows the same; it is not to be changed.
        """
        matched = self._matching(filter_text)
        if matched != self._shown[0]:  # most keys of a word match what the one before did
            self._shown = matched, self._with_folders(matched)
        return self._shown[1]

    def _add(self, node: "Node", depth: int, parent: int) -> None:
        at = len(self._rows)
        self._put(node, depth, parent)
        for child in node.children:
            if child.kind in FOLDERS:
                self._add(child, depth + 1, at)
            else:
                self._put(child, depth + 1, at)

    def _put(self, node: "Node", depth: int, parent: int) -> None:
        self._rows.append(TreeRow(node, depth))
        self._open_rows.append(TreeRow(node, depth, True) if node.kind in FOLDERS else self._rows[-1])
        self._parents.append(parent)
        tags = "".join(f" {_TAG}{tag}" for tag in node.tags)
        text = f"{node.name} {node.method} {node.url}{tags}".casefold()
        more = self._file_texts.get(node.path, "")
        self._texts.append(f"{text}\n{more}" if more else text)

    def _matching(self, filter_text: str) -> list[int]:
        filter_text = filter_text.casefold()
        before, known = self._last
        texts = self._texts
        grown = bool(before) and filter_text.startswith(before)
        found: Sequence[int] = known if grown else range(len(texts))
        for word in filter_text.split():
            found = [at for at in found if word in texts[at]]
        self._last = (filter_text, list(found))
        return self._last[1]

    def _with_folders(self, matched: list[int]) -> list[TreeRow]:
        """The matches in their order, each folder before what it holds, open if it holds any."""
        rows: list[TreeRow] = []
        places: dict[int, int] = {}  # where a folder stands in `rows`
        parents, all_rows = self._parents, self._rows
        last_parent = -1
        for at in matched:
            parent = parents[at]
            if parent != last_parent and parent >= 0:
                self._open_above(parent, rows, places)
                last_parent = parent
            row = all_rows[at]
            if row.node.kind in FOLDERS:
                places[at] = len(rows)
                last_parent = -1
            rows.append(row)
        return rows

    def _open_above(self, folder: int, rows: list[TreeRow], places: dict[int, int]) -> None:
        """Show `folder` and those above it as open."""
        parent = self._parents[folder]
        if parent >= 0:
            self._open_above(parent, rows, places)
        if (place := places.get(folder)) is None:
            places[folder] = len(rows)
            rows.append(self._open_rows[folder])
        else:
            rows[place] = self._open_rows[folder]
