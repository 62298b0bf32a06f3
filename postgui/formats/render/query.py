"""Part of a body by a path: JSONPath (RFC 9535) in JSON, XPath 2.0 in XML. For a worker process.

Numbers come out as they were sent. XML that defines entities is refused: expanding them can fill any
memory. The libraries are imported only when a query is made.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from postgui.formats.charset import decode
from postgui.formats.render.figure import format_size
from postgui.formats.render.media import is_json_stream, language_of, media_type
from postgui.model.content import Content

QueryLanguage: TypeAlias = Literal["jsonpath", "xpath", ""]
QUERY_BYTES = 50_000_000
SHOWN_MATCHES = 1_000
_SHOWN_CHARACTERS = 2_000_000
_HEAD_BYTES = 4096
_PREFIX = re.compile(r"""\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')""")


@dataclass(frozen=True, slots=True)
class QueryAnswer:
    """What a query found, laid out as text.

    `error` says why there is nothing, `error_at` where in the query (a character, -1: nowhere).
    """

    text: str = ""
    language: str = "text"
    count: int = 0
    note: str = ""
    error: str = ""
    error_at: int = -1


class _Fraction(float):
    """A number that is no integer, with the text that was sent."""

    sent: str

    def __new__(cls, text: str) -> "_Fraction":
        made = super().__new__(cls, text)
        made.sent = text
        return made


def query_language(content_type: str, head: bytes) -> QueryLanguage:
    """How parts of such a body are asked for; empty if there is no way."""
    if not head.strip():
        return ""
    match language_of(content_type, head):
        case "json":
            return "jsonpath"
        case "xml":
            return "xpath"
    return ""


def run_query(body: Content, content_type: str, query: str) -> QueryAnswer:
    """The parts of `body` that `query` selects.

    Raises:
        OSError: The body's file can't be read.
    """
    if body.size_bytes > QUERY_BYTES:
        size = format_size(QUERY_BYTES)
        return QueryAnswer(error=f"Bodies over {size} are not filtered. Find (Ctrl+F) works on any size.")
    data = body.head(QUERY_BYTES)
    text = decode(data, content_type).text
    if query_language(content_type, data[:_HEAD_BYTES]) == "xpath":
        return _xpath(text, query)
    return _jsonpath(text, query, many=is_json_stream(media_type(content_type)))


# JSONPath


def _jsonpath(text: str, query: str, *, many: bool) -> QueryAnswer:
    from jsonpath import JSONPathEnvironment
    from jsonpath.exceptions import JSONPathError

    try:
        path = JSONPathEnvironment(strict=True).compile(query)
    except JSONPathError as error:
        at = error.token.index if error.token is not None else -1
        at = len(query) if error.token is not None and at < 0 else min(at, len(query))
        return QueryAnswer(error=_sentence(str(error.message)), error_at=at)
    except RecursionError:
        return QueryAnswer(error="The query is nested too deeply.")
    try:
        value = _lines(text) if many else _load(text)
        matches = path.finditer(value)
        return _answer((_dump(match.obj) for match in matches), "json")
    except ValueError as error:
        return QueryAnswer(error=f"The body is no valid JSON: {_sentence(str(error))}")
    except RecursionError:
        return QueryAnswer(error="The body is nested too deeply for a filter.")
    except JSONPathError as error:
        return QueryAnswer(error=_sentence(str(error.message)))


def _load(text: str) -> Any:
    return json.loads(text, parse_float=_Fraction, parse_int=_integer)


def _integer(text: str) -> int | _Fraction:
    """Python refuses to read integers of thousands of digits; as a number they are compared roughly."""
    return int(text) if len(text) < 1_000 else _Fraction(text)


def _lines(text: str) -> list[Any]:
    return [_load(line.strip("\x1e")) for line in text.split("\n") if line.strip("\x1e \t\r")]


