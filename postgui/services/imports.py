"""Importing: from what a person names to files in a collection, secrets in the keyring, and a report."""

import asyncio
import secrets as random_source
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from postgui.model.bundle import Loss
from postgui.model.exchange import Exchange
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Request
from postgui.services.scopes import account_prefix
from postgui.services.secrets import Secrets
from postgui.services.trust import Trust
from postgui.storage.file import Writer
from postgui.storage.import_files import MAX_FILE_BYTES
from postgui.storage.staged_files import commit, discard
from postgui.translation import tr

if TYPE_CHECKING:
    from postgui.formats.importing.source import Source
    from postgui.services.import_job import ImportJob, Staged
    from postgui.services.import_plan import Mode, Secret


Fetch: TypeAlias = Callable[[Request, Path | None], Awaitable[Exchange]]
_FIRST_ERROR = 400


@dataclass(frozen=True, slots=True)
class Done:
    """What an import made in `root`: counts, and all that did not come along."""

    root: Path
    requests: int
    folders: int
    environments: int
    losses: tuple[Loss, ...]


class Imports:
    """The last step of an import, and the whole of it where no window waits."""

    def __init__(self, writer: Writer, secrets: Secrets, fetch: "Fetch", trust: Trust) -> None:
        self._writer = writer
        self._secrets = secrets
        self._fetch = fetch
        self._trust = trust

    async def fetch(self, url: str) -> bytes:
        """What is at `url`: called only when the person asks for it.

        Raises:
            ProblemError: It can't be had, the server says no, or it is too large.
        """
        exchange = await self._fetch(Request(url=url), None)
        if exchange.problem is not None or exchange.response is None:
            raise ProblemError(exchange.problem or _not_had(url, tr("There was no answer.")))
        if exchange.response.status >= _FIRST_ERROR:
            raise ProblemError(
                _not_had(url, tr("The server answered {status}.", status=exchange.response.status))
            )
        if exchange.body.size_bytes > MAX_FILE_BYTES:
            raise ProblemError(
                _not_had(url, tr("It is larger than {limit} MB.", limit=MAX_FILE_BYTES // 1_000_000))
            )
        return await asyncio.to_thread(exchange.body.head, MAX_FILE_BYTES)

    async def read(
        self,
        open_source: "Callable[[], Source]",
        format_id: str = "",
        *,
        hosts: tuple[str, ...] = (),
        kinds: tuple[str, ...] = (),
    ) -> "ImportJob":
        """Read a source in a thread; of a capture, what is of these hosts and kinds, where any are named.

        Raises:
            ProblemError: It can't be read, nobody knows it, it is broken, or nothing of it is wanted.
        """
        from postgui.formats.importing.capture import CaptureFilter
        from postgui.services.import_job import ImportJob

        wanted = CaptureFilter(hosts, kinds)
        return await asyncio.to_thread(lambda: ImportJob(open_source(), format_id, wanted))

    async def write(self, job: "ImportJob", root: Path, mode: "Mode" = "keep") -> Done:
        """Make all that `job` holds in the folder `root`.

        Raises:
            ProblemError: `root` is no place for it, or the disk refuses.
        """
        staged = await asyncio.to_thread(lambda: job.stage(root.absolute(), new_token(), mode))
        return await self.finish(staged)

    async def finish(self, staged: "Staged") -> Done:
        """Move staged files to their places, and the values of secrets to the keyring.

        Raises:
            ProblemError: A file came to be there meanwhile, or the disk refuses.
        """
        # What comes in is somebody else's: a trusted collection has to be looked at again.
        await self._trust.end(staged.root, tr("What was imported into it was written by somebody else."))
        await self._writer.run(commit, staged.root, staged.token, staged.files)
        unkept = await self._keep(staged.root, staged.secrets)
        return Done(
            staged.root,
            staged.requests,
            staged.folders,
            staged.environments,
            (*staged.losses, *unkept),
        )

    async def discard(self, root: Path, token: str) -> None:
        """Take away what an import that was given up has staged."""
        await self._writer.run(discard, root, token)

    async def _keep(self, root: Path, found: "Sequence[Secret]") -> list[Loss]:
        """Put values into the keyring; those that it does not take are told."""
        lost: list[Loss] = []
        for at, one in enumerate(found):
            account = account_prefix(f"environment {one.environment}") + one.variable
            try:
                await self._secrets.keep(root, account, one.value)
            except ProblemError as error:
                lost += (
                    Loss(
                        tr("Environment {environment}", environment=each.environment),
                        tr("The value of {variable}", variable=each.variable),
                        error.problem.what,
                    )
                    for each in found[at:]
                )
                break
        return lost


def _not_had(url: str, why: str) -> Problem:
    return Problem(
        tr("{url} can't be imported", url=url),
        tr("{why} Nothing was imported.", why=why),
        tr("Open the URL in a request of your own to see more, or save it as a file first."),
        "fetch",
    )


def new_token() -> str:
    """Tells one import from another."""
    return random_source.token_hex(6)
