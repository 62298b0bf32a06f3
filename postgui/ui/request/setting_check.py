"""What is wrong with a setting's text, in a few words for below its field. The rules are those of sending."""

import ipaddress

from postgui.model.problem import ProblemError
from postgui.translation import joined, stopped, tr


def check_proxy(text: str) -> str:
    """`system`, `none` or a proxy's URL."""
    from postgui.net.proxy import parse_proxy

    if text.strip().lower() in ("system", "none"):
        return ""
    try:
        parse_proxy(text.strip())
    except ProblemError as error:
        return joined(" ", (stopped(error.problem.what), error.problem.advice))
    return ""


def check_connect_to(text: str) -> str:
    """A host, a port or both."""
    from postgui.net.connection import parse_connect_to

    try:
        parse_connect_to(text)
    except ProblemError as error:
        return error.problem.advice
    return ""


def check_local_address(text: str) -> str:
    """An IP address."""
    try:
        ipaddress.ip_address(text.strip())
    except ValueError:
        return tr("An IP address of this computer, not a name: 192.0.2.7 or 2001:db8::7.")
    return ""


def check_insecure_hosts(text: str) -> str:
    """Never wrong, always dangerous."""
    return tr(
        "The certificates of these hosts are not checked: anybody on the way can read and change "
        "what is sent to them."
    )
