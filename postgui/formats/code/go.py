"""Go with net/http."""

from postgui.formats.code_kind import Code, CodeKind, CodeSource, FileBytes, Limits, Message
from postgui.formats.literal import go


def _write(source: CodeSource) -> Code:
    message = source.message
    imports = {"fmt", "io", "log", "net/http"}
    body: list[str] = []
    argument = _add_body(message, imports, body)
    lines = [
        *body,
        f"request, err := http.NewRequest({go.text(message.method)}, {go.text(message.url)}, {argument})",
        *_failing(),
        *_headers(message),
    ]
    if message.chunked and message.body is not None:
        lines.append("request.ContentLength = -1")
    client = _client(message, imports)
    lines += [
        *client,
        "response, err := client.Do(request)",
        *_failing(),
        "defer response.Body.Close()",
        "fmt.Println(response.StatusCode)",
        "text, err := io.ReadAll(response.Body)",
        *_failing(),
        "fmt.Println(string(text))",
    ]
    imported = "".join(f'\t"{name}"\n' for name in sorted(imports))
    inner = "".join(f"\t{line}\n" for line in lines)
    return Code(f"package main\n\nimport (\n{imported})\n\nfunc main() {{\n{inner}}}")


def _add_body(message: Message, imports: set[str], lines: list[str]) -> str:
    """Statements that make the body; returns the argument."""
    parts = message.body
    if parts is None:
        return "nil"
    if len(parts) == 1 and isinstance(parts[0], str):
        imports.add("strings")
        lines.append(f"body := strings.NewReader({go.text(parts[0])})")
        return "body"
    imports.add("bytes")
    lines.append("body := new(bytes.Buffer)")
    for number, part in enumerate(parts, 1):
        if isinstance(part, FileBytes):
            imports.add("os")
            lines += [f"file{number}, err := os.ReadFile({go.text(part.path)})", *_failing()]
            lines.append(f"body.Write(file{number})")
        else:
            literal = go.text(part) if isinstance(part, str) else go.data(part)
            lines.append(f"body.WriteString({literal})")
    return "body"


def _headers(message: Message) -> list[str]:
    """As map entries: `Header.Set` would change the case of the names."""
    grouped: dict[str, tuple[str, list[str]]] = {}
    for name, value in message.headers:
        grouped.setdefault(name.lower(), (name, []))[1].append(go.text(value))
    lines = []
    for key, (name, values) in grouped.items():
        if key == "host":
            lines.append(f"request.Host = {values[0]}")
        else:
            shown = "User-Agent" if key == "user-agent" else name
            lines.append(f"request.Header[{go.text(shown)}] = []string{{{', '.join(values)}}}")
    if "user-agent" in message.left_out:
        lines.append('request.Header["User-Agent"] = nil')
    return lines


def _client(message: Message, imports: set[str]) -> list[str]:
    fields = []
    if message.timeout_ms:
        imports.add("time")
        fields.append(f"Timeout: {message.timeout_ms} * time.Millisecond,")
    if not message.follow_redirects:
        fields.append(
            "CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },"
        )
    if not message.verify_tls:
        imports.add("crypto/tls")
        fields.append("Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}},")
    if not fields:
        return ["client := &http.Client{}"]
    return ["client := &http.Client{", *(f"\t{line}" for line in fields), "}"]


def _failing() -> list[str]:
    return ["if err != nil {", "\tlog.Fatal(err)", "}"]


KIND = CodeKind(
    "go", "Go", "go", ".go", _write, 40, Limits(no_chunks=False, own_headers=("accept-encoding",))
)
