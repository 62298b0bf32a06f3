"""JavaScript with fetch, for browsers, Node 18 and later, Deno and Bun."""

import base64
from collections.abc import Sequence

from postgui.formats.code_javascript import byte_text, reads_files
from postgui.formats.code_kind import Code, CodeKind, CodeSource, FileBytes, Limits, Part
from postgui.formats.literal import javascript

_NORMALISED = ("delete", "get", "head", "options", "post", "put")
_NEVER = ("connect", "trace", "track")


def _write(source: CodeSource) -> Code:
    message = source.message
    notes = []
    lines = []
    has_body = message.body is not None and message.method.upper() not in ("GET", "HEAD")
    if has_body:
        if reads_files(message.body):
            lines.append('import { readFileSync } from "node:fs";\n')
            notes.append("Files are read with Node; in a browser, put a File from an input in their place.")
        lines.append(f"const body = {_body(message.body or (), has_type=message.has_type)};\n")
    lines.append(f"const response = await fetch({javascript.text(message.url)}, {{")
    lines.append(f"  method: {javascript.text(message.method)},")
    if message.headers:
        lines.append("  headers: [")
        lines += [f"    [{javascript.text(name)}, {byte_text(value)}]," for name, value in message.headers]
        lines.append("  ],")
    lines += ["  body,"] if has_body else []
    lines += [] if message.follow_redirects else ['  redirect: "manual",']
    lines += [f"  signal: AbortSignal.timeout({message.timeout_ms}),"] if message.timeout_ms else []
    lines += ["});", "console.log(response.status);", "console.log(await response.text());"]
    lower = message.method.lower()
    if lower in _NORMALISED and message.method != message.method.upper():
        notes.append(f"The method goes out in capitals: {message.method.upper()}.")
    if lower in _NEVER:
        notes.append(f"fetch refuses the method {message.method}.")
    if not message.verify_tls:
        notes.append("fetch has no way to leave the certificate unchecked.")
    if any(name.lower() in ("cookie", "host", "origin", "referer") for name, _ in message.headers):
        notes.append("In a browser, a page may not set Cookie, Host, Origin or Referer.")
    return Code("\n".join(lines), tuple(notes))


def _body(parts: Sequence[Part], *, has_type: bool) -> str:
    """Something that fetch sends without a type of its own."""
    if len(parts) == 1:
        part = parts[0]
        if isinstance(part, str):
            literal = javascript.text(part)
            return literal if has_type else f"new TextEncoder().encode({literal})"
        return _bytes(part)
    if not parts:
        return "new Uint8Array()"
    inner = "".join(f"  {javascript.text(p) if isinstance(p, str) else _bytes(p)},\n" for p in parts)
    return f"new Blob([\n{inner}])"


def _bytes(part: FileBytes | bytes) -> str:
    if isinstance(part, FileBytes):
        return f"readFileSync({javascript.text(part.path)})"
    encoded = base64.b64encode(part).decode()
    return f'Uint8Array.from(atob("{encoded}"), (char) => char.charCodeAt(0))'


KIND = CodeKind(
    "js-fetch",
    "JavaScript: fetch",
    "javascript",
    ".mjs",
    _write,
    30,
    Limits(
        joins=True,
        resolves_dots=True,
        bodiless=True,
        no_host=True,
        escapes='"<>`{}^\\',
        escapes_query="'",
        own_headers=("user-agent", "accept", "accept-encoding"),
    ),
)
