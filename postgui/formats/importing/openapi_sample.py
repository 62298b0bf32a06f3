"""A value that fits a schema, as an API description has them (JSON Schema and OpenAPI's older kin). Pure.

What the schema gives (example, default, const, enum) comes first; what is invented is the plainest value.
Samples are bounded: recursion ends in an empty object, and so does one that grows too large.
"""

from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from postgui.formats.importing.openapi_reference import Placed, References
from postgui.formats.importing.value import items, mapping, text

_DEEPEST = 10
_MOST = 1500
_FORMATS = {
    "date": "2024-01-31",
    "date-time": "2024-01-31T12:00:00Z",
    "time": "12:00:00Z",
    "duration": "P1D",
    "email": "user@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com",
    "url": "https://example.com",
    "uri-reference": "/path",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "byte": "c3RyaW5n",
    "binary": "",
    "password": "password",
}


@dataclass
class Samples:
    """Makes samples; what a named schema gives is made once."""

    references: References
    _known: dict[tuple[str, bool], Any] = field(default_factory=dict)
    _left: int = _MOST

    def of(self, schema: Any, base: Placed, *, for_request: bool = True) -> Any:
        """A value for `schema`, which stands in `base`; with what only answers have left out."""
        self._left = _MOST
        return self._value(schema, base, for_request, 0, ())

    def _value(self, schema: Any, base: Placed, sending: bool, depth: int, above: tuple[str, ...]) -> Any:
        self._left -= 1
        if schema is True or depth > _DEEPEST or self._left < 0:
            return {}
        placed = self.references.follow(schema, base)
        key = placed.key
        if key and key in above:
            return {}
        cached = (key, sending)
        if key and cached in self._known:
            return self._known[cached]
        inner = (*above, key) if key else above
        value = self._made(placed, sending, depth, inner)
        if key and self._left >= 0 and not above:
            self._known[cached] = value
        return value

    def _made(self, placed: Placed, sending: bool, depth: int, above: tuple[str, ...]) -> Any:
        schema = placed.value
        given, value = given_value(schema)
        if given:
            return value
        if schema.get("allOf"):
            return self._all(placed, sending, depth, above)
        for choice in ("oneOf", "anyOf"):
            options = [one for one in items(schema.get(choice)) if mapping(one).get("type") != "null"]
            if options:
                first = self._value(options[0], placed, sending, depth + 1, above)
                rest = {key: one for key, one in schema.items() if key not in ("oneOf", "anyOf")}
                if isinstance(first, dict) and rest.get("properties"):
                    return {**self._object(Placed(rest, placed.source), sending, depth, above), **first}
                return first
        kind = type_of(schema)
        if kind == "object":
            return self._object(placed, sending, depth, above)
        if kind == "array":
            one = self._value(schema.get("items", {}), placed, sending, depth + 1, above)
            return [one] if one not in ({}, None) or "items" in schema else []
        return plain_sample(schema, kind)

    def _all(self, placed: Placed, sending: bool, depth: int, above: tuple[str, ...]) -> Any:
        schema = placed.value
        merged: dict[str, Any] = {}
        other: Any = None
        for part in items(schema.get("allOf")):
            value = self._value(part, placed, sending, depth + 1, above)
            if isinstance(value, dict):
                merged.update(value)
            elif value is not None:
                other = value
        if schema.get("properties"):
            own = {key: one for key, one in schema.items() if key != "allOf"}
            merged.update(self._object(Placed(own, placed.source), sending, depth, above))
        return merged if merged or other is None else other

    def _object(self, placed: Placed, sending: bool, depth: int, above: tuple[str, ...]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, part in mapping(placed.value.get("properties")).items():
            if self._left < 0:
                break
            said = mapping(part)
            if said.get("readOnly" if sending else "writeOnly") is True:
                continue
            found[text(name)] = self._value(part, placed, sending, depth + 1, above)
        more = placed.value.get("additionalProperties")
        if not found and isinstance(more, dict) and more:
            found["key"] = self._value(more, placed, sending, depth + 1, above)
        return found


def given_value(schema: dict[str, Any]) -> tuple[bool, Any]:
    """Whether the schema itself names a value, and that."""
    if "example" in schema:
        return True, schema["example"]
    examples = schema.get("examples")
    if isinstance(examples, list) and examples:
        return True, examples[0]
    for name in ("x-example", "const", "default"):
        if name in schema:
            return True, schema[name]
    choices = schema.get("enum")
    return (True, choices[0]) if isinstance(choices, list) and choices else (False, None)


def type_of(schema: dict[str, Any]) -> str:
    """Its type; of several the first that is not null; where none is said, what the keywords tell."""
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((one for one in kind if one != "null"), "null")
    if isinstance(kind, str):
        return kind
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    if "items" in schema:
        return "array"
    if "pattern" in schema or "format" in schema or "minLength" in schema:
        return "string"
    return "object"


def plain_sample(schema: dict[str, Any], kind: str) -> Any:
    """The plainest value of a type that is no list and no object."""
    if kind in ("integer", "number"):
        low = schema.get("minimum", schema.get("exclusiveMinimum"))
        value = low if isinstance(low, int | float) and not isinstance(low, bool) else 0
        return int(value) if kind == "integer" and abs(value) < 1e300 else value
    if kind == "boolean":
        return True
    if kind == "null":
        return None
    if kind == "string":
        return _FORMATS.get(text(schema.get("format")), "string")
    return {}


def xml_text(value: Any, schema: Any, base: Placed, references: References, name: str = "root") -> str:
    """`value` as XML, with the names that the schema's `xml` gives (OpenAPI, XML Object)."""
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + _element(value, schema, base, references, name, 0)


def _element(value: Any, schema: Any, base: Placed, references: References, name: str, depth: int) -> str:
    placed = references.follow(schema, base)
    if name == "root" and placed.key:
        name = placed.key.rpartition("/")[2]
    about = mapping(placed.value.get("xml"))
    tag = _name(text(about.get("name")) or name)
    prefix = text(about.get("prefix"))
    space = text(about.get("namespace"))
    tag = f"{prefix}:{tag}" if prefix else tag
    attributes = f" {'xmlns:' + prefix if prefix else 'xmlns'}={quoteattr(space)}" if space else ""
    indent = "  " * depth
    if isinstance(value, dict):
        inner = []
        properties = mapping(placed.value.get("properties"))
        for key, one in value.items():
            part = references.follow(properties.get(key, {}), placed)
            said = mapping(part.value.get("xml"))
            if said.get("attribute") is True:
                attributes += f" {_name(text(said.get('name')) or key)}={quoteattr(text(one))}"
            else:
                inner.append(_child(one, part, references, key, depth + 1))
        content = "".join(inner)
        return f"{indent}<{tag}{attributes}>\n{content}{indent}</{tag}>\n"
    if isinstance(value, list):
        return _child(value, placed, references, name, depth)
    return f"{indent}<{tag}{attributes}>{escape(text(value))}</{tag}>\n"


def _child(value: Any, placed: Placed, references: References, name: str, depth: int) -> str:
    if not isinstance(value, list):
        return _element(value, placed.value, placed, references, name, depth)
    about = mapping(placed.value.get("xml"))
    own = text(about.get("name")) or name
    inner = [
        _element(
            one,
            placed.value.get("items", {}),
            placed,
            references,
            own,
            depth + (about.get("wrapped") is True),
        )
        for one in value
    ]
    if about.get("wrapped") is True:
        indent = "  " * depth
        return f"{indent}<{_name(own)}>\n{''.join(inner)}{indent}</{_name(own)}>\n"
    return "".join(inner)


def _name(value: str) -> str:
    cleaned = "".join(char if char.isalnum() or char in "_-.:" else "_" for char in value)
    return cleaned if cleaned[:1].isalpha() or cleaned[:1] == "_" else f"_{cleaned}"
