"""What can go wrong with the history, in words. Pure."""

from postgui.model.problem import Problem


def gone() -> Problem:
    return Problem(
        "This exchange is not in the history any more",
        "It was deleted, perhaps by another window.",
        "Search again for what is left.",
        kind="history-gone",
    )


def unreadable(detail: str) -> Problem:
    return Problem(
        "The history can't be read",
        "What you send still works, and its answer is shown.",
        "Check the permissions of the data folder.",
        kind="history-unreadable",
        detail=detail,
    )


def unwritable(detail: str) -> Problem:
    return Problem(
        "The exchange could not be kept in the history",
        "The answer came and is shown, but it will not be found again in the history.",
        "Check that the disk has room and the data folder may be written.",
        kind="history-unwritable",
        detail=detail,
    )
