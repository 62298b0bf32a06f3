"""Which keys move the caret of a document."""

from PySide6.QtGui import QKeyEvent, QKeySequence

from postgui.ui.document.caret import Step

_KEYS: tuple[tuple[QKeySequence.StandardKey, Step, bool], ...] = (
    # Qt's name, the step, and whether it selects.
    (QKeySequence.StandardKey.MoveToPreviousChar, "left", False),
    (QKeySequence.StandardKey.MoveToNextChar, "right", False),
    (QKeySequence.StandardKey.MoveToPreviousLine, "up", False),
    (QKeySequence.StandardKey.MoveToNextLine, "down", False),
    (QKeySequence.StandardKey.MoveToPreviousWord, "word-left", False),
    (QKeySequence.StandardKey.MoveToNextWord, "word-right", False),
    (QKeySequence.StandardKey.MoveToPreviousPage, "page-up", False),
    (QKeySequence.StandardKey.MoveToNextPage, "page-down", False),
    (QKeySequence.StandardKey.MoveToStartOfLine, "home", False),
    (QKeySequence.StandardKey.MoveToEndOfLine, "end", False),
    (QKeySequence.StandardKey.MoveToStartOfDocument, "top", False),
    (QKeySequence.StandardKey.MoveToEndOfDocument, "bottom", False),
    (QKeySequence.StandardKey.SelectPreviousChar, "left", True),
    (QKeySequence.StandardKey.SelectNextChar, "right", True),
    (QKeySequence.StandardKey.SelectPreviousLine, "up", True),
    (QKeySequence.StandardKey.SelectNextLine, "down", True),
    (QKeySequence.StandardKey.SelectPreviousWord, "word-left", True),
    (QKeySequence.StandardKey.SelectNextWord, "word-right", True),
    (QKeySequence.StandardKey.SelectPreviousPage, "page-up", True),
    (QKeySequence.StandardKey.SelectNextPage, "page-down", True),
    (QKeySequence.StandardKey.SelectStartOfLine, "home", True),
    (QKeySequence.StandardKey.SelectEndOfLine, "end", True),
    (QKeySequence.StandardKey.SelectStartOfDocument, "top", True),
    (QKeySequence.StandardKey.SelectEndOfDocument, "bottom", True),
)


def step_of(event: QKeyEvent) -> tuple[Step, bool] | None:
    """The step that a key stands for on this system, and whether it selects; None for other keys."""
    return next(((step, selects) for key, step, selects in _KEYS if event.matches(key)), None)
