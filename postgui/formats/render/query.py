"""Part of a body by a query: JSONPath (RFC 9535) or JMESPath in JSON, XPath 2.0 in XML. For a worker.

A JSONPath query goes through a big file in stretches, as far as it can be answered that way; everything
else needs the whole body in memory, so there it ends at `QUERY_BYTES`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from postgui.formats.charset import decode
from postgui.formats.render.figure import format_size
from postgui.formats.render.media import is_json_stream, language_of, media_type
from postgui.formats.render.query_answer import QueryAnswer, QueryLanguage
from postgui.model.content import Content
from postgui.translation import tr

if TYPE_CHECKING:
    from postgui.documents.job import Growth

QUERY_BYTES = 50_000_000
STREAMED_BYTES = 4_000_000
"""From this size on a JSONPath query goes through the file instead of through its values in memory."""
SMALL_BYTES = 64 * 1024
"""A query of so little is answered in a thread, sooner than a helper process would have started."""
_HEAD_BYTES = 4096


@dataclass(frozen=True, slots=True)
class QueryJob:
    """The arguments of `run_query`, for a thread or a helper process that can be ended.

    Without `language` it is the usual one for such a body.
    """

    body: Content
    content_type: str
    query: str
    language: QueryLanguage = ""

    @property
    def small(self) -> bool:
        """Whether it takes no longer than is fair to the window."""
        return self.body.size_bytes <= SMALL_BYTES

    def parts(self, _growth: "Growth | None" = None) -> Iterator[QueryAnswer]:
        """What was found so far, several times a second, at last all of it.

        Raises:
            OSError: The body's file can't be read.
        """
        path = self.body.path
        big = self.body.data is None and path is not None and self.body.size_bytes > STREAMED_BYTES
        if big and path is not None and self._language() == "jsonpath":
            from postgui.formats.render.query_stream import stream_query

            many = is_json_stream(media_type(self.content_type))
            head = self.body.head(_HEAD_BYTES)
            charset = decode(head, self.content_type, complete=False).charset
            answers = stream_query(path, charset, self.query, many=many, whole_up_to=QUERY_BYTES)
            if answers is not None:
                yield from answers
                return
        yield run_query(self.body, self.content_type, self.query, self.language)

    def _language(self) -> QueryLanguage:
        return self.language or query_language(self.content_type, self.body.head(_HEAD_BYTES))


def query_language(content_type: str, head: bytes) -> QueryLanguage:
    """How parts of such a body are asked for unless another way is chosen; empty if there is no way."""
    if not head.strip():
        return ""
    match language_of(content_type, head):
        case "json":
            return "jsonpath"
        case "xml":
            return "xpath"
    return ""


def run_query(body: Content, content_type: str, query: str, language: QueryLanguage = "") -> QueryAnswer:
    """The parts of `body` that `query` selects, all of the body in memory.

    Raises:
        OSError: The body's file can't be read.
    """
    if body.size_bytes > QUERY_BYTES:
        size = format_size(QUERY_BYTES)
        return QueryAnswer(
            error=tr(
                "This filter needs the whole body in memory, and over {size} that is too much. "
                "Find (Ctrl+F) works on any size.",
                size=size,
            )
        )
    data = body.head(QUERY_BYTES)
    text = decode(data, content_type).text
    many = is_json_stream(media_type(content_type))
    match language or query_language(content_type, data[:_HEAD_BYTES]):
        case "xpath":
            from postgui.formats.render.query_xml import xpath

            return xpath(text, query)
        case "jmespath":
            from postgui.formats.render.query_json import jmespath

            return jmespath(text, query, many=many)
    from postgui.formats.render.query_json import jsonpath

    return jsonpath(text, query, many=many)
