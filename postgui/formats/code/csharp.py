"""C# with HttpClient, .NET 6 and later."""

import base64

from postgui.formats.code_kind import Code, CodeKind, CodeSource, FileBytes, Limits, Part
from postgui.formats.literal import csharp
from postgui.formats.literal.escape import concatenated

_OF_CONTENT = (
    "allow",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-location",
    "content-md5",
    "content-range",
    "content-type",
    "expires",
    "last-modified",
)


def _write(source: CodeSource) -> Code:
    message = source.message
    uses_content = message.body is not None or any(n.lower() in _OF_CONTENT for n, _ in message.headers)
    lines = [
        "using System;",
        "using System.IO;",
        "using System.Net.Http;",
        "using System.Text;",
        "using System.Threading;",
        "",
        "using var handler = new SocketsHttpHandler",
        "{",
        f"    AllowAutoRedirect = {'true' if message.follow_redirects else 'false'},",
        "    UseCookies = false,",
        "    RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,",
        "};",
    ]
    if not message.verify_tls:
        lines.append("handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;")
    time = (
        f"TimeSpan.FromMilliseconds({message.timeout_ms})"
        if message.timeout_ms
        else "Timeout.InfiniteTimeSpan"
    )
    lines += [
        f"using var client = new HttpClient(handler) {{ Timeout = {time} }};",
        f"var url = new Uri({csharp.text(message.url)},",
        "    new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });",
        f"using var request = new HttpRequestMessage(new HttpMethod({csharp.text(message.method)}), url);",
    ]
    if uses_content:
        lines += _content(message.body or ())
    lines += [_header(name, value) for name, value in message.headers]
    if message.chunked:
        lines.append("request.Headers.TransferEncodingChunked = true;")
    lines += [
        "using var response = await client.SendAsync(request);",
        "Console.WriteLine((int)response.StatusCode);",
        "Console.WriteLine(await response.Content.ReadAsStringAsync());",
    ]
    return Code("\n".join(lines))


def _header(name: str, value: str) -> str:
    owner = "request.Content" if name.lower() in _OF_CONTENT else "request"
    return f"{owner}.Headers.TryAddWithoutValidation({csharp.text(name)}, {csharp.text(value)});"


def _content(parts: tuple[Part, ...]) -> list[str]:
    """A content without a type of its own."""
    if len(parts) == 1:
        return [f"request.Content = new ByteArrayContent({_bytes(parts[0])});"]
    writes = [f"body.Write({_bytes(part)});" for part in parts]
    return [
        "using var body = new MemoryStream();",
        *writes,
        "request.Content = new ByteArrayContent(body.ToArray());",
    ]


def _bytes(part: Part) -> str:
    if isinstance(part, FileBytes):
        return f"File.ReadAllBytes({csharp.text(part.path)})"
    if isinstance(part, bytes):
        return f'Convert.FromBase64String("{base64.b64encode(part).decode()}")'
    return f"Encoding.UTF8.GetBytes({concatenated(part, csharp.text, ' +', '    ')})"


KIND = CodeKind("csharp", "C#: HttpClient", "csharp", ".cs", _write, 43, Limits(joins=True, no_chunks=False))
