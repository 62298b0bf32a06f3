"""The settings of a folder as plain lines, for showing how two of them differ: pure."""

from collections.abc import Iterator

from postgui.model.collection import Folder
from postgui.model.variables import MASK
from postgui.ui.request_text import setting_lines


def folder_text(folder: Folder) -> str:
    """Everything a person can edit in a collection or folder, one thing to a line; secrets as dots."""
    return "\n".join(_lines(folder))


def _lines(folder: Folder) -> Iterator[str]:
    yield f"name: {folder.name}"
    defaults = folder.defaults
    for header in defaults.headers:
        yield f"{_mark(header.enabled)}{header.name}: {header.value}{_note(header.description)}"
    yield f"auth: {defaults.auth.kind}"
    for name, value in defaults.auth.values:
        # Any of these may be a secret, and a diff is something people share.
        yield f"  {name}: {value if not value or value.startswith('{{') else MASK}"
    for variable in defaults.variables:
        shown = MASK if variable.secret else variable.value
        yield f"{_mark(variable.enabled)}variable {variable.name}: {shown}{_note(variable.description)}"
    yield from setting_lines(defaults.settings)
    yield from folder.docs.splitlines()


def _mark(enabled: bool) -> str:
    return "" if enabled else "(off) "


def _note(description: str) -> str:
    return f"   # {description}" if description else ""
