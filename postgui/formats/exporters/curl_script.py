"""A shell script with one curl command for each request."""

from postgui.formats.curl.write import curl_words
from postgui.formats.exporter_kind import Exported, ExporterKind
from postgui.formats.exporting.unsaid import NO_PLACE, unsaid, unsaid_folder
from postgui.formats.exporting.walk import folders_of, walk
from postgui.formats.literal import shell
from postgui.model.bundle import Collection, Loss
from postgui.model.request import Settings
from postgui.translation import tr

_PARTS = frozenset(
    {"docs", "switched_off", "disabled", "descriptions", "compression", "boundary", "file_name"}
)
_FOLDER = frozenset({"headers", "auth"})
_SETTINGS = frozenset(Settings.__dataclass_fields__)


def _write(collection: Collection) -> Exported:
    losses: list[Loss] = []
    top = collection.top.folder
    for where, folder in ((top.name, top), *folders_of(collection)):
        losses += unsaid_folder(folder, where, _FOLDER, _SETTINGS)
    losses += (Loss(one.name, tr("The environment"), tr(NO_PLACE)) for one in collection.environments)
    blocks = ["#!/bin/sh"]
    for placed in walk(collection):
        request, where = placed.request, placed.where
        words = curl_words(request)
        losses += unsaid(request, where, _PARTS, _SETTINGS)
        losses += (
            Loss(where, note.removesuffix("."), tr("A command of curl can't say it.")) for note in words.notes
        )
        about = [where, *request.docs.splitlines()]
        command = " \\\n  ".join(" ".join(map(shell.posix, part)) for part in words.parts)
        blocks.append("\n".join([*(f"# {line}".rstrip() for line in about), f"curl {command}"]))
    return Exported("\n\n".join(blocks) + "\n", tuple(losses))


KIND = ExporterKind("curl", "curl script", ".sh", _write, 60, flat=True)
