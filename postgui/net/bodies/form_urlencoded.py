"""Form fields as `a=1&b=2` (WHATWG URL, section 5.2: the urlencoded serializer)."""

from pathlib import Path
from urllib.parse import quote_plus

from postgui.model.request import Body, FormRow
from postgui.net.body_kind import BodyKind
from postgui.net.outgoing import EncodedBody
from postgui.translation import mark


def _quote(text: str) -> str:
    # quote_plus leaves "~", which the standard encodes; both leave "*-._" when told so.
    return quote_plus(text, safe="*-._").replace("~", "%7E")


def _values(row: FormRow) -> tuple[str, ...]:
    """The text of a field; of files (composed for a multipart form) the names, as browsers send them."""
    if row.kind == "text":
        return (row.value,)
    return tuple(row.file_name or Path(file).name for file in row.files)


def _encode(body: Body, base: Path) -> EncodedBody:
    rows = [row for row in body.rows if row.enabled]
    fields = [f"{_quote(row.name)}={_quote(value)}" for row in rows for value in _values(row)]
    return EncodedBody(("&".join(fields).encode(),), "application/x-www-form-urlencoded", present=True)


KIND = BodyKind(id="form-urlencoded", label=mark("Form URL-encoded"), form="rows", encode=_encode, order=40)
