"""Keeps what came of runs, load tests and monitors, on the data folder's writer thread."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from postgui.storage.file import Writer
from postgui.storage.kept_result import KeptResults

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Results:
    """The kept results of one data folder, by kind and by what they belong to (a path, as text).

    In private mode nothing is kept.
    """

    def __init__(self, data_dir: Path, writer: Writer, is_private: Callable[[], bool]) -> None:
        self._data_dir = data_dir
        self._writer = writer
        self._is_private = is_private

    async def last(self, kind: str, key: str, of: type[T]) -> T | None:
        """What was kept last; None if nothing was, or it can't be read."""
        return await self._writer.run(KeptResults(self._data_dir, kind).read, key, of)

    async def keep(self, kind: str, key: str, value: object) -> None:
        """Keep `value` instead. A disk that refuses is noted in the log: the result itself was shown."""
        if self._is_private():
            return
        try:
            await self._writer.run(KeptResults(self._data_dir, kind).write, key, value)
        except OSError as error:
            _log.warning("a result was not kept: %s", error)
