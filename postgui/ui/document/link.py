"""Links in a row: where they are, and opening one in the system's browser. Nothing opens by itself."""

import html
import re
from functools import lru_cache

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from postgui.documents.row import Row


def links_of(row: Row) -> list[tuple[int, int]]:
    """Columns where a web address begins and ends."""
    if "http" not in row.text:
        return []
    return [match.span() for match in _pattern().finditer(row.text)]


def address_at(row: Row, column: int) -> str:
    """The address that stands at a column, as it is meant: without escapes of JSON or XML; "" if none."""
    for start, end in links_of(row):
        if start <= column < end:
            return html.unescape(row.text[start:end].replace("\\/", "/"))
    return ""


def open_address(address: str) -> bool:
    """Hand an address to the system's browser; whether there is one that took it."""
    url = QUrl(address, QUrl.ParsingMode.TolerantMode)
    return url.scheme() in ("http", "https") and QDesktopServices.openUrl(url)


@lru_cache(maxsize=1)
def _pattern() -> "re.Pattern[str]":
    # What ends a sentence or a bracket around an address is not part of it; JSON may write \/ for /.
    return re.compile(r"""\bhttps?:(?:\\?/){2}(?:\\/|[^\s"'<>\\`{}|^])*(?:\\/|[^\s"'<>\\`{}|^.,;:!?)\]])""")
