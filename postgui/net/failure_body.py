"""What can be wrong with storing a body, or has to be said of one that was not received to its end."""

from postgui.model.problem import Problem
from postgui.translation import joined, tr


def not_stored(error: OSError) -> Problem:
    """The disk refuses."""
    return Problem(
        tr("The answer could not be stored"),
        tr(
            "Writing the body to disk failed: {reason}. What had come is shown.",
            reason=error.strerror or str(error),
        ),
        tr("Free some space on the disk that holds the data folder, and send again."),
        "spool",
        str(error),
    )


def too_large(limit_bytes: int) -> Problem:
    """It was over the limit, and nobody was there to be asked."""
    return Problem(
        tr("The body is larger than {megabytes}", megabytes=_megabytes(limit_bytes)),
        tr("Receiving was stopped there, so that it does not fill the disk; what had come is shown."),
        tr(
            "If you want all of it, raise the limit: --max-body on the command line, in the window "
            "the menu of settings (largest_body_mb under [send] in settings.toml; 0: none)."
        ),
        "too-large",
    )


def stopped_at(limit_bytes: int) -> Problem:
    """It was over the limit, and the person wanted no more."""
    return Problem(
        tr("Stopped at {megabytes}", megabytes=_megabytes(limit_bytes)),
        tr("You wanted no more of the body; what had come is shown."),
        tr("The size at which you are asked is in the menu of settings."),
        "too-large",
    )


def cancelled(after_s: float, doing: str, *, body: bool = False) -> Problem:
    """The person stopped it; `body` says that a part of the body is there."""
    meaning = tr("After {after_s:.1f} s, while {doing}.", after_s=after_s, doing=doing)
    if body:
        meaning = joined(" ", (meaning, tr("What had come of the body is shown.")))
    return Problem(
        tr("Cancelled"),
        meaning,
        tr("The server may have acted on what it had already got."),
        "cancelled",
    )


def _megabytes(size_bytes: int) -> str:
    return f"{size_bytes / 1_000_000:,g} MB"
