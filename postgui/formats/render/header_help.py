"""What response headers mean, in plain words, and where that is written down. Pure; our own words."""

from postgui.translation import mark, tr

_UNREGISTERED = mark("unregistered")

_HELP = {
    "accept-ch": (mark("Asks the browser to send these hints about itself with later requests."), "RFC 8942"),
    "accept-patch": (mark("Media types that PATCH takes here."), "RFC 5789, 3.1"),
    "accept-post": (mark("Media types that POST takes here."), "Linked Data Platform 1.0, 7.1"),
    "accept-ranges": (
        mark("Whether parts of the body can be asked for, and in which unit."),
        "RFC 9110, 14.3",
    ),
    "access-control-allow-credentials": (
        mark("CORS: whether a page of another origin may send cookies and read the answer."),
        "Fetch, 3.3",
    ),
    "access-control-allow-headers": (
        mark("CORS: request headers that other origins may send."),
        "Fetch, 3.3",
    ),
    "access-control-allow-methods": (mark("CORS: methods that other origins may use."), "Fetch, 3.3"),
    "access-control-allow-origin": (
        mark("CORS: which origin's pages may read this answer; * is any, without credentials."),
        "Fetch, 3.3",
    ),
    "access-control-expose-headers": (mark("CORS: response headers that scripts may read."), "Fetch, 3.3"),
    "access-control-max-age": (mark("CORS: how many seconds the preflight's answer holds."), "Fetch, 3.3"),
    "age": (
        mark("Seconds since the origin server made or checked it: it came from a cache."),
        "RFC 9111, 5.1",
    ),
    "allow": (mark("Methods that this resource takes."), "RFC 9110, 10.2.1"),
    "alt-svc": (
        mark("Other ways to reach the same server, such as HTTP/3, and for how long."),
        "RFC 7838, 3",
    ),
    "cache-control": (
        mark(
            "Who may keep a copy and how long: max-age in seconds, no-store never, no-cache only after "
            "asking, private not in shared caches."
        ),
        "RFC 9111, 5.2",
    ),
    "cache-status": (mark("What each cache on the way did: a hit, or why not."), "RFC 9211"),
    "clear-site-data": (
        mark("Asks the browser to delete what it keeps for this site."),
        "Clear Site Data, 3.1",
    ),
    "connection": (mark("Whether the connection stays open; concerns only this hop."), "RFC 9110, 7.6.1"),
    "content-disposition": (
        mark("Show it, or save it as a file (attachment), and under which name."),
        "RFC 6266",
    ),
    "content-encoding": (
        mark("How the body was compressed on the way; it is shown decoded."),
        "RFC 9110, 8.4",
    ),
    "content-language": (mark("For readers of which language."), "RFC 9110, 8.5"),
    "content-length": (mark("Bytes of the body as it was sent, before decoding."), "RFC 9110, 8.6"),
    "content-location": (mark("The address of exactly this representation."), "RFC 9110, 8.7"),
    "content-range": (mark("Which part of the whole this is: first-last/size."), "RFC 9110, 14.4"),
    "content-security-policy": (
        mark("From where a page may load scripts, styles, pictures and frames."),
        "Content Security Policy 3",
    ),
    "content-security-policy-report-only": (
        mark("A policy on trial: what breaks it is reported, not stopped."),
        "Content Security Policy 3",
    ),
    "content-type": (mark("What the body is, and its charset."), "RFC 9110, 8.3"),
    "cross-origin-embedder-policy": (mark("Whether a page loads only what allows it."), "HTML, 7.1.4"),
    "cross-origin-opener-policy": (
        mark("Whether a page shares its group with windows it opens."),
        "HTML, 7.1.3",
    ),
    "cross-origin-resource-policy": (mark("Which sites may embed this resource."), "Fetch, 3.7"),
    "date": (mark("When the server made this answer."), "RFC 9110, 6.6.1"),
    "deprecation": (mark("This resource is deprecated, since or from that time."), "RFC 9745"),
    "etag": (
        mark(
            "The version of the resource: send it in If-None-Match to hear only of changes, in If-Match to "
            "overwrite nobody's."
        ),
        "RFC 9110, 8.8.3",
    ),
    "expires": (mark("Until when a copy is fresh; Cache-Control's max-age wins."), "RFC 9111, 5.3"),
    "keep-alive": (
        mark("How long an idle connection stays open, for how many requests."),
        "RFC 2068, 19.7.1.1",
    ),
    "last-modified": (mark("When it last changed; for If-Modified-Since."), "RFC 9110, 8.8.2"),
    "link": (mark("Related addresses, such as the next page (rel=next)."), "RFC 8288"),
    "location": (mark("Where to go, or the address of what was made."), "RFC 9110, 10.2.2"),
    "nel": (mark("Asks the browser to report network errors."), "Network Error Logging"),
    "origin-agent-cluster": (mark("Asks for a process of its own for this origin."), "HTML, 7.1.2"),
    "permissions-policy": (mark("Which features, as the camera, a page may use."), "Permissions Policy"),
    "pragma": (mark("no-cache for caches of HTTP/1.0; obsolete."), "RFC 9111, 5.4"),
    "preference-applied": (mark("Which wishes in Prefer were followed."), "RFC 7240, 3"),
    "proxy-authenticate": (mark("How the proxy wants you to authenticate."), "RFC 9110, 11.7.1"),
    "proxy-status": (mark("What proxies on the way have to say about it."), "RFC 9209"),
    "ratelimit": (mark("How many requests are left in this time window."), "IETF draft: RateLimit fields"),
    "ratelimit-limit": (mark("How many requests a time window takes."), "IETF draft: RateLimit fields"),
    "ratelimit-policy": (
        mark("The limits: how many requests in how many seconds."),
        "IETF draft: RateLimit fields",
    ),
    "ratelimit-remaining": (
        mark("Requests that are left in this time window."),
        "IETF draft: RateLimit fields",
    ),
    "ratelimit-reset": (mark("Seconds until the window starts anew."), "IETF draft: RateLimit fields"),
    "referrer-policy": (mark("How much of its address a page tells where a link leads."), "Referrer Policy"),
    "refresh": (mark("Load this page again, or another, after so many seconds."), "HTML, 4.2.5.3"),
    "report-to": (mark("Where browsers send reports; replaced by Reporting-Endpoints."), "Reporting API"),
    "reporting-endpoints": (mark("Where browsers send reports."), "Reporting API"),
    "retry-after": (mark("When to try again: seconds, or a date."), "RFC 9110, 10.2.3"),
    "sec-websocket-accept": (mark("The server's proof that it speaks WebSocket."), "RFC 6455, 11.3.3"),
    "server": (mark("The program that answered, as it calls itself."), "RFC 9110, 10.2.4"),
    "server-timing": (mark("How long steps on the server took; dur is milliseconds."), "Server Timing"),
    "set-cookie": (
        mark(
            "A cookie to keep: HttpOnly hides it from scripts, Secure keeps it on https, SameSite says when "
            "other sites make it go along."
        ),
        "RFC 6265, 4.1",
    ),
    "strict-transport-security": (mark("Use https only for this host, for so many seconds."), "RFC 6797"),
    "sunset": (mark("When this resource will be gone."), "RFC 8594"),
    "te": (mark("Transfer codings that are welcome; concerns only this hop."), "RFC 9110, 10.1.4"),
    "timing-allow-origin": (mark("Which origins may see detailed timings."), "Resource Timing"),
    "traceparent": (mark("The id of this request in a distributed trace."), "W3C Trace Context"),
    "trailer": (mark("Headers that come after the body."), "RFC 9110, 6.6.2"),
    "transfer-encoding": (
        mark("How the message was framed on this hop: chunked has no length in advance."),
        "RFC 9112, 6.1",
    ),
    "upgrade": (mark("Protocols that the server offers to switch to."), "RFC 9110, 7.8"),
    "vary": (
        mark("Request headers on which the answer depends: caches keep one copy for each."),
        "RFC 9110, 12.5.5",
    ),
    "via": (mark("Proxies and gateways on the way."), "RFC 9110, 7.6.3"),
    "warning": (mark("A remark of a cache; obsolete."), "RFC 9111, 5.5"),
    "www-authenticate": (mark("How to authenticate here: scheme, realm and more."), "RFC 9110, 11.6.1"),
    "x-content-type-options": (mark("nosniff: take Content-Type at its word."), "Fetch, 3.6"),
    "x-forwarded-for": (mark("Addresses of the client and proxies, as a proxy saw them."), _UNREGISTERED),
    "x-frame-options": (mark("Whether other pages may show this one in a frame."), "RFC 7034"),
    "x-powered-by": (mark("What the server runs on, as it tells; often better left out."), _UNREGISTERED),
    "x-ratelimit-limit": (mark("How many requests a time window takes."), _UNREGISTERED),
    "x-ratelimit-remaining": (mark("Requests that are left in this time window."), _UNREGISTERED),
    "x-ratelimit-reset": (
        mark("When the window starts anew: seconds, or seconds since 1970."),
        _UNREGISTERED,
    ),
    "x-request-id": (mark("The server's id of this request: name it when you ask for help."), _UNREGISTERED),
    "x-correlation-id": (mark("An id that joins what belongs to one action across services."), _UNREGISTERED),
    "x-robots-tag": (mark("What search engines may do with it."), _UNREGISTERED),
    "x-xss-protection": (mark("A filter that old browsers had; obsolete."), _UNREGISTERED),
}


def header_help(name: str) -> tuple[str, str]:
    """What a header means and where that is defined; both empty if it is none of the known ones."""
    meaning, source = _HELP.get(name.strip().lower(), ("", ""))
    return tr(meaning), tr(source)


def help_text(name: str) -> str:
    """One line for a tooltip: meaning, then source in brackets."""
    meaning, source = header_help(name)
    return f"{meaning} ({source})" if meaning else ""


def known_headers() -> tuple[str, ...]:
    """The names that have help, in lower case."""
    return tuple(_HELP)
