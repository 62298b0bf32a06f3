"""What the tabs of a request are called: how much is in each. Pure."""

from collections.abc import Mapping

from postgui.model.query import rows_of
from postgui.model.request import Request
from postgui.net.body_kind import BodyKind
from postgui.translation import tr
from postgui.ui.request.settings import SETTING_NAMES

_MARK = "\u2022"


def tab_titles(request: Request, kinds: Mapping[str, BodyKind], *, short: bool = False) -> dict[str, str]:
    """The text of each tab by its English title, for those that have something to tell.

    `short` leaves the kind of body out: its page names it.
    """
    kind = kinds.get(request.body.kind)
    body = "" if request.body.kind == "none" else tr(kind.label, "body") if kind else request.body.kind
    extras: dict[str, object] = {
        "Params": sum(row.enabled for row in rows_of(request)),
        "Headers": len(request.sent_headers()),
        "Auth": "" if request.auth.kind in ("none", "inherit") else _MARK,
        "Body": _MARK if body and short else body,
        "Variables": sum(each.enabled for each in request.variables),
        "Scripts": sum(bool(code.strip()) for code in _codes(request)),
        "Asserts": sum(each.enabled for each in request.assertions)
        + sum(each.enabled for each in request.captures),
        "Docs": _MARK if request.docs or request.description or request.tags else "",
        "Settings": sum(getattr(request.settings, name) is not None for name in SETTING_NAMES),
    }
    return {
        title: tr("{title}  {extra}", title=tr(title), extra=_shown(extra)) if extra else tr(title)
        for title, extra in extras.items()
    }


def _shown(extra: object) -> str:
    return f"{extra:,}" if isinstance(extra, int) else str(extra)


def _codes(request: Request) -> tuple[str, ...]:
    return (*(script.code for script in request.scripts), request.python)
