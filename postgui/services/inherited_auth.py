"""Which auth a request gets from above, and from where: for the window to show."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from postgui.model.collection import Folder
from postgui.model.request import AuthConfig
from postgui.services.collections import Collections


@dataclass(frozen=True, slots=True)
class InheritedAuth:
    """The nearest auth that says something; `origin` is "" if nobody above does."""

    auth: AuthConfig
    origin: str = ""


def nearest_auth(folders: Sequence[Folder]) -> InheritedAuth:
    """The auth that the last of `folders` (the collection first) hands on."""
    for at in range(len(folders) - 1, -1, -1):
        auth = folders[at].defaults.auth
        if auth.kind != "inherit":
            return InheritedAuth(auth, f"{'folder' if at else 'collection'} {folders[at].name}")
    return InheritedAuth(AuthConfig("none"))


async def inherited_auth(collections: Collections, path: Path | None) -> InheritedAuth:
    """What the file at `path` inherits; None is in no collection, and gets nothing.

    Raises:
        ProblemError: A file above it is broken.
    """
    if path is None or collections.root_of(path) is None:
        return InheritedAuth(AuthConfig("none"))
    return nearest_auth((await collections.chain(path)).folders)
