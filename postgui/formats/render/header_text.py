"""Headers as text and as rows, exactly as they came: order, case, repeats."""

from postgui.model.exchange import HeaderList, ResponseHead


def header_lines(headers: HeaderList) -> str:
    """`Name: value` lines, for copying."""
    return "\n".join(f"{name}: {value}" for name, value in headers)


def head_text(head: ResponseHead, http_version: str) -> str:
    """Status line and headers as text."""
    status = " ".join(part for part in (http_version, str(head.status), head.reason) if part)
    return f"{status}\n{header_lines(head.headers)}".rstrip("\n")
