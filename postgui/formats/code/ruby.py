"""Ruby with net/http."""

import base64

from postgui.formats.code_kind import Code, CodeKind, CodeSource, FileBytes, Limits, Part
from postgui.formats.literal import ruby


def _write(source: CodeSource) -> Code:
    message = source.message
    has_body = "true" if message.body is not None else "false"
    lines = ["# frozen_string_literal: true", "", 'require "net/http"', ""]
    lines += [
        f"url = URI({ruby.text(message.origin)})",
        "request = Net::HTTPGenericRequest.new(",
        f"  {ruby.text(message.method)}, {has_body}, {'false' if message.method == 'HEAD' else 'true'}, "
        f"{ruby.text(message.target)}",
        ")",
    ]
    seen: set[str] = set()
    for name, value in message.headers:
        if name.lower() in seen:
            lines.append(f"request.add_field({ruby.text(name)}, {ruby.text(value)})")
        else:
            lines.append(f"request[{ruby.text(name)}] = {ruby.text(value)}")
        seen.add(name.lower())
    lines += [f"request.delete({ruby.text(name)})" for name in message.left_out if name not in seen]
    if message.body is not None:
        lines.append(f"request.body = {_body(message.body)}")
    options = ["use_ssl: url.scheme == 'https'"]
    options += [f"read_timeout: {message.timeout_s}" if message.timeout_ms else "read_timeout: nil"]
    options += [] if message.verify_tls else ["verify_mode: OpenSSL::SSL::VERIFY_NONE"]
    lines += [
        "",
        f"response = Net::HTTP.start(url.host, url.port, {', '.join(options)}) do |http|",
        "  http.request(request)",
        "end",
        "puts response.code",
        "puts response.body",
    ]
    return Code("\n".join(lines))


def _body(parts: tuple[Part, ...]) -> str:
    if len(parts) == 1:
        return _part(parts[0])
    inner = "".join(f"  {_part(part)},\n" for part in parts)
    return f"[\n{inner}].map(&:b).join"


def _part(part: Part) -> str:
    if isinstance(part, FileBytes):
        return f"File.binread({ruby.text(part.path)})"
    if isinstance(part, bytes):
        return f"'{base64.b64encode(part).decode()}'.unpack1('m')"
    return ruby.text(part)


KIND = CodeKind(
    "ruby",
    "Ruby: net/http",
    "ruby",
    ".rb",
    _write,
    45,
    Limits(joins=True, adds_type="application/x-www-form-urlencoded", no_redirects=True),
)
