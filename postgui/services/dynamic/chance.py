"""Random numbers, words and addresses that need no data: what Postman has under the same names."""

import ipaddress
import secrets
import string
from collections.abc import Callable
from functools import partial

from postgui.services.dynamic_kind import DynamicGroup, DynamicVariable, no_arguments
from postgui.translation import mark, tr

_COLORS = (
    "red orange yellow green blue indigo violet black white grey purple turquoise lime gold silver teal "
    "olive plum orchid cyan magenta pink salmon ivory azure"
)
_MOST_DIGITS = 18


def random_int(arguments: str) -> str:
    """`{{$randomInt}}` 0 to 1000, `{{$randomInt 10}}` 0 to 10, `{{$randomInt 5 10}}` 5 to 10.

    Raises:
        ValueError: The limits are no whole numbers, too long, or the wrong way round.
    """
    words = arguments.replace(",", " ").split()
    try:
        limits = [int(word) for word in words if len(word) <= _MOST_DIGITS and word.isascii()]
    except ValueError:
        limits = []
    if len(limits) != len(words) or len(words) > 2:
        raise ValueError(tr("takes one or two whole numbers: {{$randomInt 1 10}}"))
    low, high = (0, 1000) if not limits else (0, limits[0]) if len(limits) == 1 else (limits[0], limits[1])
    if low > high:
        raise ValueError(tr("has its limits the wrong way round: {low} is above {high}", low=low, high=high))
    return str(low + secrets.randbelow(high - low + 1))


def _text(length: int, alphabet: str) -> str:
    return "".join(secrets.choice(alphabet) for _ in range(length))


def _password() -> str:
    return _text(15, string.ascii_letters + string.digits)


def _ip() -> str:
    return str(ipaddress.IPv4Address(secrets.randbits(32)))


def _ipv6() -> str:
    return str(ipaddress.IPv6Address(secrets.randbits(128)).exploded)


def _mac() -> str:
    return ":".join(f"{secrets.randbelow(256):02x}" for _ in range(6))


def _semver() -> str:
    return ".".join(str(secrets.randbelow(10)) for _ in range(3))


def _plain(name: str, doc: str, make: Callable[[], str]) -> DynamicVariable:
    def made(arguments: str) -> str:
        no_arguments(name, arguments)
        return make()

    return DynamicVariable(name, doc, made)


KIND = DynamicGroup(
    id="chance",
    label=mark("Random"),
    variables=(
        DynamicVariable(
            "randomInt", mark("A whole number, 0 to 1000 or in given limits"), random_int, "1 10"
        ),
        _plain("randomBoolean", mark("true or false"), lambda: secrets.choice(("true", "false"))),
        _plain(
            "randomAlphaNumeric",
            mark("One letter or digit"),
            partial(_text, 1, string.ascii_lowercase + string.digits),
        ),
        _plain("randomPassword", mark("15 letters and digits"), _password),
        _plain("randomHexColor", mark("A colour like #4f58d2"), lambda: f"#{secrets.randbits(24):06x}"),
        _plain("randomColor", mark("The name of a colour"), lambda: secrets.choice(_COLORS.split())),
        _plain("randomIP", mark("An IPv4 address"), _ip),
        _plain("randomIPV6", mark("An IPv6 address"), _ipv6),
        _plain("randomMACAddress", mark("A MAC address"), _mac),
        _plain("randomSemver", mark("A version like 2.0.7"), _semver),
        _plain("randomProtocol", mark("http or https"), lambda: secrets.choice(("http", "https"))),
    ),
    order=30,
)
