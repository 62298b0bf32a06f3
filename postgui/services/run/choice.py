"""What a person chose for the runs of a collection or folder: which requests, their order, and how. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from postgui.model.problem import Problem, ProblemError
from postgui.model.run import ListedRequest, PlannedRequest
from postgui.translation import tr


@dataclass(frozen=True, slots=True)
class RunChoice:
    """Kept from session to session. Paths are texts.

    `order` is empty for the order of the tree; `left_out` are the requests that are not run. `tags` is what
    was typed, `data` the path of a file of rows.
    """

    order: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    repeat: int = 1
    parallel: int = 1
    delay_ms: int = 0
    tags: str = ""
    fail_fast: bool = False
    data: str = ""


_Any = TypeVar("_Any", PlannedRequest, ListedRequest)


def arranged(plan: Sequence[_Any], order: Sequence[str]) -> tuple[_Any, ...]:
    """The requests of `plan` in the order that was chosen; one that came later stays behind the one that it
    follows in the tree."""
    if not order:
        return tuple(plan)
    planned = {str(each.path): each for each in plan}
    paths = [path for path in order if path in planned]
    chosen = frozenset(paths)
    before = ""
    for path in planned:
        if path not in chosen:
            paths.insert(paths.index(before) + 1 if before else 0, path)
        before = path
    return tuple(planned[path] for path in paths)


def chosen(plan: Sequence[PlannedRequest], choice: RunChoice) -> tuple[PlannedRequest, ...]:
    """What is run of `plan`, in which order.

    Raises:
        ProblemError: kind `nothing-to-run`: all of it is left out.
    """
    left_out = frozenset(choice.left_out)
    kept = tuple(each for each in arranged(plan, choice.order) if str(each.path) not in left_out)
    if not kept:
        raise ProblemError(
            Problem(
                tr("No request is chosen"),
                tr("Nothing was sent."),
                tr("Tick at least one that the tags let through, under Requests."),
                "nothing-to-run",
            )
        )
    return kept


def order_of(paths: Iterable[Path], plan: Sequence[Path]) -> tuple[str, ...]:
    """`paths` as the order to keep; nothing if it is the order of the tree, which then goes on to count."""
    listed = tuple(paths)
    return () if listed == tuple(plan) else tuple(map(str, listed))
