"""What went wrong, in words for a person."""

from dataclasses import dataclass

from postgui.translation import again, joined, mark

CANCELLED = mark("Cancelled")
"""What is kept of a `Problem` of the kind `cancelled` where only one word of it is, in every language."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One failure: what happened, what it means, what to do.

    `kind` is a stable word for programs (`refused`, `dns`, `timeout-connect`, `tls-expired` ...);
    `detail` is the technical text behind it, shown on demand. `line` is that of the file it is about, from 1.
    """

    what: str
    meaning: str = ""
    advice: str = ""
    kind: str = "error"
    detail: str = ""
    line: int | None = None

    def text(self) -> str:
        """All of it, for copying and for a terminal."""
        parts = (self.what, self.meaning, self.advice, self.detail)
        return joined("\n", (again(part) for part in parts if part))


class ProblemError(Exception):
    """Carries a `Problem` through code that stops because of it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.what)
        self.problem = problem
