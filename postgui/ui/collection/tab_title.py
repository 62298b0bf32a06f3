"""What the tabs of a folder's settings are called: how much is in each. Pure."""

from dataclasses import fields

from postgui.model.collection import Folder
from postgui.net.auth_kind import auth_kinds
from postgui.translation import tr

_SILENT = ("inherit", "none")


def tab_titles(folder: Folder) -> dict[str, str]:
    """The text of each tab by its English title, for those that have something to tell."""
    defaults = folder.defaults
    auth = defaults.auth.kind
    kind = auth_kinds().get(auth) if auth not in _SILENT else None
    extras: dict[str, object] = {
        "Headers": sum(pair.enabled and bool(pair.name) for pair in defaults.headers),
        "Auth": "" if auth in _SILENT else tr(kind.label, "auth") if kind else auth,
        "Variables": sum(variable.enabled and bool(variable.name) for variable in defaults.variables),
        "Scripts": sum(bool(script.code.strip()) for script in defaults.scripts),
        "Settings": sum(
            getattr(defaults.settings, each.name) is not None for each in fields(defaults.settings)
        ),
    }
    return {
        title: tr("{title}  {extra}", title=tr(title), extra=extra) if extra else tr(title)
        for title, extra in extras.items()
    }
