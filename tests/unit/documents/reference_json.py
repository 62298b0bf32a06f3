"""The rules of the JSON scanner once more, a byte at a time: slow, and plain enough to be believed."""

from postgui.documents.json_scan import AFTER_OPEN, AFTER_START, ESCAPED, FIRST_STATE, IN_SCALAR, IN_STRING


class ByteMachine:
    """Reads bytes; `starts` are the places where rows begin, `depths` the nesting after each byte."""

    def __init__(self, state: int = FIRST_STATE) -> None:
        self.in_string = bool(state & IN_STRING)
        self.escaped = bool(state & ESCAPED)
        self.after_open = bool(state & AFTER_OPEN)
        self.after_start = bool(state & AFTER_START)
        self.in_scalar = bool(state & IN_SCALAR)
        self.starts: list[int] = []
        self.depths: list[int] = []
        self._depth = 0

    @property
    def state(self) -> int:
        return (
            self.in_string * IN_STRING
            | self.escaped * ESCAPED
            | self.after_open * AFTER_OPEN
            | self.after_start * AFTER_START
            | self.in_scalar * IN_SCALAR
        )

    def read(self, data: bytes) -> "ByteMachine":
        for byte in data:
            self._step(chr(byte))
            self.depths.append(self._depth)
        return self

    def _step(self, char: str) -> None:
        hidden, self.escaped = self.escaped, char == "\\" and not self.escaped
        if self.in_string:
            if char == '"' and not hidden:
                self.in_string = False
                self._after(start=True)
        elif char == '"' and not hidden:
            self._begin_value()
            self.in_string = True
        elif char in "{[":
            self._begin_value()
            self._after(start=True, opened=True)
            self._depth += 1
        elif char in "}]":
            if not self.after_open:
                self.starts.append(len(self.depths))
            self._after(start=True)
            self._depth -= 1
        elif char in ",:":
            self._after(start=char == ",")
        elif char in " \t\n\r":
            self.after_start |= self.in_scalar
            self.in_scalar = False
        else:
            self._begin_value()
            self.in_scalar = True

    def _begin_value(self) -> None:
        if self.after_start:
            self.starts.append(len(self.depths))
        self._after(start=False)

    def _after(self, *, start: bool, opened: bool = False) -> None:
        self.after_start, self.after_open, self.in_scalar = start, opened, False
