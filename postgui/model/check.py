"""What came of checking an answer: one result for each assertion, test or capture."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

CheckKind: TypeAlias = Literal["assertion", "test", "capture"]


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One line of the Tests tab and of every report.

    `name` says what was asked (`res.status eq 200`, a test's title). `expected` and `found` are short texts
    for a person, "" where there is nothing to compare; `message` says why it failed, "" if it passed.
    One that a script `skipped` did not run: it counts neither as passed nor as failed.
    """

    name: str
    passed: bool
    kind: CheckKind = "assertion"
    expected: str = ""
    found: str = ""
    message: str = ""
    skipped: bool = False

    @property
    def failed(self) -> bool:
        return not (self.passed or self.skipped)

    @property
    def outcome(self) -> str:
        """In a word: `passed`, `failed` or `skipped`."""
        return "skipped" if self.skipped else "passed" if self.passed else "failed"


@dataclass(frozen=True, slots=True)
class VariableChange:
    """A variable that a capture or a script set; `value` None takes it away.

    What came from a server is `literal`: braces in it mean nothing, or it could ask for any value there is.

    With `json`, `value` is the JSON of what is no text: a number, a list. Scripts get it as such, and
    `{{name.of[0].part}}` means what is inside.

    `scope` is `runtime`, `request`, `folder`, `collection`, `environment` or `global`.
    """

    scope: str
    name: str
    value: str | None
    literal: bool = False
    json: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """All that checking one answer gave, in the order it was asked for.

    `secrets` are the values that it could see: mask them in what is shown of it.
    """

    results: tuple[CheckResult, ...] = ()
    changes: tuple[VariableChange, ...] = ()
    secrets: frozenset[str] = field(default=frozenset(), repr=False)

    @property
    def failed(self) -> tuple[CheckResult, ...]:
        return tuple(result for result in self.results if result.failed)
