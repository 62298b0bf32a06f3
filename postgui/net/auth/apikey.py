"""A key in a header, in the query or in a cookie, under a name that the server chose.

A cookie joins the request's one Cookie header behind what the person wrote there or what the jar has for
the host; a cookie of the same name there is not replaced, so the server sees both.
"""

from collections.abc import Mapping

from postgui.model.problem import Problem, ProblemError
from postgui.net.auth_kind import Additions, AuthKind, Field, Unsigned
from postgui.translation import mark, tr


def _apply(values: Mapping[str, str], _unsigned: Unsigned) -> Additions:
    name, value = values.get("key", ""), values.get("value", "")
    if not name:
        return Additions()
    match values.get("placement"):
        case "query":
            return Additions(query=((name, value),))
        case "cookie":
            return Additions(headers=(("Cookie", _cookie(name, value)),))
        case _:
            return Additions(headers=((name, value),))


def _cookie(name: str, value: str) -> str:
    """`name=value`, where neither may end the cookie early (RFC 6265, section 4.1.1)."""
    for text, what in ((name, "name"), (value, "value")):
        for char in ";=" if what == "name" else ";":
            if char in text:
                raise ProblemError(
                    Problem(
                        tr("The {what} of the API key can't go into a cookie", what=what),
                        tr(
                            "It has {char!r} at position {value}, which would end it there.",
                            char=char,
                            value=text.index(char) + 1,
                        ),
                        tr("Percent-encode it as the server expects, or add the key to a header."),
                        "auth-value",
                    )
                )
    return f"{name}={value}"


KIND = AuthKind(
    id="apikey",
    label=mark("API key"),
    fields=(
        Field("key", "Name"),
        Field("value", "Value", secret=True),
        Field("placement", "Add to", "header", choices=("header", "query", "cookie")),
    ),
    apply=_apply,
    order=30,
    note=mark("A key that the server gave out, under a name that it chose."),
)
