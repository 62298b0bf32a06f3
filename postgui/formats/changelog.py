"""The project's own changelog (Keep a Changelog 1.1) as releases, for showing what is new. Pure."""

import re
from dataclasses import dataclass

_HEADING = re.compile(r"^## +\[?v?(?P<version>\d+(?:\.\d+)*[^\],\s]*)\]?[,\s–-]*(?P<when>.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Release:
    """One version; `when` is its date or "unreleased", `notes` is Markdown, newest changes as written."""

    version: str
    when: str
    notes: str


def read_releases(text: str) -> tuple[Release, ...]:
    """The releases of a changelog, in the order of the file: the newest first."""
    heads = list(_HEADING.finditer(text))
    ends = [*(head.start() for head in heads), len(text)][1:]
    return tuple(
        Release(head["version"], head["when"].strip(), text[head.end() : end].strip())
        for head, end in zip(heads, ends, strict=True)
    )
