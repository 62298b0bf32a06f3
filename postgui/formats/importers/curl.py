"""curl commands: one or many, as a person copies them from a terminal, docs, or a browser."""

from dataclasses import replace

from postgui.formats.curl.read import looks_like_curl, read_curl
from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.build import imported, top_branch, url_name
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.source import Source, decoded
from postgui.model.bundle import Imported
from postgui.translation import bare, mark, tr

_LABEL = "curl"
_WHY = mark("A request has no place for it, or it is known only when the command runs.")


def _sniff(source: Source) -> int:
    return 90 if not source.is_tree and looks_like_curl(source.head) else 0


def _read(source: Source) -> Imported:
    losses = Losses()
    requests = []
    for one in read_curl(decoded(source.data, source.name)):
        request = replace(one.request, name=url_name(one.request.url))
        for note in one.notes:
            losses.add(request.name, bare(note), tr(_WHY))
        requests.append(request)
    return imported(_LABEL, top_branch("curl", requests), (), losses.done())


KIND = ImporterKind(id="curl", label=_LABEL, suffixes=(".sh", ".txt"), sniff=_sniff, read=_read, order=30)
