"""What each piece of a line is, for colouring: pure, one line at a time, linear in its length.

A line goes in with the state that the line above ended in, as QSyntaxHighlighter wants it; pieces
come out as start, length and colour role.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

EditorLanguage: TypeAlias = Literal[
    "json", "xml", "html", "graphql", "javascript", "markdown", "yaml", "text"
]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one line that has a colour."""

    start: int
    length: int
    role: str


Tokenise: TypeAlias = Callable[[str, int], tuple[list[Piece], int]]

PLAIN = 0
"""The state at the start of a text, for every language."""
IN_STRING = 1
"""JSON: the line ended inside a string (only a view that folds long lines carries this on)."""

_JSON = re.compile(
    r"""
    (?P<template>\{\{[^{}\n]*+\}\})
  | (?P<string>"(?:[^"\\]++|\\.)*+(?P<end>"|\\?\Z))(?P<colon>\s*+:)?
  | (?P<number>-?[0-9][0-9.eE+-]*+)
  | (?P<word>(?:true|false|null)\b)
  | (?P<mark>[{}\[\],:]++)
    """,
    re.VERBOSE,
)
_STRING_REST = re.compile(r'(?:[^"\\]++|\\.)*+(?P<end>"|\\?\Z)')

_BLOCK = '"""'
IN_BLOCK = 1
"""GraphQL: the line ended inside a block string."""
_GRAPHQL = re.compile(
    r"""
    (?P<template>\{\{[^{}\n]*+\}\})
  | (?P<comment>\#.*)
  | (?P<string>\"\"\"|"(?:[^"\\]++|\\.)*+"?)
  | (?P<attribute>[$@][_A-Za-z]\w*+)
  | (?P<keyword>\b(?:query|mutation|subscription|fragment|on|true|false|null)\b)
  | (?P<number>-?\b[0-9][0-9.eE+-]*+)
  | (?P<key>[_A-Za-z]\w*+(?=\s*:))
  | (?P<punctuation>[{}()\[\]:!=|&]|\.\.\.)
    """,
    re.VERBOSE,
)

IN_COMMENT, IN_TEMPLATE = 1, 2
"""JavaScript: the line ended inside `/* */`, or inside backticks."""
_SCRIPT = re.compile(
    r"""
    (?P<comment>//.*|/\*)
  | (?P<string>"(?:[^"\\]++|\\.)*+"?|'(?:[^'\\]++|\\.)*+'?|`)
  | (?P<keyword>\b(?:await|async|break|case|catch|class|const|continue|default|delete|do|else|export|extends
      |false|finally|for|from|function|if|import|in|instanceof|let|new|null|of|return|static|super|switch
      |this|throw|true|try|typeof|undefined|var|void|while|yield)\b)
  | (?P<number>\b[0-9](?:[eE][+-]|[\w.])*+)
  | (?P<key>[_$A-Za-z][\w$]*+(?=\s*\())
  | (?P<name>[_$A-Za-z][\w$]*+)
  | (?P<punctuation>[{}()\[\];,.:?!=<>+*/%&|^~-])
    """,
    re.VERBOSE,
)
_SCRIPT_ENDS = {IN_COMMENT: re.compile(r"\*/"), IN_TEMPLATE: re.compile(r"(?<!\\)(?:\\\\)*`")}

IN_FENCE = 1
"""Markdown: the line ended inside a fenced block."""
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_MARKDOWN_LINE = re.compile(r"\s{0,3}(?:(?P<keyword>\#{1,6}(?:\s.*|$))|(?P<comment>>.*))")
_MARKDOWN = re.compile(
    r"(?P<string>`[^`]++`)|(?P<attribute>!?\[[^\]]*+\]\([^)\s]*+[^)]*+\))|(?P<key>\*\*[^*]++\*\*)"
    r"|(?P<punctuation>^\s*(?:[-*+]|[0-9]{1,9}[.)])(?=\s))"
)

_YAML = re.compile(
    r"""
    (?P<comment>(?:^|(?<=\s))\#.*)
  | (?P<key>(?:[\w./][\w./-]*+(?:[ ][\w./-]++)*+|"[^"]*+"|'[^']*+'):(?=\s|$))
  | (?P<string>"(?:[^"\\]++|\\.)*+"?|'[^']*+'?)
  | (?P<keyword>(?<=\s)(?:true|false|null|~)(?=[\s,}\]]|$))
  | (?P<number>(?<=\s)-?[0-9][0-9.eE+-]*+(?=\s|$))
  | (?P<name>[^\s"'#{\[,]++)
    """,
    re.VERBOSE,
)

