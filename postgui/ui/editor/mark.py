"""Marks over a text that change nothing in it: current line, brackets, errors, matches."""

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QTextEdit

from postgui.ui.editor.bracket import find_partner
from postgui.ui.editor.position import utf16_units
from postgui.ui.theme import current_theme


def mark(document: QTextDocument, start: int, end: int, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """The text from `start` to `end` drawn in `style`."""
    made = QTextEdit.ExtraSelection()
    last = max(0, document.characterCount() - 1)
    cursor = QTextCursor(document)
    cursor.setPosition(min(start, last))
    cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    made.cursor = cursor
    made.format = style
    return made


def ground(role: str) -> QTextCharFormat:
    """A style that only colours the ground."""
    style = QTextCharFormat()
    style.setBackground(current_theme().color(role))
    return style


def current_line(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    """The line of the cursor, over the whole width."""
    style = ground("current-line")
    style.setProperty(QTextFormat.Property.FullWidthSelection.value, True)
    return mark(cursor.document(), cursor.position(), cursor.position(), style)


def bracket_pair(cursor: QTextCursor, *, strings: bool) -> list[QTextEdit.ExtraSelection]:
    """The bracket beside the cursor and its partner; with `strings`, none inside double quotes."""
    document = cursor.document()
    for column in (cursor.positionInBlock(), cursor.positionInBlock() - 1):
        partner = find_partner(
            cursor.blockNumber(),
            column,
            document.blockCount(),
            lambda row: utf16_units(document.findBlockByNumber(row).text()),
            strings=strings,
        )
        if partner is not None:
            here = cursor.block().position() + column
            there = document.findBlockByNumber(partner[0]).position() + partner[1]
            return [mark(document, at, at + 1, ground("bracket")) for at in (here, there)]
    return []


def fault_mark(document: QTextDocument, start: int, end: int) -> QTextEdit.ExtraSelection:
    """A wavy line below what is wrong."""
    style = QTextCharFormat()
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    style.setUnderlineColor(current_theme().color("error"))
    return mark(document, start, end, style)
