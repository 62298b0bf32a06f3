"""Keys that belong to one part of the window: which there are, where they count, and which of them stay.

Commands of the whole window are in `postgui.ui.window_commands`. A key of a part counts only while the
keyboard is in that part, where it goes before a command with the same key.
"""

import sys
from dataclasses import dataclass
from enum import Enum

from postgui.translation import mark, tr

Keys = tuple[str, ...]
"""Keys as `QKeySequence.PortableText` has them (`Ctrl+Shift+T`), the first one is shown. On macOS Qt reads
Ctrl as ⌘ and Meta as the key named Control."""


class Scope(Enum):
    """Where keys count; the value is what that is called."""

    WINDOW = mark("Whole window")
    TEXT = mark("Editors and texts of answers")
    EDITOR = mark("Editors")
    VIEWER = mark("Texts of answers")
    VALUES = mark("Tree of an answer")
    QUERY = mark("Query of an answer")
    PDF = mark("PDF documents")
    ROWS = mark("Tables of parameters, headers and variables")
    COLLECTIONS = mark("Collections", "title over the keys of the tree")
    UNSAVED = mark("Unsaved requests")
    HISTORY = mark("History")
    PLAN = mark("Order of a run")
    COMPARISON = mark("Comparison of answers")
    ENVIRONMENTS = mark("Environments")
    ENVIRONMENT_LIST = mark("List of environments")
    COOKIES = mark("Cookies")

    @property
    def label(self) -> str:
        """What the part is called, in the language in use now."""
        comment = "title over the keys of the tree" if self is Scope.COLLECTIONS else ""
        return tr(self.value, comment)

    @property
    def in_window(self) -> bool:
        """Whether commands of the window have keys there, too: dialogs keep them out."""
        return self not in _DIALOGS

    def meets(self, other: "Scope") -> bool:
        """Whether both can count at one time, so that the same keys would be meant for two things.

        Every part meets itself, and those around and inside it. That the window is around all of them is
        no clash: there the part goes first.
        """
        return self is other or other in _INSIDE.get(self, ()) or self in _INSIDE.get(other, ())


_DIALOGS = (Scope.COMPARISON, Scope.ENVIRONMENTS, Scope.ENVIRONMENT_LIST, Scope.COOKIES)
_INSIDE: dict[Scope, tuple[Scope, ...]] = {
    Scope.TEXT: (Scope.EDITOR, Scope.VIEWER),
    Scope.ENVIRONMENTS: (Scope.ENVIRONMENT_LIST, Scope.ROWS),
}
_TYPED_INTO = (Scope.TEXT, Scope.EDITOR, Scope.QUERY, Scope.ENVIRONMENTS, Scope.ROWS)


@dataclass(frozen=True, slots=True)
class PartKey:
    """Something that keys do in one part.

    `mac_keys` are other ones that it comes with on macOS, where the system has the plain ones (⌘H hides a
    program) or its programs have others for it.
    """

    id: str
    scope: Scope
    words: str
    keys: Keys = ()
    mac_keys: Keys | None = None

    @property
    def label(self) -> str:
        """What it is called, in the language in use now."""
        return tr(self.words)

    @property
    def shortcuts(self) -> Keys:
        """The keys that it comes with on this system."""
        return own_keys(self.keys, self.mac_keys)


@dataclass(frozen=True, slots=True)
class FixedKey:
    """Keys that stay as they are, and why."""

    words: str
    keys: Keys
    reason: str


def own_keys(keys: Keys, mac_keys: Keys | None) -> Keys:
    """What something comes with on this system."""
    return mac_keys if mac_keys is not None and sys.platform == "darwin" else keys


def types_text(scope: Scope) -> bool:
    """Whether letters are typed there, so that a letter alone can call nothing."""
    return scope in _TYPED_INTO


_MAC_DELETE: Keys = ("Ctrl+Backspace", "Del")
"""What deletes in the Finder; most keyboards of Macs have no other Delete."""

