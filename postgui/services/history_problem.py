"""What can go wrong with the history, in words. Pure."""

from postgui.model.problem import Problem
from postgui.translation import tr


def gone() -> Problem:
    return Problem(
        tr("This exchange is not in the history any more"),
        tr("It was deleted, perhaps by another window."),
        tr("Search again for what is left."),
        kind="history-gone",
    )


def unreadable(detail: str) -> Problem:
    return Problem(
        tr("The history can't be read"),
        tr("What you send still works, and its answer is shown."),
        tr("Check the permissions of the data folder."),
        kind="history-unreadable",
        detail=detail,
    )


def unwritable(detail: str) -> Problem:
    return Problem(
        tr("The exchange could not be kept in the history"),
        tr("The answer came and is shown, but it will not be found again in the history."),
        tr("Check that the disk has room and the data folder may be written."),
        kind="history-unwritable",
        detail=detail,
    )
