"""What tests of importers share: a text in, a collection out. `importer` is the format that must be found."""

import json
from typing import Any

from postgui.formats.importer_kind import chosen_kind, read_source
from postgui.formats.importing.source import Source
from postgui.model.bundle import Branch, Imported
from postgui.model.request import Request


def imported(data: Any, name: str, importer: str, files: dict[str, bytes] | None = None) -> Imported:
    content = data if isinstance(data, str) else json.dumps(data)
    source = Source(name, content.encode(), files or {}, name)
    found = chosen_kind(source)
    assert found.id == importer
    return read_source(source, found)


def requests_of(branch: Branch) -> list[Request]:
    found: list[Request] = []
    for item in branch.items:
        found += [item] if isinstance(item, Request) else requests_of(item)
    return found


def only(found: Imported) -> Request:
    (request,) = requests_of(found.collection.top)
    return request


def lost(found: Imported) -> list[tuple[str, str]]:
    return [(one.where, one.what) for one in found.losses]
