"""JavaScript with axios, for Node."""

from postgui.formats.code_javascript import buffer, header_object, reads_files
from postgui.formats.code_kind import Code, CodeKind, CodeSource, Limits
from postgui.formats.literal import javascript


def _write(source: CodeSource) -> Code:
    message = source.message
    lines = ['import axios from "axios";']
    if reads_files(message.body):
        lines.append('import { readFileSync } from "node:fs";')
    if not message.verify_tls:
        lines.append('import { Agent } from "node:https";')
    lines.append("")
    if message.body is not None:
        lines.append(f"const data = {buffer(message.body)};\n")
    lines += [
        "const response = await axios.request({",
        f"  method: {javascript.text(message.method)},",
        f"  url: {javascript.text(message.url)},",
    ]
    headers = header_object(message.headers, "  ")
    if not message.has_type:
        headers.insert(-1, '    "Content-Type": false,')
    left = [name for name in message.left_out if name in ("user-agent", "accept", "accept-encoding")]
    for name in left:
        headers.insert(-1, f"    {javascript.text(name.title())}: false,")
    lines += headers if len(headers) > 2 else []
    lines += ["  data,"] if message.body is not None else []
    lines += [] if message.follow_redirects else ["  maxRedirects: 0,"]
    lines += [f"  timeout: {message.timeout_ms},"] if message.timeout_ms else []
    lines += [] if message.verify_tls else ["  httpsAgent: new Agent({ rejectUnauthorized: false }),"]
    lines += [
        '  responseType: "text",',
        "  validateStatus: () => true,",
        "});",
        "console.log(response.status);",
        "console.log(response.data);",
    ]
    return Code("\n".join(lines))


KIND = CodeKind(
    "js-axios",
    "JavaScript: axios",
    "javascript",
    ".mjs",
    _write,
    31,
    Limits(
        upper_case=True,
        resolves_dots=True,
        escapes='"<>`{}^\\',
        escapes_query="'",
        own_headers=("user-agent", "accept", "accept-encoding"),
    ),
)
