"""The playground: a small server on loopback to try requests against, with no network needed.

`/` lists what is here; the sample collection in `resources/playground` uses it, and so do tests. It
keeps nothing between requests and bounds every number it takes, so that no request can hurt it.
"""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from postgui.servers import playground_answer as answer
from postgui.servers import playground_echo as echo
from postgui.servers.playground_asgi import AnyMethod, AsSent, Handler, after_the_body, skip_body


@dataclass(frozen=True, slots=True)
class Page:
    """One endpoint: a path as Starlette writes it, its line in the list, an address to try.

    No `methods` means any method, also ones nobody has heard of.
    """

    path: str
    line: str
    handler: Handler
    methods: tuple[str, ...] = ()
    example: str = ""
    listed: bool = True


_READ = ("GET",)
_SEND = ("POST", "PUT", "PATCH")


def pages() -> tuple[Page, ...]:
    """Every endpoint, in the order of the list."""
    return (
        Page("/echo", "Tells method, path, query, headers and body received; /echo/... too", echo.echo),
        Page("/echo/{rest:path}", "", echo.echo, listed=False),
        Page("/anything", "The same as /echo; /anything/... too", echo.echo),
        Page("/anything/{rest:path}", "", echo.echo, listed=False),
        Page("/form", "Takes a form, URL-encoded or multipart, and lists its fields", echo.form, _SEND),
        Page("/upload", "Takes files or any body and tells size and SHA-256 of each", echo.upload, _SEND),
        Page("/status/{code}", "Answers with that status, 200 to 599", answer.status, (), "/status/418"),
        Page("/delay/{s}", "Answers after so many seconds, up to 30", answer.delay, (), "/delay/1.5"),
        Page("/redirect/{n}", "Redirects n times, to 100 (?status=307)", answer.redirect, (), "/redirect/3"),
        Page("/stream/{n}", "n JSON lines, slowly (?interval_ms=100)", answer.stream, _READ, "/stream/20"),
        Page("/events", "Server-sent events (?n=5&interval_ms=500)", answer.events, _READ),
        Page("/bytes/{n}", "n bytes, always the same (?seed=0)", answer.random_bytes, _READ, "/bytes/1024"),
        Page("/cookies", "Lists the cookies that came with the request", answer.cookies, _READ),
        Page("/cookies/set", "Sets a cookie for each query parameter", answer.set_cookies, _READ,
             "/cookies/set?flavour=oat&size=big"),
        Page("/auth/basic", "Wants Basic authentication: ada, lovelace", answer.basic_auth, ()),
        Page("/gzip", "JSON, compressed with gzip", answer.compressed("gzip"), _READ),
        Page("/deflate", "JSON, compressed with zlib", answer.compressed("deflate"), _READ),
        Page("/brotli", "JSON, compressed with Brotli", answer.compressed("br"), _READ),
        Page("/zstd", "JSON, compressed with Zstandard", answer.compressed("zstd"), _READ),
        Page("/html", "An HTML page", answer.html_page, _READ),
        Page("/xml", "An XML document", answer.xml_document, _READ),
        Page("/image", "A PNG picture (?format=svg for an SVG)", answer.image, _READ),
    )  # fmt: skip


def build_playground() -> Starlette:
    """The app, for Hypercorn or a test's ASGI client."""
    listed = tuple(page for page in pages() if page.listed)

    async def index(request: Request) -> Response:
        return _index(request, listed)

    routes = [Route("/", after_the_body(index), methods=["GET"])]
    for page in pages():
        handler = after_the_body(page.handler)
        if page.methods:
            routes.append(Route(page.path, handler, methods=list(page.methods)))
        else:
            routes.append(Route(page.path, AnyMethod(handler)))
    app = Starlette(
        routes=routes,
        middleware=[Middleware(AsSent)],
        exception_handlers={HTTPException: _on_http_error, Exception: _on_error},
    )
    app.router.redirect_slashes = False
    return app


def _index(request: Request, listed: Sequence[Page]) -> Response:
    if "text/html" not in request.headers.get("accept", ""):
        return JSONResponse(
            {
                "endpoints": [
                    {"path": page.path, "methods": page.methods or "any", "what": page.line}
                    for page in listed
                ]
            }
        )
    rows = "\n".join(
        f'<tr><td><a href="{html.escape(page.example or page.path)}">{html.escape(page.path)}</a></td>'
        f"<td>{' '.join(page.methods) or 'any'}</td><td>{html.escape(page.line)}</td></tr>"
        for page in listed
    )
    return HTMLResponse(
        f'<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Playground</title></head>\n'
        f"<body>\n<h1>Playground</h1>\n<table>\n{rows}\n</table>\n</body>\n</html>\n"
    )


async def _on_http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    await skip_body(request)
    text = error.detail
    if error.status_code == HTTPStatus.NOT_FOUND:
        text = f"Nothing is at {request.url.path}; / lists what there is"
    elif error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        allowed = (error.headers or {}).get("Allow", "")
        text = f"{request.url.path} takes {allowed}, not {request.method}"
    return JSONResponse(
        {"status": error.status_code, "error": text}, error.status_code, headers=dict(error.headers or {})
    )


def _on_error(request: Request, error: Exception) -> Response:
    text = f"{type(error).__name__}: {error}"
    return JSONResponse({"status": 500, "error": text}, HTTPStatus.INTERNAL_SERVER_ERROR)
