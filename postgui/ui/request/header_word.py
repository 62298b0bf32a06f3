"""Names and common values of request headers, offered while typing."""

from collections.abc import Sequence

HEADER_VALUES: dict[str, tuple[str, ...]] = {
    "Accept": (
        "application/json",
        "application/xml",
        "text/html",
        "text/plain",
        "text/event-stream",
        "image/*",
        "*/*",
    ),
    "Accept-Charset": ("utf-8", "iso-8859-1"),
    "Accept-Encoding": ("gzip", "br", "zstd", "deflate", "identity"),
    "Accept-Language": ("en", "en-US", "de", "fr", "es", "ja", "*"),
    "Access-Control-Request-Headers": ("Authorization", "Content-Type"),
    "Access-Control-Request-Method": ("GET", "POST", "PUT", "PATCH", "DELETE"),
    "Authorization": ("Basic ", "Bearer ", "Digest "),
    "Cache-Control": ("no-cache", "no-store", "max-age=0", "only-if-cached"),
    "Connection": ("keep-alive", "close", "upgrade"),
    "Content-Disposition": ("attachment", "inline"),
    "Content-Encoding": ("gzip", "br", "zstd", "deflate"),
    "Content-Language": ("en", "de", "fr", "es", "ja"),
    "Content-Length": (),
    "Content-Location": (),
    "Content-MD5": (),
    "Content-Range": ("bytes ",),
    "Content-Type": (
        "application/json",
        "application/xml",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/octet-stream",
        "application/graphql",
        "application/ld+json",
        "application/merge-patch+json",
        "application/json-patch+json",
        "application/problem+json",
        "application/x-ndjson",
        "application/yaml",
        "text/plain",
        "text/plain; charset=utf-8",
        "text/html",
        "text/csv",
        "text/xml",
    ),
    "Cookie": (),
    "DNT": ("1", "0"),
    "Date": (),
    "Expect": ("100-continue",),
    "Forwarded": (),
    "From": (),
    "Host": (),
    "Idempotency-Key": (),
    "If-Match": ("*",),
    "If-Modified-Since": (),
    "If-None-Match": ("*",),
    "If-Range": (),
    "If-Unmodified-Since": (),
    "Keep-Alive": ("timeout=5, max=100",),
    "Link": (),
    "Max-Forwards": (),
    "Origin": (),
    "Pragma": ("no-cache",),
    "Prefer": ("return=minimal", "return=representation", "respond-async"),
    "Priority": ("u=0, i",),
    "Proxy-Authorization": ("Basic ",),
    "Range": ("bytes=0-",),
    "Referer": (),
    "Sec-Fetch-Dest": ("empty", "document"),
    "Sec-Fetch-Mode": ("cors", "navigate", "no-cors", "same-origin"),
    "Sec-Fetch-Site": ("same-origin", "same-site", "cross-site", "none"),
    "Sec-WebSocket-Protocol": (),
    "TE": ("trailers",),
    "Trailer": (),
    "Transfer-Encoding": ("chunked",),
    "Upgrade": ("websocket", "h2c"),
    "Upgrade-Insecure-Requests": ("1",),
    "User-Agent": (),
    "Via": (),
    "Warning": (),
    "X-Api-Key": (),
    "X-Auth-Token": (),
    "X-CSRF-Token": (),
    "X-Correlation-ID": (),
    "X-Forwarded-For": (),
    "X-Forwarded-Host": (),
    "X-Forwarded-Proto": ("https", "http"),
    "X-HTTP-Method-Override": ("PUT", "PATCH", "DELETE"),
    "X-Request-ID": (),
    "X-Requested-With": ("XMLHttpRequest",),
    "traceparent": (),
}


def matching_names(typed: str) -> Sequence[str]:
    """Header names that contain `typed`, those that begin with it first."""
    return _matching(tuple(HEADER_VALUES), typed)


def matching_values(name: str, typed: str) -> Sequence[str]:
    """Common values of the header `name` that contain `typed`."""
    wanted = name.lower()
    values = next((words for known, words in HEADER_VALUES.items() if known.lower() == wanted), ())
    return _matching(values, typed)


def _matching(words: Sequence[str], typed: str) -> Sequence[str]:
    wanted = typed.lower()
    found = [word for word in words if wanted in word.lower()]
    return sorted(found, key=lambda word: not word.lower().startswith(wanted))
