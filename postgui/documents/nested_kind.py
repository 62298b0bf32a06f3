"""The documents of nested rows by name: what opens one in the window also indexes it in a helper process."""

from typing import Literal, TypeAlias

from postgui.documents.block_index import BlockIndex
from postgui.documents.code_pretty import PrettyCode
from postgui.documents.html_pretty import PrettyHtml
from postgui.documents.nested import NestedDocument, NestedIndexer
from postgui.documents.source import ByteSource
from postgui.documents.xml_pretty import PrettyXml

NestedKind: TypeAlias = Literal["xml", "html", "javascript", "css"]


def nested_document(
    kind: NestedKind, source: ByteSource, encoding: str = "utf-8", index: BlockIndex | None = None
) -> NestedDocument:
    """A document without colours; indexed at once where there is no `index`."""
    if kind == "xml":
        return PrettyXml(source, encoding, index)
    if kind == "html":
        return PrettyHtml(source, encoding, index)
    return PrettyCode(source, encoding, index, kind=kind)


def nested_index() -> BlockIndex:
    """An index of nothing yet."""
    return BlockIndex(0)


def nested_indexer(kind: NestedKind, source: ByteSource) -> NestedIndexer:
    """What makes the checkpoints of a finished source."""
    document = nested_document(kind, source, index=nested_index())
    return NestedIndexer(source, document.scan_block)
