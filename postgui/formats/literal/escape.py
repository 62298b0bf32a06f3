"""What the string literals of most languages have in common: some characters need an escape."""

from collections.abc import Callable, Iterable, Mapping

_CONTROLS = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quoted(
    text: str,
    other: Callable[[int], str],
    *,
    quote: str = '"',
    more: Mapping[str, str] | None = None,
    ascii_only: bool = False,
) -> str:
    """`text` between quotes.

    What can't be seen is escaped as well as what would end the literal: a reviewer must see what a
    program sends (no reversed or invisible text).

    Args:
        text: Without lone surrogates.
        other: The escape of a code point that has no short one.
        quote: What it stands between.
        more: Further characters that have an escape of their own, with it.
        ascii_only: Escape all but ASCII, for compilers that do not assume UTF-8.
    """
    named = {**_CONTROLS, "\\": "\\\\", quote: f"\\{quote}", **(more or {})}
    out = []
    for char in text:
        if char in named:
            out.append(named[char])
        elif char.isprintable() and (char.isascii() or not ascii_only):
            out.append(char)
        else:
            out.append(other(ord(char)))
    return quote + "".join(out) + quote


def quieter(text: str) -> str:
    """The quote, single or double, that needs fewer escapes; double when it is the same."""
    return "'" if text.count("'") < text.count('"') else '"'


def utf16(code: int) -> str:
    """`\\uXXXX`, twice for what is beyond 16 bits, as Java, Kotlin and C# have it."""
    data = chr(code).encode("utf-16-be")
    return "".join(f"\\u{data[at]:02x}{data[at + 1]:02x}" for at in range(0, len(data), 2))


def braced(code: int) -> str:
    """`\\u{X}`, as Rust, Swift, Ruby and JavaScript have it."""
    return f"\\u{{{code:x}}}"


def is_plain(text: str) -> bool:
    """Whether `text` can be read as it stands on several lines: nothing invisible but line feeds and tabs."""
    return all(char.isprintable() or char in "\n\t" for char in text)


def lines(text: str) -> list[str]:
    """The lines of `text` with their ends, at least one; so that a literal can show them as lines."""
    found = [line + "\n" for line in text.split("\n")]
    found[-1] = found[-1][:-1]
    return found if found[-1] or len(found) == 1 else found[:-1]


def concatenated(text: str, write: Callable[[str], str], joiner: str, indent: str) -> str:
    """The literals of the lines of `text`, one a line, with `joiner` between."""
    return f"{joiner}\n{indent}".join(map(write, lines(text)))


def in_rows(items: Iterable[str], per_row: int, indent: str) -> str:
    """Items with commas between them, `per_row` a line."""
    every = list(items)
    rows = [", ".join(every[at : at + per_row]) for at in range(0, len(every), per_row)]
    return f",\n{indent}".join(rows)
