"""The values that an XPath 2.0 expression selects in an XML text. XML that defines entities is refused."""

import io
from typing import Any
from xml.etree import ElementTree

from postgui.translation import tr


class XPathValueError(Exception):
    """The XML or the expression can't be used; the text says why."""


def xpath_values(text: str, query: str) -> list[Any]:
    """Texts (of elements and attributes alike), numbers and booleans, in document order.

    Prefixes are the document's own, the first of each; a default namespace counts for names without one.

    Raises:
        XPathValueError: With the reason.
    """
    import elementpath

    if "<!ENTITY" in text.upper():  # expanding them can fill any memory
        raise XPathValueError(tr("the XML defines entities, so it is not looked into"))
    names: dict[str, str] = {}
    root: ElementTree.Element | None = None
    try:
        for _event, found in ElementTree.iterparse(io.BytesIO(_utf8(text)), events=("start-ns", "start")):
            if isinstance(found, tuple):
                names.setdefault(*found)
            elif root is None:
                root = found
        selected = elementpath.select(ElementTree.ElementTree(root), query, namespaces=names)
    except ElementTree.ParseError as error:
        raise XPathValueError(tr("the body is no well-formed XML: {error}", error=error)) from error
    except (elementpath.ElementPathError, ValueError, TypeError, ArithmeticError, RecursionError) as error:
        raise XPathValueError(tr("the XPath can't be used: {error}", error=error)) from error
    return [_value(item) for item in (selected if isinstance(selected, list) else [selected])]


def _utf8(text: str) -> bytes:
    """The text without its XML declaration, whose encoding no longer holds."""
    text = text.lstrip("\ufeff \t\r\n")
    if text.startswith("<?xml"):
        text = text.partition("?>")[2]
    return text.encode("utf-8", "replace")


def _value(item: Any) -> Any:
    if isinstance(item, ElementTree.ElementTree):
        item = item.getroot()
    if isinstance(item, ElementTree.Element):
        return "".join(item.itertext())
    return item if isinstance(item, bool | int | float) else str(item)
