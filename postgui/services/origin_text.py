"""Where a variable, a header or a setting comes from, in words: the origins themselves are ids."""

from postgui.services.inherited import ORIGINS
from postgui.services.scopes import GIVEN, GLOBAL, OF_THE_RUN, RUN_TIME
from postgui.translation import mark, tr

_WORDS = {
    "request": mark("request"),
    "keyring": mark("keyring"),
    "process environment": mark("process environment"),
    GLOBAL: mark("global variables"),
    GIVEN: mark("given for this send"),
    RUN_TIME: mark("run time"),
    f"request {OF_THE_RUN}": mark("request of this run"),
    f"folder {OF_THE_RUN}": mark("folder of this run"),
    f"environment {OF_THE_RUN}": mark("environment of this run"),
    f"collection {OF_THE_RUN}": mark("collection of this run"),
    **{origin: origin for origin in ORIGINS.values()},
}


def origin_text(origin: str) -> str:
    """`collection Shop` in the language of the window; what is none of the known kinds stays as it is."""
    if origin in _WORDS:
        return tr(_WORDS[origin])
    kind, _, name = origin.partition(" ")
    match kind:
        case "folder":
            return tr("folder {name}", name=name)
        case "collection":
            return tr("collection {name}", name=name)
        case "environment":
            return tr("environment {name}", name=name)
        case _:
            return origin
