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
    name_wrong = tr("The name of the API key can't go into a cookie")
    value_wrong = tr("The value of the API key can't go into a cookie")
    for text, what, chars in ((name, name_wrong, ";="), (value, value_wrong, ";")):
        for char in chars:
            if char in text:
                raise ProblemError(
                    Problem(
                        what,
                        tr(
                            "It has {char!r} at position {position}, which would end it there.",
                            char=char,
                            position=text.index(char) + 1,
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
        Field("key", mark("Name")),
        Field("value", mark("Value"), secret=True),
        Field("placement", mark("Add to"), "header", choices=("header", "query", "cookie")),
    ),
    apply=_apply,
    order=30,
    note=mark("A key that the server gave out, under a name that it chose."),
)
