"""Python with httpx, the library that PostGUI itself sends with."""

from postgui.formats.code_kind import Code, CodeKind, CodeSource, Limits, Message
from postgui.formats.code_python import Program, add_body, header_list
from postgui.formats.literal import python


def httpx_program(message: Message, *, is_async: bool) -> str:
    """The program, with the client in a `with` or an `async with`."""
    program = Program({"import httpx"})
    call = [python.text(message.method), python.text(message.url)]
    if message.headers:
        program.add("", *header_list(message.headers, as_bytes=True))
        call.append("headers=headers")
    if body := add_body(program, message):
        call.append(f"content={_chunks(program, body, is_async=is_async) if message.chunked else body}")
    if message.has_dots() or any(char in message.target for char in "[]|\"'%^`{}"):
        call.append(f'extensions={{"target": {python.data(message.target.encode())}}}')
    if message.digest is not None:
        call.append(f"auth=httpx.DigestAuth({', '.join(map(python.text, message.digest))})")
    client = [f"timeout={message.timeout_s if message.timeout_ms else 'None'}"]
    client += ["follow_redirects=True"] if message.follow_redirects else []
    client += ["verify=False"] if not message.verify_tls else []
    wait, name = ("await ", "AsyncClient") if is_async else ("", "Client")
    lines = [
        f"{'async ' if is_async else ''}with httpx.{name}({', '.join(client)}) as client:",
        *(f"    client.headers.pop({python.text(left)}, None)" for left in message.left_out),
        f"    response = {wait}client.request(",
        *(f"        {argument}," for argument in call),
        "    )",
        "",
    ]
    shown = ["print(response.status_code)", "print(response.text)"]
    if is_async:
        program.imports.add("import asyncio")
        main = ["async def main() -> None:", *(f"    {line}" if line else "" for line in (*lines, *shown))]
        program.add("", "", *main, "", "", "asyncio.run(main())")
    else:
        program.add("", *lines, *shown)
    return program.text()


def _chunks(program: Program, body: str, *, is_async: bool) -> str:
    """The body as a generator, which goes out in chunks."""
    if not is_async:
        return f"iter([{body}])"
    program.add("", "", "async def chunks():", f"    yield {body}")
    return "chunks()"


def _write(source: CodeSource) -> Code:
    return Code(httpx_program(source.message, is_async=False))


LIMITS = Limits(upper_case=True, no_chunks=False, no_digest=False)
KIND = CodeKind("python-httpx", "Python: httpx", "python", ".py", _write, 10, LIMITS)
