"""A raw HTTP/1.1 or HTTP/2 request (RFC 9112), as browser tools and proxies copy it; several in one text."""

import re
from dataclasses import replace

from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.build import imported, settled, top_branch, url_name
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.raw_request import read_raw
from postgui.formats.importing.source import Source
from postgui.model.bundle import Imported
from postgui.translation import tr

_LABEL = "Raw HTTP"
_LINE = re.compile(r"\s*[A-Z][A-Z0-9_-]{1,30} +\S+ +HTTP/(?:1\.[01]|2(?:\.0)?|3) *\r?\n")


def _sniff(source: Source) -> int:
    if source.is_tree or "\n###" in source.head or source.name.lower().endswith((".http", ".rest", ".hurl")):
        return 0
    return 75 if _LINE.match(source.head + "\n") else 0


def _read(source: Source) -> Imported:
    losses = Losses()
    request = read_raw(source.text, source.name, losses)
    made = settled(replace(request, name=url_name(request.url)))
    return imported(_LABEL, top_branch(tr("Raw HTTP"), [made]), (), losses.done())


KIND = ImporterKind(id="raw", label=_LABEL, suffixes=(".txt",), sniff=_sniff, read=_read, order=60)
