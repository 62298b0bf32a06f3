"""What the person can do by keyboard or by name, in one list: shortcuts and palette read it."""

from collections.abc import Callable
from dataclasses import dataclass

from postgui.translation import again
from postgui.ui.part_keys import Keys, Scope, own_keys


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do.

    `keys` are those that it comes with, `mac_keys` other ones on macOS. `listed` False keeps it out of the
    palette, for what makes no sense from there (open the palette).
    """

    id: str
    words: str
    run: Callable[[], None]
    keys: Keys = ()
    mac_keys: Keys | None = None
    listed: bool = True

    @property
    def shortcuts(self) -> Keys:
        """The keys that it comes with on this system."""
        return own_keys(self.keys, self.mac_keys)

    @property
    def scope(self) -> Scope:
        """Where its keys count."""
        return Scope.WINDOW

    @property
    def label(self) -> str:
        """What it is called, in the language in use now."""
        return again(self.words)
