"""Re-indent XML and HTML without changing what the document says.

Only whitespace between tags moves, and only where no text stands beside it: an element with text
among its children, `xml:space="preserve"`, `<pre>`, scripts and inline HTML keep their inside as
it came. Tags, attributes, entities, comments, CDATA and their order are copied, never rebuilt.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

_TOKEN = re.compile(
    r"""
    (?P<comment><!--.*?(?:-->|\Z))
  | (?P<cdata><!\[CDATA\[.*?(?:\]\]>|\Z))
  | (?P<instruction><\?.*?(?:\?>|\Z))
  | (?P<doctype><![A-Za-z](?:[^\[\]<>"']++|"[^"]*+"|'[^']*+'
        |\[(?:[^\]"'<]++|<!--.*?-->|<|"[^"]*+"|'[^']*+')*+\])*+>)
  | (?P<close></[A-Za-z_:{][^<>]*+>)
  | (?P<open><[A-Za-z_:{](?:[^<>"']++|"[^"]*+"|'[^']*+')*+>)
  | (?P<text>(?:[^<]++|<)(?:[^<]++|<(?![!?/A-Za-z_:{]))*+)
    """,
    re.VERBOSE | re.DOTALL,
)
_NAME = re.compile(r"</?([^\s/>]+)")
_KEEPS_SPACE = re.compile(r"""\sxml:space\s*=\s*["']preserve["']""")

_BLANKS = " \t\r\n"
_MAX_INDENT_DEPTH = 64
_TOKENS_A_PIECE = 300
_BREAKS = tuple("\n" + "  " * depth for depth in range(_MAX_INDENT_DEPTH + 1))

_ENDED_BY = {
    "li": {"li"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "tr": {"tr", "tbody", "tfoot"},
    "td": {"td", "th", "tr", "tbody", "tfoot"},
    "th": {"td", "th", "tr", "tbody", "tfoot"},
    "option": {"option", "optgroup"},
}
"""HTML elements whose end tag may be missing, and the start tags that end them."""

_VOID_NAMES = "area base br col embed hr img input link meta param source track wbr !doctype"
_INLINE_NAMES = """
    a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label map
    mark meter object output picture progress q rp rt ruby s samp select small span strike strong
    sub sup time tt u var br wbr
"""
_VOID = frozenset(_VOID_NAMES.split())
_INLINE = frozenset(_INLINE_NAMES.split())
_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "plaintext"})
_VERBATIM = _RAW | {"pre"}


@dataclass(slots=True)
class _Element:
    """One open tag, and what its inside turned out to be."""

    name: str
    verbatim: bool
    """Its inside must stay as it came."""
    closed_at: int = -1
    """Index of the token that ends it; -1 while open."""
    children: bool = False
    """Has something inside that gets a line of its own."""


@dataclass(slots=True)
class _Token:
    kind: str
    text: str
    element: _Element | None = None
    """For `open` and `close`: the element; None for void and self-closing tags and stray ends."""
    inline: bool = False
    """HTML: flows with the text around it."""


def pretty_xml(text: str, *, html: bool = False, limit: int | None = None) -> str:
    """Re-indent `text`, two spaces a level.

    Broken markup is laid out as far as its tags can be told apart; nothing is dropped or added.

    Args:
        html: Void elements, optional end tags, inline elements and scripts are as in HTML.
        limit: Stop once the result has this many characters.
    """
    pieces: list[str] = []
    length = 0
    for piece in xml_pieces(text, html=html):
        pieces.append(piece)
        length += len(piece)
        if limit is not None and length >= limit:
            break
    return "".join(pieces)[:limit]


def xml_pieces(text: str, *, html: bool = False) -> Iterator[str]:
    """The re-indented text in pieces; many are empty, and come while the tags are being matched.

    A caller on the window's thread lets other events run between them.
    """
    matcher = _Matcher(html=html)
    for count, token in enumerate(_tokens(text, html=html), 1):
        matcher.take(token)
        if count % _TOKENS_A_PIECE == 0:
            yield ""
    lines = _lines(matcher.finish())
    yield next(lines, "").removeprefix("\n")
    while piece := "".join(islice(lines, _TOKENS_A_PIECE)):
        yield piece


def _lines(tokens: list[_Token]) -> Iterator[str]:
    """Each line with the break and the indent in front of it."""
    depth = index = 0
    while index < len(tokens):
        token = tokens[index]
        end = index + 1
        line = token.text
        inner = 0
        if token.inline or token.kind == "text":
            end = _run_end(tokens, index)
            line = "".join(each.text for each in tokens[index:end]).strip(_BLANKS)
        elif token.kind == "open" and token.element is not None:
            if token.element.verbatim or not token.element.children:
                end = token.element.closed_at + 1
                line = "".join(each.text for each in tokens[index:end])
            else:
                inner = 1
        elif token.kind == "close" and token.element is not None:
            depth -= 1
        if line:
            yield _BREAKS[min(depth, _MAX_INDENT_DEPTH)] + line
        depth += inner
        index = end


def _run_end(tokens: list[_Token], index: int) -> int:
    """Where the run of text and inline elements that starts at `index` ends."""
    while index < len(tokens) and (tokens[index].inline or tokens[index].kind == "text"):
        element = tokens[index].element
        index = index + 1 if element is None else element.closed_at + 1
    return index


def _tokens(text: str, *, html: bool) -> Iterator[_Token]:
    # Past the last '>' nothing can be markup, so it is not searched again from every '<'.
    position, last = 0, text.rfind(">")
    while position < len(text):
        match = _TOKEN.match(text, position) if position <= last else None
        if match is None:  # an unclosed `<tag ...`: the rest is one piece
            yield _Token("text", text[position:])
            return
        kind = match.lastgroup or "text"
        position = match.end()
        yield _Token(kind, match[0])
        name = _name(match[0], html=True) if html and kind == "open" else ""
        if name in _RAW and not match[0].endswith("/>"):
            # Inside a script `<` and quotes mean nothing to HTML; only its own end tag ends it.
            end = re.compile(rf"</{name}[\s/>]|\Z", re.IGNORECASE).search(text, position)
            stop = end.start() if end else len(text)
            if stop > position:
                yield _Token("text", text[position:stop])
            position = stop


def _name(tag: str, *, html: bool) -> str:
    match = _NAME.match(tag)
    name = match[1] if match else tag
    return name.lower() if html else name


class _Matcher:
    """Ties end tags to start tags, and finds which elements must stay as they are."""

    def __init__(self, *, html: bool) -> None:
        self.tokens: list[_Token] = []
        self._html = html
        self._stack: list[_Element] = []
        self._open_names: dict[str, int] = {}

    def take(self, token: _Token) -> None:
        if token.kind == "open":
            self._open(token)
        elif token.kind == "close":
            self._close(token)
        else:
            if self._stack:
                self._inside(self._stack[-1], token)
            self.tokens.append(token)

    def finish(self) -> list[_Token]:
        """All tokens; ends that are missing became `close` tokens without text."""
        while self._stack:
            self._end("")
        return self.tokens

    def _open(self, token: _Token) -> None:
        name = _name(token.text, html=self._html)
        while self._html and self._stack and _implies_end(self._stack[-1].name, name):
            self._end("")
        token.inline = self._html and name in _INLINE
        if self._stack and not token.inline:
            self._stack[-1].children = True
        if not (token.text.endswith("/>") or (self._html and name in _VOID)):
            verbatim = _KEEPS_SPACE.search(token.text) is not None
            verbatim |= self._html and (token.inline or name in _VERBATIM)
            token.element = _Element(name, verbatim)
            self._stack.append(token.element)
            self._open_names[name] = self._open_names.get(name, 0) + 1
        self.tokens.append(token)

    def _close(self, token: _Token) -> None:
        name = _name(token.text, html=self._html)
        if not self._open_names.get(name):
            self.tokens.append(token)
            return
        while self._stack[-1].name != name:
            self._end("")
        self._end(token.text)

    def _end(self, text: str) -> None:
        """Close the innermost element; without `text` its end tag is missing, and stays so."""
        element = self._stack.pop()
        element.closed_at = len(self.tokens)
        self._open_names[element.name] -= 1
        self.tokens.append(_Token("close", text, element))

    def _inside(self, parent: _Element, token: _Token) -> None:
        if self._html:
            parent.children |= token.kind == "comment" and "\n" in token.text
            token.inline = token.kind in ("text", "cdata")
        elif token.kind == "text":
            parent.verbatim |= bool(token.text.strip(_BLANKS))
        else:
            parent.verbatim |= token.kind == "cdata"
            parent.children = True


def _implies_end(name: str, starting: str) -> bool:
    """Whether `<starting>` ends an open HTML element `name` (HTML 13.1.2.4, the common part)."""
    if name == "p":
        return starting not in _INLINE and starting not in ("script", "style")
    return starting in _ENDED_BY.get(name, ())
