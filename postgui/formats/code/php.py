"""PHP with its curl extension."""

import base64

from postgui.formats.code_kind import Code, CodeKind, CodeSource, FileBytes, Limits, Message, Part
from postgui.formats.literal import php


def _write(source: CodeSource) -> Code:
    message = source.message
    options = [
        f"CURLOPT_CUSTOMREQUEST => {php.text(message.method)}",
        "CURLOPT_RETURNTRANSFER => true",
        "CURLOPT_PATH_AS_IS => true",
    ]
    if message.method == "HEAD":
        options.append("CURLOPT_NOBODY => true")
    options += ["CURLOPT_FOLLOWLOCATION => true"] if message.follow_redirects else []
    options += [f"CURLOPT_TIMEOUT_MS => {message.timeout_ms}"] if message.timeout_ms else []
    options += (
        [] if message.verify_tls else ["CURLOPT_SSL_VERIFYPEER => false", "CURLOPT_SSL_VERIFYHOST => 0"]
    )
    if message.digest is not None:
        user = php.text(":".join(message.digest))
        options += ["CURLOPT_HTTPAUTH => CURLAUTH_DIGEST", f"CURLOPT_USERPWD => {user}"]
    if message.body is not None:
        options.append(f"CURLOPT_POSTFIELDS => {_body(message.body)}")
    if lines := header_lines(message):
        inner = "".join(f"        {php.text(line)},\n" for line in lines)
        options.append(f"CURLOPT_HTTPHEADER => [\n{inner}    ]")
    inner = "".join(f"    {option},\n" for option in options)
    return Code(
        f"<?php\n\n$curl = curl_init({php.text(message.url)});\ncurl_setopt_array($curl, [\n{inner}]);\n"
        "$text = curl_exec($curl);\n"
        "if ($text === false) {\n    throw new RuntimeException(curl_error($curl));\n}\n"
        'echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), "\\n", $text, "\\n";'
    )


def header_lines(message: Message) -> list[str]:
    """Header lines as libcurl takes them: `Name;` is an empty one, `Name:` leaves its own one out."""
    lines = [f"{name}: {value}" if value.strip() else f"{name};" for name, value in message.headers]
    names = {name.lower() for name, _ in message.headers}
    if message.body is not None:
        lines += [] if "content-type" in names else ["Content-Type:"]
        lines += [] if "expect" in names else ["Expect:"]
        lines += ["Transfer-Encoding: chunked"] if message.chunked else []
    return lines + [f"{n.title()}:" for n in message.left_out if n not in names and n != "content-type"]


def _body(parts: tuple[Part, ...]) -> str:
    return "\n        . ".join(map(_part, parts)) or "''"


def _part(part: Part) -> str:
    if isinstance(part, FileBytes):
        return f"file_get_contents({php.text(part.path)})"
    if isinstance(part, bytes):
        return f"base64_decode('{base64.b64encode(part).decode()}')"
    return php.text(part)


KIND = CodeKind("php", "PHP: curl", "php", ".php", _write, 44, Limits(no_chunks=False, no_digest=False))
