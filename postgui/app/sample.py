"""The sample collection: its own copy in the data folder, and the server it talks to."""

import asyncio
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.problem import Problem, ProblemError
from postgui.resource import resource_path
from postgui.services.context import Context
from postgui.storage.data_folder import make_private
from postgui.translation import tr

if TYPE_CHECKING:
    from postgui.servers.process import ServerProcess

RUNTIME_NAME = "playground"
"""The run-time variable that holds the server's address."""


class Sample:
    """Makes "Playground" ready when it is wanted, and stops its server with the program."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._server: ServerProcess | None = None
        self._starting = asyncio.Lock()
        self.folder = context.data_dir / "collections" / "Playground"

    async def prepare(self) -> Path:
        """Copy the collection if it is not there yet and start the server; the collection's folder.

        Raises:
            ProblemError: The copy or the server failed.
        """
        if await asyncio.to_thread(self.copy):
            await self._context.collections.trust.put(self.folder, True)
        await self.serve()
        return self.folder

    async def serve(self) -> str:
        """Start the server unless it runs; its base URL, which `{{playground}}` stands for from now on.

        Raises:
            ProblemError: It did not start.
        """
        from postgui.servers.process import playground_process

        async with self._starting:
            if self._server is None:
                server = playground_process()
                await server.start_async()
                self._server = server
                self._context.runtime[RUNTIME_NAME] = server.url
            return self._server.url

    async def close(self) -> None:
        """Stop the server."""
        async with self._starting:
            server, self._server = self._server, None
            self._context.runtime.pop(RUNTIME_NAME, None)
            if server is not None:
                await server.stop_async()

    def copy(self) -> bool:
        """Put the collection's files into the data folder unless they are there; whether it did. Blocks.

        Raises:
            ProblemError: They could not be written.
        """
        if self.folder.exists():
            return False  # the person may have changed it: it is theirs now
        try:
            make_private(self.folder.parent)
            shutil.copytree(resource_path("playground"), self.folder)
        except OSError as error:
            raise ProblemError(
                Problem(
                    tr("The sample collection could not be set up"),
                    tr(
                        "Copying it to {folder} failed: {reason}.",
                        folder=self.folder,
                        reason=error.strerror or error,
                    ),
                    tr("Make room on the disk, or start with another --data-dir."),
                    "sample",
                    str(error),
                )
            ) from error
        return True
