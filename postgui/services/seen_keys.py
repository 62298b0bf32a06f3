"""Keys of JSON that were met in the bodies and answers of a collection: what an editor completes with.

In memory only, and bounded: names, never values.
"""

import re
from collections import OrderedDict
from pathlib import Path

_KEY = re.compile(r'"((?:[^"\\\x00-\x1f]){1,80})"\s*:')
_LOOKED_AT = 200_000
_KEPT = 3_000


class SeenKeys:
    """What was met, by collection (None: requests that belong to none)."""

    def __init__(self) -> None:
        self._keys: dict[Path | None, OrderedDict[str, None]] = {}

    def learn(self, root: Path | None, text: str) -> None:
        """Take the keys from the beginning of a text that is, or was meant to be, JSON."""
        kept = self._keys.setdefault(root, OrderedDict())
        for key in keys_in(text):
            kept[key] = None
            kept.move_to_end(key)
        while len(kept) > _KEPT:
            kept.popitem(last=False)

    def learn_body(self, root: Path | None, body: bytes, content_type: str) -> None:
        """Take the keys of an answer, if it says that it is JSON."""
        if "json" in content_type.lower():
            self.learn(root, body[:_LOOKED_AT].decode("utf-8", "replace"))

    def matching(self, root: Path | None, part: str, text: str = "") -> tuple[str, ...]:
        """Keys that contain `part`, whatever their case: those that begin with it first, then by name.

        `text` is what is being written: its own keys are among them.
        """
        wanted = part.lower()
        known = {*self._keys.get(root, ()), *keys_in(text)}
        found = [key for key in known if wanted in key.lower()]
        return tuple(sorted(found, key=lambda key: (not key.lower().startswith(wanted), key.lower())))


def keys_in(text: str) -> tuple[str, ...]:
    """The keys in the beginning of a text, each once."""
    return tuple(dict.fromkeys(_KEY.findall(text[:_LOOKED_AT])))