_COMMENT, _CDATA, _INSTRUCTION, _DECLARATION, _TAG, _DOUBLE, _SINGLE = range(1, 8)
_ENDS = {_COMMENT: "-->", _CDATA: "]]>", _INSTRUCTION: "?>", _DECLARATION: ">", _DOUBLE: '"', _SINGLE: "'"}
_ROLES = {
    _COMMENT: "syntax-comment",
    _CDATA: "syntax-string",
    _INSTRUCTION: "syntax-keyword",
    _DECLARATION: "syntax-keyword",
    _DOUBLE: "syntax-string",
    _SINGLE: "syntax-string",
}
_STARTS = (("<!--", _COMMENT), ("<![CDATA[", _CDATA), ("<?", _INSTRUCTION), ("<!", _DECLARATION))
_TAG_NAME = re.compile(r"</?[^\s/>]*+")
_IN_TAG = re.compile(r"""(?P<name>[^\s"'=/>]++)|(?P<mark>=|/)|(?P<quote>["'])|(?P<end>/?>)""")
_ENTITY = re.compile(r"&[#\w]++;")


def tokeniser(language: str) -> Tokenise | None:
    """The function that colours a language; None for plain text."""
    from postgui.ui.editor import syntax_form

    known = {
        "css": syntax_form.tokenise_style,
        "form": syntax_form.tokenise_form,
        "multipart": syntax_form.tokenise_parts,
        "json": tokenise_json,
        "xml": tokenise_xml,
        "html": tokenise_xml,
        "graphql": tokenise_graphql,
        "javascript": tokenise_javascript,
        "markdown": tokenise_markdown,
        "yaml": tokenise_yaml,
    }
    if language in known or language == "text":
        return known.get(language)
    from postgui.ui.editor.code_syntax import code_tokeniser

    return code_tokeniser(language)


def tokenise_json(line: str, state: int) -> tuple[list[Piece], int]:
    """Colour one line of JSON."""
    pieces: list[Piece] = []
    position = 0
    if state == IN_STRING and (rest := _STRING_REST.match(line)):
        pieces.append(Piece(0, rest.end(), "syntax-string"))
        if rest["end"] != '"':
            return pieces, IN_STRING
        position = rest.end()
    for match in _JSON.finditer(line, position):
        start = match.start()
        if match["string"]:
            end = match.end("string")
            pieces.append(Piece(start, end - start, "syntax-key" if match["colon"] else "syntax-string"))
            if match["end"] != '"':
                return pieces, IN_STRING
            if match["colon"]:
                pieces.append(Piece(end, match.end() - end, "syntax-punctuation"))
        elif match.lastgroup == "number":
            pieces.append(Piece(start, match.end() - start, "syntax-number"))
        elif match.lastgroup == "word":
            pieces.append(Piece(start, match.end() - start, "syntax-keyword"))
        elif match.lastgroup == "mark":
            pieces.append(Piece(start, match.end() - start, "syntax-punctuation"))
    return pieces, PLAIN


def tokenise_graphql(line: str, state: int) -> tuple[list[Piece], int]:
    """Colour one line of GraphQL (specification of October 2021, section 2.1)."""
    pieces: list[Piece] = []
    position = 0
    if state == IN_BLOCK:
        end = line.find(_BLOCK)
        position = len(line) if end < 0 else end + len(_BLOCK)
        pieces.append(Piece(0, position, "syntax-string"))
        if end < 0:
            return pieces, IN_BLOCK
    while match := _GRAPHQL.search(line, position):
        role = f"syntax-{match.lastgroup}"
        start, position = match.span()
        if match[0] == _BLOCK:
            end = line.find(_BLOCK, position)
            position = len(line) if end < 0 else end + len(_BLOCK)
            pieces.append(Piece(start, position - start, "syntax-string"))
            if end < 0:
                return pieces, IN_BLOCK
        elif match.lastgroup != "template":
            pieces.append(Piece(start, position - start, role))
    return pieces, PLAIN


