"""Whether a collection's own programs may act: its Python run, its scripts send requests of their own.

A collection may come from anybody. One that was made here is trusted from the start; one that was opened or
imported only once the person says so, and no longer when it is moved, renamed or imported into again, or when
programs come into it from one that is not (`postgui.services.coming_in`).
"""

from collections.abc import Iterable
from pathlib import Path

from postgui.model.event import Event
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Request
from postgui.model.script import Script
from postgui.storage.confirmation import SCRIPTS, Confirmations
from postgui.storage.file import Writer
from postgui.translation import mark, tr

_SENDS = ("sendRequest", "runRequest")


class Trust:
    """Knows the trusted collections.

    Attributes:
        changed: Emits the folder of a collection that is trusted now, or no longer.
        noticed: That the trust of one ended without the person ending it, and why.
        all_for_now: All are, until the program ends; nothing of that is kept.
    """

    def __init__(self, data_dir: Path, writer: Writer) -> None:
        self.changed: Event[Path] = Event()
        self.noticed: Event[Problem] = Event()
        self.all_for_now = False
        self._writer = writer
        self._confirmations = Confirmations(data_dir, SCRIPTS)

    def of(self, root: Path | None) -> bool:
        """Whether the collection at `root` is; what belongs to none was typed by the person.

        The first call reads a small file of the data folder.
        """
        return root is None or self.all_for_now or self._confirmations.has(root)

    async def put(self, root: Path, trusted: bool) -> None:
        """Trust it, or no longer; kept in the data folder.

        Raises:
            ProblemError: It could not be written; it counts until the program ends.
        """
        try:
            await self._writer.run(self._confirmations.put, root, trusted)
        finally:
            self.changed.emit(root)

    async def end(self, root: Path, why: str) -> None:
        """Trust `root` no longer, if it was, and say so: `why` is what came into it. Raises as `put`."""
        if not self._confirmations.has(root):
            return
        await self.put(root, False)
        self.noticed.emit(
            Problem(
                tr("The folder {name} is no longer trusted", name=root.name),
                why,
                tr(
                    "Look at its scripts, then trust the folder again: above the request, or in its settings."
                ),
                "trust-ended",
            )
        )


def needs_trust(request: Request, scripts: Iterable[Script] = ()) -> bool:
    """Whether `request`, or one of the `scripts` that it inherits, has what waits for trust."""
    codes = (each.code for each in (*request.scripts, *scripts))
    return bool(request.python.strip()) or any(word in code for code in codes for word in _SENDS)


def untrusted_send() -> ProblemError:
    """What a script is told that wants to send a request."""
    return ProblemError(
        Problem(
            tr(
                "scripts of this collection may not send requests of their own: its folder is not "
                "trusted. Trust it in the window, above the request, or run with --trust"
            ),
            kind="untrusted",
        )
    )


UNTRUSTED_PYTHON = "untrusted-python"
HOMELESS_PYTHON = "homeless-python"
"""Kinds of the problem of a request that is not sent, because its Python may not run: its collection can be
trusted; there is no collection."""

UNTRUSTED_TARGET = "untrusted-target"
HOMELESS_TARGET = "homeless-target"
"""The same of a request that its scripts lead to another server than the one that is shown."""

PYTHON_LEFT_OUT = mark("It did not run, because the collection's folder is not trusted.")


def untrusted_python(root: Path | None) -> ProblemError:
    """Why a request is not sent whose Python may not run; `root` is its collection."""
    what = tr("Not sent: its Python may not run yet")
    if root is None:
        meaning = tr(
            "It is in no collection that could be trusted. What its Python signs or checks would be missing."
        )
        advice = tr("Move it into a collection, or run with --trust.")
        return ProblemError(Problem(what, meaning, advice, HOMELESS_PYTHON))
    meaning = tr(
        "The folder {name} is not trusted. Without its Python, what that signs or checks is missing.",
        name=root.name,
    )
    advice = tr("Look at it in Scripts, then trust the folder; on the command line, run with --trust.")
    return ProblemError(Problem(what, meaning, advice, UNTRUSTED_PYTHON))


def untrusted_target(root: Path | None, shown: str, now: str) -> ProblemError:
    """Why a request is not sent that a script leads from the server `shown` to `now`; `root` as above."""
    what = tr("Not sent: a script leads it to another server")
    meaning = tr(
        "As it is shown it goes to {shown}, and after its scripts to {now}, with all that is filled in for "
        "the first.",
        shown=shown,
        now=now,
    )
    if root is None:
        advice = tr("Move it into a collection that you trust, or run with --trust.")
        return ProblemError(Problem(what, meaning, advice, HOMELESS_TARGET))
    advice = tr(
        "Look at its scripts, then trust the folder {name}; on the command line, run with --trust.",
        name=root.name,
    )
    return ProblemError(Problem(what, meaning, advice, UNTRUSTED_TARGET))
