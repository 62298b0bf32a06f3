"""Python with requests."""

import re
import string
from urllib.parse import unquote

from postgui.formats.code_kind import Code, CodeKind, CodeSource, Limits, Message
from postgui.formats.code_python import Program, add_body, header_dict, header_list
from postgui.formats.literal import python

_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")
_UNRESERVED = f"{string.ascii_letters}{string.digits}-._~"


def _write(source: CodeSource) -> Code:
    message = source.message
    program = Program({"import requests"})
    if message.headers:
        lines = header_list if message.repeats() else header_dict
        program.add("", *lines(message.headers, as_bytes=True))
    body = add_body(program, message)
    if message.chunked and body:
        body = "iter([body])"
    if _needs_care(message):
        _add_prepared(program, message, body)
    else:
        _add_plain(program, message, body)
    program.add("", "print(response.status_code)", "print(response.text)")
    return Code(program.text())


def _needs_care(message: Message) -> bool:
    """Whether `requests.request` would merge headers, resolve dots, undo escapes or change the method."""
    escapes = any(unquote(found) in _UNRESERVED for found in _ESCAPE.findall(message.target))
    return message.repeats() or message.has_dots() or escapes or message.method != message.method.upper()


def _add_plain(program: Program, message: Message, body: str) -> None:
    call = [python.text(message.method), python.text(message.url)]
    call += ["headers=headers"] if message.headers else []
    call += [f"data={body}"] if body else []
    if message.digest is not None:
        call.append(f"auth=requests.auth.HTTPDigestAuth({', '.join(map(python.text, message.digest))})")
    call += _options(message)
    program.add("", "response = requests.request(", *(f"    {argument}," for argument in call), ")")


def _add_prepared(program: Program, message: Message, body: str) -> None:
    """Put into the prepared request what stands for itself."""
    method, url = python.text(message.method), python.text(message.url)
    data = f", data={body}" if body else ""
    auth = ""
    if message.digest is not None:
        auth = f", auth=requests.auth.HTTPDigestAuth({', '.join(map(python.text, message.digest))})"
    program.add(
        "",
        "with requests.Session() as session:",
        f"    prepared = session.prepare_request(requests.Request({method}, {url}{data}{auth}))",
        f"    prepared.method = {method}",
        f"    prepared.url = {url}",
    )
    if message.headers:
        program.imports.add("import urllib3")
        program.add(
            "    lines = urllib3.HTTPHeaderDict(prepared.headers)",
            "    for name, _ in headers:",
            "        lines.discard(name)",
            "    for name, value in headers:",
            "        lines.add(name, value)",
            "    prepared.headers = lines",
        )
    options = "".join(f", {option}" for option in _options(message))
    program.add(f"    response = session.send(prepared{options})")


def _options(message: Message) -> list[str]:
    options = [f"timeout={message.timeout_s}"] if message.timeout_ms else []
    options += [] if message.follow_redirects else ["allow_redirects=False"]
    return options + ([] if message.verify_tls else ["verify=False"])


_OWN = ("user-agent", "accept", "accept-encoding")
KIND = CodeKind(
    "python-requests",
    "Python: requests",
    "python",
    ".py",
    _write,
    12,
    Limits(escapes='[]|"^`{}<>\\', no_chunks=False, no_digest=False, own_headers=_OWN, upper_escapes=True),
)
