"""Lists of hosts as people write them: `*.internal, 10.0.0.0/8, api.test:8443, <local>`. Pure.

One syntax for every such list (proxy bypass, insecure hosts, client certificates):

- `api.test`, `192.0.2.7`, `[::1]`: this host, on any port; with `:8443` on that port only
- `*.internal`: every name that ends in `.internal`; `*` stands for anything, also within a name
- `10.0.0.0/8`, `fd00::/8`: every address of that network
- `<local>`: every name without a dot
"""

import ipaddress
import re
from fnmatch import fnmatchcase

_SEPARATORS = re.compile(r"[,;\s]+")


def split_patterns(text: str) -> tuple[str, ...]:
    """The patterns of a list, which commas, semicolons or white space keep apart."""
    return tuple(part for part in _SEPARATORS.split(text) if part)


def matches(patterns: str, host: str, port: int) -> bool:
    """Whether one of `patterns` stands for `host` (without brackets) and `port`."""
    if not patterns:
        return False
    return any(_matches(pattern.lower(), host.lower(), port) for pattern in split_patterns(patterns))


def _matches(pattern: str, host: str, port: int) -> bool:
    if pattern == "<local>":
        return "." not in host and ":" not in host
    if "/" in pattern:
        return _in_network(pattern, host)
    name, wanted_port = _without_port(pattern)
    if wanted_port is not None and wanted_port != port:
        return False
    if name == host.partition("%")[0]:
        return True
    return fnmatchcase(host, name.replace("[", "[[]"))


def _without_port(pattern: str) -> tuple[str, int | None]:
    if pattern.startswith("["):
        name, _, rest = pattern[1:].partition("]")
        port = rest.removeprefix(":")
        return name, int(port) if port.isdecimal() else None
    name, colon, port = pattern.rpartition(":")
    if colon and ":" not in name and port.isdecimal():
        return name, int(port)
    return pattern, None


def _in_network(pattern: str, host: str) -> bool:
    try:
        network = ipaddress.ip_network(pattern, strict=False)
        return ipaddress.ip_address(host.partition("%")[0]) in network
    except ValueError:  # a name, or no network at all
        return False
