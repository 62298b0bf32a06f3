"""Colours a document by language, and `{{variables}}` by whether anybody knows them."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from postgui.model.variables import reference_spans
from postgui.ui.editor.position import utf16_units
from postgui.ui.editor.syntax import IN_STRING, PLAIN, Tokenise, tokeniser
from postgui.ui.theme import current_theme

Known: TypeAlias = Callable[[str], bool]

_UNSEEN = -1
_MAX_COLUMNS = 20_000


class Highlighter(QSyntaxHighlighter):
    """Colours every row of an editor; of a `lazy` view only rows that were asked for.

    A lazy one makes a text of 200,000 lines cost what is visible of it.
    """

    def __init__(self, document: QTextDocument, *, lazy: bool, is_soft: Callable[[int], bool]) -> None:
        super().__init__(document)
        self._lazy = lazy
        self._is_soft = is_soft
        self._wanted = -1
        self._shown: set[int] = set()
        self._language = "text"
        self._tokenise: Tokenise | None = None
        self._known: Known | None = None
        self._formats: dict[str, QTextCharFormat] = {}

    @property
    def language(self) -> str:
        return self._language

    def copy_for(self, document: QTextDocument) -> "Highlighter":
        """One like this for another document; this one stays with its own."""
        other = Highlighter(document, lazy=self._lazy, is_soft=self._is_soft)
        other._language = self._language
        other._tokenise = self._tokenise
        other._known = self._known
        return other

    def set_language(self, language: str) -> None:
        """Colour as `language` from now on."""
        if language != self._language:
            self._language = language
            self._tokenise = tokeniser(language)
            self.refresh()

    def set_known(self, known: Known | None) -> None:
        """Mark variables: `known(name)` says whether a name resolves; None marks nothing."""
        self._known = known
        self.refresh()

    def refresh(self) -> None:
        """Forget the colours: the theme, the language or the variables changed.

        A lazy view asks for its visible rows again.
        """
        self._formats.clear()
        if not self._lazy:
            self.rehighlight()
            return
        for number in self._shown:
            self.document().findBlockByNumber(number).setUserState(_UNSEEN)
        self._shown.clear()

    def show_rows(self, first: QTextBlock, count: int) -> None:
        """Colour `count` rows from `first` on, where that was not done before (lazy views)."""
        block = first
        while block.isValid() and count > 0:
            if block.userState() == _UNSEEN:
                self._show(block)
            block = block.next()
            count -= 1

    def forget(self) -> None:
        """The document was emptied."""
        self._shown.clear()

    def _show(self, block: QTextBlock) -> None:
        self._wanted = block.blockNumber()
        self.rehighlightBlock(block)
        self._wanted = -1

    def _format(self, role: str) -> QTextCharFormat:
        made = self._formats.get(role)
        if made is None:
            made = QTextCharFormat()
            made.setForeground(current_theme().color(role))
            if role.startswith("variable-"):
                made.setBackground(current_theme().color(f"{role}-soft"))
            self._formats[role] = made
        return made

    def _color_syntax(self, line: str) -> None:
        if self._tokenise is None:
            self.setCurrentBlockState(PLAIN)
            return
        state = max(self.previousBlockState(), PLAIN)
        if (
            self._language == "json"
            and state == IN_STRING
            and not self._is_soft(self.currentBlock().blockNumber())
        ):
            state = PLAIN  # JSON strings end with their line, unless the view folded that line
        pieces, state = self._tokenise(line, state)
        for piece in pieces:
            self.setFormat(piece.start, piece.length, self._format(piece.role))
        self.setCurrentBlockState(state)

    # Qt overrides

    def highlightBlock(self, text: str) -> None:
        if self._lazy and (
            self._wanted < 0
            # Qt goes on to the next row by itself; one that was never shown can wait.
            or (self.currentBlockState() == _UNSEEN and self.currentBlock().blockNumber() != self._wanted)
        ):
            return
        if self._lazy:
            self._shown.add(self.currentBlock().blockNumber())
        line = utf16_units(text[:_MAX_COLUMNS])
        self._color_syntax(line)
        if self._known is not None and "{{" in line:
            for start, end, name in reference_spans(line):
                role = "variable-ok" if self._known(name) else "variable-missing"
                self.setFormat(start, end - start, self._format(role))
