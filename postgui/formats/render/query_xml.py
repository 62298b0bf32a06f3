"""Parts of XML by an XPath 2.0 expression.

XML that defines entities is refused: expanding them can fill any memory. The library is imported only when
a query is made.
"""

import re
from typing import Any

from postgui.formats.render.query_answer import Found, QueryAnswer, sentence
from postgui.translation import tr

_PREFIX = re.compile(r"""\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')""")


def xpath(text: str, query: str) -> QueryAnswer:
    """What the expression selects in `text`."""
    import elementpath

    if "<!ENTITY" in text.upper():
        return QueryAnswer(error=tr("This XML defines entities, so it is not filtered."))
    names = _namespaces(text)
    try:
        parser = elementpath.XPath2Parser(namespaces=names)
        parser.parse(query)
    except elementpath.ElementPathError as error:
        return QueryAnswer(error=sentence(error.message), error_at=_column(str(error)))
    except RecursionError:
        return QueryAnswer(error=tr("The query is nested too deeply."))
    return _select(text, query, names)


def _select(text: str, query: str, names: dict[str, str]) -> QueryAnswer:
    from xml.etree import ElementTree

    import elementpath

    try:
        root = ElementTree.fromstring(re.sub(r"^\ufeff?\s*<\?xml[^>]*\?>", "", text, count=1))
        for prefix, uri in names.items():
            if prefix and not re.fullmatch(r"ns\d+", prefix):
                ElementTree.register_namespace(prefix, uri)
        selected = elementpath.select(ElementTree.ElementTree(root), query, namespaces=names)
        items = selected if isinstance(selected, list) else [selected]
        found = Found("xml")
        for item in items:
            found.add("" if found.full else _node(item))
        return found.answer()
    except ElementTree.ParseError as error:
        return QueryAnswer(
            error=tr("The body is no well-formed XML: {sentence}", sentence=sentence(str(error)))
        )
    except elementpath.ElementPathError as error:
        return QueryAnswer(error=sentence(error.message))
    except (ValueError, TypeError, OverflowError, ArithmeticError) as error:
        return QueryAnswer(error=sentence(str(error)))
    except RecursionError:
        return QueryAnswer(error=tr("The body is nested too deeply for a filter."))


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
