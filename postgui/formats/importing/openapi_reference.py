"""`$ref` inside one API description, and to other files of its folder; never beyond it, never the network.

RFC 6901 for the part after `#`. Loops and long chains end as an empty object. Pure.
"""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from postgui.formats.importing.losses import Losses
from postgui.formats.importing.source import Source, parsed
from postgui.formats.importing.value import mapping
from postgui.model.problem import ProblemError
from postgui.translation import tr

_LONGEST_CHAIN = 32


@dataclass(frozen=True, slots=True)
class Placed:
    """A value and the file it stands in: references in it count from there. `key` names it for caches."""

    value: dict[str, Any]
    source: Source
    key: str = ""


@dataclass
class References:
    """Follows references; what leads nowhere is noted once."""

    losses: Losses
    _documents: dict[str, Any] = field(default_factory=dict)

    def start(self, source: Source, document: dict[str, Any]) -> Placed:
        """The document itself."""
        self._documents[source.path or source.name] = document
        return Placed(document, source)

    def follow(self, value: Any, base: Placed) -> Placed:
        """`value`, an object, or what its `$ref` leads to; keys beside a `$ref` win over the target's."""
        found = Placed(mapping(value), base.source)
        more: dict[str, Any] = {}
        for _step in range(_LONGEST_CHAIN):
            reference = found.value.get("$ref")
            if not isinstance(reference, str):
                return found if not more else Placed({**found.value, **more}, found.source, "")
            beside = {
                key: one
                for key, one in found.value.items()
                if key in ("description", "summary", "nullable", "default", "example")
            }
            more = {**beside, **more}
            target = self._target(reference, found.source)
            if target is None:
                return Placed(more, base.source)
            found = target
        return Placed(more, base.source)

    def _target(self, reference: str, source: Source) -> Placed | None:
        file, _, pointer = reference.partition("#")
        if "://" in file or file.startswith("//"):
            self.losses.add(
                "",
                tr("What {reference} refers to", reference=reference),
                tr("Nothing is fetched while importing."),
            )
            return None
        home: Source | None = source if not file else source.beside(unquote(file))
        if home is None:
            self.losses.add(
                "",
                tr("What {reference} refers to", reference=reference),
                tr("There is no such file in the folder imported."),
            )
            return None
        document = self._document(home)
        value = (
            _at(document, pointer) if pointer.startswith("/") or not pointer else _anchored(document, pointer)
        )
        if not isinstance(value, dict):
            self.losses.add(
                "",
                tr("What {reference} refers to", reference=reference),
                tr("There is nothing in this place."),
            )
            return None
        return Placed(value, home, f"{home.path or home.name}#{pointer}")

    def _document(self, source: Source) -> Any:
        name = source.path or source.name
        if name not in self._documents:
            try:
                self._documents[name] = parsed(source.text, name)
            except ProblemError as error:
                self.losses.add("", tr("What stands in {name}", name=name), error.problem.what)
                self._documents[name] = None
        return self._documents[name]


def _at(document: Any, pointer: str) -> Any:
    """What a JSON pointer leads to; None for nothing."""
    value = document
    for piece in unquote(pointer).split("/")[1:] if pointer else ():
        key = piece.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict):
            value = value.get(key)
            if value is None and key.isdecimal() and isinstance(document, dict):
                return None
        elif isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        else:
            return None
    return value


def _anchored(document: Any, name: str) -> Any:
    """The schema of `components` that names itself so (JSON Schema 2020-12, section 8.2.2)."""
    schemas = mapping(mapping(mapping(document).get("components")).get("schemas"))
    wanted = unquote(name)
    return next((one for one in schemas.values() if mapping(one).get("$anchor") == wanted), None)
