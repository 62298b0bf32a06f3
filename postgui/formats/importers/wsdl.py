"""WSDL 1.1 (a W3C Note of 2001): each operation as a POST with its SOAP envelope."""

import re

from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.build import branch, imported, top_branch
from postgui.formats.importing.losses import Losses, place
from postgui.formats.importing.source import Source, unreadable
from postgui.formats.importing.wsdl_document import Description, Operation, read_description
from postgui.formats.importing.wsdl_sample import envelope
from postgui.model.bundle import Branch, Imported
from postgui.model.collection import Defaults, Environment
from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Body, Pair, Request, Variable
from postgui.translation import tr

_LABEL = "WSDL"
_MARK = re.compile(
    r"<(?:\w+:)?(?:definitions|description)\b[^>]*(?:schemas\.xmlsoap\.org/wsdl|w3\.org/ns/wsdl)", re.DOTALL
)
_SERVICE = re.compile(rb"<(?:\w+:)?service\b")
_BASE = "baseUrl"


def _sniff(source: Source) -> int:
    if source.is_tree:
        return 57 if _members(source) else 0
    return 90 if _MARK.search(source.head) else 0


def _members(source: Source) -> list[str]:
    """The files of a tree that describe a service; what they import is read with them."""
    paths = (path for path in sorted(source.files) if path.lower().endswith(".wsdl"))
    return [path for path in paths if _SERVICE.search(source.files[path])]


def _read(source: Source) -> Imported:
    losses = Losses()
    if not source.is_tree:
        top, base = _service(source, losses)
        return imported(_LABEL, top, [Environment(top.folder.name, (base,))], losses.done())
    services = [_service(source.member(path), losses) for path in _members(source)]
    if len(services) == 1:
        top, base = services[0]
        return imported(_LABEL, top, [Environment(top.folder.name, (base,))], losses.done())
    return imported(_LABEL, top_branch(source.name, [top for top, _base in services]), (), losses.done())


def _service(source: Source, losses: Losses) -> tuple[Branch, Variable]:
    """One document as a folder, and the variable with its address."""
    found = read_description(source, losses)
    folders = [_folder(found, port.name, port.operations, losses) for port in found.ports]
    if not any(folder.items for folder in folders):
        raise ProblemError(unreadable(source.name, tr("it describes no SOAP operation")))
    items = folders[0].items if len(folders) == 1 else folders
    base = Variable(_BASE, found.ports[0].address)
    return top_branch(found.name, items, docs=found.docs, defaults=Defaults(variables=(base,))), base


def _folder(found: Description, name: str, operations: list[Operation], losses: Losses) -> Branch:
    return branch(name, [_request(found, one, place(name, one.name), losses) for one in operations])


def _request(found: Description, operation: Operation, where: str, losses: Losses) -> Request:
    url = operation.address if operation.address != found.ports[0].address else f"{{{{{_BASE}}}}}"
    if operation.is_soap_12:
        action = f'; action="{operation.action}"' if operation.action else ""
        headers: tuple[Pair, ...] = (Pair("Content-Type", f"application/soap+xml; charset=utf-8{action}"),)
    else:
        own_type = Pair("Content-Type", "text/xml; charset=utf-8")
        headers = (own_type, Pair("SOAPAction", f'"{operation.action}"'))
    return Request(
        name=operation.name,
        method="POST",
        url=url,
        headers=headers,
        body=Body("xml", envelope(found, operation, where, losses)),
        auth=AuthConfig("inherit"),
        docs=operation.docs,
    )


KIND = ImporterKind(id="wsdl", label=_LABEL, suffixes=(".wsdl", ".xml"), sniff=_sniff, read=_read, order=56)
