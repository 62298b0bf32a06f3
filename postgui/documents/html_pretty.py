"""HTML of any size as indented rows, as XML is; scripts, styles and `<pre>` keep their lines as they came."""

from postgui.documents.block_index import BlockIndex
from postgui.documents.html_scan import DECLARATION, SCRIPT, STYLE, VERBATIM, scan_html
from postgui.documents.nested import Before, BlockScan, NestedDocument
from postgui.documents.row import Colour, Piece
from postgui.documents.source import ByteSource
from postgui.documents.xml_pretty import COLOURED_AS
from postgui.documents.xml_scan import DOCTYPE, TEXT

_KEPT = (SCRIPT, STYLE, VERBATIM)
_COLOURED_AS = {**COLOURED_AS, DECLARATION: DOCTYPE, VERBATIM: TEXT}


class PrettyHtml(NestedDocument):
    """HTML, a block element a row as far as its text allows.

    `colour` gives the pieces of a row of markup, `script` and `style` those of a row inside such an element.
    """

    closers = (b"</",)

    def __init__(
        self,
        source: ByteSource,
        encoding: str = "utf-8",
        index: BlockIndex | None = None,
        *,
        colour: Colour | None = None,
        script: Colour | None = None,
        style: Colour | None = None,
    ) -> None:
        self.colour = colour
        self.script = script
        self.style = style
        super().__init__(source, encoding, index)

    def scan_block(self, source: ByteSource, block: int, before: Before) -> BlockScan:
        """What is in a block."""
        return scan_html(source, block, before)

    def paint(self, text: str, mode: int) -> list[Piece]:
        """The colours of a row; a row of a script or style begins anew."""
        if mode in (SCRIPT, STYLE):
            colour = self.script if mode == SCRIPT else self.style
            return colour(text, 0)[0] if colour is not None else []
        return self.colour(text, _COLOURED_AS.get(mode, mode))[0] if self.colour is not None else []

    def stays(self, mode: int) -> bool:
        """A script keeps its own indentation."""
        return mode in _KEPT
