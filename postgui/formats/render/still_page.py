"""A web page or a Markdown text without anything that could load or run: words and structure only.

The text view that shows it would otherwise read local files and network shares for a mere `<img>`, so
nothing that names a resource is let through; what stays is named here, all else is left out. Pure.
"""

import re
from html import escape, unescape

_KEPT = frozenset(
    (
        *("a", "abbr", "address", "article", "aside", "b", "blockquote", "br", "caption", "center", "cite"),
        *("code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "ins", "kbd", "li", "main", "mark"),
        *("nav", "ol", "p", "pre", "q", "s", "samp", "section", "small", "span", "strong", "sub", "summary"),
        *("sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var"),
    )
)
_VOID = frozenset({"br", "hr"})
_DROPPED_WHOLE = frozenset(
    ("script", "style", "template", "noscript", "iframe", "svg", "math", "select", "textarea", "title")
)
_RAW = frozenset({"script", "style", "textarea", "title", "iframe"})
"""What stands in these is no markup: an end that is missing takes the rest of the page with it."""
_LOADS = frozenset({"script", "iframe", "svg", "object", "embed", "audio", "video", "canvas", "img"})
_ATTRIBUTES = {
    "a": ("href",),
    "td": ("colspan", "rowspan"),
    "th": ("colspan", "rowspan"),
    "ol": ("start",),
}
_TAG = re.compile(r"""<(/?)([A-Za-z][^\s/<>"'=]*+)((?:[^<>"']++|"[^"]*+"|'[^']*+')*+)>""")
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'<>]++)))?""")
_OTHER = re.compile(r"<(?:!--.*?(?:--!?>|\Z)|[!?/][^>]*+(?:>|\Z))", re.DOTALL)
_LONGEST_TAG = 8192
_DEEPEST = 30
"""A text view takes seconds for what is nested a thousand times."""
_MOST_TABLES = 2
_CLOSED_BY = {
    "p": ("p",),
    "li": ("p", "li"),
    "dt": ("p", "dt", "dd"),
    "dd": ("p", "dt", "dd"),
    "td": ("p", "td", "th"),
    "th": ("p", "td", "th"),
    "tr": ("p", "td", "th", "tr"),
    "tbody": ("p", "td", "th", "tr", "thead", "tbody"),
}
_CELL_COST = 60
"""Laying out a cell of a table takes a text view as long as so many characters."""
_LINKS = re.compile(r"\s*(?:https?:|mailto:|#)", re.IGNORECASE)
_MOST_SPAN = 100
_DEEP_MARKS = re.compile(
    r"^((?:[ \t]{0,3}(?:[>*+-]|\d{1,9}[.)])[ \t]{0,3}){12})[ \t>*+.)\d-]++", re.MULTILINE
)
_IMAGE = re.compile(r"!(?=\[)")


class _Reader:
    """Goes through a page once, piece by piece; nothing in it makes it go back."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.pieces: list[str] = []
        self.size = 0
        self.left_out = 0
        self.title = ""
        self._endless: set[str] = set()
        self._open: list[str] = []

    def read(self, limit: int) -> None:
        """Take pieces until there is no more, or `limit` characters are kept."""
        while self.at < len(self.text) and self.size < limit:
            mark = self.text.find("<", self.at)
            if mark != self.at:
                end = len(self.text) if mark < 0 else mark
                end = min(end, self.at + limit)
                self._keep(escape(unescape(self.text[self.at : end])))
                self.at = end
            elif tag := _TAG.match(self.text, mark, mark + _LONGEST_TAG):
                self.at = tag.end()
                self._tag(tag[2].lower(), tag[3], closes=bool(tag[1]))
            elif other := _OTHER.match(self.text, mark):
                self.at = other.end()
            else:
                self._keep("&lt;")
                self.at += 1

    def _keep(self, piece: str) -> None:
        self.pieces.append(piece)
        self.size += len(piece)

    def _tag(self, name: str, rest: str, *, closes: bool) -> None:
        if closes:
            self._close(name)
            return
        self.left_out += name in _LOADS
        if name in _DROPPED_WHOLE:
            self._skip(name)
        elif name in _KEPT and self._opens(name):
            self._keep(f"<{name}{_attributes(name, rest)}>")
            self.size += _CELL_COST if name in ("td", "th") else 0
        elif name == "img" and (words := " ".join(_values(rest).get("alt", "").split())):
            self._keep(f"<i>[{escape(words)}]</i>")

    def _opens(self, name: str) -> bool:
        """Whether an element may begin here; one that others are closed by closes them."""
        while self._open and self._open[-1] in _CLOSED_BY.get(name, ()):
            self._open.pop()
        if name in _VOID:
            return True
        if len(self._open) >= _DEEPEST:
            return False
        if name == "table" and self._open.count("table") >= _MOST_TABLES:
            return False  # each one in another doubles the time that its layout takes
        self._open.append(name)
        return True

    def _close(self, name: str) -> None:
        if name in self._open:
            while self._open.pop() != name:
                pass
            self._keep(f"</{name}>")

    def _skip(self, name: str) -> None:
        """Go behind the end of an element."""
        if name in self._endless:
            return
        end = re.compile(rf"</{name}(?=[\s/>])[^>]*+>?", re.IGNORECASE).search(self.text, self.at)
        if end is None:
            self._endless.add(name)  # looking again and again would take forever
            self.at = len(self.text) if name in _RAW else self.at
            return
        if name == "title" and not self.title:
            self.title = " ".join(unescape(self.text[self.at : end.start()][:400]).split())[:200]
        self.at = end.end()


def still_html(text: str, *, limit: int) -> tuple[str, str, int, bool]:
    """`text` for a text view, its title, how many scripts, pictures and frames are left out, and whether
    it was cut at about `limit` characters."""
    reader = _Reader(text)
    reader.read(limit)
    return "".join(reader.pieces), reader.title, reader.left_out, reader.at < len(text)


def _values(rest: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(rest):
        found.setdefault(match[1].lower(), unescape(match[2] or match[3] or match[4] or ""))
    return found


def _attributes(tag: str, rest: str) -> str:
    allowed = _ATTRIBUTES.get(tag, ())
    values = _values(rest) if allowed else {}
    kept = []
    for name in allowed:
        value = values.get(name, "")
        fits = _LINKS.match(value) if name == "href" else _small_number(value)
        if fits:
            kept.append(f' {name}="{escape(value)}"')
    return "".join(kept)


def _small_number(value: str) -> bool:
    return value.isascii() and value.isdigit() and 0 < int(value[:9]) <= _MOST_SPAN


def still_markdown(text: str, *, limit: int) -> tuple[str, bool]:
    """`text` with pictures as links (a text view follows those only when told to), and whether it was cut."""
    end = min(len(text), limit)
    for count, match in enumerate(re.finditer(r"\|", text[:end]), 1):
        if match.start() + count * _CELL_COST > limit:
            end = match.start()
            break
    return _IMAGE.sub("", _DEEP_MARKS.sub(r"\1", text[:end])), end < len(text)


_REFERENCE = re.compile(
    r"""(\bhref\s*=\s*)(?:"(?!\s*[#"]|data:image/(?!svg))[^"]*+"|'(?!\s*[#']|data:image/(?!svg))[^']*+')"""
)
_BLANK = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def still_svg(text: str) -> str:
    """`text` without references to anything outside of it; empty where that can't be said for sure.

    Entities could bring back what was taken out, so a picture that defines some is refused.
    """
    if "<!ENTITY" in text.upper():
        return ""
    return _REFERENCE.sub(rf'\g<1>"{_BLANK}"', _DECLARATION.sub("", text, count=1))
