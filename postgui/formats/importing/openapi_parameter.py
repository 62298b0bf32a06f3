"""Parameters of an operation -> rows of Params, headers, cookies (OpenAPI 3, Style Values). Pure."""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from postgui.formats.importing.losses import Losses
from postgui.formats.importing.openapi_body import Contents
from postgui.formats.importing.openapi_reference import Placed
from postgui.formats.importing.openapi_sample import given_value
from postgui.formats.importing.value import compact, mapping, text
from postgui.model.request import Pair, Param
from postgui.translation import tr

_NOT_HEADERS = frozenset(("accept", "content-type", "authorization"))
_JOINERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C", "tsv": "%09", "ssv": "%20", "pipes": "%7C"}
_SAFE = "-._~!$'()*,;:@/?"


@dataclass
class Parameters:
    """What the parameters of one operation become."""

    params: list[Param] = field(default_factory=list)
    headers: list[Pair] = field(default_factory=list)
    path: dict[str, str] = field(default_factory=dict)
    path_docs: dict[str, str] = field(default_factory=dict)
    cookies: list[tuple[str, str, bool]] = field(default_factory=list)


def read_parameters(listed: list[Placed], contents: Contents, where: str, losses: Losses) -> Parameters:
    """`listed` are resolved and override each other by name and place, later ones first."""
    found = Parameters()
    for parameter in listed:
        name, place = text(parameter.value.get("name")), text(parameter.value.get("in"))
        value = parameter_value(parameter, contents)
        docs = text(parameter.value.get("description")).strip()
        needed = parameter.value.get("required") is True
        if parameter.value.get("deprecated") is True:
            docs = f"Deprecated. {docs}".strip()
        match place:
            case "path":
                found.path[name] = _joined(value, ",")
                found.path_docs[name] = docs
            case "query":
                found.params += [
                    Param(key, one, "query", needed, docs)
                    for key, one in _query(name, value, parameter.value)
                ]
            case "header" if name.lower() not in _NOT_HEADERS:
                found.headers.append(Pair(name, _joined(value, ","), needed, docs))
            case "cookie":
                found.cookies.append((name, _joined(value, ","), needed))
            case "querystring":
                whole = value if isinstance(value, dict) else {}
                found.params += [Param(_quoted(key), _quoted(text(one))) for key, one in whole.items()]
            case "header":
                pass
            case _:
                losses.add(
                    where,
                    f"The parameter {name or '(no name)'}",
                    tr("Its place {place!r} is not known.", place=place),
                )
    return found


def parameter_value(parameter: Placed, contents: Contents) -> Any:
    """An example of it, or a value made from its schema."""
    said = parameter.value
    if "example" in said:
        return said["example"]
    value, count = contents.example(parameter)
    if count:
        return value
    if content := mapping(said.get("content")):
        media = contents.references.follow(next(iter(content.values())), parameter)
        value, count = contents.example(media)
        made = value if count else contents.samples.of(media.value.get("schema"), media)
        return made if said.get("in") == "querystring" or isinstance(made, str) else compact(made)
    if "schema" in said:
        return contents.samples.of(said["schema"], parameter)
    if "type" in said:  # Swagger 2 has the schema in the parameter itself
        return contents.samples.of({key: one for key, one in said.items() if key != "$ref"}, parameter)
    given, value = given_value(said)
    return value if given else ""


def _query(name: str, value: Any, said: dict[str, Any]) -> list[tuple[str, str]]:
    """The rows of one parameter, percent-encoded as they stand in a URL."""
    style = text(said.get("style")) or "form"
    collection = text(said.get("collectionFormat"))
    explode = said.get("explode", style == "form" and not collection) is True or collection == "multi"
    key = _quoted(name)
    if isinstance(value, list):
        parts = [_quoted(_joined(one, ",")) for one in value]
        if explode:
            return [(key, part) for part in parts] or [(key, "")]
        return [(key, _JOINERS.get(collection or style, ",").join(parts))]
    if isinstance(value, dict):
        if style == "deepObject":
            return [
                (f"{key}[{_quoted(text(part))}]", _quoted(_joined(one, ","))) for part, one in value.items()
            ]
        if explode:
            return [(_quoted(text(part)), _quoted(_joined(one, ","))) for part, one in value.items()]
        flat = [piece for part, one in value.items() for piece in (text(part), _joined(one, ","))]
        return [(key, ",".join(map(_quoted, flat)))]
    return [(key, _quoted(text(value)))]


def _joined(value: Any, joiner: str) -> str:
    """A value where only text can stand (style simple)."""
    if isinstance(value, list):
        return joiner.join(text(one) for one in value)
    if isinstance(value, dict):
        return joiner.join(piece for key, one in value.items() for piece in (text(key), text(one)))
    return text(value)


def _quoted(value: str) -> str:
    return value if "{{" in value else quote(value, safe=_SAFE)
