"""What an exporter is. The exporters themselves are the files of `postgui.formats.exporters`.

Each makes text of a collection, or of a part of one, and names whatever the format has no place for. What
is secret was taken out before, unless it is wanted.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from postgui.model.bundle import Collection, Loss
from postgui.model.registry import load_kinds


@dataclass(frozen=True, slots=True)
class Beside:
    """A further file, to stand beside the main one."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Exported:
    """The text of the main file, what goes beside it, and what did not come along."""

    text: str
    losses: tuple[Loss, ...] = ()
    beside: tuple[Beside, ...] = ()


@dataclass(frozen=True, slots=True)
class ExporterKind:
    """One format. `suffix` is how its file's name ends.

    A `flat` one knows no inheritance: it gets requests with headers, auth and settings of their folders
    joined in. `knows` says which references it has a word for, of those that are more than a variable's
    name: `$randomInt 1 5`, `?Label`, `process.env.HOME`; None where that is no matter, as in a page to read.
    """

    id: str
    label: str
    suffix: str
    write: Callable[[Collection], Exported]
    order: int
    flat: bool = False
    knows: Callable[[str], bool] | None = lambda _content: False


@cache
def exporter_kinds() -> dict[str, ExporterKind]:
    """Every exporter by id, the most used first."""
    from postgui.formats import exporters

    return load_kinds(exporters, ExporterKind)
