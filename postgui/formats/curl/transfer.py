"""What one part of a curl command asks for, gathered: the options up to `--next`, typed. Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from postgui.formats.curl.option import QUIET, Argument
from postgui.translation import tr

DataFlag: TypeAlias = Literal["data", "raw", "binary", "urlencode", "json"]
ReadFile: TypeAlias = Callable[[str], bytes]
"""Gives the bytes of a file that a command names; `-` is standard input. May raise OSError."""

_DATA: dict[str, DataFlag] = {
    "data": "data",
    "data-ascii": "data",
    "data-raw": "raw",
    "data-binary": "binary",
    "data-urlencode": "urlencode",
    "json": "json",
}
_LISTS = {"header": "headers", "cookie": "cookies", "url-query": "url_query"}
_TEXTS = {
    "request": "method",
    "user-agent": "user_agent",
    "referer": "referer",
    "user": "user",
    "oauth2-bearer": "bearer",
    "aws-sigv4": "aws",
    "range": "range",
}
_FLAGS = {"get": "get", "head": "head", "netrc": "netrc", "netrc-optional": "netrc"}
_SCHEMES = ("digest", "ntlm", "negotiate", "anyauth", "basic")
_FORMS = ("form", "form-string")
_OUTPUTS = ("output", "remote-name", "remote-name-all", "remote-header-name", "cookie-jar")


@dataclass
class Transfer:
    """The options of one part, in curl's words; `settings` has those about how to send, last one wins."""

    urls: list[str] = field(default_factory=list)
    uploads: list[str] = field(default_factory=list)
    method: str | None = None
    headers: list[str] = field(default_factory=list)
    cookies: list[str] = field(default_factory=list)
    url_query: list[str] = field(default_factory=list)
    data: list[tuple[DataFlag, str]] = field(default_factory=list)
    form: list[tuple[str, str]] = field(default_factory=list)
    user_agent: str | None = None
    referer: str | None = None
    user: str | None = None
    bearer: str | None = None
    aws: str | None = None
    range: str | None = None
    scheme: str = ""
    get: bool = False
    head: bool = False
    netrc: bool = False
    form_escape: bool = False
    settings: dict[str, str] = field(default_factory=dict)
    mappings: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def gather(arguments: Iterable[Argument], setting_names: frozenset[str]) -> tuple[Transfer, ...]:
    """The parts of one command; `setting_names` are the options that go to `Transfer.settings`."""
    parts = [Transfer()]
    for argument in arguments:
        if argument.name == "next" and not argument.value:
            parts.append(Transfer())
        else:
            _add(parts[-1], argument, setting_names)
    return tuple(parts)


def _add(part: Transfer, argument: Argument, setting_names: frozenset[str]) -> None:
    name, value = argument.name, argument.value
    if name == "url":
        part.urls.append(value)
    elif name == "upload-file":
        part.uploads.append(value)
    elif name in _DATA:
        part.data.append((_DATA[name], value))
    elif name in _FORMS:
        part.form.append((name, value))
    elif name in _LISTS:
        getattr(part, _LISTS[name]).append(value)
    elif name in _TEXTS:
        setattr(part, _TEXTS[name], value)
    elif name in _FLAGS:
        setattr(part, _FLAGS[name], not argument.off)
    elif name in _SCHEMES:
        part.scheme = "" if argument.off or name == "basic" else name
    elif name == "form-escape":
        part.form_escape = not argument.off
    elif name in ("resolve", "connect-to"):
        part.mappings.append((name, value))
    elif name in setting_names:
        part.settings[name] = "" if argument.off else value or "on"
    elif name in _OUTPUTS:
        part.notes.append(
            tr("{shown} was left out: the answer is shown here, and can be saved.", shown=argument.shown)
        )
    elif name not in QUIET:
        unknown = "" if argument.known else tr(", an option that is not known here,")
        part.notes.append(tr("{shown}{unknown} was left out.", shown=argument.shown, unknown=unknown))
