"""The body of an operation -> `Body`, and its examples of answers -> `Example`. Pure."""

import json
from dataclasses import dataclass
from typing import Any

from postgui.formats.importing.build import example_kind, raw_kind
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.openapi_reference import Placed, References
from postgui.formats.importing.openapi_sample import Samples, type_of, xml_text
from postgui.formats.importing.value import mapping, pretty, text
from postgui.model.request import Body, BodyFile, Example, FormRow
from postgui.translation import tr

_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_PREFERRED = ("application/json", "+json", _FORM, _MULTIPART, "application/xml", "text/xml", "+xml", "text/")
_MOST_EXAMPLES = 20


@dataclass
class Contents:
    """Reads `content` maps. `made_up`: an answer without an example gets one that fits its schema."""

    references: References
    samples: Samples
    losses: Losses
    made_up: bool = False

    def body(self, content: dict[str, Any], base: Placed, where: str) -> tuple[Body, str]:
        """The body for the media type that is used most, and that type."""
        chosen = preferred(list(content))
        if not chosen:
            return Body(), ""
        if len(content) > 1:
            others = ", ".join(map(text, (name for name in content if name != chosen)))
            self.losses.add(
                where,
                tr("The body as {others}", others=others),
                tr("A request has one body; {chosen} was taken.", chosen=chosen),
            )
        media = self.references.follow(content[chosen], base)
        if "*" in chosen:  # any type will do
            chosen = "application/json"
        kind = chosen.partition(";")[0].strip().lower()
        if kind in (_FORM, _MULTIPART):
            rows = self._rows(media, multipart=kind == _MULTIPART)
            return Body("form-urlencoded" if kind == _FORM else "multipart-form", rows=rows), chosen
        value, named = self.example(media)
        if named > 1:
            self.losses.add(
                where, tr("{value} more examples of the body", value=named - 1), tr("A request has one body.")
            )
        schema = self.references.follow(media.value.get("schema"), media)
        is_binary = schema.value.get("format") == "binary" or not schema.value
        if raw_kind(kind) == "text" and not kind.startswith("text/") and value is None and is_binary:
            return Body("file", files=(BodyFile("", chosen),)), chosen
        return self._text_body(value, media, chosen), chosen

    def example(self, media: Placed) -> tuple[Any, int]:
        """The example that a media type gives, and how many there are; None if there is none."""
        if "example" in media.value:
            return media.value["example"], 1
        named = self._examples(media)
        return (named[0][1], len(named)) if named else (None, 0)

    def _examples(self, media: Placed) -> list[tuple[str, Any]]:
        found = []
        for name, one in mapping(media.value.get("examples")).items():
            example = self.references.follow(one, media).value
            for key in ("value", "dataValue", "serializedValue"):
                if key in example:
                    found.append((text(example.get("summary")) or text(name), example[key]))
                    break
        return found

    def _text_body(self, value: Any, media: Placed, chosen: str) -> Body:
        kind = raw_kind(chosen)
        if value is None and "schema" in media.value:
            value = self.samples.of(media.value["schema"], media)
        content = self._written(value, kind, media)
        own = "" if chosen in ("application/json", "application/xml") else chosen
        return Body(kind, content, content_type=own if kind == "text" else "")

    def _written(self, value: Any, kind: str, media: Placed) -> str:
        if isinstance(value, str):
            return value if kind != "json" or value.lstrip()[:1] in ("{", "[", '"') else json.dumps(value)
        if kind == "xml":
            return xml_text(value, media.value.get("schema"), media, self.references)
        return "" if value is None else pretty(value)

    def _rows(self, media: Placed, *, multipart: bool) -> tuple[FormRow, ...]:
        schema = self.references.follow(media.value.get("schema"), media)
        value, _ = self.example(media)
        given = value if isinstance(value, dict) else self.samples.of(schema.value, schema)
        given = given if isinstance(given, dict) else {}
        properties = self._properties(schema)
        required = schema.value.get("required")
        needed = frozenset(map(text, required)) if isinstance(required, list) else frozenset()
        rows: list[FormRow] = []
        for name in dict.fromkeys((*properties, *given)):
            part = self.references.follow(properties.get(name, {}), schema).value
            encoding = mapping(mapping(media.value.get("encoding")).get(name))
            on = not needed or name in needed
            docs, own = text(part.get("description")), text(encoding.get("contentType")).partition(",")[0]
            if multipart and _is_file(part):
                rows.append(FormRow(name, "", "file", (), own, on, docs))
                continue
            one = given.get(name)
            many = one if isinstance(one, list) and not multipart else [one]
            rows += [FormRow(name, text(each), "text", (), own, on, docs) for each in many]
        return tuple(rows)

    def _properties(self, schema: Placed) -> dict[str, Any]:
        found = dict(mapping(schema.value.get("properties")))
        for part in schema.value.get("allOf") or ():
            found.update(mapping(self.references.follow(part, schema).value.get("properties")))
        return found

    def answers(self, responses: dict[str, Any], base: Placed, where: str) -> tuple[Example, ...]:
        """The answers that the document has an example of; with `made_up`, an answer of each status."""
        found: list[Example] = []
        listed = sorted(responses.items(), key=_is_no_success) if self.made_up else responses.items()
        for status, one in listed:
            response = self.references.follow(one, base)
            about = text(response.value.get("summary") or response.value.get("description"))
            told = self._told(response)
            if self.made_up and not told:
                told = [self._sampled(response)]
            for kind, title, value in told:
                if len(found) >= _MOST_EXAMPLES:
                    self.losses.add(
                        where,
                        tr("More examples of answers"),
                        tr("{most_examples} came along.", most_examples=_MOST_EXAMPLES),
                    )
                    return tuple(found)
                found.append(_answer(text(status), title, about, kind, value))
        return tuple(found)

    def _told(self, response: Placed) -> list[tuple[str, str, Any]]:
        """Media type, title and value of each example of a response."""
        found: list[tuple[str, str, Any]] = []
        for kind, media_value in mapping(response.value.get("content")).items():
            media = self.references.follow(media_value, response)
            if "example" in media.value:
                found.append((text(kind), "", media.value["example"]))
            found += [(text(kind), title, value) for title, value in self._examples(media)]
        return found

    def _sampled(self, response: Placed) -> tuple[str, str, Any]:
        """One that fits the schema of the media type that is used most."""
        content = mapping(response.value.get("content"))
        kind = preferred(list(content))
        if not kind:
            return "", "", ""
        media = self.references.follow(content[kind], response)
        schema = media.value.get("schema")
        value = self.samples.of(schema, media, for_request=False) if schema is not None else ""
        written = self._written(value, raw_kind(kind), media)
        return ("application/json" if "*" in kind else kind), "", written


