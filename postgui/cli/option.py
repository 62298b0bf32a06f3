"""What every command has in common: its options, which say where the coroutine is that does it."""

from pathlib import Path
from typing import ClassVar, Protocol


class Options(Protocol):
    """What one command was asked to do.

    Attributes:
        command: Where the coroutine that does it is, as `module:name`. It gets these options and the
            `Context`, and returns the exit status.
    """

    command: ClassVar[str]

    @property
    def data_dir(self) -> Path | None:
        """The data folder that was given, if any."""
