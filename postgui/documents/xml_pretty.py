"""XML of any size as indented rows. Nothing is parsed as a whole: the rows that are looked at are indented,
so entities, attributes and their order stay as they were sent."""

from postgui.documents.block_index import BlockIndex
from postgui.documents.nested import Before, BlockScan, NestedDocument
from postgui.documents.row import Colour, Piece
from postgui.documents.source import ByteSource
from postgui.documents.xml_scan import DOCTYPE, END_TAG, SUBSET, TAG, scan_xml

COLOURED_AS = {END_TAG: TAG, SUBSET: DOCTYPE}


class PrettyXml(NestedDocument):
    """XML, an element a row as far as its text allows.

    `colour` gives the pieces of a row that begins inside of something (`TEXT`, `COMMENT` ... of `xml_scan`).
    """

    closers = (b"</",)

    def __init__(
        self,
        source: ByteSource,
        encoding: str = "utf-8",
        index: BlockIndex | None = None,
        *,
        colour: Colour | None = None,
    ) -> None:
        self.colour = colour
        super().__init__(source, encoding, index)

    def scan_block(self, source: ByteSource, block: int, before: Before) -> BlockScan:
        """What is in a block."""
        return scan_xml(source, block, before)

    def paint(self, text: str, mode: int) -> list[Piece]:
        """The colours of a row."""
        return self.colour(text, COLOURED_AS.get(mode, mode))[0] if self.colour is not None else []
