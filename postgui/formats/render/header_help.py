"""What response headers mean, in plain words, and where that is written down. Pure; our own words."""

_HELP = {
    "accept-ch": ("Asks the browser to send these hints about itself with later requests.", "RFC 8942"),
    "accept-patch": ("Media types that PATCH takes here.", "RFC 5789, 3.1"),
    "accept-post": ("Media types that POST takes here.", "Linked Data Platform 1.0, 7.1"),
    "accept-ranges": ("Whether parts of the body can be asked for, and in which unit.", "RFC 9110, 14.3"),
    "access-control-allow-credentials": (
        "CORS: whether a page of another origin may send cookies and read the answer.",
        "Fetch, 3.3",
    ),
    "access-control-allow-headers": ("CORS: request headers that other origins may send.", "Fetch, 3.3"),
    "access-control-allow-methods": ("CORS: methods that other origins may use.", "Fetch, 3.3"),
    "access-control-allow-origin": (
        "CORS: which origin's pages may read this answer; * is any, without credentials.",
        "Fetch, 3.3",
    ),
    "access-control-expose-headers": ("CORS: response headers that scripts may read.", "Fetch, 3.3"),
    "access-control-max-age": ("CORS: how many seconds the preflight's answer holds.", "Fetch, 3.3"),
    "age": ("Seconds since the origin server made or checked it: it came from a cache.", "RFC 9111, 5.1"),
    "allow": ("Methods that this resource takes.", "RFC 9110, 10.2.1"),
    "alt-svc": ("Other ways to reach the same server, such as HTTP/3, and for how long.", "RFC 7838, 3"),
    "cache-control": (
        "Who may keep a copy and how long: max-age in seconds, no-store never, no-cache only after asking, "
        "private not in shared caches.",
        "RFC 9111, 5.2",
    ),
    "cache-status": ("What each cache on the way did: a hit, or why not.", "RFC 9211"),
    "clear-site-data": ("Asks the browser to delete what it keeps for this site.", "Clear Site Data, 3.1"),
    "connection": ("Whether the connection stays open; concerns only this hop.", "RFC 9110, 7.6.1"),
    "content-disposition": (
        "Show it, or save it as a file (attachment), and under which name.",
        "RFC 6266",
    ),
    "content-encoding": ("How the body was compressed on the way; it is shown decoded.", "RFC 9110, 8.4"),
    "content-language": ("For readers of which language.", "RFC 9110, 8.5"),
    "content-length": ("Bytes of the body as it was sent, before decoding.", "RFC 9110, 8.6"),
    "content-location": ("The address of exactly this representation.", "RFC 9110, 8.7"),
    "content-range": ("Which part of the whole this is: first-last/size.", "RFC 9110, 14.4"),
    "content-security-policy": (
        "From where a page may load scripts, styles, pictures and frames.",
        "Content Security Policy 3",
    ),
    "content-security-policy-report-only": (
        "A policy on trial: what breaks it is reported, not stopped.",
        "Content Security Policy 3",
    ),
    "content-type": ("What the body is, and its charset.", "RFC 9110, 8.3"),
    "cross-origin-embedder-policy": ("Whether a page loads only what allows it.", "HTML, 7.1.4"),
    "cross-origin-opener-policy": ("Whether a page shares its group with windows it opens.", "HTML, 7.1.3"),
    "cross-origin-resource-policy": ("Which sites may embed this resource.", "Fetch, 3.7"),
    "date": ("When the server made this answer.", "RFC 9110, 6.6.1"),
    "deprecation": ("This resource is deprecated, since or from that time.", "RFC 9745"),
    "etag": (
        "The version of the resource: send it in If-None-Match to hear only of changes, in If-Match to "
        "overwrite nobody's.",
        "RFC 9110, 8.8.3",
    ),
    "expires": ("Until when a copy is fresh; Cache-Control's max-age wins.", "RFC 9111, 5.3"),
    "keep-alive": ("How long an idle connection stays open, for how many requests.", "RFC 2068, 19.7.1.1"),
    "last-modified": ("When it last changed; for If-Modified-Since.", "RFC 9110, 8.8.2"),
    "link": ("Related addresses, such as the next page (rel=next).", "RFC 8288"),
    "location": ("Where to go, or the address of what was made.", "RFC 9110, 10.2.2"),
    "nel": ("Asks the browser to report network errors.", "Network Error Logging"),
    "origin-agent-cluster": ("Asks for a process of its own for this origin.", "HTML, 7.1.2"),
    "permissions-policy": ("Which features, as the camera, a page may use.", "Permissions Policy"),
    "pragma": ("no-cache for caches of HTTP/1.0; obsolete.", "RFC 9111, 5.4"),
    "preference-applied": ("Which wishes in Prefer were followed.", "RFC 7240, 3"),
    "proxy-authenticate": ("How the proxy wants you to authenticate.", "RFC 9110, 11.7.1"),
    "proxy-status": ("What proxies on the way have to say about it.", "RFC 9209"),
    "ratelimit": ("How many requests are left in this time window.", "IETF draft: RateLimit fields"),
    "ratelimit-limit": ("How many requests a time window takes.", "IETF draft: RateLimit fields"),
    "ratelimit-policy": (
        "The limits: how many requests in how many seconds.",
        "IETF draft: RateLimit fields",
    ),
    "ratelimit-remaining": ("Requests that are left in this time window.", "IETF draft: RateLimit fields"),
    "ratelimit-reset": ("Seconds until the window starts anew.", "IETF draft: RateLimit fields"),
    "referrer-policy": ("How much of its address a page tells where a link leads.", "Referrer Policy"),
    "refresh": ("Load this page again, or another, after so many seconds.", "HTML, 4.2.5.3"),
    "report-to": ("Where browsers send reports; replaced by Reporting-Endpoints.", "Reporting API"),
    "reporting-endpoints": ("Where browsers send reports.", "Reporting API"),
    "retry-after": ("When to try again: seconds, or a date.", "RFC 9110, 10.2.3"),
    "sec-websocket-accept": ("The server's proof that it speaks WebSocket.", "RFC 6455, 11.3.3"),
    "server": ("The program that answered, as it calls itself.", "RFC 9110, 10.2.4"),
    "server-timing": ("How long steps on the server took; dur is milliseconds.", "Server Timing"),
    "set-cookie": (
        "A cookie to keep: HttpOnly hides it from scripts, Secure keeps it on https, SameSite says when "
        "other sites make it go along.",
        "RFC 6265, 4.1",
    ),
    "strict-transport-security": ("Use https only for this host, for so many seconds.", "RFC 6797"),
    "sunset": ("When this resource will be gone.", "RFC 8594"),
    "te": ("Transfer codings that are welcome; concerns only this hop.", "RFC 9110, 10.1.4"),
    "timing-allow-origin": ("Which origins may see detailed timings.", "Resource Timing"),
    "traceparent": ("The id of this request in a distributed trace.", "W3C Trace Context"),
    "trailer": ("Headers that come after the body.", "RFC 9110, 6.6.2"),
    "transfer-encoding": (
        "How the message was framed on this hop: chunked has no length in advance.",
        "RFC 9112, 6.1",
    ),
    "upgrade": ("Protocols that the server offers to switch to.", "RFC 9110, 7.8"),
    "vary": (
        "Request headers on which the answer depends: caches keep one copy for each.",
        "RFC 9110, 12.5.5",
    ),
    "via": ("Proxies and gateways on the way.", "RFC 9110, 7.6.3"),
    "warning": ("A remark of a cache; obsolete.", "RFC 9111, 5.5"),
    "www-authenticate": ("How to authenticate here: scheme, realm and more.", "RFC 9110, 11.6.1"),
    "x-content-type-options": ("nosniff: take Content-Type at its word.", "Fetch, 3.6"),
    "x-forwarded-for": ("Addresses of the client and proxies, as a proxy saw them.", "unregistered"),
    "x-frame-options": ("Whether other pages may show this one in a frame.", "RFC 7034"),
    "x-powered-by": ("What the server runs on, as it tells; often better left out.", "unregistered"),
    "x-ratelimit-limit": ("How many requests a time window takes.", "unregistered"),
    "x-ratelimit-remaining": ("Requests that are left in this time window.", "unregistered"),
    "x-ratelimit-reset": ("When the window starts anew: seconds, or seconds since 1970.", "unregistered"),
    "x-request-id": ("The server's id of this request: name it when you ask for help.", "unregistered"),
    "x-correlation-id": ("An id that joins what belongs to one action across services.", "unregistered"),
    "x-robots-tag": ("What search engines may do with it.", "unregistered"),
    "x-xss-protection": ("A filter that old browsers had; obsolete.", "unregistered"),
}


def header_help(name: str) -> tuple[str, str]:
    """What a header means and where that is defined; both empty if it is none of the known ones."""
    return _HELP.get(name.strip().lower(), ("", ""))


def help_text(name: str) -> str:
    """One line for a tooltip: meaning, then source in brackets."""
    meaning, source = header_help(name)
    return f"{meaning} ({source})" if meaning else ""


def known_headers() -> tuple[str, ...]:
    """The names that have help, in lower case."""
    return tuple(_HELP)
