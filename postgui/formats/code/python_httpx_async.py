"""Python with httpx and asyncio."""

from postgui.formats.code.python_httpx import LIMITS, httpx_program
from postgui.formats.code_kind import Code, CodeKind, CodeSource


def _write(source: CodeSource) -> Code:
    return Code(httpx_program(source.message, is_async=True))


KIND = CodeKind("python-httpx-async", "Python: httpx, async", "python", ".py", _write, 11, LIMITS)
