"""`WWW-Authenticate` taken apart: one header may hold several challenges, each with its own commas.

Source: RFC 9110, sections 11.2, 11.3, 11.6.1. Forgiving: what makes no sense is skipped up to the next
comma, because a server's odd second challenge must not hide its good first one.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from postgui.model.exchange import ResponseHead

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_GAP = re.compile(r"[ \t,]*")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"?', re.DOTALL)
_TOKEN68 = re.compile(r"[ \t]+([A-Za-z0-9\-._~+/]+=*)[ \t]*(?=,|$)")
_EQUALS = re.compile(r"[ \t]*=[ \t]*")


@dataclass(frozen=True, slots=True)
class AuthChallenge:
    """One way that the server would take; `scheme` and parameter names in lower case."""

    scheme: str
    parameters: Mapping[str, str] = field(default_factory=dict)
    token68: str = ""


def challenges_of(head: ResponseHead, header: str = "www-authenticate") -> tuple[AuthChallenge, ...]:
    """All challenges of an answer, in the server's order, which is its preference."""
    return parse_challenges(value for name, value in head.headers if name.lower() == header)


def parse_challenges(lines: Iterable[str]) -> tuple[AuthChallenge, ...]:
    """The challenges in the values of one header, characters as ISO-8859-1 or as text."""
    return tuple(challenge for line in lines for challenge in _parse_line(_text(line)))


def _parse_line(line: str) -> list[AuthChallenge]:
    found: list[tuple[str, dict[str, str], str]] = []
    at = 0
    while (at := _end(_GAP.match(line, at), at)) < len(line):
        word = _TOKEN.match(line, at)
        if word is None:
            at = _next_comma(line, at)
            continue
        at = word.end()
        equals = _EQUALS.match(line, at)
        if equals is not None and found:
            value, at = _value(line, equals.end())
            found[-1][1].setdefault(word[0].lower(), value)
            continue
        token68 = _TOKEN68.match(line, at)
        found.append((word[0].lower(), {}, token68[1] if token68 else ""))
        at = _end(token68, at)
    return [AuthChallenge(scheme, parameters, token68) for scheme, parameters, token68 in found]


def _value(line: str, at: int) -> tuple[str, int]:
    if quoted := _QUOTED.match(line, at):
        return re.sub(r"\\(.)", r"\1", quoted[1], flags=re.DOTALL), quoted.end()
    # Not only a token: some servers leave the quotes off a value that would need them.
    end = _next_comma(line, at)
    return line[at:end].strip(), end


def _next_comma(line: str, at: int) -> int:
    comma = line.find(",", at)
    return len(line) if comma < 0 else comma


def _end(match: re.Match[str] | None, otherwise: int) -> int:
    return match.end() if match else otherwise


def _text(value: str) -> str:
    """Servers of today mean UTF-8; what isn't stays ISO-8859-1."""
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return value
