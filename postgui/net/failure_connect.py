"""Why no connection came about: name, network, proxy, TLS. Part of `postgui.net.failure`."""

import errno
import socket
import ssl

from postgui.model.problem import Problem
from postgui.net.address import Address
from postgui.net.backend import NameNotFound, UnixSocketFailed
from postgui.net.error_chain import causes, detail_of
from postgui.net.proxy import ProxyServer
from postgui.net.stream import TlsFailed
from postgui.translation import joined, mark, tr

# OpenSSL's X509_V_ERR_* codes (x509_vfy.h): kind, what it means, what to do.
_CERTIFICATE = {
    9: ("tls-not-yet-valid", mark("Its certificate is not valid yet."), mark("Check this computer's clock.")),
    10: ("tls-expired", mark("Its certificate has expired."), mark("Ask the server's owner to renew it.")),
    18: (
        "tls-self-signed",
        mark("Its certificate is signed by itself, so nobody vouches for it."),
        mark("If it is yours, add it to the trusted certificates of this computer."),
    ),
    19: (
        "tls-untrusted",
        mark("Its certificate chain ends in an authority that this computer does not trust."),
        mark("Add that authority to the trusted certificates of this computer."),
    ),
    20: (
        "tls-untrusted",
        mark(
            "Its certificate comes from an authority that this computer does not trust, or the server left "
            "out an intermediate certificate."
        ),
        mark("Add that authority to the trusted certificates, or have the server send its whole chain."),
    ),
    21: (
        "tls-untrusted",
        mark("Its certificate can't be traced to a trusted authority."),
        mark("Have the server send its whole chain."),
    ),
    23: ("tls-revoked", mark("Its certificate was revoked."), mark("Do not send anything to it.")),
    62: (
        "tls-wrong-host",
        mark("Its certificate is for another name."),
        mark("Check the host name in the URL."),
    ),
    64: (
        "tls-wrong-host",
        mark("Its certificate is for another address."),
        mark("Use the name it was issued for."),
    ),
}
_INSECURE = mark("To send all the same, unprotected, switch verification off in Settings.")


def proxy_problem(error: BaseException, proxy: ProxyServer) -> Problem:
    """No connection to the proxy itself came about."""
    detail = detail_of(error)
    number = next((e.errno for e in causes(error) if isinstance(e, OSError) and e.errno), None)
    kind, meaning = "proxy-connect", tr("It could not be connected to.")
    if isinstance(error, NameNotFound):
        kind, meaning = "proxy-dns", tr("There is no address for its name.")
    elif isinstance(error, TlsFailed):
        kind, meaning = "proxy-tls", tr("The TLS handshake with it failed.")
        for cause in causes(error):
            if isinstance(cause, ssl.SSLCertVerificationError):
                known = _CERTIFICATE.get(cause.verify_code)
                meaning = tr(known[1]) if known else tr("Its certificate is not accepted.")
    elif number == errno.ECONNREFUSED:
        kind, meaning = "proxy-down", tr("Nothing listens on its port.")
    return Problem(
        tr("The proxy {label} can't be used", label=proxy.label),
        tr("{meaning} Nothing was sent to the server.", meaning=meaning),
        tr("Check the proxy in Settings (or the system's), and that it runs."),
        kind,
        detail,
    )


def dns_problem(error: BaseException, address: Address, detail: str) -> Problem:
    cause = error.__cause__
    temporary = isinstance(cause, socket.gaierror) and cause.errno == socket.EAI_AGAIN
    return Problem(
        tr("There is no address for the name {host}", host=address.host),
        tr("The name server could not be asked, so nothing was sent.")
        if temporary
        else tr("The name is not known to the name server, so nothing was sent."),
        tr("Check the network and any VPN.")
        if temporary
        else tr("Check the spelling, the network and any VPN."),
        "dns",
        detail,
    )


