"""Global variables: one set for all collections of a workspace, kept in its folder of the data folder.

The file is an environment like those of a collection, so it can be moved into one. Values of secrets are
never in it.
"""

import asyncio
from pathlib import Path
from typing import TypeAlias

from postgui.formats.opencollection_environment import update_environment, write_environment
from postgui.formats.opencollection_read import read_environment
from postgui.formats.yaml12 import decode
from postgui.model.collection import Environment
from postgui.model.event import Event
from postgui.storage.collection_folder import change_file, read
from postgui.storage.data_folder import DEFAULT_WORKSPACE, DataFolder, make_private
from postgui.storage.file import Writer, disk_problem
from postgui.translation import tr

NAME = "Globals"
_Stamp: TypeAlias = tuple[int, int, int] | None
"""Time, size and inode of the file; None where there is none."""


class Globals:
    """Reads and writes the global variables.

    Attributes:
        changed: They were saved.
    """

    def __init__(self, data_dir: Path, writer: Writer, *, workspace: str = DEFAULT_WORKSPACE) -> None:
        self.changed: Event[None] = Event()
        self.path = DataFolder(data_dir).workspace(workspace) / "globals.yml"
        self._writer = writer
        self._known: tuple[_Stamp, Environment] | None = None

    async def load(self) -> Environment:
        """The global variables as an environment named Globals; empty if there is no file.

        Raises:
            ProblemError: The file is broken or can't be read.
        """
        known = self._known
        if known is None or known[0] != self._stamp():  # one look at our own file: quicker than a thread
            known = self._known = await asyncio.to_thread(self._load)
        return known[1]

    async def save(self, environment: Environment) -> None:
        """Replace the variables; the name stays.

        Raises:
            ProblemError: The file is broken or can't be written.
        """
        await self._writer.run(self._save, environment)
        self.changed.emit(None)

    def _load(self) -> tuple[_Stamp, Environment]:
        stamp = self._stamp()
        if stamp is None:
            return stamp, Environment(NAME, path=self.path)
        text = decode(read(self.path), self.path.name)
        return stamp, read_environment(text, self.path, where=self.path.name)

    def _stamp(self) -> _Stamp:
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino

    def _save(self, environment: Environment) -> None:
        where = self.path.name

        def change(data: bytes | None) -> bytes:
            if data is None:
                return write_environment(environment).encode()
            return update_environment(decode(data, where), environment, where=where).encode()

        try:
            make_private(self.path.parent)
        except OSError as error:
            raise disk_problem(error, tr("The global variables could not be saved")) from error
        change_file(self.path, change, None)
