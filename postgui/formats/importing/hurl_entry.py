"""The entries of a Hurl file -> requests with assertions and captures. Pure."""

import base64
import re
from dataclasses import dataclass, field, replace

from postgui.formats.hurl_query import read_assert, read_capture, unescaped
from postgui.formats.importing.build import (
    header_value,
    method_of,
    raw_body,
    settled,
    tidy,
    url_name,
    with_params,
)
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.source import unreadable
from postgui.model.assertion import Assertion, Capture
from postgui.model.problem import ProblemError
from postgui.model.request import (
    AuthConfig,
    Body,
    BodyFile,
    FormRow,
    Pair,
    Param,
    Request,
    Settings,
    Variable,
)
from postgui.translation import mark, tr

_REQUEST = re.compile(r"^([A-Z][A-Z0-9_-]*)[ \t]+(\S.*)$")
_RESPONSE = re.compile(r"^HTTP(?:/[\d.*]+)?[ \t]+(\d{3}|\*)")
_SECTION = re.compile(r"^\[(\w+)\]$")
_FILE = re.compile(r"^file,\s*(.*?);\s*(\S.*)?$")
_NO_EQUAL = mark("There is nothing of the sort here.")
_TRUE = ("true", "1")


@dataclass
class _Entry:
    method: str
    url: str
    headers: list[Pair] = field(default_factory=list)
    sections: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    body: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    status: str = ""
    expected: dict[str, list[str]] = field(default_factory=dict)


def read_entries(content: str, where: str, losses: Losses) -> list[Request]:
    """Every entry, in order.

    Raises:
        ProblemError: Something stands where a request line should; with its line.
    """
    return [_request(entry, losses) for entry in _split(content, where)]


def _split(content: str, where: str) -> list[_Entry]:
    found: list[_Entry] = []
    section, in_answer, in_text, comments = "", False, False, list[str]()
    for number, line in enumerate(content.replace("\r\n", "\n").split("\n"), 1):
        plain = _uncommented(line)
        entry = found[-1] if found else None
        if in_text and entry is not None:
            (entry.expected.setdefault("body", []) if in_answer else entry.body).append(line)
            in_text = not line.rstrip().endswith("```")
            continue
        if not plain:
            if line.strip().startswith("#") and (entry is None or in_answer):
                comments.append(line.strip().lstrip("# "))
            continue
        request = _REQUEST.match(plain)
        if (
            request
            and not (entry and not in_answer and entry.body and _open(entry.body))
            and _is_url(request[2])
        ):
            found.append(_Entry(request[1], request[2].strip(), comments=comments))
            section, in_answer, comments = "", False, []
        elif entry is None:
            raise ProblemError(
                unreadable(where, tr("a request is expected here, not {plain!r}", plain=plain[:40]), number)
            )
        elif match := _RESPONSE.match(plain):
            entry.status, in_answer, section = match[1], True, ""
        elif match := _SECTION.match(plain):
            section = match[1].lower()
        elif in_answer:
            entry.expected.setdefault(section, []).append(plain)
        else:
            in_text = _add(entry, section, plain, line)
    return found


def _is_url(text: str) -> bool:
    return text.startswith(("http://", "https://", "{{"))


def _open(lines: list[str]) -> bool:
    """Whether a JSON body goes on: a line in it could look like a request."""
    joined = "".join(lines)
    return joined.count("{") > joined.count("}") or joined.count("[") > joined.count("]")


def _add(entry: _Entry, section: str, plain: str, line: str) -> bool:
    """One line of the request; whether a text in back quotes begins."""
    name, colon, value = plain.partition(":")
    if not entry.body and section:
        if colon and not plain.startswith(("{", "[", "<", "```", "`")):
            entry.sections.setdefault(section, []).append((unescaped(name.strip()), unescaped(value.strip())))
            return False
    elif not entry.body and colon and re.fullmatch(r"[\w!#$%&'*+.^|~{}-]+", name):
        entry.headers.append(Pair(name, tidy(unescaped(value.strip()))))
        return False
    entry.body.append(line)
    return line.lstrip().startswith("```") and not line.rstrip().endswith("```", 3)


