"""What the tab area shows: any widget that can say its name and knows how to end."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postgui.ui.connection_text import Connection


class Page(QWidget):
    """One tab's content.

    Signals:
        title_changed: Method, name or dirty state are new.
        status_changed: What the status bar says about this page is new.
        part_changed: Another part of the page is shown.
        worked_on: The person does something with it, beyond looking: a preview of it stays open.
    """

    title_changed = Signal()
    status_changed = Signal()
    part_changed = Signal()
    worked_on = Signal()

    def method(self) -> str:
        """The method, for the tab."""
        raise NotImplementedError

    def name(self) -> str:
        """The name, for the tab."""
        raise NotImplementedError

    def place(self) -> str:
        """Where it comes from: a path, or words."""
        raise NotImplementedError

    def file(self) -> Path | None:
        """The one file or folder that it is about, if there is one."""
        return None

    def environment_path(self) -> Path | None:
        """A path in the collection whose environments and repository count while it is in front."""
        return None

    def is_dirty(self) -> bool:
        """True if it has edits that are in no file."""
        return False

    def connection(self) -> Connection:
        """What the status bar says of the connection the last answer came over."""
        return Connection()

    def show_connection(self) -> None:
        """Show how that connection was protected, where the page knows."""

    def session_key(self) -> str:
        """How the session remembers it."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the focus where typing begins."""
        self.setFocus()

    def part(self) -> str:
        """Which part of the page is shown, by a name that lasts; "" where there is only one, or the first."""
        return ""

    def show_part(self, name: str) -> None:
        """Show that part, as far as the page still has it."""

    def take_focus(self) -> None:
        """The keyboard comes to a page that never had it: where typing does no harm, nothing selected."""

    def end(self) -> None:
        """Stop everything that runs for it; it will be deleted next."""
