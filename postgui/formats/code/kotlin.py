"""Kotlin with OkHttp 4 and later."""

import base64

from postgui.formats.code_kind import Code, CodeKind, CodeSource, FileBytes, Limits, Part
from postgui.formats.literal import kotlin
from postgui.formats.literal.escape import concatenated


def _write(source: CodeSource) -> Code:
    message = source.message
    imports = {
        "okhttp3.Headers",
        "okhttp3.OkHttpClient",
        "okhttp3.Request",
        "okhttp3.RequestBody.Companion.toRequestBody",
        "java.util.concurrent.TimeUnit",
    }
    parts = message.body if message.method not in ("GET", "HEAD") else None
    needs = message.method in ("POST", "PUT", "PATCH", "PROPPATCH", "REPORT")
    body = _body(parts, imports) if parts is not None else ("ByteArray(0)" if needs else "")
    follow = "true" if message.follow_redirects else "false"
    lines = [
        "val client = OkHttpClient.Builder()",
        f"    .callTimeout({message.timeout_ms}, TimeUnit.MILLISECONDS)",
        *(() if message.timeout_ms else ("    .readTimeout(0, TimeUnit.MILLISECONDS)",)),
        f"    .followRedirects({follow})",
        "    .build()",
        "val headers = Headers.Builder()",
        *(f"    .addUnsafeNonAscii({kotlin.text(n)}, {kotlin.text(v)})" for n, v in message.headers),
        "    .build()",
        "val request = Request.Builder()",
        f"    .url({kotlin.text(message.url)})",
        "    .headers(headers)",
        f"    .method({kotlin.text(message.method)}, {f'{body}.toRequestBody()' if body else 'null'})",
        "    .build()",
        "client.newCall(request).execute().use { response ->",
        "    println(response.code)",
        "    println(response.body?.string())",
        "}",
    ]
    imported = "".join(f"import {name}\n" for name in sorted(imports))
    inner = "".join(f"    {line}\n" for line in lines)
    notes = () if message.verify_tls else ("The certificate is checked: not to takes a trust manager.",)
    return Code(f"{imported}\nfun main() {{\n{inner}}}", notes)


def _body(parts: tuple[Part, ...], imports: set[str]) -> str:
    """A byte array: a string would get a charset into its type."""
    if len(parts) == 1:
        return _bytes(parts[0], imports)
    return f"({' + '.join(_bytes(part, imports) for part in parts)})" if parts else "ByteArray(0)"


def _bytes(part: Part, imports: set[str]) -> str:
    if isinstance(part, FileBytes):
        imports.add("java.io.File")
        return f"File({kotlin.text(part.path)}).readBytes()"
    if isinstance(part, bytes):
        imports.add("java.util.Base64")
        return f'Base64.getDecoder().decode("{base64.b64encode(part).decode()}")'
    text = concatenated(part, kotlin.text, " +", " " * 8)
    return f"({text}).toByteArray()" if "\n" in text else f"{text}.toByteArray()"


KIND = CodeKind(
    "kotlin-okhttp",
    "Kotlin: OkHttp",
    "kotlin",
    ".kt",
    _write,
    46,
    Limits(
        resolves_dots=True,
        bodiless=True,
        escapes='"<>`{}^|\\',
        escapes_path="[]",
        escapes_query="'",
        own_headers=("user-agent", "accept-encoding"),
    ),
)
