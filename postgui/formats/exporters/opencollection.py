"""OpenCollection 1.0, all in one file, which Bruno reads, too."""

from postgui.formats.exporter_kind import Exported, ExporterKind
from postgui.formats.opencollection_bundle import write_bundle
from postgui.model.bundle import Collection


def _write(collection: Collection) -> Exported:
    text, losses = write_bundle(collection)
    return Exported(text, losses)


KIND = ExporterKind("opencollection", "OpenCollection, bundled", ".opencollection.yml", _write, 5, knows=None)
