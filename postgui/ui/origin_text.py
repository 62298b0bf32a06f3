"""Where a value comes from, in words.

What scopes and inherited values say as their origin is a name that is compared and taken apart. Those of
places that everybody has are texts of their own here; those of folders, collections and environments are
a word and the person's name for it.
"""

from postgui.translation import mark, tr

_FIXED = frozenset(
    (
        mark("global variables"),
        mark("given for this send"),
        mark("run time"),
        mark("request"),
        mark("keyring"),
        mark("process environment"),
        mark("the settings of the program"),
        mark("the workspace"),
        mark("request of this run"),
        mark("folder of this run"),
        mark("collection of this run"),
        mark("environment of this run"),
    )
)


def origin_text(origin: str) -> str:
    """An origin such as `folder Users` for people; one that nobody knows, such as a file name, as it is."""
    if origin in _FIXED:
        return tr(origin)
    kind, _, name = origin.partition(" ")
    match kind if name else "":
        case "folder":
            return tr("folder {name}", name=name)
        case "collection":
            return tr("collection {name}", name=name)
        case "environment":
            return tr("environment {name}", name=name)
        case _:
            return origin
