"""A SOAP envelope with what an operation takes, `?` in each place for a value. Pure."""

from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

from postgui.formats.importing.losses import Losses
from postgui.formats.importing.wsdl_document import XSD, Description, Operation, Placed, expanded
from postgui.translation import tr

_ENVELOPES = ("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope")
_MAX_DEPTH = 12
_MAX_LINES = 2_000


def envelope(found: Description, operation: Operation, where: str, losses: Losses) -> str:
    """The envelope, indented by two spaces."""
    maker = _Maker(found)
    if operation.style == "rpc":
        body = [f"<ns:{operation.name} xmlns:ns={quoteattr(operation.namespace)}>"]
        for name, element, kind in operation.parts:
            body += [f"  {line}" for line in maker.typed(name, kind or element, "", 1)]
        body.append(f"</ns:{operation.name}>")
    else:
        body = [line for _name, element, _kind in operation.parts for line in maker.element(element, 0)]
    if maker.is_cut:
        losses.add(
            where, tr("A part of the sample envelope"), tr("Its schema is too deep, or contains itself.")
        )
    soap = _ENVELOPES[operation.is_soap_12]
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<soap:Envelope xmlns:soap="{soap}">',
        "  <soap:Body>",
        *(f"    {line}" for line in body),
        "  </soap:Body>",
        "</soap:Envelope>",
    ]
    return "\n".join(lines)


class _Maker:
    """Makes elements of the schemas, as deep and as many as is sensible."""

    def __init__(self, found: Description) -> None:
        self._found = found
        self._lines = 0
        self.is_cut = False

    def element(self, name: str, depth: int) -> list[str]:
        """A global element, with its namespace."""
        placed = self._found.elements.get(name)
        namespace, _, local = name[1:].partition("}")
        if placed is None or not local:
            return [f"<!-- {escape(name).replace('--', '- -')} is not described here -->"] if local else []
        return self._tag(
            local,
            f" xmlns={quoteattr(namespace)}" if namespace else "",
            self._content(placed, placed.node, depth),
        )

    def typed(self, local: str, kind: str, attributes: str, depth: int) -> list[str]:
        """An element of a named type."""
        placed = self._found.types.get(kind)
        inner = self._children(placed, placed.node, depth) if placed is not None else None
        return self._tag(local, attributes, inner)

    def _tag(self, local: str, attributes: str, inner: list[str] | None) -> list[str]:
        self._lines += 1
        if inner is None:
            return [f"<{local}{attributes}>?</{local}>"]
        if not inner:
            return [f"<{local}{attributes}/>"]
        return [f"<{local}{attributes}>", *(f"  {line}" for line in inner), f"</{local}>"]

    def _content(self, placed: Placed, node: ElementTree.Element, depth: int) -> list[str] | None:
        """What is in an element; None for plain text."""
        inline = node.find(f"{XSD}complexType")
        if inline is not None:
            return self._children(placed, inline, depth)
        kind = self._found.types.get(expanded(node.get("type", ""), placed.prefixes))
        if kind is None or kind.node.tag == f"{XSD}simpleType":
            return None
        return self._children(kind, kind.node, depth)

    def _children(self, placed: Placed, node: ElementTree.Element, depth: int) -> list[str] | None:
        if node.tag == f"{XSD}simpleType" or node.find(f"{XSD}simpleContent") is not None:
            return None
        if depth > _MAX_DEPTH or self._lines > _MAX_LINES:
            self.is_cut = True
            return []
        lines: list[str] = []
        for one in node:
            if one.tag == f"{XSD}element":
                lines += self._child(placed, one, depth)
            elif one.tag in (
                f"{XSD}sequence",
                f"{XSD}all",
                f"{XSD}choice",
                f"{XSD}complexContent",
                f"{XSD}extension",
            ):
                base = self._found.types.get(expanded(one.get("base", ""), placed.prefixes))
                if base is not None:
                    lines += self._children(base, base.node, depth + 1) or []
                lines += self._children(placed, one, depth + 1) or []
        return lines

    def _child(self, placed: Placed, node: ElementTree.Element, depth: int) -> list[str]:
        if reference := expanded(node.get("ref", ""), placed.prefixes):
            return self.element(reference, depth + 1)
        local = node.get("name", "")
        attributes = "" if placed.qualified else ' xmlns=""' if depth <= 1 and placed.namespace else ""
        return self._tag(local, attributes, self._content(placed, node, depth + 1)) if local else []
