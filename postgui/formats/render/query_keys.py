"""Which names a body has, and where: for completing a query. Pure, for a worker.

Read from the beginning of a body of any size, which need be neither whole nor valid.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from postgui.formats.charset import decode
from postgui.formats.render.media import language_of
from postgui.model.content import Content

if TYPE_CHECKING:
    from postgui.documents.job import Growth

KEYS_BYTES = 1_000_000
SMALL_BYTES = 64 * 1024
_DEEPEST = 40
_MOST_NAMES = 20_000
_HEAD_BYTES = 4096


@dataclass(slots=True)
class Keys:
    """All values that are at one place, as far as their shape goes.

    `members` are those of objects, or the elements and attributes (`@name`) of an element; `items` is what
    arrays have, None where there is no array.
    """

    members: "dict[str, Keys]" = field(default_factory=dict)
    items: "Keys | None" = None

    def children(self) -> "list[Keys]":
        """What is one step below."""
        found = [keys for name, keys in self.members.items() if not name.startswith("@")]
        return [*found, self.items] if self.items is not None else found

    def descendants(self) -> "Iterator[Keys]":
        """This and all that is below it."""
        yield self
        for child in self.children():
            yield from child.descendants()


@dataclass(frozen=True, slots=True)
class KeysJob:
    """The arguments of `keys_of`, for a thread or a helper process."""

    body: Content
    content_type: str

    @property
    def small(self) -> bool:
        """Whether it takes no longer than is fair to the window."""
        return self.body.size_bytes <= SMALL_BYTES

    def parts(self, _growth: "Growth | None" = None) -> Iterator[Keys]:
        """The names, once.

        Raises:
            OSError: The body's file can't be read.
        """
        yield self.result()

    def result(self) -> Keys:
        """The names in the beginning of the body.

        Raises:
            OSError: Its file can't be read.
        """
        data = self.body.head(KEYS_BYTES)
        text = decode(data, self.content_type, complete=len(data) == self.body.size_bytes).text
        if language_of(self.content_type, data[:_HEAD_BYTES]) == "xml":
            return xml_keys(text)
        return json_keys(text)


def json_keys(text: str) -> Keys:
    """The names in JSON, member by member; values that follow each other are at the same place."""
    root = Keys()
    inside: list[Keys] = []  # where the values of each open container are: of an object the next one's
    owners: list[Keys] = []
    hidden = names = 0  # how many levels are open that are too deep to be told
    here = root
    for match in _json_parts().finditer(text):
        sign = match[0]
        if match[1] is not None:
            if owners and not hidden and names < _MOST_NAMES:
                members = owners[-1].members
                name = _name(match[1])
                names += name not in members
                here = members.setdefault(name, Keys())
        elif sign in "{[":
            if hidden or len(owners) >= _DEEPEST:
                hidden += 1
                continue
            owners.append(here)
            if sign == "[":
                here.items = here = here.items or Keys()
            inside.append(here)
        elif sign in "}]" and hidden:
            hidden -= 1
        elif sign in "}]" and owners:
            owners.pop()
            inside.pop()
            here = inside[-1] if inside else root
        elif sign == "," and inside and not hidden:
            here = inside[-1]
    return root


def _name(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return text


def xml_keys(text: str) -> Keys:
    """The names of elements and attributes, with their prefixes as they stand."""
    root = Keys()
    path, names = [root], 0
    for match in _xml_parts().finditer(text):
        closing, name, attributes, alone = (
            match["closing"],
            match["name"],
            match["attributes"],
            match["alone"],
        )
        if name is None:
            continue
        if closing:
            if len(path) > 1:
                path.pop()
            continue
        above = path[-1]
        if name not in above.members and names >= _MOST_NAMES:
            element = Keys()
        else:
            names += name not in above.members
            element = above.members.setdefault(name, Keys())
        for attribute in _attribute().finditer(attributes):
            if not attribute[1].startswith("xmlns"):
                element.members.setdefault(f"@{attribute[1]}", Keys())
        if not alone and len(path) < 10 * _DEEPEST:
            path.append(element)
    return root


@lru_cache(maxsize=1)
def _json_parts() -> "re.Pattern[str]":
    # A name with its colon, any other text (passed over), brackets and commas.
    return re.compile(r'"((?:[^"\\]++|\\.)*+)"\s*+:|"(?:[^"\\]++|\\.)*+"|[{}\[\],]', re.DOTALL)


@lru_cache(maxsize=1)
def _xml_parts() -> "re.Pattern[str]":
    return re.compile(
        r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<[?!][^>]*>"
        r"|<(?P<closing>/)?(?P<name>[^\s<>/?!=]+)(?P<attributes>(?:[^<>\"'/]++|\"[^\"]*\"|'[^']*'|/(?!>))*+)"
        r"(?P<alone>/)?>",
        re.DOTALL,
    )


@lru_cache(maxsize=1)
def _attribute() -> "re.Pattern[str]":
    return re.compile(r"([^\s=\"'/]+)\s*=\s*(?:\"[^\"]*\"|'[^']*')")
