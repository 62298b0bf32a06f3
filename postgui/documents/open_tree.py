"""The tree over a document that is open."""

from typing import Any

from postgui.documents.block_document import BlockDocument
from postgui.documents.json_pretty import PrettyJson
from postgui.documents.json_tree import JsonTree
from postgui.documents.tree import Tree
from postgui.documents.xml_pretty import PrettyXml
from postgui.documents.xml_tree import XmlTree


def open_tree(document: BlockDocument[Any], *, many: bool = False) -> Tree:
    """What `document` is as a tree; `many` values may follow each other.

    Raises:
        TypeError: It is of a kind that has no tree.
    """
    if isinstance(document, PrettyJson):
        return JsonTree(document, many=many)
    if isinstance(document, PrettyXml):
        return XmlTree(document)
    raise TypeError(f"{type(document).__name__} has no tree")
