"""Which headers, settings and scripts a request gets from above, and from where: for the window to show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from postgui.model.collection import Folder
from postgui.model.preferences import SCOPES, SettingsScope
from postgui.model.request import Settings
from postgui.model.script import PHASES, Phase
from postgui.services.collections import Collections
from postgui.storage.setting import SettingsStore
from postgui.translation import mark

ORIGINS: Mapping[SettingsScope, str] = {
    "application": mark("the settings of the program"),
    "workspace": mark("the workspace"),
}


@dataclass(frozen=True, slots=True)
class InheritedValue:
    """A value and the one that says it: `collection Shop`, `folder Users`."""

    value: Any = field(repr=False)
    origin: str


@dataclass(frozen=True, slots=True)
class InheritedScripts:
    """The scripts of one folder or the collection: they run for everything below it.

    `path` is that folder.
    """

    origin: str
    path: Path
    phases: tuple[Phase, ...]


@dataclass(frozen=True, slots=True)
class Inherited:
    """`settings` are by name, only those that somebody above says.

    `headers` says of each name (lower case) who gives it.
    """

    settings: Mapping[str, InheritedValue] = field(default_factory=dict)
    scripts: tuple[InheritedScripts, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)


def inherited_from(
    folders: Sequence[Folder], paths: Sequence[Path], beyond: Mapping[str, InheritedValue] | None = None
) -> Inherited:
    """What the last of `folders` (the collection first; `paths` are theirs) hands on.

    `beyond` are the settings that count where none of them says anything.
    """
    settings: dict[str, InheritedValue] = dict(beyond or {})
    scripts: list[InheritedScripts] = []
    headers: dict[str, str] = {}
    for at, (folder, path) in enumerate(zip(folders, paths, strict=True)):
        origin = f"{'folder' if at else 'collection'} {folder.name}"  # `origin_text` puts it into words
        headers |= {pair.name.lower(): origin for pair in folder.defaults.headers if pair.enabled}
        for each in fields(Settings):
            if (value := getattr(folder.defaults.settings, each.name)) is not None:
                settings[each.name] = InheritedValue(value, origin)
        said = {script.phase for script in folder.defaults.scripts if script.code.strip()}
        if said:
            scripts.append(InheritedScripts(origin, path, tuple(each for each in PHASES if each in said)))
    return Inherited(settings, tuple(scripts), headers)


def program_settings(store: SettingsStore) -> Mapping[str, InheritedValue]:
    """The settings of requests that the workspace or the program has, and which of them says so."""
    found: dict[str, InheritedValue] = {}
    for scope in SCOPES:
        own, origin = store.own_requests(scope), ORIGINS[scope]
        for each in fields(Settings):
            if (value := getattr(own, each.name)) is not None:
                found[each.name] = InheritedValue(value, origin)
    return found


async def inherited_by(
    collections: Collections, path: Path | None, store: SettingsStore | None = None
) -> Inherited:
    """What the request or folder at `path` inherits; None is in no collection.

    Beyond the collection stands what the settings in `store` say.

    Raises:
        ProblemError: A file above it is broken.
    """
    beyond = program_settings(store) if store is not None else {}
    root = collections.root_of(path) if path is not None else None
    if path is None or root is None or path == root:
        return Inherited(beyond)
    chain = await collections.chain(path.parent)
    return inherited_from(chain.folders, chain.paths, beyond)
