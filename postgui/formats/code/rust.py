"""Rust with reqwest, its blocking client (feature `blocking`)."""

from postgui.formats.code_kind import Code, CodeKind, CodeSource, FileBytes, Limits, Message
from postgui.formats.literal import rust


def _write(source: CodeSource) -> Code:
    message = source.message
    lines = ["let client = reqwest::blocking::Client::builder()"]
    time = f"std::time::Duration::from_millis({message.timeout_ms})" if message.timeout_ms else "None"
    lines.append(f"    .timeout({time})")
    lines += [] if message.follow_redirects else ["    .redirect(reqwest::redirect::Policy::none())"]
    lines += [] if message.verify_tls else ["    .danger_accept_invalid_certs(true)"]
    lines.append("    .build()?;")
    argument = _add_body(message, lines)
    method = rust.data(message.method.encode())
    lines += [
        "let response = client",
        f"    .request(reqwest::Method::from_bytes({method})?, {rust.text(message.url)})",
        *(f"    .header({rust.text(name)}, {_value(value)})" for name, value in message.headers),
        *([f"    .body({argument})"] if argument else []),
        "    .send()?;",
        'println!("{}", response.status());',
        'println!("{}", response.text()?);',
        "Ok(())",
    ]
    inner = "".join(f"    {line}\n" for line in lines)
    return Code(f"fn main() -> Result<(), Box<dyn std::error::Error>> {{\n{inner}}}")


def _value(value: str) -> str:
    """As bytes where it isn't ASCII: a `&str` would be refused."""
    return rust.text(value) if value.isascii() else f"{rust.text(value)}.as_bytes()"


def _add_body(message: Message, lines: list[str]) -> str:
    parts = message.body
    if parts is None:
        return ""
    if len(parts) == 1 and isinstance(parts[0], str):
        return rust.text(parts[0])
    lines.append("let mut body: Vec<u8> = Vec::new();")
    for part in parts:
        if isinstance(part, FileBytes):
            lines.append(f"body.extend(std::fs::read({rust.text(part.path)})?);")
        elif isinstance(part, str):
            lines.append(f"body.extend_from_slice({rust.text(part)}.as_bytes());")
        else:
            lines.append(f"body.extend_from_slice({rust.data(part)});")
    return "body"


KIND = CodeKind(
    "rust-reqwest",
    "Rust: reqwest",
    "rust",
    ".rs",
    _write,
    41,
    Limits(resolves_dots=True, escapes='"<>`{}^\\', escapes_query="'", own_headers=("accept",)),
)
