"""What does not come along, gathered while an importer reads."""

from postgui.model.bundle import Loss
from postgui.translation import tr

_MOST = 20_000


class Losses:
    """The list so far, each thing once, in the order met."""

    def __init__(self) -> None:
        self._found: dict[Loss, None] = {}

    def add(self, where: str, what: str, why: str) -> None:
        """Note that `what` at `where` was left out or changed."""
        if len(self._found) < _MOST:
            self._found[Loss(where or tr("The collection"), what, why)] = None

    def done(self) -> tuple[Loss, ...]:
        return tuple(self._found)


def place(*names: str) -> str:
    """The place in words: `Users / Create user`."""
    return " / ".join(name for name in names if name)
