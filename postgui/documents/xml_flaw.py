"""Whether a file is well-formed XML, by expat, a chunk at a time: it opens nothing and expands nothing."""

from collections.abc import Iterator
from xml.parsers import expat

from postgui.documents.document import Fault
from postgui.documents.encoding import encoding_of
from postgui.documents.source import ByteSource
from postgui.translation import mark

CHUNK_BYTES = 256 * 1024


_REASONS = (
    mark("Syntax error"),
    mark("No element found"),
    mark("Not well-formed (invalid token)"),
    mark("Unclosed token"),
    mark("Partial character"),
    mark("Mismatched tag"),
    mark("Duplicate attribute"),
    mark("Junk after document element"),
    mark("Illegal parameter entity reference"),
    mark("Undefined entity"),
    mark("Recursive entity reference"),
    mark("Asynchronous entity"),
    mark("Reference to invalid character number"),
    mark("Reference to binary entity"),
    mark("Reference to external entity in attribute"),
    mark("XML or text declaration not at start of entity"),
    mark("Unknown encoding"),
    mark("Encoding specified in XML declaration is incorrect"),
    mark("Unclosed CDATA section"),
    mark("Unbound prefix"),
    mark("XML declaration not well-formed"),
    mark("Illegal character(s) in public id"),
)
"""What expat says; listed so that the window, which shows it, can translate it."""


class _EntityError(Exception):
    """Stops expat at a declaration that nobody should expand."""


def xml_fault_steps(source: ByteSource, encoding: str) -> Iterator["Fault | None"]:
    """Read a finished source; yields None after each chunk, and at last the first fault if there is one."""
    parser = expat.ParserCreate(_known(encoding))
    parser.EntityDeclHandler = _refuse_nested
    parser.DefaultHandler = _ignore  # having one keeps expat from expanding internal entities
    try:
        for at in range(0, max(source.size, 1), CHUNK_BYTES):
            end = min(at + CHUNK_BYTES, source.size)
            parser.Parse(source.read(at, end), end >= source.size)
            yield None
    except _EntityError:
        return
    except expat.ExpatError as error:
        offset = max(parser.ErrorByteIndex, 0)
        reason = expat.ErrorString(error.code)
        yield Fault(offset, error.lineno, error.offset + 1, reason[:1].upper() + reason[1:])


def _known(encoding: str) -> str | None:
    """What expat calls a charset that it knows; None lets it find out by itself."""
    name = encoding_of(encoding).name
    return {"utf-8": "utf-8", "ascii": "us-ascii", "iso8859-1": "iso-8859-1"}.get(name)


def _refuse_nested(_name: str, _is_parameter: int, value: str | None, *_where: str | None) -> None:
    if value is not None and "&" in value:
        raise _EntityError


def _ignore(_data: str) -> None:
    pass