def _dump(value: Any, indent: str = "") -> str:
    """JSON text of `value`, indented by two, with numbers as they were sent."""
    deeper = indent + "  "
    if isinstance(value, dict) and value:
        members = (f"{deeper}{_string(name)}: {_dump(item, deeper)}" for name, item in value.items())
        return "{\n" + ",\n".join(members) + f"\n{indent}}}"
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(deeper + _dump(item, deeper) for item in value) + f"\n{indent}]"
    if isinstance(value, _Fraction):
        return value.sent
    return _string(value) if isinstance(value, str) else json.dumps(value)


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


# XPath


def _xpath(text: str, query: str) -> QueryAnswer:
    import elementpath

    if "<!ENTITY" in text.upper():
        return QueryAnswer(error="This XML defines entities, so it is not filtered.")
    names = _namespaces(text)
    try:
        parser = elementpath.XPath2Parser(namespaces=names)
        parser.parse(query)
    except elementpath.ElementPathError as error:
        return QueryAnswer(error=_sentence(error.message), error_at=_column(str(error)))
    except RecursionError:
        return QueryAnswer(error="The query is nested too deeply.")
    return _select(text, query, names)


def _select(text: str, query: str, names: dict[str, str]) -> QueryAnswer:
    from xml.etree import ElementTree

    import elementpath

    try:
        root = ElementTree.fromstring(re.sub(r"^\ufeff?\s*<\?xml[^>]*\?>", "", text, count=1))
        for prefix, uri in names.items():
            if prefix and not re.fullmatch(r"ns\d+", prefix):
                ElementTree.register_namespace(prefix, uri)
        found = elementpath.select(ElementTree.ElementTree(root), query, namespaces=names)
        items = found if isinstance(found, list) else [found]
        return _answer(map(_node, items), "xml")
    except ElementTree.ParseError as error:
        return QueryAnswer(error=f"The body is no well-formed XML: {_sentence(str(error))}")
    except elementpath.ElementPathError as error:
        return QueryAnswer(error=_sentence(error.message))
    except (ValueError, TypeError, OverflowError, ArithmeticError) as error:
        return QueryAnswer(error=_sentence(str(error)))
    except RecursionError:
        return QueryAnswer(error="The body is nested too deeply for a filter.")


def _node(item: Any) -> str:
    from xml.etree import ElementTree

    if isinstance(item, ElementTree.ElementTree):
        item = item.getroot()
    if isinstance(item, ElementTree.Element):
        tail, item.tail = item.tail, None
        try:
            return ElementTree.tostring(item, encoding="unicode")
        finally:
            item.tail = tail
    if isinstance(item, bool):
        return "true" if item else "false"
    return str(item)


def _namespaces(text: str) -> dict[str, str]:
    """Prefixes as the document has them, the first of each; without one: the root's own."""
    names: dict[str, str] = {}
    root_end = text.find(">", max(text.find("<", re.match(r"\s*(?:<\?[^>]*>\s*)*", text).end()), 0))  # type: ignore[union-attr]
    for match in _PREFIX.finditer(text):
        prefix = match[1] or ""
        if (prefix or match.start() < root_end) and prefix != "xml":
            names.setdefault(prefix, match[2] or match[3] or "")
    return names


def _column(message: str) -> int:
    place = re.search(r"line 1, column (\d+)", message)
    return int(place[1]) - 1 if place else -1


# Both


def _answer(texts: Iterator[str], language: str) -> QueryAnswer:
    kept: list[str] = []
    count = size = 0
    for text in texts:
        count += 1
        if count <= SHOWN_MATCHES and size < _SHOWN_CHARACTERS:
            kept.append(text)
            size += len(text)
    note = f"The first {len(kept):,} of {count:,} matches." if count > len(kept) else ""
    return QueryAnswer("\n".join(kept)[:_SHOWN_CHARACTERS], language, count, note)


def _sentence(text: str) -> str:
    line = " ".join(text.split())
    return f"{line[:1].upper()}{line[1:300]}".rstrip(".") + "."
