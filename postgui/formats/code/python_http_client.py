"""Python with http.client of the standard library, which sends what it is told and nothing else."""

from postgui.formats.code_kind import Code, CodeKind, CodeSource, Limits
from postgui.formats.code_python import Program, add_body, header_list
from postgui.formats.literal import python


def _write(source: CodeSource) -> Code:
    message = source.message
    program = Program({"import http.client"})
    program.add("", *header_list(message.headers, as_bytes=True))
    body = add_body(program, message)
    is_tls = message.is_tls
    call = [python.text(message.host)]
    call += [f"timeout={message.timeout_s}"] if message.timeout_ms else []
    if is_tls and not message.verify_tls:
        program.imports.add("import ssl")
        call.append("context=ssl._create_unverified_context()")
    skipped = [
        f"{argument}=True"
        for name, argument in (("host", "skip_host"), ("accept-encoding", "skip_accept_encoding"))
        if name in message.left_out or any(header.lower() == name for header, _ in message.headers)
    ]
    put = ", ".join([python.text(message.method), python.text(message.target), *skipped])
    program.add(
        "",
        f"connection = http.client.HTTP{'S' if is_tls else ''}Connection({', '.join(call)})",
        f"connection.putrequest({put})",
        "for name, value in headers:",
        "    connection.putheader(name, value)",
    )
    if body and message.chunked:
        program.add('connection.putheader("Transfer-Encoding", "chunked")')
        program.add("connection.endheaders([body], encode_chunked=True)")
    elif body:
        program.add('connection.putheader("Content-Length", str(len(body)))')
        program.add("connection.endheaders(body)")
    else:
        program.add("connection.endheaders()")
    program.add(
        "response = connection.getresponse()",
        "print(response.status)",
        'print(response.read().decode(errors="replace"))',
        "connection.close()",
    )
    return Code(program.text())


KIND = CodeKind(
    "python-http-client",
    "Python: http.client",
    "python",
    ".py",
    _write,
    15,
    Limits(no_chunks=False, no_redirects=True),
)
