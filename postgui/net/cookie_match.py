"""Which requests a cookie belongs to: hosts, paths, secure connections (RFC 6265bis, section 5.1)."""

from ipaddress import ip_address

from postgui.net.address import Address


def host_of(address: Address) -> str:
    """The host as cookies compare it; IDNA was done when the URL was read."""
    return address.host.lower()


def path_of(address: Address) -> str:
    """The path of the request target, without the query."""
    return address.target.partition(b"?")[0].decode("utf-8", "surrogateescape")


def is_ip(host: str) -> bool:
    """Whether `host` is an address: such a host has no parent domains."""
    try:
        ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def domain_matches(host: str, domain: str) -> bool:
    """Whether a cookie for `domain` and what is below it belongs to `host` (section 5.1.3)."""
    return host == domain or (host.endswith("." + domain) and not is_ip(host))


def path_matches(path: str, cookie_path: str) -> bool:
    """Whether `path` is `cookie_path` or below it (section 5.1.4)."""
    if path == cookie_path:
        return True
    return path.startswith(cookie_path) and (cookie_path.endswith("/") or path[len(cookie_path)] == "/")


def default_path(path: str) -> str:
    """The path of a cookie that names none: the folder that the request was for (section 5.1.4)."""
    if not path.startswith("/") or path.count("/") == 1:
        return "/"
    return path.rpartition("/")[0]


def is_trustworthy(address: Address) -> bool:
    """Whether cookies that are Secure may be set and sent here.

    RFC 6265bis leaves it to the program (section 5.8.3): `https`, and plain `http` to this machine itself,
    as browsers and curl have it, because nobody can listen in between.
    """
    if address.scheme == "https":
        return True
    host = host_of(address).rstrip(".")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    return is_ip(host) and ip_address(host.partition("%")[0]).is_loopback