def connect_problem(error: BaseException, address: Address, detail: str) -> Problem:
    number = next((e.errno for e in causes(error) if isinstance(e, OSError) and e.errno), None)
    if isinstance(error, UnixSocketFailed):
        return Problem(
            tr("The Unix socket could not be connected to"),
            tr("{error}. Nothing was sent.", error=error),
            tr('Check the path in "Unix socket" in Settings, its permissions, and that its server runs.'),
            "unix-socket",
            detail,
        )
    if number == errno.ECONNREFUSED or "refused" in detail.lower():
        return Problem(
            tr("{host} refused the connection on port {port}", host=address.host, port=address.port),
            tr("The computer is there, but nothing listens on that port. Nothing was sent."),
            tr("Check the port, and that the server runs."),
            "refused",
            detail,
        )
    if number in (errno.ENETUNREACH, errno.EHOSTUNREACH):
        return no_connection(address, "unreachable", tr("can't be reached from here"), detail)
    if number == errno.ETIMEDOUT:
        return no_connection(address, "timeout-connect", tr("did not accept a connection in time"), detail)
    return no_connection(address, "connect", tr("could not be connected to"), detail)


def no_connection(address: Address, kind: str, what: str, detail: str) -> Problem:
    return Problem(
        tr("{host} {what} (port {port})", host=address.host, what=what, port=address.port),
        tr("No connection came about, so nothing was sent."),
        tr("Check the host, the port, the network and any VPN or firewall."),
        kind,
        detail,
    )


def local_address_problem(error: BaseException, detail: str) -> Problem:
    return Problem(
        tr("This computer can't send from {error}", error=error),
        tr("That address is not one of its own, or not of the server's kind (IPv4, IPv6). Nothing was sent."),
        tr('Correct "Local address" in Settings, or leave it empty.'),
        "local-address",
        detail,
    )


def tls_problem(error: BaseException, address: Address, detail: str) -> Problem:
    what = tr("No protected connection to {host} came about", host=address.host)
    nothing = tr("Nothing was sent.")
    for cause in causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _not_trusted(cause, address, detail)
    if any(word in detail for word in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE")):
        return Problem(
            what,
            tr("Port {port} does not speak TLS. {nothing}", port=address.port, nothing=nothing),
            tr("Use http:// for this port, or the port that speaks https."),
            "tls-not-tls",
            detail,
        )
    if any(word in detail for word in ("PROTOCOL_VERSION", "UNSUPPORTED_PROTOCOL", "NO_PROTOCOLS")):
        return Problem(
            what,
            tr(
                "It and this request have no TLS version in common: it may offer only old ones that "
                "are not safe, or Settings allow only others (the lowest, for instance 1.3). "
                "{nothing}",
                nothing=nothing,
            ),
            tr(
                "Look at the lowest and highest TLS version in Settings; have the server offer TLS "
                "1.2 or 1.3."
            ),
            "tls-version",
            detail,
        )
    if wants_certificate(detail):
        return client_certificate_problem(address, detail)
    if "HANDSHAKE_FAILURE" in detail:
        return Problem(
            what,
            tr(
                "The server refused the handshake; it may want a client certificate. {nothing}",
                nothing=nothing,
            ),
            tr("Ask the server's owner what it requires."),
            "tls-handshake",
            detail,
        )
    return Problem(
        what,
        tr("The connection broke off during the TLS handshake. {nothing}", nothing=nothing),
        tr("Check that this port speaks TLS, and any proxy or firewall on the way."),
        "tls",
        detail,
    )


def _not_trusted(error: ssl.SSLCertVerificationError, address: Address, detail: str) -> Problem:
    known = _CERTIFICATE.get(error.verify_code)
    kind, meaning, advice = known or ("tls-certificate", "", "")
    why = (
        tr(meaning)
        if known
        else tr("Its certificate is not accepted: {reason}.", reason=error.verify_message)
    )
    return Problem(
        tr("The identity of {host} can't be confirmed", host=address.host),
        joined(" ", (why, tr("Nothing was sent."))),
        joined(" ", (tr(advice), tr(_INSECURE)) if advice else (tr(_INSECURE),)),
        kind,
        detail,
    )


def wants_certificate(detail: str) -> bool:
    """The alerts of RFC 8446, section 6.2, about the certificate of this side."""
    alerts = ("CERTIFICATE_REQUIRED", "ALERT_BAD_CERTIFICATE", "ALERT_CERTIFICATE", "ALERT_UNKNOWN_CA")
    return any(alert in detail for alert in alerts)


def client_certificate_problem(address: Address, detail: str) -> Problem:
    return Problem(
        tr("{host} did not accept this client's certificate", host=address.host),
        tr("It wants a client certificate, and got none or one that it does not trust."),
        tr("Add one for this host to the client certificates in Settings, or another one."),
        "tls-client-certificate",
        detail,
    )
