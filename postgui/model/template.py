"""Where the references of a template stand: `{{name}}`, `{{$function text {{name}}}}`, `{{?Prompt:default}}`.

A name has no braces. Only a function with arguments may have references inside it; every other brace
between `{{` and `}}` makes them plain text, so JSON like `{"a":{"b":{{x}}}}` reads as it looks. One pass,
no backtracking: a megabyte of `{{` costs a megabyte of steps.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from postgui.model.stepwise import Steps, finish

_MOST_INSIDE = 16
_AT_ONCE = 1_000
"""So many runs of braces take about a millisecond."""
_BRACE = re.compile(r"[{}]+")
_CALL = re.compile(r"\s*\$\w+\s")
_NAME = re.compile(r"\$\w+")
_GiveUp: TypeAlias = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Reference:
    """One `{{...}}` of a template, from `start` to `end`; `content` is what stands between the braces.

    `inner` are the references in the arguments of a function.
    """

    start: int
    end: int
    content: str
    inner: tuple["Reference", ...] = ()

    @property
    def name(self) -> str:
        """What is looked up: of a function the word with its dollar sign, of a prompt its `?` and label."""
        text = self.content.strip()
        if text.startswith("$") and (word := _NAME.match(text)) is not None:
            return word[0] if word.end() == len(text) or text[word.end()].isspace() else text
        return f"?{self.prompt}" if text.startswith("?") else text

    @property
    def prompt(self) -> str:
        """The label of a prompt; empty for anything else."""
        text = self.content.strip()
        return text[1:].partition(":")[0].strip() if text.startswith("?") else ""

    @property
    def default(self) -> str | None:
        """What a prompt answers itself when nobody does; None if it has no such answer."""
        _label, colon, default = self.content.strip().partition(":")
        return default.strip() if colon and self.prompt else None

    def argument_place(self) -> tuple[int, int]:
        """Where the arguments of a function begin and end in the template."""
        text = self.content
        lead = len(text) - len(text.lstrip())
        word = _NAME.match(text.strip())
        begin = lead + (word.end() if word else 0)
        while begin < len(text) and text[begin].isspace():
            begin += 1
        end = len(text.rstrip())
        return self.start + 2 + begin, self.start + 2 + max(begin, end)

    def all_names(self) -> Iterator[str]:
        """Its name and those inside it."""
        yield self.name
        for reference in self.inner:
            yield from reference.all_names()


@dataclass(slots=True)
class _Open:
    start: int
    is_call: bool
    inner: list[Reference]


def references(template: str) -> tuple[Reference, ...]:
    """The outermost references, in order."""
    return finish(reference_steps(template)) if "{{" in template else ()


def reference_steps(template: str) -> Steps[tuple[Reference, ...]]:
    """As `references`, a few thousand braces at a time."""
    done: list[Reference] = []
    stack: list[_Open] = []

    def give_up() -> None:
        """Nothing that is open is a reference; what was found inside stays one."""
        for one in stack:
            done.extend(one.inner)
        stack.clear()

    for number, run in enumerate(_BRACE.finditer(template)):
        if number % _AT_ONCE == _AT_ONCE - 1:
            yield
        at, end = run.span()
        while at < end:
            is_opening = template[at] == "{"
            same = at
            while same < end and template[same] == template[at]:
                same += 1
            if is_opening:
                _open(template, same, same - at, stack, give_up)
            else:
                _close(template, at, same - at, stack, done, give_up)
            at = same
    give_up()
    return tuple(sorted(done, key=lambda reference: reference.start))


def _open(template: str, end: int, count: int, stack: list[_Open], give_up: _GiveUp) -> None:
    """`count` opening braces end at `end`: the last two may begin a reference."""
    if count != 2 or len(stack) >= _MOST_INSIDE or (stack and not stack[-1].is_call):
        give_up()
    if count >= 2:
        stack.append(_Open(end - 2, _CALL.match(template, end) is not None, []))


def _close(
    template: str, at: int, count: int, stack: list[_Open], done: list[Reference], give_up: _GiveUp
) -> None:
    """`count` closing braces begin at `at`: each two end a reference."""
    while count >= 2 and stack:
        one = stack.pop()
        reference = Reference(one.start, at + 2, template[one.start + 2 : at], tuple(one.inner))
        (stack[-1].inner if stack else done).append(reference)
        at, count = at + 2, count - 2
    if count:
        give_up()