def _uncommented(line: str) -> str:
    text = line.strip()
    if text.startswith("#"):
        return ""
    return re.sub(r"\s+#(?![^\"]*\"[^\"]*$).*$", "", text)


def _request(entry: _Entry, losses: Losses) -> Request:
    url = tidy(entry.url)
    where = url_name(url)
    request = Request(
        name=where,
        method=method_of(entry.method),
        url=url,
        headers=tuple(entry.headers),
        auth=AuthConfig("none"),
        docs="\n".join(one for one in entry.comments if one),
    )
    body = _body(entry, request, losses, where)
    cookies = _pairs(entry, "cookies")
    if cookies:
        line = "; ".join(f"{name}={value}" for name, value in cookies)
        request = replace(request, headers=(*request.headers, Pair("Cookie", line)))
    for user, password in _pairs(entry, "basicauth"):
        request = replace(request, auth=AuthConfig("basic", (("username", user), ("password", password))))
    request = replace(request, body=body, settings=_options(entry, losses, where))
    request = replace(request, assertions=_assertions(entry, losses, where))
    request = replace(request, captures=_captures(entry, losses, where))
    for name, value in _option_pairs(entry, "variable"):
        request = replace(request, variables=(*request.variables, Variable(name, value)))
    for user, password in _option_pairs(entry, "user", ":"):
        request = replace(request, auth=AuthConfig("basic", (("username", user), ("password", password))))
    if found := entry.expected.get("body"):
        what = tr("The expected body: {text}", text="; ".join(found)[:200])
        losses.add(where, what, tr(_NO_EQUAL))
    rows = [
        Param(name, value) for key in ("querystringparams", "query") for name, value in _pairs(entry, key)
    ]
    return settled(with_params(request, rows))


def _pairs(entry: _Entry, *sections: str) -> list[tuple[str, str]]:
    return [
        (tidy(name), tidy(value)) for section in sections for name, value in entry.sections.get(section, ())
    ]


def _option_pairs(entry: _Entry, name: str, separator: str = "=") -> list[tuple[str, str]]:
    """Values of an option that are pairs themselves."""
    found = []
    for key, value in entry.sections.get("options", ()):
        if key == name:
            left, _, right = value.partition(separator)
            found.append((left.strip(), tidy(right.strip().strip('"'))))
    return found


def _assertions(entry: _Entry, losses: Losses, where: str) -> tuple[Assertion, ...]:
    """What the answer must be: its status, headers, and what Asserts say."""
    found = [] if entry.status in ("", "*") else [Assertion("res.status", "eq", entry.status)]
    for line in entry.expected.get("", ()):
        name, colon, value = line.partition(":")
        if colon and re.fullmatch(r"[\w-]+", name):
            found.append(Assertion(f'res.headers["{name.lower()}"]', "eq", value.strip()))
    for line in entry.expected.get("asserts", ()):
        if (assertion := read_assert(line)) is not None:
            found.append(assertion)
        else:
            losses.add(where, tr("The assert {line}", line=line[:200]), tr(_NO_EQUAL))
    return tuple(dict.fromkeys(found))


def _captures(entry: _Entry, losses: Losses, where: str) -> tuple[Capture, ...]:
    found = []
    for line in entry.expected.get("captures", ()):
        if (capture := read_capture(line)) is not None:
            found.append(capture)
        else:
            losses.add(where, tr("The capture {line}", line=line[:200]), tr(_NO_EQUAL))
    return tuple(found)


