"""Is a text well-formed XML, and where not: by expat, opening nothing and expanding nothing."""

import re
from collections.abc import Iterator
from xml.parsers import expat

from postgui.formats.render.fault import Fault, fault_at, offset_of
from postgui.translation import mark, tr

_TEMPLATE = re.compile(r"\{\{[^{}\n]*\}\}")


class XmlCheck:
    """Looks for the first place where a text is not well-formed XML, a slice at a time.

    Entities are not expanded in text; a document that declares entities made of entities is not
    read to its end (`fault` stays None then), because expanding them could take for ever.
    """

    _SLICE = 1 << 16

    def __init__(self, text: str, *, templates: bool = False) -> None:
        self.fault: Fault | None = None
        self._text = text
        # A template may stand for anything, also for a tag name: judge it as a plain word.
        self._judged = _TEMPLATE.sub(lambda match: "x" * len(match[0]), text) if templates else text

    def __iter__(self) -> Iterator[str]:
        """Yield each slice that was read, so that a caller can do other things in between."""
        parser = expat.ParserCreate()
        parser.EntityDeclHandler = _refuse_nested_entities
        parser.DefaultHandler = _ignore  # having one keeps expat from expanding internal entities
        for start in range(0, max(1, len(self._judged)), self._SLICE):
            piece = self._judged[start : start + self._SLICE]
            try:
                parser.Parse(piece, start + self._SLICE >= len(self._judged))
            except _EntityBombError:
                return
            except expat.ExpatError as error:
                place = offset_of(self._text, error.lineno, error.offset + 1)
                self.fault = fault_at(self._text, place, _reason(error, empty=not self._text.strip()))
                return
            except UnicodeEncodeError:
                self.fault = fault_at(self._text, start, tr("There is half of a character pair here"))
                return
            yield piece


def check_xml(text: str, *, templates: bool = False) -> Fault | None:
    """The first place where `text` is not well-formed XML 1.0, or None."""
    check = XmlCheck(text, templates=templates)
    for _ in check:
        pass
    return check.fault


class _EntityBombError(Exception):
    """Stops expat at a declaration that nobody should expand."""


def _refuse_nested_entities(
    name: str,
    is_parameter: int,
    value: str | None,
    base: str | None,
    system_id: str | None,
    public_id: str | None,
    notation: str | None,
) -> None:
    if value is not None and "&" in value:
        raise _EntityBombError


def _ignore(_data: str) -> None:
    pass


_REASONS = {
    expat.errors.XML_ERROR_NO_ELEMENTS: mark("There is no XML element here"),
    expat.errors.XML_ERROR_TAG_MISMATCH: mark("This end tag does not fit the tag that is open"),
    expat.errors.XML_ERROR_UNCLOSED_TOKEN: mark("This tag is not closed"),
    expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT: mark("Only one outermost element is allowed"),
    expat.errors.XML_ERROR_DUPLICATE_ATTRIBUTE: mark("This attribute is already there"),
    expat.errors.XML_ERROR_UNDEFINED_ENTITY: mark("This entity is not defined"),
    expat.errors.XML_ERROR_INVALID_TOKEN: mark("This character can't stand here"),
    expat.errors.XML_ERROR_UNBOUND_PREFIX: mark("This prefix is bound to no namespace"),
    expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION: mark("This CDATA section is not closed"),
    expat.errors.XML_ERROR_MISPLACED_XML_PI: mark("The XML declaration must be the very first thing"),
}


def _reason(error: expat.ExpatError, *, empty: bool) -> str:
    """Our words for the common ones, expat's for the rest."""
    text = expat.ErrorString(error.code)
    if text == expat.errors.XML_ERROR_NO_ELEMENTS and not empty:
        return tr("The document ends before its outermost element is closed")
    return tr(_REASONS[text]) if text in _REASONS else text[:1].upper() + text[1:]
