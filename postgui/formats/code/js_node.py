"""Node with its own http module."""

from postgui.formats.code_javascript import buffer, header_object, reads_files
from postgui.formats.code_kind import Code, CodeKind, CodeSource, Limits
from postgui.formats.literal import javascript


def _write(source: CodeSource) -> Code:
    message = source.message
    module = "https" if message.is_tls else "http"
    lines = [f'import {module} from "node:{module}";']
    if reads_files(message.body):
        lines.append('import { readFileSync } from "node:fs";')
    lines.append("")
    if message.body is not None:
        lines.append(f"const body = {buffer(message.body)};\n")
    headers = header_object(message.headers, "    ")
    if message.body is not None:
        framing = '"Transfer-Encoding": "chunked"' if message.chunked else '"Content-Length": body.length'
        headers.insert(-1, f"      {framing},")
    lines += [
        f"const request = {module}.request(",
        f"  {javascript.text(message.origin)},",
        "  {",
        f"    method: {javascript.text(message.method)},",
        f"    path: {javascript.text(message.target)},",
        *headers,
    ]
    lines += [f"    timeout: {message.timeout_ms},"] if message.timeout_ms else []
    lines += [] if message.verify_tls else ["    rejectUnauthorized: false,"]
    lines += [
        "  },",
        "  async (response) => {",
        "    console.log(response.statusCode);",
        "    for await (const chunk of response) process.stdout.write(chunk);",
        "  },",
        ");",
        f"request.end({'body' if message.body is not None else ''});",
    ]
    return Code("\n".join(lines))


KIND = CodeKind(
    "js-node",
    "JavaScript: Node http",
    "javascript",
    ".mjs",
    _write,
    32,
    Limits(upper_case=True, no_chunks=False, no_redirects=True),
)
