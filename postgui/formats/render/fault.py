"""Where a text stops being valid, and why: what the JSON and XML checkers answer."""

from dataclasses import dataclass

from postgui.translation import tr


@dataclass(frozen=True, slots=True)
class Fault:
    """The first error of a text.

    `offset` counts characters (code points) from 0; `line` and `column` count from 1, and a line
    ends at LF, CR or CR LF.
    """

    offset: int
    line: int
    column: int
    reason: str

    def text(self) -> str:
        """One sentence with the place in front."""
        return tr(
            "Line {line}, column {column}: {reason}", line=self.line, column=self.column, reason=self.reason
        )


def fault_at(text: str, offset: int, reason: str) -> Fault:
    """The fault at `offset` of `text`."""
    offset = max(0, min(offset, len(text)))
    breaks = text.count("\n", 0, offset) + text.count("\r", 0, offset) - text.count("\r\n", 0, offset)
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    return Fault(offset, breaks + 1, offset - start + 1, reason)


def offset_of(text: str, line: int, column: int) -> int:
    """The inverse: the offset of a place given as line and column, both from 1."""
    offset = 0
    for _ in range(line - 1):
        feed, carriage = text.find("\n", offset), text.find("\r", offset)
        if feed < 0 and carriage < 0:
            break
        if carriage >= 0 and (feed < 0 or carriage < feed):
            offset = carriage + (2 if feed == carriage + 1 else 1)
        else:
            offset = feed + 1
    return min(offset + column - 1, len(text))