def _body(entry: _Entry, request: Request, losses: Losses, where: str) -> Body:
    if rows := _pairs(entry, "formparams", "form"):
        return Body("form-urlencoded", rows=tuple(FormRow(name, value) for name, value in rows))
    if parts := _pairs(entry, "multipartformdata", "multipart"):
        return Body("multipart-form", rows=tuple(_part(name, value) for name, value in parts))
    content = "\n".join(entry.body).strip("\n")
    if not content:
        return Body()
    own_type = header_value(request.headers, "content-type")
    if match := _FILE.match(content.strip()):
        return Body("file", files=(BodyFile(match[1].strip()),))
    if content.lstrip().startswith("```"):
        language, _, inner = content.strip()[3:].partition("\n")
        if not inner:
            inner, language = language, ""
        inner = inner.removesuffix("```")
        if language.strip().startswith("graphql"):
            query, _, variables = inner.partition("variables {")
            return Body("graphql", tidy(query.strip()), variables=tidy("{" + variables) if variables else "")
        kind = {"json": "application/json", "xml": "application/xml"}.get(language.strip(), "")
        return raw_body(tidy(inner), own_type or kind, has_own_type=bool(own_type))
    if content.startswith("`") and content.endswith("`"):
        return raw_body(tidy(unescaped(content[1:-1])), own_type, has_own_type=bool(own_type))
    if content.startswith(("base64,", "hex,")):
        return _encoded(content, losses, where)
    kind = "application/json" if content.lstrip()[:1] in "{[" else "application/xml"
    return raw_body(tidy(content), own_type or kind, has_own_type=bool(own_type))


def _encoded(content: str, losses: Losses, where: str) -> Body:
    kind, _, value = content.rstrip("; \n").partition(",")
    try:
        data = base64.b64decode(value) if kind == "base64" else bytes.fromhex(value)
        return Body("text", data.decode())
    except ValueError:
        losses.add(where, tr("A body that is no text"), tr("Save it as a file, and choose that as the body."))
        return Body("file")


def _part(name: str, value: str) -> FormRow:
    if match := _FILE.match(value):
        return FormRow(name, "", "file", (match[1].strip(),), (match[2] or "").strip())
    return FormRow(name, value)


def _options(entry: _Entry, losses: Losses, where: str) -> Settings:
    found = Settings(follow_redirects=False)  # Hurl follows only when told to
    for name, value in entry.sections.get("options", ()):
        match name:
            case "location":
                found = replace(found, follow_redirects=value in _TRUE)
            case "max-redirs" if value.isdecimal():
                found = replace(found, max_redirects=int(value[:6]))
            case "insecure":
                found = replace(found, verify_tls=value not in _TRUE)
            case "retry" if value.isdecimal():
                found = replace(found, retries=int(value[:4]))
            case "proxy":
                found = replace(found, proxy=value if "://" in value else f"http://{value}")
            case "http2" | "http1.1":
                found = replace(found, http_version="2" if name == "http2" else "1.1")
            case "max-time" if timeout_ms := _milliseconds(value):
                found = replace(found, timeout_ms=timeout_ms)
            case "connect-timeout" if timeout_ms := _milliseconds(value):
                found = replace(found, connect_timeout_ms=timeout_ms)
            case "retry-interval" if delay_ms := _milliseconds(value):
                found = replace(found, retry_delay_ms=delay_ms)
            case "unix-socket":
                found = replace(found, unix_socket=value)
            case "cacert":
                found = replace(found, ca_file=value)
            case "path-as-is" if value in _TRUE:
                found = replace(found, encode_url=False)
            case "ipv4" | "ipv6" if value in _TRUE:
                found = replace(found, ip_version="4" if name == "ipv4" else "6")
            case "variable" | "user" | "verbose" | "very-verbose":
                pass
            case _:
                losses.add(
                    where,
                    tr("The option {name}: {value}", name=name, value=value),
                    tr("PostGUI has no such setting."),
                )
    return found


def _milliseconds(value: str) -> int:
    """`2s`, `500ms`, `1m`; seconds where no unit stands, as Hurl's option on the command line has it."""
    match = re.fullmatch(r"(\d{1,7})(ms|s|m)?", value.strip())
    return int(match[1]) * {"ms": 1, "s": 1000, "m": 60_000}[match[2] or "s"] if match else 0
