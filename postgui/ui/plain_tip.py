"""Tool tips that say what a server, a collection or a file says.

Qt reads a tool tip that has a tag in its first line as HTML: tags would be gone from the text that a person
wants to read, and an image in it would be loaded, on Windows also from another computer.
"""


def plain_tip(text: str) -> str:
    """`text` so that a tool tip shows it as it is."""
    if "<" not in text and "&" not in text:
        return text  # without asking for `Qt`, which the first paint does not wait for
    from PySide6.QtGui import Qt

    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