def tokenise_javascript(line: str, state: int) -> tuple[list[Piece], int]:
    """Colour one line of JavaScript; a pattern between slashes stays plain."""
    pieces: list[Piece] = []
    position = 0
    while position < len(line):
        if state != PLAIN:
            end = _SCRIPT_ENDS[state].search(line, position)
            stop = end.end() if end else len(line)
            role = "syntax-comment" if state == IN_COMMENT else "syntax-string"
            pieces.append(Piece(position, stop - position, role))
            position, state = stop, PLAIN if end else state
            continue
        match = _SCRIPT.search(line, position)
        if match is None:
            break
        start, position = match.span()
        if match[0] in ("/*", "`"):
            state = IN_COMMENT if match[0] == "/*" else IN_TEMPLATE
        if match.lastgroup != "name":
            pieces.append(Piece(start, position - start, f"syntax-{match.lastgroup}"))
    return pieces, state


def tokenise_markdown(line: str, state: int) -> tuple[list[Piece], int]:
    """Colour one line of Markdown."""
    fence = _FENCE.match(line)
    if state == IN_FENCE or fence:
        left = PLAIN if bool(fence) == (state == IN_FENCE) else IN_FENCE
        return [Piece(0, len(line), "syntax-string")], left
    if whole := _MARKDOWN_LINE.match(line):
        return [Piece(0, len(line), f"syntax-{whole.lastgroup}")], PLAIN
    found = _MARKDOWN.finditer(line)
    return [Piece(m.start(), m.end() - m.start(), f"syntax-{m.lastgroup}") for m in found], PLAIN


def tokenise_yaml(line: str, state: int) -> tuple[list[Piece], int]:
    """Colour one line of YAML, without knowing whether it stands in a block of text."""
    found = (match for match in _YAML.finditer(line) if match.lastgroup != "name")
    return [Piece(m.start(), m.end() - m.start(), f"syntax-{m.lastgroup}") for m in found], PLAIN


def tokenise_xml(line: str, state: int) -> tuple[list[Piece], int]:
    """Colour one line of XML or HTML."""
    pieces: list[Piece] = []
    position = 0
    while position < len(line):
        if state == PLAIN:
            position, state = _xml_text(line, position, pieces)
        elif state == _TAG:
            position, state = _xml_tag(line, position, pieces)
        else:
            ending = _ENDS[state]
            end = line.find(ending, position)
            stop = len(line) if end < 0 else end + len(ending)
            pieces.append(Piece(position, stop - position, _ROLES[state]))
            position = stop
            if end >= 0:
                state = _TAG if state in (_DOUBLE, _SINGLE) else PLAIN
    return pieces, state


def _xml_text(line: str, position: int, pieces: list[Piece]) -> tuple[int, int]:
    """Text up to the next `<`, and what begins there."""
    at = line.find("<", position)
    stop = len(line) if at < 0 else at
    for match in _ENTITY.finditer(line, position, stop):
        pieces.append(Piece(match.start(), match.end() - match.start(), "syntax-number"))
    if at < 0:
        return len(line), PLAIN
    for opening, state in _STARTS:
        if line.startswith(opening, at):
            pieces.append(Piece(at, len(opening), _ROLES[state]))
            return at + len(opening), state
    name = _TAG_NAME.match(line, at)
    end = name.end() if name else at + 1
    if line[at + 1 : at + 2] in ("", " ", "="):
        return end, PLAIN  # a lone `<`
    pieces.append(Piece(at, end - at, "syntax-tag"))
    return end, _TAG


def _xml_tag(line: str, position: int, pieces: list[Piece]) -> tuple[int, int]:
    """Attributes up to a quote or the end of the tag."""
    for match in _IN_TAG.finditer(line, position):
        start, end = match.span()
        if match.lastgroup == "name":
            pieces.append(Piece(start, end - start, "syntax-attribute"))
        elif match.lastgroup == "end" or (match.lastgroup == "mark" and line.startswith("/>", start)):
            end = start + (2 if line.startswith("/>", start) else 1)
            pieces.append(Piece(start, end - start, "syntax-tag"))
            return end, PLAIN
        elif match.lastgroup == "quote":
            pieces.append(Piece(start, 1, "syntax-string"))
            return end, _DOUBLE if match[0] == '"' else _SINGLE
    return len(line), _TAG
