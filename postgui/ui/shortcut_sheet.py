"""All keys on a sheet of paper: a page of HTML, or a PDF made of it."""

from collections.abc import Sequence
from html import escape
from itertools import groupby

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

from postgui.translation import tr
from postgui.ui.dialogs.shortcut_list import ShortcutRow

_STYLE = """\
body { font-family: sans-serif; font-size: 10pt; }
h2 { font-size: 11pt; margin: 16px 0 4px; }
table { border-collapse: collapse; width: 100%; }
td { padding: 3px 8px; border-bottom: 1px solid #ccc; }
td + td { text-align: right; white-space: nowrap; }
small { color: #555; }
"""


def sheet_html(rows: Sequence[ShortcutRow]) -> str:
    """A page of what is done and by which keys, under a title for each part of the window."""
    language = tr("en", "code of your language (BCP 47)")
    title = escape(tr("Keyboard shortcuts of PostGUI"), quote=False)
    parts = "\n".join(
        f"<h2>{escape(section, quote=False)}</h2>\n{_table(list(inside))}"
        for section, inside in groupby(rows, lambda row: row.section)
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>\n{_STYLE}</style></head>\n"
        f"<body><h1>{title}</h1>\n{parts}\n</body></html>\n"
    )


def sheet_pdf(rows: Sequence[ShortcutRow]) -> bytes:
    """The same as a PDF in A4."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tr("Keyboard shortcuts of PostGUI"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(15, 15, 15, 15))
    document = QTextDocument()
    document.setHtml(sheet_html(rows))
    document.print_(writer)
    del writer  # it writes the end of the file when it goes
    buffer.close()
    return bytes(data.data())


def _table(rows: Sequence[ShortcutRow]) -> str:
    lines = "\n".join(f"<tr><td>{_words(row)}</td><td>{escape(row.keys)}</td></tr>" for row in rows)
    return f"<table>\n{lines}\n</table>"


def _words(row: ShortcutRow) -> str:
    note = f"<br><small>{escape(row.note, quote=False)}</small>" if row.note else ""
    return escape(row.what, quote=False) + note
