"""Documentation as one HTML page: nothing else belongs to it, no script runs, nothing is loaded.

Descriptions are Markdown. HTML in them is shown as text, and pictures, which stand elsewhere, by their name.
"""

from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING

from postgui.formats.exporter_kind import Exported, ExporterKind
from postgui.formats.exporting.page import Block, Heading, Line, Listing, Prose, Table, page_of
from postgui.model.bundle import Collection

if TYPE_CHECKING:
    from markdown_it.token import Token

_STYLE = """\
:root { color-scheme: light dark; --line: #d9dce1; --soft: #f5f6f8; --text: #1d2026; --faint: #5d6470;
  --accent: #4b4fc8; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3a3d45; --soft: #26282e; --text: #e6e8ec; --faint: #a0a6b1; --accent: #9ea1ff; }
  body { background: #1c1d21; }
}
* { box-sizing: border-box; }
body { margin: 0; display: flex; font: 15px/1.5 system-ui, sans-serif; color: var(--text); }
nav { width: 280px; flex: none; height: 100vh; position: sticky; top: 0; overflow: auto; padding: 24px 16px;
  border-right: 1px solid var(--line); font-size: 13px; }
nav a { display: block; padding: 3px 0; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
nav a:hover { color: var(--accent); }
main { flex: 1; min-width: 0; max-width: 900px; padding: 24px 40px 80px; }
h1, h2, h3, h4, h5, h6 { margin: 40px 0 8px; line-height: 1.25; }
h1 { margin-top: 0; }
.method { font: 600 12px ui-monospace, monospace; color: var(--accent); margin-right: 8px; }
.title { font-size: 12px; font-weight: 600; color: var(--faint); margin: 16px 0 4px; }
.prose { overflow-wrap: anywhere; }
.prose h1, .prose h2, .prose h3, .prose h4, .prose h5, .prose h6 { font-size: 15px; margin: 16px 0 4px; }
.prose p, .prose ul, .prose ol, .prose blockquote { margin: 8px 0; }
.prose a { color: var(--accent); }
code, pre, td { font: 13px/1.5 ui-monospace, monospace; }
.line, pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px;
  overflow: auto; margin: 4px 0; }
.line { overflow-wrap: anywhere; display: block; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: 4px 12px 4px 0;
  overflow-wrap: anywhere; }
th { font-size: 12px; color: var(--faint); }
@media (max-width: 800px) { body { display: block; } nav { position: static; width: auto; height: auto; } }
@media print { nav { display: none; } }
"""
_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<nav>
{contents}
</nav>
<main>
{body}
</main>
</body>
</html>
"""


def _write(collection: Collection) -> Exported:
    blocks = list(page_of(collection))
    contents = [
        f'<a href="#s{at}" style="padding-left:{(block.level - 1) * 12}px">{_method(block)}'
        f"{escape(block.text)}</a>"
        for at, block in enumerate(blocks)
        if isinstance(block, Heading)
    ]
    prose = _prose()
    body = "\n".join(_block(block, at, prose) for at, block in enumerate(blocks))
    title = escape(collection.top.folder.name or "Collection")
    return Exported(_PAGE.format(title=title, style=_STYLE, contents="\n".join(contents), body=body))


def _prose() -> Callable[[str], str]:
    """Makes HTML of Markdown (CommonMark, with tables)."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    reader.add_render_rule("image", _picture)
    return lambda text: str(reader.render(text)).strip()


def _picture(_renderer: object, tokens: "Sequence[Token]", at: int, *_more: object) -> str:
    """A link to it: a page loads nothing."""
    token = tokens[at]
    return f'<a href="{escape(str(token.attrs["src"]))}">{escape(token.content or "picture")}</a>'


def _block(block: Block, at: int, prose: Callable[[str], str]) -> str:
    match block:
        case Heading(level, text, _):
            return f'<h{level} id="s{at}">{_method(block)}{escape(text)}</h{level}>'
        case Prose(text):
            return f'<div class="prose">{prose(text)}</div>'
        case Line(text):
            return f'<code class="line">{escape(text)}</code>'
        case Table(title, heads, rows):
            head = "".join(f"<th>{escape(one)}</th>" for one in heads)
            lines = "".join(f"<tr>{''.join(f'<td>{escape(c)}</td>' for c in row)}</tr>\n" for row in rows)
            return f'<div class="title">{escape(title)}</div>\n<table>\n<tr>{head}</tr>\n{lines}</table>'
        case Listing(title, text, _):
            return f'<div class="title">{escape(title)}</div>\n<pre>{escape(text)}</pre>'


def _method(heading: Heading) -> str:
    return f'<span class="method">{escape(heading.method)}</span>' if heading.method else ""


KIND = ExporterKind("html", "HTML documentation", ".html", _write, 75, knows=None)
