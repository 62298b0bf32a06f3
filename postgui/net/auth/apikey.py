"""A key in a header or in the query, under a name that the server chose."""

from collections.abc import Mapping

from postgui.net.auth_kind import Additions, AuthKind, Field


def _apply(values: Mapping[str, str]) -> Additions:
    pair = (values.get("key", ""), values.get("value", ""))
    if not pair[0]:
        return Additions()
    if values.get("placement") == "query":
        return Additions(query=(pair,))
    return Additions(headers=(pair,))


KIND = AuthKind(
    id="apikey",
    label="API key",
    fields=(
        Field("key", "Name"),
        Field("value", "Value", secret=True),
        Field("placement", "Add to", "header", choices=("header", "query")),
    ),
    apply=_apply,
    order=30,
)
