"""Remembers which viewer a person picked for a content type from a host."""

import asyncio
import logging
from pathlib import Path

from postgui.storage.data_folder import DataFolder
from postgui.storage.file import Writer
from postgui.storage.view_choice import read_view_choices, write_view_choices

_KEPT = 500
"""Choices that are kept; the oldest ones go first."""
_log = logging.getLogger(__name__)


class ViewChoices:
    """The choices of one data folder. `find` knows those of earlier sessions once `load` is done."""

    def __init__(self, data_dir: Path, writer: Writer) -> None:
        self._path = DataFolder(data_dir).view_choices
        self._writer = writer
        self._choices: dict[str, str] = {}
        self._loaded = False
        self._unsaved = False

    async def load(self) -> None:
        """Read what earlier sessions kept; once is enough."""
        if self._loaded:
            return
        self._loaded = True
        kept = await asyncio.to_thread(read_view_choices, self._path)
        self._choices = {**kept, **self._choices}

    def find(self, content_type: str, host: str) -> str:
        """The id of the viewer that was picked; "" if none was."""
        return self._choices.get(_key(content_type, host), "")

    def choose(self, content_type: str, host: str, viewer_id: str) -> None:
        """Know a choice from now on; `save` keeps it."""
        key = _key(content_type, host)
        if self._choices.get(key) == viewer_id:
            return
        self._choices.pop(key, None)
        self._choices[key] = viewer_id
        while len(self._choices) > _KEPT:
            del self._choices[next(iter(self._choices))]
        self._unsaved = True

    async def save(self) -> None:
        """Keep what was picked. A disk that refuses is noted in the log: it holds for this session."""
        if not self._unsaved:
            return
        await self.load()
        try:
            await self._writer.run(write_view_choices, self._path, dict(self._choices))
            self._unsaved = False
        except OSError as error:
            _log.warning("a choice of viewer was not kept: %s", error)


def _key(content_type: str, host: str) -> str:
    return f"{content_type.partition(';')[0].strip().lower()} {host.lower()}"
