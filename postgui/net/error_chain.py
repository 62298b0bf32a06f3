"""The exceptions behind an exception, and their texts."""

from collections.abc import Iterator


def causes(error: BaseException) -> Iterator[BaseException]:
    """`error` and what it came from, members of groups included, each once."""
    seen: set[int] = set()
    pending: list[BaseException | None] = [error]
    while pending:
        current = pending.pop(0)
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        pending += [current.__cause__, current.__context__]
        if isinstance(current, BaseExceptionGroup):
            pending += current.exceptions


def detail_of(error: BaseException) -> str:
    """The technical text of the chain, outermost first, without repeats."""
    lines: dict[str, None] = {}
    for cause in causes(error):
        text = str(cause).strip()
        lines[f"{type(cause).__name__}: {text}" if text else type(cause).__name__] = None
    return "\n".join(list(lines)[:6])
