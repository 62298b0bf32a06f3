"""What `git status --porcelain=v2 --branch -z` says, for one collection in a repository. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from postgui.storage.file_name import COMPANION_SUFFIXES

Mark: TypeAlias = Literal["modified", "added", "deleted", "conflict"]

_FIELDS_BEFORE_PATH = {"1": 8, "2": 9, "u": 10}
_SPEAKERS = ("folder.yml", "opencollection.yml")


@dataclass(frozen=True, slots=True)
class GitState:
    """The branch (short hash in parentheses while none is checked out) and what differs from HEAD.

    `changes` has files; `marks` has what the tree shows of them: a request for its companions, a folder
    for its settings. `touched` are the folders above those.
    """

    branch: str
    changes: Mapping[Path, Mark] = field(default_factory=dict)
    marks: Mapping[Path, Mark] = field(default_factory=dict)
    touched: frozenset[Path] = frozenset()


def parse_status(output: bytes, root: Path, prefix: str) -> GitState:
    """`prefix` is where `root` stands in the repository, with a slash at the end, or empty."""
    branch = commit = ""
    changes: dict[Path, Mark] = {}
    parts = iter(output.decode("utf-8", "surrogateescape").split("\0"))
    for part in parts:
        kind, _, rest = part.partition(" ")
        if kind == "#":
            name, _, value = rest.partition(" ")
            branch = value if name == "branch.head" else branch
            commit = value if name == "branch.oid" else commit
        elif kind == "?":
            changes[root / rest.removeprefix(prefix)] = "added"
        elif kind in _FIELDS_BEFORE_PATH:
            path = part.split(" ", _FIELDS_BEFORE_PATH[kind])[-1]
            if kind == "2":
                next(parts, "")  # the name it had before
            changes[root / path.removeprefix(prefix)] = _mark(kind, rest[:2])
    if branch == "(detached)":
        branch = f"({commit[:7]})"
    marks = _marks(changes)
    touched = frozenset(above for path in marks for above in path.parents if above.is_relative_to(root))
    return GitState(branch, changes, marks, touched)


def _mark(kind: str, state: str) -> Mark:
    if kind == "u":
        return "conflict"
    if "D" in state:
        return "deleted"
    return "added" if "A" in state else "modified"


def _marks(changes: Mapping[Path, Mark]) -> dict[Path, Mark]:
    marks: dict[Path, Mark] = {}
    for path, mark in changes.items():
        if path.name in _SPEAKERS:
            marks[path.parent] = mark
        elif path.suffix == ".yml":
            marks[path] = mark
        else:
            for suffix in COMPANION_SUFFIXES:
                owner = path.with_name(path.name.removesuffix(suffix) + ".yml")
                if path.name.endswith(suffix) and owner not in changes:
                    marks[owner] = "modified"
    return marks
