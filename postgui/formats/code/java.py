"""Java 16 and later with java.net.http."""

import base64

from postgui.formats.code_kind import Code, CodeKind, CodeSource, FileBytes, Limits, Message, Part
from postgui.formats.literal import java
from postgui.formats.literal.escape import concatenated

_RESTRICTED = ("connection", "expect", "host", "upgrade")
_INDENT = " " * 8


def _write(source: CodeSource) -> Code:
    message = source.message
    imports = {
        "java.net.URI",
        "java.net.http.HttpClient",
        "java.net.http.HttpRequest",
        "java.net.http.HttpRequest.BodyPublishers",
        "java.net.http.HttpResponse.BodyHandlers",
    }
    body = _body(message.body, imports)
    restricted = [name.lower() for name, _ in message.headers if name.lower() in _RESTRICTED]
    lines = []
    if restricted:
        listed = java.text(",".join(restricted))
        lines.append(f'System.setProperty("jdk.httpclient.allowRestrictedHeaders", {listed});')
    lines += [
        "HttpClient client = HttpClient.newBuilder()",
        *([] if message.is_tls else ["    .version(HttpClient.Version.HTTP_1_1)"]),
        *(["    .followRedirects(HttpClient.Redirect.NORMAL)"] if message.follow_redirects else []),
        "    .build();",
        f"HttpRequest request = HttpRequest.newBuilder(URI.create({java.text(_url(message))}))",
        f"    .method({java.text(message.method)}, {body})",
        *(
            f"    .header({java.text(name)}, {java.text(value)})"
            for name, value in message.headers
            if value.isascii()
        ),
    ]
    if message.timeout_ms:
        imports.add("java.time.Duration")
        lines.append(f"    .timeout(Duration.ofMillis({message.timeout_ms}))")
    lines += [
        "    .build();",
        "var response = client.send(request, BodyHandlers.ofString());",
        "System.out.println(response.statusCode());",
        "System.out.println(response.body());",
    ]
    imported = "".join(f"import {name};\n" for name in sorted(imports))
    inner = "".join(f"{_INDENT}{line}\n" for line in lines)
    notes = () if message.verify_tls else ("The certificate is checked: not to takes a trust manager.",)
    return Code(
        f"{imported}\npublic class Main {{\n"
        f"    public static void main(String[] args) throws Exception {{\n{inner}    }}\n}}",
        notes,
    )


def _url(message: Message) -> str:
    """`URI.create` takes no brackets in a path, and few other characters (RFC 2396)."""
    path, mark, query = message.target.partition("?")
    for char in "[]":
        path = path.replace(char, f"%{ord(char):02X}")
    target = path + mark + query
    for char in '"<>\\^`{|} ':
        target = target.replace(char, f"%{ord(char):02X}")
    return message.origin + target


def _body(parts: tuple[Part, ...] | None, imports: set[str]) -> str:
    if not parts:
        return "BodyPublishers.noBody()"
    if len(parts) == 1:
        return _publisher(parts[0], imports)
    inner = f",\n{_INDENT}        ".join(_publisher(part, imports) for part in parts)
    return f"BodyPublishers.concat(\n{_INDENT}        {inner})"


def _publisher(part: Part, imports: set[str]) -> str:
    if isinstance(part, FileBytes):
        imports.add("java.nio.file.Path")
        return f"BodyPublishers.ofFile(Path.of({java.text(part.path)}))"
    if isinstance(part, bytes):
        imports.add("java.util.Base64")
        encoded = java.text(base64.b64encode(part).decode())
        return f"BodyPublishers.ofByteArray(Base64.getDecoder().decode({encoded}))"
    return f"BodyPublishers.ofString({concatenated(part, java.text, ' +', _INDENT + ' ' * 8)})"


KIND = CodeKind(
    "java",
    "Java: HttpClient",
    "java",
    ".java",
    _write,
    42,
    Limits(ascii_headers=True, escapes='"<>`{}^|\\', escapes_path="[]", own_headers=("user-agent",)),
)
