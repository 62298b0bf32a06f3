"""A WSDL 1.1 document -> its ports and operations. Pure.

Documents and schemas that it imports are read where they stand in the same folder; nothing is fetched. A
document type is refused: that is where XML keeps its entities, the outside ones too.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote
from xml.etree import ElementTree

from postgui.formats.importing.losses import Losses
from postgui.formats.importing.source import Source, unreadable
from postgui.model.problem import ProblemError
from postgui.translation import tr

WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
XSD = "{http://www.w3.org/2001/XMLSchema}"
_SOAP = ("{http://schemas.xmlsoap.org/wsdl/soap/}", "{http://schemas.xmlsoap.org/wsdl/soap12/}")
_MAX_DEPTH = 200
_MOST_FILES = 500


@dataclass
class Operation:
    """One operation of a port; `parts` are the (name, element, type) of its input message."""

    name: str
    action: str
    address: str
    is_soap_12: bool
    style: str
    namespace: str
    parts: list[tuple[str, str, str]]
    docs: str = ""


@dataclass
class Port:
    name: str
    address: str
    operations: list[Operation] = field(default_factory=list)


@dataclass
class Description:
    """The whole of it; `elements` and `types` of its schemas by `{namespace}name`."""

    name: str
    docs: str
    ports: list[Port]
    elements: dict[str, "Placed"]
    types: dict[str, "Placed"]


@dataclass
class Placed:
    """A piece of schema, with the namespace it defines and the prefixes that count in it."""

    node: ElementTree.Element
    namespace: str
    prefixes: dict[str, str]
    qualified: bool


class _Builder(ElementTree.TreeBuilder):
    """Keeps the prefixes of each element, and bounds the depth."""

    def __init__(self) -> None:
        super().__init__()
        self.scopes: list[dict[str, str]] = [{}]
        self.pending: dict[str, str] = {}
        self.prefixes: dict[int, dict[str, str]] = {}
        self.kept: list[ElementTree.Element] = []

    def start_ns(self, prefix: str, uri: str) -> None:
        self.pending[prefix or ""] = uri

    def start(self, tag: str, attrs: dict[str, str]) -> ElementTree.Element:
        if len(self.scopes) > _MAX_DEPTH:
            raise _TooDeepError
        scope = {**self.scopes[-1], **self.pending} if self.pending else self.scopes[-1]
        self.pending = {}
        self.scopes.append(scope)
        made: ElementTree.Element = super().start(tag, attrs)
        self.prefixes[id(made)] = scope
        self.kept.append(made)
        return made

    def end(self, tag: str) -> ElementTree.Element:
        self.scopes.pop()
        return super().end(tag)


class _TooDeepError(Exception):
    """More elements in each other than any description has."""


def read_description(source: Source, losses: Losses) -> Description:
    """Read it, and the files of its folder that it imports.

    Raises:
        ProblemError: It is no XML, has a document type, or is no WSDL 1.1; or one that it imports.
    """
    name = source.name
    root, prefixes = _parsed(source.data, name)
    if root.tag != f"{WSDL}definitions":
        raise ProblemError(unreadable(name, tr("it is no WSDL 1.1 (its root is no `definitions` of that)")))
    documents = _with_imported(_Document(root, source), prefixes, losses)
    reader = _Reader(documents, prefixes, losses)
    service = reader.first(f"{WSDL}service")
    title = (service.get("name") if service is not None else "") or root.get("name") or name
    return Description(title, _docs(root), reader.ports(), reader.elements, reader.types)


@dataclass(frozen=True, slots=True)
class _Document:
    """One file; `namespace` is what an included schema that has none of its own defines."""

    root: ElementTree.Element
    source: Source
    namespace: str = ""


def _with_imported(first: _Document, prefixes: dict[int, dict[str, str]], losses: Losses) -> list[_Document]:
    """The document and those that it imports, each file once."""
    found, seen = [first], {(first.source.path or first.source.name, "")}
    for document in found:  # grows while it is gone through
        for reference, namespace in _references(document):
            near = None if "://" in reference else document.source.beside(unquote(reference))
            if near is None:
                why = (
                    tr("Nothing is fetched while importing.")
                    if "://" in reference
                    else tr("There is no such file in the folder imported.")
                )
                losses.add("", tr("What {place} holds", place=reference), why)
            elif (near.path, namespace) not in seen and len(found) < _MOST_FILES:
                seen.add((near.path, namespace))
                root, more = _parsed(near.data, near.name)
                prefixes.update(more)
                found.append(_Document(root, near, namespace))
    return found


def _references(document: _Document) -> Iterator[tuple[str, str]]:
    """The files that a document names, each with the namespace that an included schema takes on."""
    for one in document.root.iter(f"{WSDL}import"):
        if location := one.get("location"):
            yield location, ""
    for schema in document.root.iter(f"{XSD}schema"):
        for one in schema:
            location = one.get("schemaLocation")
            if location and one.tag == f"{XSD}include":
                yield location, schema.get("targetNamespace") or document.namespace
            elif location and one.tag == f"{XSD}import":
                yield location, ""


def _parsed(data: bytes, name: str) -> tuple[ElementTree.Element, dict[int, dict[str, str]]]:
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or "<!DOCTYPE".encode("utf-16-le") in data:
        raise ProblemError(unreadable(name, tr("it has a document type, which may hide other files")))
    builder = _Builder()
    parser = ElementTree.XMLParser(target=builder)
    try:
        parser.feed(data)
        root: ElementTree.Element = parser.close()
    except ElementTree.ParseError as error:
        raise ProblemError(unreadable(name, tr("not XML: {msg}", msg=error.msg), error.position[0])) from None
    except (_TooDeepError, RecursionError):
        raise ProblemError(unreadable(name, tr("it is nested too deep"))) from None
    except (ValueError, LookupError) as error:
        raise ProblemError(unreadable(name, tr("not XML: {error}", error=error))) from None
    return root, builder.prefixes


class _Reader:
    def __init__(
        self, documents: list[_Document], prefixes: dict[int, dict[str, str]], losses: Losses
    ) -> None:
        self._documents = documents
        self._prefixes = prefixes
        self._losses = losses
        self.elements: dict[str, Placed] = {}
        self.types: dict[str, Placed] = {}
        for document in documents:
            for schema in document.root.iter(f"{XSD}schema"):
                self._schema(schema, document.namespace)

    def first(self, tag: str) -> ElementTree.Element | None:
        return next(self._all(tag), None)

    def _all(self, tag: str) -> Iterator[ElementTree.Element]:
        for document in self._documents:
            yield from document.root.iter(tag)

    def _schema(self, schema: ElementTree.Element, taken_on: str) -> None:
        namespace = schema.get("targetNamespace") or taken_on
        qualified = schema.get("elementFormDefault") == "qualified"
        for node in schema:
            if not isinstance(node.tag, str):
                continue
            placed = Placed(node, namespace, self._prefixes.get(id(node), {}), qualified)
            name = f"{{{namespace}}}{node.get('name', '')}"
            if node.tag == f"{XSD}element":
                self.elements.setdefault(name, placed)
            elif node.tag in (f"{XSD}complexType", f"{XSD}simpleType"):
                self.types.setdefault(name, placed)

    def ports(self) -> list[Port]:
        found: list[Port] = []
        for port in self._all(f"{WSDL}port"):
            address = next(
                (node.get("location", "") for kind in _SOAP for node in port.iter(f"{kind}address")), None
            )
            if address is None:
                self._losses.add(
                    port.get("name", ""), tr("A port that is no SOAP"), tr("Only SOAP ports come along.")
                )
                continue
            binding = self._named("binding", port.get("binding", ""))
            made = Port(port.get("name", "") or "Port", address)
            if binding is not None:
                made.operations = list(self._operations(binding, address))
            if self._is_repeated(made, found):
                name = made.name
                self._losses.add(
                    name, tr("A port with the same operations"), tr("It differs only in SOAP's version.")
                )
            else:
                found.append(made)
        return found

    def _is_repeated(self, port: Port, found: list[Port]) -> bool:
        names = [one.name for one in port.operations]
        return any(
            one.address == port.address and names == [each.name for each in one.operations] for one in found
        )

    def _named(self, kind: str, name: str) -> ElementTree.Element | None:
        local = name.rpartition(":")[2]
        return next((one for one in self._all(f"{WSDL}{kind}") if one.get("name") == local), None)

    def _operations(self, binding: ElementTree.Element, address: str) -> Iterator[Operation]:
        port_type = self._named("portType", binding.get("type", ""))
        soap, kind = next(
            ((node, kind) for kind in _SOAP for node in binding.findall(f"{kind}binding")), (None, _SOAP[0])
        )
        style = soap.get("style", "document") if soap is not None else "document"
        for one in binding.findall(f"{WSDL}operation"):
            name = one.get("name", "")
            said = one.find(f"{kind}operation")
            body = next(iter(one.iterfind(f"{WSDL}input/{kind}body")), None)
            abstract = None
            if port_type is not None:
                abstract = next((each for each in port_type if each.get("name") == name), None)
            yield Operation(
                name=name or "Operation",
                action=said.get("soapAction", "") if said is not None else "",
                address=address,
                is_soap_12=kind == _SOAP[1],
                style=(said.get("style") if said is not None else None) or style,
                namespace=(body.get("namespace") if body is not None else None)
                or self._documents[0].root.get("targetNamespace")
                or "",
                parts=self._parts(abstract),
                docs=_docs(abstract) if abstract is not None else "",
            )

    def _parts(self, operation: ElementTree.Element | None) -> list[tuple[str, str, str]]:
        given = operation.find(f"{WSDL}input") if operation is not None else None
        message = self._named("message", given.get("message", "")) if given is not None else None
        if message is None:
            return []
        found = []
        for part in message.findall(f"{WSDL}part"):
            prefixes = self._prefixes.get(id(part), {})
            element, kind = (expanded(part.get(key, ""), prefixes) for key in ("element", "type"))
            found.append((part.get("name", ""), element, kind))
        return found


def expanded(name: str, prefixes: dict[str, str]) -> str:
    """`tns:name` as `{namespace}name`; "" for none."""
    prefix, colon, local = name.rpartition(":")
    return f"{{{prefixes.get(prefix if colon else '', '')}}}{local}" if name else ""


def _docs(node: ElementTree.Element) -> str:
    found = node.find(f"{WSDL}documentation")
    return " ".join("".join(found.itertext()).split()) if found is not None else ""
