"""All keys on a sheet of paper: a page of HTML, or a PDF made of it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

from postgui.translation import tr

_STYLE = """\
body { font-family: sans-serif; font-size: 10pt; }
table { border-collapse: collapse; width: 100%; }
td { padding: 3px 8px; border-bottom: 1px solid #ccc; }
td + td { text-align: right; white-space: nowrap; }
"""


def sheet_html(rows: Sequence[tuple[str, str]]) -> str:
    """A page of what is done and by which keys."""
    lines = "\n".join(f"<tr><td>{escape(what)}</td><td>{escape(keys)}</td></tr>" for what, keys in rows)
    language = tr("en", "code of your language (BCP 47)")
    title = escape(tr("Keyboard shortcuts of PostGUI"), quote=False)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>\n{_STYLE}</style></head>\n"
        f"<body><h1>{title}</h1>\n<table>\n{lines}\n</table></body></html>\n"
    )


def sheet_pdf(rows: Sequence[tuple[str, str]]) -> bytes:
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
