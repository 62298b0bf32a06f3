"""Token requests and their answers without what may be read by nobody, for showing and for storing. Pure.

By name and not by value: what a server answers is a secret before anybody has seen it.
"""

import json
import re
from base64 import b64decode
from binascii import Error
from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, quote_plus

from postgui.model.exchange import Hop
from postgui.model.variables import MASK

NAMES = frozenset(
    (
        *("client_secret", "password", "code", "code_verifier", "refresh_token", "device_code"),
        *("assertion", "client_assertion", "access_token", "id_token"),
    )
)
"""The form fields and JSON members of a token exchange that are secret (user_code is for a person)."""
_FORM_FIELD = re.compile(rb"(?<![^&?])([^&=\s]+)=([^&\s]*)")
_JSON_MEMBER = re.compile(r'("(\w+)"\s*:\s*)"(?:[^"\\]|\\.)*"?')
_AUTHORIZATION = re.compile(rb"(?im)^(authorization:[ \t]*(?:\S+(?=[ \t]))?[ \t]*)[^\r\n]+")


def masked(hop: Hop) -> Hop:
    """`hop` (one with `why` "token") with dots for every secret in head and bodies."""
    request = replace(
        hop.request,
        headers=tuple((name, _masked_header(name, value)) for name, value in hop.request.headers),
        head=_AUTHORIZATION.sub(rb"\1" + MASK.encode(), hop.request.head),
        body_head=_masked_form(hop.request.body_head),
    )
    text = hop.body_head.decode("utf-8", "replace")
    body = _JSON_MEMBER.sub(_mask_member, text).encode() if "{" in text else _masked_form(hop.body_head)
    return replace(hop, request=request, body_head=body)


def secrets_of(hops: Iterable[Hop]) -> frozenset[str]:
    """Every secret value in token requests and answers, also in the guise that it has in a form."""
    found: set[str] = set()
    for hop in hops:
        found.update(value for name, value in _pairs(hop.request.body_head) if name in NAMES)
        found.update(_answered(hop.body_head))
        for name, value in hop.request.headers:
            if name.lower() == "authorization":
                found.update(_basic_password(value))
    return frozenset(found | {quote_plus(value) for value in found}) - {""}


def _answered(body: bytes) -> set[str]:
    try:
        answer: Any = json.loads(body)
    except (ValueError, RecursionError):
        answer = dict(_pairs(body))
    if not isinstance(answer, dict):
        return set()
    return {value for name, value in answer.items() if name in NAMES and isinstance(value, str)}


def _pairs(body: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(body.decode("ascii"))
    except ValueError:
        return []


def _basic_password(value: str) -> set[str]:
    scheme, _, encoded = value.partition(" ")
    try:
        text = b64decode(encoded, validate=True).decode()
    except (Error, ValueError):
        return set()
    return {encoded, text.partition(":")[2]} if scheme.lower() == "basic" else set()


def _masked_header(name: str, value: str) -> str:
    return f"{value.partition(' ')[0]} {MASK}" if name.lower() == "authorization" else value


def _masked_form(body: bytes) -> bytes:
    def mask(match: re.Match[bytes]) -> bytes:
        secret = match[1].decode("latin-1") in NAMES
        return match[1] + b"=" + MASK.encode() if secret else match[0]

    return _FORM_FIELD.sub(mask, body)


def _mask_member(match: re.Match[str]) -> str:
    return f'{match[1]}"{MASK}"' if match[2] in NAMES else match[0]
