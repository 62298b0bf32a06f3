"""The settings of a collection, changed from the settings page: written into its file at once."""

from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from postgui.model.problem import ProblemError
from postgui.model.request import Settings
from postgui.services.collections import Collections


class CollectionScope:
    """Reads and writes what `opencollection.yml` says of how requests are sent."""

    def __init__(self, collections: Collections, root: Path) -> None:
        self._collections = collections
        self.root = root
        self.values: Mapping[str, Any] = {}

    async def load(self) -> None:
        """Read what the file says.

        Raises:
            ProblemError: It is broken or can't be read.
        """
        self.values = _said((await self._collections.load_folder(self.root)).folder.defaults.settings)

    async def set_values(self, changes: Mapping[str, Any]) -> None:
        """Write `changes`; None leaves a setting to the workspace. What others changed meanwhile stays.

        Raises:
            ProblemError: As `load`, or it can't be written.
        """
        for attempt in (1, 2):
            stored = await self._collections.load_folder(self.root)
            defaults = stored.folder.defaults
            wanted = replace(defaults, settings=replace(defaults.settings, **changes))
            folder = replace(stored.folder, defaults=wanted)
            try:
                saved = await self._collections.save_folder(self.root, folder, stored.sha256)
            except ProblemError as error:
                if attempt == 2 or error.problem.kind != "conflict":
                    raise
                continue
            self.values = _said(saved.folder.defaults.settings)
            return


def _said(settings: Settings) -> dict[str, Any]:
    values = {each.name: getattr(settings, each.name) for each in fields(Settings)}
    return {name: value for name, value in values.items() if value is not None}
