"""Which element of an XML document of any size stands at a byte: its XPath, and its value.

Found by walking from the outermost element inwards, past what lies between by the checkpoints of the rows.
The walk comes in steps of a few blocks at most, and remembers nothing but where it is.
"""

from collections.abc import Generator, Iterator
from dataclasses import dataclass

from postgui.documents.block_index import BLOCK_BYTES
from postgui.documents.xml_children import Numbers, name_of, pass_over
from postgui.documents.xml_pretty import PrettyXml
from postgui.documents.xml_token import Token, TokenReader, plain_text

_LOOKED_ON = 64
"""Blocks that are read to learn whether a first element has siblings of its name."""
_LONGEST_REFERENCE = 12


@dataclass(frozen=True, slots=True)
class XmlSpot:
    """An element: its XPath, where its tag begins and ends, and its nesting (0 for the outermost)."""

    path: str
    start: int
    tag_end: int
    depth: int
    empty: bool


@dataclass(frozen=True, slots=True)
class _Found:
    """The child of an element that holds a byte, and the XPath step that leads there."""

    token: Token
    step: str


def spot_steps(document: PrettyXml, offset: int) -> Generator[None, None, XmlSpot | None]:
    """The innermost element that holds the byte at `offset`; None outside the outermost one."""
    begin = 3 if document.source.read(0, 3) == b"\xef\xbb\xbf" else 0
    spot: XmlSpot | None = None
    depth = 0
    while True:
        found = yield from _child_steps(document, begin, depth, offset)
        if found is None:
            return spot
        token, path = found.token, (spot.path if spot is not None else "") + found.step
        spot = XmlSpot(path, token.start, token.end, depth, token.type == "empty")
        if spot.empty or offset < token.end:
            return spot
        begin, depth = token.end, depth + 1


def value_steps(document: PrettyXml, spot: XmlSpot) -> Generator[None, None, tuple[Iterator[str], int]]:
    """The value of an element, in pieces, and about how many bytes it is.

    These are its words, or all of it as it stands where it holds elements.
    """
    if spot.empty:
        return iter(()), 0
    words = list[Token]()
    tokens = TokenReader(document.source, spot.tag_end)
    while (token := tokens.next()) is not None and token.type not in ("open", "empty"):
        if token.type == "close":
            return _words(document, words), token.end - spot.start
        if token.type in ("text", "cdata"):
            words.append(token)
        yield
    tokens.at = spot.tag_end
    yield from pass_over(document, tokens, spot.depth)
    return document.text(spot.start, tokens.at), tokens.at - spot.start


def _child_steps(
    document: PrettyXml, begin: int, depth: int, offset: int
) -> Generator[None, None, _Found | None]:
    """The element among the children from `begin` on that holds `offset`; None where no element does."""
    tokens, numbers = TokenReader(document.source, begin), Numbers()
    block = begin // BLOCK_BYTES
    while tokens.at <= offset and (token := tokens.next()) is not None:
        if token.type == "close":
            if depth:
                return None
            continue  # closes nothing
        test, number = _taken(document, tokens, token, numbers)
        inside = token.end > offset
        if token.type == "open" and not inside:
            yield from pass_over(document, tokens, depth, offset + 1)
            inside = tokens.at > offset
        if inside:
            if token.type not in ("open", "empty"):
                return None
            alone = number == 1 and (yield from _alone_steps(document, token, test, depth, numbers))
            return _Found(token, f"/{test}" if alone else f"/{test}[{number}]")
        if tokens.at // BLOCK_BYTES > block:
            block = tokens.at // BLOCK_BYTES
            yield
    return None


def _alone_steps(
    document: PrettyXml, first: Token, test: str, depth: int, numbers: Numbers
) -> Generator[None, None, bool]:
    """Whether no sibling after `first` is picked by the same node test, as far as is looked on."""
    tokens = TokenReader(document.source, first.end)
    block, looked, passing = -1, 0, first.type == "open"
    while looked < _LOOKED_ON:
        if passing:
            for _ in pass_over(document, tokens, depth):
                looked += 1
                yield
        if tokens.at // BLOCK_BYTES != block:
            block = tokens.at // BLOCK_BYTES
            looked += 1
            yield
        token = tokens.next()
        if token is None or (token.type == "close" and depth):
            return True
        passing = token.type == "open"
        if token.type != "close" and _taken(document, tokens, token, numbers)[0] == test:
            return False
    return False


def _taken(document: PrettyXml, tokens: TokenReader, token: Token, numbers: Numbers) -> tuple[str, int]:
    """The node test for the token that was read last, and its number."""
    is_tag = token.type in ("open", "empty")
    return numbers.take(token, name_of(tokens.head(token), document.encoding) if is_tag else "")


def _words(document: PrettyXml, tokens: list[Token]) -> Iterator[str]:
    """The words of texts and CDATA sections, with the references of XML itself in their place."""
    for token in tokens:
        if token.type == "cdata":
            yield from document.text(token.start + 9, max(token.end - 3, token.start + 9))
            continue
        held = ""
        for piece in document.text(token.start, token.end):
            text = held + piece
            cut = text.find("&", max(text.rfind(";") + 1, len(text) - _LONGEST_REFERENCE))
            held = text[cut:] if cut >= 0 else ""  # a reference may go on in the next piece
            yield plain_text(text[:cut] if cut >= 0 else text)
        if held:
            yield plain_text(held)
