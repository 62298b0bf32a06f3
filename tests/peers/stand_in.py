"""Stand-ins on loopback for the servers that others' test collections talk to: postman-echo.com, and the
server of Bruno's test bench with the services beside it.

They answer as those do as far as the collections look. Everything is at one address; a collection is pointed
there by replacing the hosts in its text.
"""

import asyncio
import base64
import gzip
import hashlib
import hmac
import json
import re
import socket
import xml.etree.ElementTree as ElementTree
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, quote, unquote

from hypercorn.asyncio import serve
from hypercorn.config import Config
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

Handler: TypeAlias = Callable[[Request], Awaitable[Response]]
_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
_OF_THE_MESSAGE = frozenset(("host", "connection", "content-length", "transfer-encoding", "accept-encoding"))


# What both have


def _lists(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Names to values; a name that comes again has a list of them, as Express has it."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            found[name] = [*(found[name] if isinstance(found[name], list) else [found[name]]), value]
        else:
            found[name] = value
    return found


def _basic(request: Request) -> str:
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    return base64.b64decode(given).decode() if scheme.lower() == "basic" else ""


def _digest_answer(request: Request, user: str, password: str) -> bool:
    """Whether the Digest credentials fit (RFC 2617, MD5, with and without `qop`)."""
    given = dict(re.findall(r'(\w+)="?([^",]*)"?', request.headers.get("authorization", "")))
    if given.get("username") != user:
        return False
    first = _md5(f"{user}:{given.get('realm')}:{password}")
    second = _md5(f"{request.method}:{given.get('uri')}")
    middle = [given["nonce"], *(given[name] for name in ("nc", "cnonce", "qop") if given.get("qop"))]
    return given.get("response") == _md5(":".join([first, *middle, second]))


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


# postman-echo.com


async def _echo(request: Request) -> Response:
    body = await request.body()
    kind = request.headers.get("content-type", "")
    data: Any = body.decode("utf-8", "replace")
    form: dict[str, Any] = {}
    files: dict[str, Any] = {}
    if kind.startswith("application/x-www-form-urlencoded"):
        data, form = "", _lists(parse_qsl(data, keep_blank_values=True))
    elif kind.startswith("multipart/form-data"):
        data = {}
        async with request.form() as parts:
            texts = [(name, value) for name, value in parts.multi_items() if isinstance(value, str)]
            for _, part in parts.multi_items():
                if isinstance(part, UploadFile):
                    coded = base64.b64encode(await part.read()).decode()
                    files[str(part.filename)] = f"data:application/octet-stream;base64,{coded}"
        form = _lists(texts)
    elif kind.startswith("application/json") and data:
        data = json.loads(data)
    answer = {
        "args": _lists(parse_qsl(request.url.query, keep_blank_values=True)),
        "data": data,
        "files": files,
        "form": form,
        "headers": dict(request.headers),
        "json": data
        if isinstance(data, dict | list) and kind.startswith("application/json")
        else form or None,
        "url": str(request.url),
    }
    return PlainTextResponse("GET,HEAD,PUT,POST") if request.method == "OPTIONS" else JSONResponse(answer)


async def _headers(request: Request) -> Response:
    return JSONResponse({"headers": dict(request.headers)})


async def _response_headers(request: Request) -> Response:
    fields = dict(parse_qsl(request.url.query))
    kind = re.sub(r";\s+", "; ", fields.get("Content-Type", "application/json"))
    return Response(json.dumps(fields), headers={**fields, "Content-Type": kind})


async def _basic_auth(request: Request) -> Response:
    if _basic(request) == "postman:password":
        return JSONResponse({"authenticated": True})
    return PlainTextResponse("Unauthorized", 401, {"WWW-Authenticate": 'Basic realm="Users"'})


async def _digest_auth(request: Request) -> Response:
    if _digest_answer(request, "postman", "password"):
        return JSONResponse({"authenticated": True})
    challenge = 'Digest realm="Users", nonce="ni1LiL0O37PRRhofWdCLmwFsnEtH1lew", qop="auth"'
    return PlainTextResponse("Unauthorized", 401, {"WWW-Authenticate": challenge})


async def _oauth1(request: Request) -> Response:
    """Verify an HMAC-SHA1 signature (RFC 5849, section 3.4) of the header or the query."""
    header = dict(re.findall(r'(\w+)="([^"]*)"', request.headers.get("authorization", "")))
    pairs = [(name, unquote(value)) for name, value in header.items() if name != "realm"]
    pairs += parse_qsl(request.url.query, keep_blank_values=True)
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        pairs += parse_qsl((await request.body()).decode(), keep_blank_values=True)
    signature = dict(pairs).get("oauth_signature", "")
    signed = sorted((quote(n, safe="~"), quote(v, safe="~")) for n, v in pairs if n != "oauth_signature")
    listed = "&".join(f"{name}={value}" for name, value in signed)
    address = str(request.url.replace(query=""))
    base = "&".join(quote(part, safe="~") for part in (request.method, address, listed))
    key = f"{quote('D+EdQ-gs$-%@2Nu7', safe='~')}&".encode()
    wanted = base64.b64encode(hmac.digest(key, base.encode(), "sha1")).decode()
    if hmac.compare_digest(wanted, signature):
        return JSONResponse({"status": "pass", "message": "OAuth-1.0a signature verification was successful"})
    return JSONResponse({"status": "fail", "base_uri": base}, 401)


async def _hawk(request: Request) -> Response:
    """Verify a Hawk header: a MAC of SHA-256 over the lines of the scheme's first version."""
    given = dict(re.findall(r'(\w+)="([^"]*)"', request.headers.get("authorization", "")))
    target = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    host, _, port = request.headers["host"].partition(":")
    lines = ["hawk.1.header", given.get("ts", ""), given.get("nonce", ""), request.method, target, host, port]
    lines += [given.get("hash", ""), given.get("ext", "")]
    if "app" in given:
        lines += [given["app"], given.get("dlg", "")]
    key = b"werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn"
    mac = base64.b64encode(hmac.digest(key, ("\n".join(lines) + "\n").encode(), "sha256")).decode()
    if hmac.compare_digest(mac, given.get("mac", "")):
        return JSONResponse({"message": "Hawk Authentication Successful"})
    return JSONResponse({"message": "Bad mac"}, 401)


async def _cookies(request: Request) -> Response:
    return JSONResponse({"cookies": request.cookies})


async def _set_cookies(request: Request) -> Response:
    response = RedirectResponse("/cookies", 302)
    for name, value in request.query_params.items():
        response.set_cookie(name, value)
    return response


async def _delete_cookies(request: Request) -> Response:
    response = RedirectResponse("/cookies", 302)
    for name in request.query_params:
        response.headers.append("Set-Cookie", f"{name}=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT")
    return response


async def _delay(request: Request) -> Response:
    """As many hundredths of a second as seconds are asked for: the tests look at the text only."""
    await asyncio.sleep(int(request.path_params["n"]) / 100)
    return JSONResponse({"delay": request.path_params["n"]})


async def _coded(request: Request) -> Response:
    gzipped = request.url.path == "/gzip"
    body = json.dumps({"gzipped" if gzipped else "deflated": True, "headers": {}, "method": "GET"}).encode()
    coded = gzip.compress(body) if gzipped else zlib.compress(body)
    coding = "gzip" if gzipped else "deflate"
    return Response(coded, headers={"Content-Encoding": coding, "Content-Type": "application/json"})


async def _status(request: Request) -> Response:
    return JSONResponse({"status": request.path_params["n"]}, request.path_params["n"])


async def _stream(request: Request) -> Response:
    return PlainTextResponse("\n".join(json.dumps({"n": n}) for n in range(request.path_params["n"])))


async def _xml(_request: Request) -> Response:
    text = '<?xml version="1.0"?><food><key>Homestyle Breakfast</key><value>950</value></food>'
    return Response(text, media_type="application/xml")


async def _utf8(_request: Request) -> Response:
    return Response("<p>∮ E⋅da = Q,  n → ∞, ∑ f(i) = ∏ g(i)</p>", media_type="text/html")


# Bruno's bench


async def _ping(_request: Request) -> Response:
    return PlainTextResponse("pong")


async def _to_ping(_request: Request) -> Response:
    return PlainTextResponse("Found. Redirecting to /ping", 302, {"Location": "/ping"})


async def _back(request: Request) -> Response:
    """The body as it came, its kind too; JSON laid out as Express does."""
    body = await request.body()
    if request.url.path.endswith("/json"):
        return JSONResponse(json.loads(body or b"{}"))
    kind = "application/xml" if request.url.path.endswith("/xml-raw") else "text/html; charset=utf-8"
    return Response(body, headers={"Content-Type": kind})


async def _xml_parsed(request: Request) -> Response:
    """As xml2js has it: each element a list, an empty one an empty text."""

    def value(element: ElementTree.Element) -> Any:
        if not len(element):
            return element.text or ""
        found: dict[str, list[Any]] = {}
        for each in element:
            found.setdefault(each.tag, []).append(value(each))
        return found

    root = ElementTree.fromstring(await request.body())
    return JSONResponse({root.tag: value(root)})


async def _bom(_request: Request) -> Response:
    text = "\ufeff" + json.dumps({"message": "Hello!", "success": True})
    return Response(text, media_type="application/json")


async def _custom(request: Request) -> Response:
    wanted = json.loads(await request.body())
    if "contentJSON" in wanted:
        return Response(json.dumps(wanted["contentJSON"]), media_type=wanted["type"])
    return Response(wanted["content"], headers=wanted["headers"])


async def _mirror(request: Request) -> Response:
    """echo.usebruno.com: the body comes back, and the headers as those of the answer."""
    kept = {name: value for name, value in request.headers.items() if name not in _OF_THE_MESSAGE}
    return Response(await request.body(), headers={"content-type": "text/plain", **kept})


async def _bearer(request: Request) -> Response:
    if request.headers.get("authorization") == "Bearer your_secret_token":
        return JSONResponse({"message": "Authentication successful"})
    return JSONResponse({"message": "Unauthorized"}, 401)


async def _bruno_basic(request: Request) -> Response:
    if _basic(request) == "bruno:della":
        return JSONResponse({"message": "Authentication successful"})
    return PlainTextResponse("Unauthorized", 401)


async def _log_in(_request: Request) -> Response:
    response = JSONResponse({"message": "Logged in successfully"})
    response.set_cookie("isAuthenticated", "true", httponly=True)
    return response


async def _logged_in(request: Request) -> Response:
    if request.cookies.get("isAuthenticated") == "true":
        return JSONResponse({"message": "Authentication successful"})
    return JSONResponse({"message": "Unauthorized: User not authenticated"}, 401)


async def _bruno_digest(request: Request) -> Response:
    if _digest_answer(request, request.path_params["user"], request.path_params["password"]):
        return JSONResponse({"authenticated": True})
    challenge = 'Digest realm="bench", nonce="8b2fd1f2", qop="auth", algorithm=MD5'
    return JSONResponse({"authenticated": False}, 401, {"WWW-Authenticate": challenge})


async def _move_on(_request: Request) -> Response:
    return Response(status_code=308, headers={"Location": "/api/redirect/multipart-redirect-target"})


async def _moved(request: Request) -> Response:
    async with request.form() as form:
        fields = dict(form)
    return JSONResponse(
        {"status": "success", "method": request.method, "headers": dict(request.headers), "body": fields}
    )


async def _graphql(request: Request) -> Response:
    query = json.loads(await request.body())["query"]
    data = {"create": {"success": True}} if "mutation" in query else {"company": {"ceo": "Elon Musk"}}
    return JSONResponse({"data": data})


async def _events(_request: Request) -> Response:
    return Response(
        "".join(f"data: {word}\n\n" for word in ("Hello", "from", "SSE")), media_type="text/event-stream"
    )


_POSTMAN: dict[str, Handler] = {
    **{f"/{name}": _echo for name in ("get", "post", "put", "patch", "delete")},
    "/headers": _headers,
    "/response-headers": _response_headers,
    "/basic-auth": _basic_auth,
    "/digest-auth": _digest_auth,
    "/oauth1": _oauth1,
    "/auth/hawk": _hawk,
    "/cookies": _cookies,
    "/cookies/set": _set_cookies,
    "/cookies/delete": _delete_cookies,
    "/delay/{n}": _delay,
    "/gzip": _coded,
    "/deflate": _coded,
    "/status/{n:int}": _status,
    "/stream/{n:int}": _stream,
    "/type/xml": _xml,
    "/encoding/utf8": _utf8,
}
_BRUNO: dict[str, Handler] = {
    "/ping": _ping,
    "/redirect-to-ping": _to_ping,
    "/mirror": _mirror,
    **{f"/api/echo/{name}": _back for name in ("json", "text", "xml-raw")},
    "/api/echo/xml-parsed": _xml_parsed,
    "/api/echo/bom-json-test": _bom,
    "/api/echo/custom": _custom,
    "/api/auth/bearer/protected": _bearer,
    "/api/auth/basic/protected": _bruno_basic,
    "/api/auth/cookie/login": _log_in,
    "/api/auth/cookie/protected": _logged_in,
    "/api/auth/digest/auth/{user}/{password}": _bruno_digest,
    "/api/redirect/multipart-redirect-source": _move_on,
    "/api/redirect/multipart-redirect-target": _moved,
    "/api/graphql": _graphql,
    "/api/sse/finite": _events,
}


def _whole(handler: Handler) -> Handler:
    """Read the request to its end before the answer, and close: no connection is left at the end."""

    async def answer(request: Request) -> Response:
        await request.body()
        response = await handler(request)
        response.headers["Connection"] = "close"
        return response

    return answer


@asynccontextmanager
async def stand_in() -> AsyncIterator[str]:
    """The address of both while the block lasts: `127.0.0.1:PORT`."""
    routes = [
        Route(path, _whole(handler), methods=_METHODS) for path, handler in {**_POSTMAN, **_BRUNO}.items()
    ]
    app = Starlette(routes=routes)
    listener = socket.create_server(("127.0.0.1", 0))
    address = f"127.0.0.1:{listener.getsockname()[1]}"
    config, stop = Config(), asyncio.Event()
    config.errorlog = None
    config.bind = [f"fd://{listener.detach()}"]
    config.graceful_timeout = 0
    running = asyncio.create_task(serve(app, config, shutdown_trigger=stop.wait))  # type: ignore[arg-type]
    try:
        yield address
    finally:
        stop.set()
        await running
