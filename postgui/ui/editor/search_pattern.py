"""Find a regular expression in text. Qt's engine (PCRE2) gives up after a bounded number of steps, so a
pattern that explodes costs a moment and not the window; Python's would not come back."""

import re

from PySide6.QtCore import QRegularExpression

from postgui.translation import tr
from postgui.ui.editor.search import MAX_MATCHES, Matches

_INSERTED = re.compile(r"\\([nt\\])|\$(\d{1,2}|\$|&)|\$\{(\d{1,2})\}")
_ESCAPES = {"n": "\n", "t": "\t", "\\": "\\"}


def find_pattern(
    text: str, pattern: str, *, match_case: bool, limit: int | None = MAX_MATCHES, template: str | None = None
) -> Matches:
    """Every place where `pattern` matches something, at most `limit`, in UTF-16 units.

    Args:
        text: Plain, not in Qt's units.
        template: What goes in: `$1` or `${1}` for a group, `$&` for all of it, `$$`, `\\n`, `\\t`.
    """
    if not pattern:
        return Matches()
    option = QRegularExpression.PatternOption
    options = option.MultilineOption | option.UseUnicodePropertiesOption
    if not match_case:
        options |= option.CaseInsensitiveOption
    expression = QRegularExpression(pattern, options)
    if not expression.isValid():
        return Matches(
            problem=tr(
                "At {place}: {reason}",
                place=expression.patternErrorOffset() + 1,
                reason=expression.errorString(),
            )
        )
    starts: list[int] = []
    ends: list[int] = []
    texts: list[str] = []
    found = expression.globalMatch(text)
    while found.hasNext():
        match = found.next()
        if not match.hasMatch() or match.capturedLength() == 0:
            continue  # a place that is nowhere can be neither shown nor replaced
        if len(starts) == limit:
            return Matches(tuple(starts), 0, True, tuple(ends), tuple(texts))
        starts.append(match.capturedStart())
        ends.append(match.capturedEnd())
        if template is not None:
            texts.append(_filled(template, match.capturedTexts()))
    return Matches(tuple(starts), 0, False, tuple(ends), tuple(texts))


def _filled(template: str, groups: list[str]) -> str:
    def inserted(found: "re.Match[str]") -> str:
        if found[1]:
            return _ESCAPES[found[1]]
        name = found[2] or found[3]
        if name == "$":
            return "$"
        number = 0 if name == "&" else int(name)
        return groups[number] if number < len(groups) else ""

    return _INSERTED.sub(inserted, template)
