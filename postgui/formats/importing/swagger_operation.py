"""What Swagger 2 says of an operation, as OpenAPI 3 says it. Pure."""

from typing import Any

from postgui.formats.importing.openapi_reference import Placed, References
from postgui.formats.importing.value import items, mapping, text

_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"


def request_content(
    listed: list[Placed], consumes: list[str]
) -> tuple[dict[str, Any], Placed | None, list[Placed]]:
    """The `content` of the request body, where it stands, and the parameters that are none of it."""
    body = next((one for one in listed if one.value.get("in") == "body"), None)
    fields = [one for one in listed if one.value.get("in") == "formData"]
    rest = [one for one in listed if one.value.get("in") not in ("body", "formData")]
    if body is not None:
        types = [name for name in consumes if name not in (_FORM, _MULTIPART)] or ["application/json"]
        media = {key: body.value[key] for key in ("schema", "example") if key in body.value}
        return dict.fromkeys(types, media), body, rest
    if fields:
        has_file = any(one.value.get("type") == "file" for one in fields)
        kind = _MULTIPART if has_file or (_MULTIPART in consumes and _FORM not in consumes) else _FORM
        properties = {text(one.value.get("name")): one.value for one in fields}
        required = [text(one.value.get("name")) for one in fields if one.value.get("required") is True]
        schema = {"type": "object", "properties": properties, "required": required or ["\0"]}
        return {kind: {"schema": schema}}, fields[0], rest
    return {}, None, rest


def response_contents(
    responses: dict[str, Any], base: Placed, references: References, produced: list[str]
) -> dict[str, Any]:
    """Responses with their examples, and else their schema, where OpenAPI 3 has them."""
    found: dict[str, Any] = {}
    for status, one in responses.items():
        response = references.follow(one, base).value
        content = {kind: {"example": value} for kind, value in mapping(response.get("examples")).items()}
        if not content and "schema" in response:
            content = {kind: {"schema": response["schema"]} for kind in produced or ["application/json"]}
        found[text(status)] = {"description": response.get("description"), "content": content}
    return found


def types_of(operation: dict[str, Any], document: dict[str, Any], name: str) -> list[str]:
    """`consumes` or `produces`, the operation's own first."""
    said = operation.get(name)
    return [text(one) for one in items(said if isinstance(said, list) else document.get(name))]
