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
_STATE_BITS = 12
_STATE_MASK = (1 << _STATE_BITS) - 1
_GENERATIONS = 1 << 18
_MAX_COLUMNS = 20_000


class Highlighter(QSyntaxHighlighter):
    """Colours every row of a short text; of a long one (`lazy`) only rows that were asked for.

    A lazy one makes a text of 200,000 lines cost what is visible of it. The number that Qt keeps for each row
    says in which generation it was coloured, too: new colours make all rows old without visiting one.
    """

    def __init__(self, document: QTextDocument, *, lazy: bool, is_soft: Callable[[int], bool]) -> None:
        super().__init__(document)
        self._lazy = lazy
        self._is_soft = is_soft
        self._wanted = -1
        self._generation = 0
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

    def set_lazy(self, lazy: bool) -> None:
        """Colour rows only when they are shown, or every row at once: before a text goes in."""
        self._lazy = lazy

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
        self._generation = (self._generation + 1) % _GENERATIONS

    def show_rows(self, first: QTextBlock, count: int) -> None:
        """Colour `count` rows from `first` on, where that was not done before (lazy views)."""
        block = first
        while block.isValid() and count > 0:
            if block.isVisible():
                count -= 1
                if not self._is_seen(block.userState()):
                    self._show(block)
            block = block.next()

    def _is_seen(self, state: int) -> bool:
        return state != _UNSEEN and state >> _STATE_BITS == self._generation

    def _end_state(self, state: int) -> int:
        """What `setCurrentBlockState` gets for a tokeniser's state."""
        return self._generation << _STATE_BITS | (state & _STATE_MASK)

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
            self.setCurrentBlockState(self._end_state(PLAIN))
            return
        before = self.previousBlockState()
        state = before & _STATE_MASK if self._is_seen(before) else PLAIN
        if (
            self._language == "json"
            and state == IN_STRING
            and not self._is_soft(self.currentBlock().blockNumber())
        ):
            state = PLAIN  # JSON strings end with their line, unless the view folded that line
        pieces, state = self._tokenise(line, state)
        for piece in pieces:
            self.setFormat(piece.start, piece.length, self._format(piece.role))
        self.setCurrentBlockState(self._end_state(state))

    # Qt overrides

    def highlightBlock(self, text: str) -> None:
        # Qt comes by for every row that is put in or edited, and goes on to the next by itself: one that
        # was never shown can wait.
        if (
            self._lazy
            and not self._is_seen(self.currentBlockState())
            and self.currentBlock().blockNumber() != self._wanted
        ):
            return
        line = utf16_units(text[:_MAX_COLUMNS])
        self._color_syntax(line)
        if self._known is not None and "{{" in line:
            for start, end, name in reference_spans(line):
                role = "variable-ok" if self._known(name) else "variable-missing"
                self.setFormat(start, end - start, self._format(role))
