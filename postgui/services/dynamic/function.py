"""Functions of text: `{{$base64 {{user}}:{{password}}}}`. The argument is all that stands after the name."""

import base64
import binascii
import hashlib
from collections.abc import Callable
from urllib.parse import quote, unquote

from postgui.services.dynamic_kind import DynamicGroup, DynamicVariable
from postgui.translation import mark, tr


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")


def _base64url(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode("ascii").rstrip("=")


def base64_decoded(text: str) -> str:
    """Either alphabet (RFC 4648, sections 4 and 5), with padding or without.

    Raises:
        ValueError: It is no base64, or its bytes are no text.
    """
    compact = "".join(text.split()).replace("-", "+").replace("_", "/").rstrip("=")
    try:
        data = base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError(tr("is given what is no base64")) from error
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(tr("decodes to bytes that are no UTF-8 text")) from error


def _encoded(text: str) -> str:
    return quote(text, safe="")


def _hash(name: str) -> Callable[[str], str]:
    def digest(text: str) -> str:
        return hashlib.new(name, text.encode(), usedforsecurity=False).hexdigest()

    return digest


def _needs_text(name: str, make: Callable[[str], str]) -> Callable[[str], str]:
    def made(arguments: str) -> str:
        if not arguments:
            raise ValueError(tr("needs a text: {{{{${name} {{{{variable}}}}}}}}", name=name))
        try:
            return make(arguments)
        except UnicodeEncodeError as error:
            raise ValueError(tr("is given half a character, which has no bytes")) from error

    return made


def _function(name: str, doc: str, make: Callable[[str], str]) -> DynamicVariable:
    return DynamicVariable(name, doc, _needs_text(name, make), "text or {{variable}}")


KIND = DynamicGroup(
    id="function",
    label=mark("Functions"),
    variables=(
        _function("base64", mark("Base64 of a text, UTF-8"), _base64),
        _function("base64url", mark("Base64 for URLs, without padding"), _base64url),
        _function("base64decode", mark("The text behind Base64"), base64_decoded),
        _function("urlencode", mark("Percent-encoding of all that is not unreserved"), _encoded),
        _function("urldecode", mark("The text behind percent-encoding"), unquote),
        _function("md5", mark("MD5 of a text, hexadecimal"), _hash("md5")),
        _function("sha1", mark("SHA-1 of a text, hexadecimal"), _hash("sha1")),
        _function("sha256", mark("SHA-256 of a text, hexadecimal"), _hash("sha256")),
        _function("sha512", mark("SHA-512 of a text, hexadecimal"), _hash("sha512")),
        _function("upper", mark("In capital letters"), str.upper),
        _function("lower", mark("In small letters"), str.lower),
    ),
    order=40,
)
