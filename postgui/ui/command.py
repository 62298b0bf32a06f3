"""What the person can do by keyboard or by name, in one list: shortcuts and palette read it."""

from collections.abc import Callable
from dataclasses import dataclass

from postgui.translation import again


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do.

    `shortcuts` are written as Qt writes them (`Ctrl+Shift+T`), the first one is shown. `listed`
    False keeps it out of the palette, for what makes no sense from there (open the palette).
    """

    id: str
    words: str
    run: Callable[[], None]
    shortcuts: tuple[str, ...] = ()
    listed: bool = True

    @property
    def label(self) -> str:
        """What it is called, in the language in use now."""
        return again(self.words)
