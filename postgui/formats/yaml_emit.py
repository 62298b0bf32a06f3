"""Plain values -> YAML text that reads the same in YAML 1.1 and 1.2.

Pure, and its own writer: a general one wraps lines, cannot keep trailing spaces in a block, and
knows only one of the two versions. Every text survives: what no block can hold (CR, control
characters, several final newlines) goes into double quotes, still one line of the file per line
of the text, so that a diff stays readable.
"""

import re
from dataclasses import dataclass
from functools import cache

from postgui.formats.yaml12 import Data, text_of

_PLAIN_START = re.compile(r"[^\W]|[/._$(]")
_NOT_PLAIN = re.compile(r": |:$| #|^\.\.\.|[ \t]$")
_NUMBER_LIKE = re.compile(r"[-+.]?[0-9][0-9a-fA-FxXoObBtTzZ_:.,+ -]*")
_WORDS = frozenset(("null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan"))
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\r": "\\r", "\t": "\\t", "\0": "\\0"}
_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_VERSION_LINE = "opencollection:"


@cache
def _block_safe() -> re.Pattern[str]:
    """What a block can hold. Made when something is written: it takes longer than all else in this file."""
    return re.compile(
        "[\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*"
    )


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file indents: `step` for mappings, `dash` for lists, both below their key."""

    step: int = 2
    dash: int = 2


def document(value: dict[str, Data], layout: Layout | None = None) -> str:
    """A whole file, with a blank line around each top-level part that is a collection.

    The version line of a collection stands right above its `info`, as Bruno writes it.
    """
    text = ""
    above: Data = None
    for index, (key, part) in enumerate(value.items()):
        wide = isinstance(part, dict | list) or isinstance(above, dict | list)
        if index:
            text += "\n\n" if wide and not text.startswith(_VERSION_LINE, text.rfind("\n") + 1) else "\n"
        text += block({key: part}, 0, layout or Layout())
        above = part
    return f"{text}\n" if text else "{}\n"


def block(value: Data, column: int, layout: Layout) -> str:
    """A collection that isn't empty, in block style; its first line carries no indentation."""
    gap = "\n" + " " * column
    if isinstance(value, dict):
        return gap.join(f"{key_text(key)}:{hang(item, column, layout)}" for key, item in value.items())
    if isinstance(value, list):
        return gap.join(f"- {_item(item, column, layout)}" for item in value)
    raise TypeError("only a mapping or a list has a block")


def hang(value: Data, column: int, layout: Layout) -> str:
    """What follows `key:` when the key stands at `column`."""
    if isinstance(value, dict | list) and value:
        below = column + (layout.step if isinstance(value, dict) else layout.dash)
        return "\n" + " " * below + block(value, below, layout)
    return " " + scalar(value, parent=column, indent=column + layout.step)


def _item(value: Data, column: int, layout: Layout) -> str:
    if isinstance(value, dict | list) and value:
        return block(value, column + 2, layout)
    return scalar(value, parent=column, indent=column + 2)


def flow(value: Data, *, quote: str = "") -> str:
    """Any value on one line, as it stands inside brackets; a text preferably in `quote`."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key_text(key)}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    return scalar(value, parent=0, indent=0, quote=quote, one_line=True, in_flow=True)


def key_text(key: str) -> str:
    """A key, quoted unless it is a plain word in every version."""
    if _KEY.fullmatch(key) and key.lower() not in _WORDS:
        return key
    return _double(key, None)


def scalar(
    value: Data, *, parent: int, indent: int, quote: str = "", one_line: bool = False, in_flow: bool = False
) -> str:
    """One scalar, or an empty collection.

    Args:
        value: What to write.
        parent: Column of the mapping or list it stands in.
        indent: Column for further lines; above `parent`.
        quote: The quote to prefer: `'`, `"`, or neither.
        one_line: Something else follows on the line.
        in_flow: It stands inside brackets.
    """
    if isinstance(value, dict | list):
        return "{}" if isinstance(value, dict) else "[]"
    if not isinstance(value, str):
        return "null" if value is None else _number(value)
    text = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if "\n" in text and not one_line:
        return _literal(text, parent, indent) if _fits_block(text) else _double(text, indent)
    if quote == '"' or not text.isprintable():
        return _double(text, None)
    if quote != "'" and _is_plain(text, in_flow):
        return text
    return "'" + text.replace("'", "''") + "'"


def _number(value: bool | int | float) -> str:
    text = text_of(value)
    special = {"Infinity": ".inf", "-Infinity": "-.inf", "NaN": ".nan"}.get(text)
    if special:
        return special
    return f"{text}.0" if isinstance(value, float) and text.lstrip("-").isdigit() else text


def _is_plain(text: str, in_flow: bool) -> bool:
    """Whether every YAML version reads `text` unquoted as this very text."""
    if not text or not _PLAIN_START.match(text) or _NOT_PLAIN.search(text):
        return False
    if in_flow and re.search(r"[,\[\]{}:]", text):
        return False
    return text.lower() not in _WORDS and not _NUMBER_LIKE.fullmatch(text)


def _fits_block(text: str) -> bool:
    return not text.endswith("\n\n") and bool(text.strip(" \t\n")) and bool(_block_safe().fullmatch(text))


def _literal(text: str, parent: int, indent: int) -> str:
    """A `|` block. A first line that starts with a blank needs the indentation said."""
    if not 1 <= indent - parent <= 9:
        indent = parent + 2
    digit = str(indent - parent) if text[0] in " \t\n" else ""
    chomp = "" if text.endswith("\n") else "-"
    lines = text.removesuffix("\n").split("\n")
    return f"|{digit}{chomp}\n" + "\n".join(" " * indent + line if line else "" for line in lines)


def _double(text: str, indent: int | None) -> str:
    """Double quotes. With `indent`, a line break of the text is one of the file too: `\\n\\`."""
    lines = ["".join(map(_escape, line)) for line in text.split("\n")]
    if indent is None:
        return '"' + "\\n".join(lines) + '"'
    # Blanks at the start of a continued line don't count unless the first is escaped.
    kept = (f"\\{line}" if index and line.startswith(" ") else line for index, line in enumerate(lines))
    return '"' + ("\\n\\\n" + " " * indent).join(kept) + '"'


def _escape(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
