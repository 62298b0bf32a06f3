"""What request files say beyond their rows (headers, bodies, docs), for the filter of the tree.

Texts are remembered by time and size of the file, so looking again costs a stat each.
"""

import asyncio
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from postgui.model.collection import Node
from postgui.storage.folder_scan import Stamp, read_start, stamp_of

_KINDS = ("request", "other")
_PER_CHUNK = 200
"""Files between two looks at whether anybody else wants to run."""
_LAYOUT = re.compile(
    r"^ *(?:- )*(?:"
    r"(?:type|seq|disabled|enabled|encodeUrl|timeout|followRedirects|maxRedirects|auth):.*"
    r"|[A-Za-z]+:(?: *[|>][-+0-9]*)?$"
    r"|(?:name|value|url|method|data|description|content|filePath|query|variables|code):(?= )"
    r")",
    re.MULTILINE,
)
"""What the format says rather than the person: nobody looks for the word `value`."""


class FileTexts:
    """Texts of request files, casefolded, up to the first 64 KB of each."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[Stamp, str]] = {}

    async def look(self, roots: Iterable[Node]) -> Mapping[Path, str]:
        """The text of each request below `roots`; of a file that can't be read, nothing."""
        paths = [node.path for root in roots for node in _items(root)]
        known: dict[Path, tuple[Stamp, str]] = {}
        for at in range(0, len(paths), _PER_CHUNK):
            known |= await asyncio.to_thread(self._read, paths[at : at + _PER_CHUNK])
        self._known = known
        return {path: text for path, (_, text) in known.items()}

    def _read(self, paths: Iterable[Path]) -> dict[Path, tuple[Stamp, str]]:
        found: dict[Path, tuple[Stamp, str]] = {}
        for path in paths:
            try:
                stamp = stamp_of(path)
                known = self._known.get(path)
                if known is None or known[0] != stamp:
                    known = (stamp, searchable(read_start(str(path))))
                found[path] = known
            except OSError:
                continue  # the tree says so already
        return found


def searchable(data: bytes) -> str:
    """A request file without the words of its format, casefolded."""
    return _LAYOUT.sub("", data.decode("utf-8", "replace")).casefold()


def _items(node: Node) -> Iterable[Node]:
    for child in node.children:
        if child.children:
            yield from _items(child)
        elif child.kind in _KINDS:
            yield child