PART_KEYS: tuple[PartKey, ...] = (
    PartKey("text.find", Scope.TEXT, mark("Find"), ("Ctrl+F",)),
    PartKey("text.find_next", Scope.TEXT, mark("Next match"), ("F3",), ("Ctrl+G", "F3")),
    PartKey(
        "text.find_previous", Scope.TEXT, mark("Previous match"), ("Shift+F3",), ("Ctrl+Shift+G", "Shift+F3")
    ),
    PartKey("editor.replace", Scope.EDITOR, mark("Find and replace"), ("Ctrl+H",), ("Ctrl+Alt+F",)),
    PartKey("editor.format", Scope.EDITOR, mark("Format"), ("Ctrl+Shift+F",)),
    PartKey("editor.comment", Scope.EDITOR, mark("Comment out or in"), ("Ctrl+/",)),
    PartKey("editor.indent", Scope.EDITOR, mark("Indent lines"), ("Ctrl+]",)),
    PartKey("editor.outdent", Scope.EDITOR, mark("Indent lines less"), ("Ctrl+[",)),
    PartKey("editor.line_up", Scope.EDITOR, mark("Move lines up"), ("Alt+Up",)),
    PartKey("editor.line_down", Scope.EDITOR, mark("Move lines down"), ("Alt+Down",)),
    PartKey("editor.words", Scope.EDITOR, mark("Offer words that fit"), ("Ctrl+Space",), ("Meta+Space",)),
    PartKey("editor.fold", Scope.EDITOR, mark("Fold here"), ("Ctrl+Shift+[",), ("Ctrl+Alt+[",)),
    PartKey("editor.unfold", Scope.EDITOR, mark("Unfold here"), ("Ctrl+Shift+]",), ("Ctrl+Alt+]",)),
    PartKey("editor.unfold_all", Scope.EDITOR, mark("Unfold all")),
    PartKey("viewer.go_to", Scope.VIEWER, mark("Go to a line or a byte"), ("Ctrl+G",), ("Meta+G",)),
    PartKey("values.filter", Scope.VALUES, mark("Filter"), ("Ctrl+F",)),
    PartKey("values.copy_path", Scope.VALUES, mark("Copy path"), ("Ctrl+Shift+C",)),
    PartKey("values.expand", Scope.VALUES, mark("Expand all below"), ("*",)),
    PartKey("query.words", Scope.QUERY, mark("Offer words that fit"), ("Ctrl+Space",), ("Meta+Space",)),
    PartKey("pdf.previous", Scope.PDF, mark("Previous page"), ("Ctrl+PgUp",)),
    PartKey("pdf.next", Scope.PDF, mark("Next page"), ("Ctrl+PgDown",)),
    PartKey("rows.up", Scope.ROWS, mark("Move up"), ("Alt+Up",)),
    PartKey("rows.down", Scope.ROWS, mark("Move down"), ("Alt+Down",)),
    PartKey("rows.edit", Scope.ROWS, mark("Edit the cell"), ("F2",)),
    PartKey("rows.duplicate", Scope.ROWS, mark("Duplicate")),
    PartKey("rows.delete", Scope.ROWS, mark("Delete"), ("Del",), _MAC_DELETE),
    PartKey("collections.rename", Scope.COLLECTIONS, mark("Rename"), ("F2",)),
    PartKey("collections.duplicate", Scope.COLLECTIONS, mark("Duplicate"), ("Ctrl+D",)),
    PartKey("collections.up", Scope.COLLECTIONS, mark("Move up"), ("Alt+Up",)),
    PartKey("collections.down", Scope.COLLECTIONS, mark("Move down"), ("Alt+Down",)),
    PartKey("collections.delete", Scope.COLLECTIONS, mark("Delete"), ("Del",), _MAC_DELETE),
    PartKey("unsaved.delete", Scope.UNSAVED, mark("Delete"), ("Del",), _MAC_DELETE),
    PartKey("history.delete", Scope.HISTORY, mark("Delete"), ("Del",), _MAC_DELETE),
    PartKey("plan.up", Scope.PLAN, mark("Move up"), ("Alt+Up",)),
    PartKey("plan.down", Scope.PLAN, mark("Move down"), ("Alt+Down",)),
    PartKey("comparison.previous", Scope.COMPARISON, mark("Previous difference"), ("Shift+F8",)),
    PartKey("comparison.next", Scope.COMPARISON, mark("Next difference"), ("F8",)),
    PartKey("environments.duplicate", Scope.ENVIRONMENTS, mark("Duplicate"), ("Ctrl+D",)),
    PartKey("environments.delete", Scope.ENVIRONMENT_LIST, mark("Delete"), ("Del",), _MAC_DELETE),
    PartKey("cookies.edit", Scope.COOKIES, mark("Edit the cell"), ("F2",)),
    PartKey("cookies.delete", Scope.COOKIES, mark("Delete"), ("Del",), _MAC_DELETE),
)
"""What keys do in parts, grouped by scope; a person may choose others for each."""

FIXED_KEYS: tuple[FixedKey, ...] = (
    FixedKey(
        mark("Move; with Shift, select"),
        ("Up", "Down", "Left", "Right"),
        mark("Every text, list and table moves by them."),
    ),
    FixedKey(
        mark("Move far; with Shift, select"),
        ("Home", "End", "PgUp", "PgDown"),
        mark("Every text, list and table moves by them."),
    ),
    FixedKey(
        mark("Open, or do what is marked"),
        ("Return", "Enter", "Space"),
        mark("Every button and list is pressed with them."),
    ),
    FixedKey(
        mark("Cancel the running request, or close what is in front"),
        ("Esc",),
        mark("It is the way out of everything, menus and dialogs, too."),
    ),
    FixedKey(
        mark("Next or previous field; in an editor, more or less indent"),
        ("Tab", "Shift+Tab"),
        mark("They are how the window is used without a mouse."),
    ),
    FixedKey(
        mark("Undo, in the tree the last change of it"),
        ("Ctrl+Z",),
        mark("Your system edits texts with them."),
    ),
    FixedKey(
        mark("Redo, in the tree what was undone"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        mark("Your system edits texts with them."),
    ),
    FixedKey(
        mark("Cut, copy, paste, in the tree whole requests and folders"),
        ("Ctrl+X", "Ctrl+C", "Ctrl+V"),
        mark("Your system edits texts with them."),
    ),
    FixedKey(mark("Select all"), ("Ctrl+A",), mark("Your system edits texts with them.")),
)
"""Keys that can't be changed; in no part can they do anything else."""
