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
_BASE = "baseUrl"


def _sniff(source: Source) -> int:
    return 90 if not source.is_tree and _MARK.search(source.head) else 0


def _read(source: Source) -> Imported:
    losses = Losses()
    found = read_description(source.data, source.name, losses)
    folders = [_folder(found, port.name, port.operations, losses) for port in found.ports]
    if not any(folder.items for folder in folders):
        raise ProblemError(unreadable(source.name, tr("it describes no SOAP operation")))
    items = folders[0].items if len(folders) == 1 else folders
    base = Variable(_BASE, found.ports[0].address)
    top = top_branch(found.name, items, docs=found.docs, defaults=Defaults(variables=(base,)))
    environment = Environment(found.name, (base,))
    return imported(_LABEL, top, [environment], losses.done())


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
