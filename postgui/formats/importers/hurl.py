"""Hurl files (https://hurl.dev/docs/grammar.html): requests with what they expect of the answer."""

import re
from pathlib import PurePosixPath

from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.build import branch, imported, top_branch
from postgui.formats.importing.hurl_entry import read_entries
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.source import Source, unreadable
from postgui.model.bundle import Imported
from postgui.model.problem import ProblemError
from postgui.translation import tr

_LABEL = "Hurl"
_REQUEST = re.compile(r"(?m)^[A-Z]+[ \t]+(?:https?://|\{\{)\S+[ \t]*$")
_RESPONSE = re.compile(r"(?m)^HTTP(?:/(?:1\.0|1\.1|2|3|\*))?[ \t]+(?:\d{3}|\*)[ \t]*(?:#.*)?$")
_SECTION = re.compile(
    r"(?m)^\[(QueryStringParams|Query|FormParams|Form|MultipartFormData|Multipart|Cookies|BasicAuth|Options"
    r"|Captures|Asserts)\]"
)


def _sniff(source: Source) -> int:
    if source.is_tree:
        return 52 if any(path.endswith(".hurl") for path in source.files) else 0
    head = source.head
    if head.lstrip()[:1] in ("{", "<") or not _REQUEST.search(head):
        return 0
    if source.name.endswith(".hurl"):
        return 88
    return 78 if _RESPONSE.search(head) or _SECTION.search(head) else 0


def _read(source: Source) -> Imported:
    losses = Losses()
    if source.is_tree:
        paths = sorted(path for path in source.files if path.endswith(".hurl"))
        folders = [
            branch(PurePosixPath(path).stem, read_entries(source.member(path).text, path, losses))
            for path in paths
        ]
        return imported(_LABEL, top_branch(source.name, folders), (), losses.done())
    made = read_entries(source.text, source.name, losses)
    if not made:
        raise ProblemError(unreadable(source.name, tr("there is no request in it")))
    return imported(_LABEL, top_branch(PurePosixPath(source.name).stem, made), (), losses.done())


KIND = ImporterKind(id="hurl", label=_LABEL, suffixes=(".hurl",), sniff=_sniff, read=_read, order=42)