def _answer(status: str, title: str, about: str, kind: str, value: Any) -> Example:
    body = value if isinstance(value, str) else pretty(value)
    first = about.partition("\n")[0].strip()
    return Example(
        name=" ".join(part for part in (status, title or first) if part)[:120] or "Example",
        description=about,
        status=_status(status),
        response_headers=(("Content-Type", kind),) if kind else (),
        response_kind=example_kind(kind, body),
        response_body=body,
    )


def _is_no_success(response: tuple[str, Any]) -> bool:
    return not text(response[0]).startswith("2")


def _status(said: str) -> int:
    """`404`; the first of `4XX`; 0 for `default`."""
    first = said.upper().replace("XX", "00")
    return int(first) if first.isdecimal() and len(first) == 3 else 0


def preferred(types: list[str]) -> str:
    """The media type to send, of those there are; "" for none."""
    for wanted in _PREFERRED:
        for name in types:
            media = name.partition(";")[0].strip().lower()
            fits = media.endswith(wanted) if wanted[0] == "+" else media.startswith(wanted)
            if fits:
                return name
    concrete = [name for name in types if "*" not in name]
    if concrete:
        return concrete[0]
    return "application/json" if "application/json" in types else types[0] if types else ""


def _is_file(schema: dict[str, Any]) -> bool:
    """Whether a part is the content of a file (OpenAPI 3.0, 3.1 and Swagger 2 say it in three ways)."""
    kind = type_of(schema)
    if kind == "array":
        return _is_file(mapping(schema.get("items")))
    binary = schema.get("format") in ("binary", "base64") or kind == "file"
    media = text(schema.get("contentMediaType"))
    return binary or (
        kind == "string" and media not in ("", "application/json") and "contentEncoding" not in schema
    )
