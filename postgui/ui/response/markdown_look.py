"""Dresses a document that Qt made of Markdown: distances, tables, code and links as the rest of the window.

Qt's own look of Markdown is that of a web page without a style sheet, with colours of the moment it was made.
"""

from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)

from postgui.ui.theme import Theme

_HEADING_PX = {1: 20, 2: 16, 3: 14}


def dress(document: QTextDocument, theme: Theme) -> None:
    """Give everything in `document` its distances, fonts and colours."""
    document.setIndentWidth(theme.px(20))
    document.setDefaultFont(theme.ui_font())
    block = document.begin()
    while block.isValid():
        _dress_block(block, theme)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, theme)


def _dress_block(block: QTextBlock, theme: Theme) -> None:
    form = QTextBlockFormat()
    level = block.blockFormat().headingLevel()
    is_code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
    in_table = QTextCursor(block).currentTable() is not None
    if level:
        form.setTopMargin(theme.px(16 if block.blockNumber() else 0))
        form.setBottomMargin(theme.px(6))
        _dress_heading(block, level, theme)
    elif is_code:
        form.setBackground(QBrush(theme.color("hover")))
        form.setLeftMargin(theme.px(8))
        form.setRightMargin(theme.px(8))
    elif not in_table:
        form.setTopMargin(0)
        form.setBottomMargin(theme.px(4 if block.textList() is not None else 8))
    if not is_code and not in_table:
        form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    QTextCursor(block).mergeBlockFormat(form)
    _dress_words(block, theme, is_code)


def _dress_heading(block: QTextBlock, level: int, theme: Theme) -> None:
    font = theme.ui_font()
    font.setPixelSize(theme.px(_HEADING_PX.get(level, 13)))
    font.setWeight(QFont.Weight.DemiBold)
    form = QTextCharFormat()
    form.setFont(font)
    form.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(form)


def _dress_words(block: QTextBlock, theme: Theme, is_code: bool) -> None:
    """Code in the code font on its own ground, links in the accent."""
    fragments = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragments.append(iterator.fragment())
        iterator += 1
    for fragment in fragments:
        now = fragment.charFormat()
        form = QTextCharFormat()
        if now.isAnchor():
            form.setForeground(QBrush(theme.color("accent-ink")))
        elif now.fontFixedPitch() or is_code:
            form.setFont(theme.code_font())
            if not is_code:
                form.setBackground(QBrush(theme.color("hover")))
        else:
            continue
        cursor = QTextCursor(block)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)


def _dress_table(table: QTextTable, theme: Theme) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(theme.color("line-strong")))
    form.setCellPadding(theme.px(6))
    form.setCellSpacing(0)
    form.setTopMargin(theme.px(4))
    form.setBottomMargin(theme.px(12))
    table.setFormat(form)
