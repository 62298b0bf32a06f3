"""Keeps `{{references}}` in a request through everything that makes bytes of it.

Each becomes a word of letters and digits that nothing on the way changes (no URL encoding, no JSON escape,
no IDNA), and is put back at the end. Pure.
"""

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from postgui.model.template import Reference, references
from postgui.model.variables import Filled, Filler

_DEPTH = 32


@dataclass
class Held(Filler):
    """Fills as `filler` does, but holds on to what has no value, or with `every` to all references.

    With `keeps` it holds on to those for which that is true, also where they stand in the value of another.
    """

    filler: Filler = field(default_factory=lambda: Filler(()))
    every: bool = False
    keeps: Callable[[Reference], bool] | None = None
    origin: str = ""
    """The word that stands for scheme and host, if one does."""
    mark: str = field(default_factory=lambda: f"zq{secrets.token_hex(6)}n")
    """What every word begins with."""
    _texts: list[str] = field(default_factory=list)

    def fill(self, template: str) -> Filled:
        """`template` with a word for each reference that stays."""
        pieces, at = [], 0
        for one in references(template):
            pieces += [template[at : one.start], self._piece(template, one)]
            at = one.end
        return Filled("".join([*pieces, template[at:]]))

    def hold(self, text: str) -> str:
        """A word for `text`, whatever it is."""
        self._texts.append(text)
        return f"{self.mark}{len(self._texts) - 1}z"

    def holds(self, text: str) -> bool:
        """Whether there is such a word in `text`."""
        return self.mark in text

    def restored(self, text: str) -> str:
        """`text` with the references back, also those inside what was held."""
        while self.mark in text:
            text = re.sub(rf"{self.mark}(\d+)z", lambda match: self._texts[int(match[1])], text)
        return text

    def restored_bytes(self, data: bytes) -> bytes:
        """The same for UTF-8 bytes."""
        mark = self.mark.encode()
        if mark not in data:
            return data
        pattern = re.compile(mark + rb"(\d+)z")
        while mark in data:
            data = pattern.sub(lambda match: self._texts[int(match[1])].encode(), data)
        return data

    def _piece(self, template: str, one: Reference) -> str:
        reference = template[one.start : one.end]
        if self.every:
            return self.hold(reference)
        if self.keeps is not None and (kept := self._kept(template, one)) is not None:
            return kept
        filled = self.filler.fill(reference)
        return self.hold(reference) if filled.unresolved else filled.text

    def _kept(self, template: str, one: Reference, depth: int = 0) -> str | None:
        """What stands for a reference that is kept, or that has one of those inside; None for others."""
        assert self.keeps is not None
        if one.name.startswith("$"):
            if not self.keeps(one):
                return None
            begin, end = one.argument_place()
            argument = self.fill(template[begin:end]).text
            return self.hold(f"{{{{{one.name} {argument}}}}}" if argument else f"{{{{{one.name}}}}}")
        if self.keeps(one):
            return self.hold(f"{{{{{one.name}}}}}")
        value = self.filler.lookup(one.name)
        if value is None or value.literal or depth > _DEPTH:
            return None
        inner = references(value.text)
        found = [self._kept(value.text, each, depth + 1) for each in inner]
        if not any(piece is not None for piece in found):
            return None
        pieces, at = [], 0
        for each, piece in zip(inner, found, strict=True):
            text = value.text[each.start : each.end]
            pieces += [value.text[at : each.start], self.filler.fill(text).text if piece is None else piece]
            at = each.end
        return "".join([*pieces, value.text[at:]])


@dataclass
class Restoring(Filler):
    """Puts the references back into all the texts that a filler is given."""

    held: Held = field(default_factory=lambda: Held(()))

    @property
    def opening(self) -> str:
        return self.held.mark

    def fill(self, template: str) -> Filled:
        """`template` with the references of `held`."""
        return Filled(self.held.restored(template))


def without_host(url: str, held: Held) -> str:
    """`url` with one word for scheme and host where a reference is in them.

    A reference can be no host name, and may well be scheme, host and path in one.
    """
    start = url.find("://") + 3 if "://" in url else 0
    cut = min((at for char in "/?#" if (at := url.find(char, start)) >= 0), default=len(url))
    if not held.holds(url[:cut]):
        return url
    held.origin = held.hold(url[:cut])
    return f"http://{held.origin}{url[cut:]}"
