"""What did not come along, as a text to keep with the collection. Pure."""

import re
from collections.abc import Iterable, Sequence

from postgui.model.bundle import Loss

_MARKUP = re.compile(r"([\\`*\[\]<>#|])")


def report_text(label: str, losses: Sequence[Loss]) -> str:
    """Markdown; empty where all came along. One line for each thing, those of one place together."""
    if not losses:
        return ""
    lines = [f"## Not carried over from {label}", ""]
    for where, found in _by_place(losses):
        lines.append(f"- **{_plain(where)}**")
        lines += (f"  - {_plain(one.what)}: {_plain(one.why)}" for one in found)
    return "\n".join(lines) + "\n"


def with_report(docs: str, report: str) -> str:
    """The docs of a collection with a report at their end."""
    return f"{docs.rstrip()}\n\n{report}".lstrip() if report else docs


def _by_place(losses: Iterable[Loss]) -> list[tuple[str, list[Loss]]]:
    found: dict[str, list[Loss]] = {}
    for one in losses:
        found.setdefault(one.where, []).append(one)
    return list(found.items())


def _plain(text: str) -> str:
    """`text` on one line, so that Markdown shows it as it is."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
