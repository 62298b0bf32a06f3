"""Python with aiohttp."""

from collections.abc import Sequence

from postgui.formats.code_kind import Code, CodeKind, CodeSource, Limits
from postgui.formats.code_python import Program, add_body, header_list
from postgui.formats.literal import python

_AUTOMATIC = ("user-agent", "accept", "accept-encoding", "content-type")


def _write(source: CodeSource) -> Code:
    message = source.message
    program = Program({"import asyncio", "import aiohttp", "from yarl import URL"})
    call = [python.text(message.method), f"URL({python.text(message.url)}, encoded=True)"]
    if message.headers:
        program.add("", *header_list(_same_case(message.headers)))
        call.append("headers=headers")
    if body := add_body(program, message):
        call.append(f"data={body}")
    left_out = [name for name in message.left_out if name in _AUTOMATIC]
    if not message.has_type and "content-type" not in left_out:
        left_out.append("content-type")
    if left_out:
        call.append(f"skip_auto_headers=[{', '.join(map(python.text, left_out))}]")
    call += ["chunked=True"] if message.chunked and body else []
    call += [] if message.follow_redirects else ["allow_redirects=False"]
    call += [] if message.verify_tls else ["ssl=False"]
    session = [f"timeout=aiohttp.ClientTimeout(total={message.timeout_s if message.timeout_ms else 'None'})"]
    if message.digest is not None:
        session.append(
            f"middlewares=[aiohttp.DigestAuthMiddleware({', '.join(map(python.text, message.digest))})]"
        )
    program.add(
        "",
        "",
        "async def main() -> None:",
        "    async with aiohttp.ClientSession(",
        *(f"        {argument}," for argument in session),
        "    ) as session, session.request(",
        *(f"        {argument}," for argument in call),
        "    ) as response:",
        "        print(response.status)",
        "        print(await response.text())",
        "",
        "",
        "asyncio.run(main())",
    )
    return Code(program.text())


def _same_case(headers: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Repeated names as they stand first: in another case, aiohttp takes the last for all of them."""
    names: dict[str, str] = {}
    return [(names.setdefault(name.lower(), name), value) for name, value in headers]


KIND = CodeKind(
    "python-aiohttp",
    "Python: aiohttp",
    "python",
    ".py",
    _write,
    13,
    Limits(upper_case=True, no_chunks=False, no_digest=False),
)
