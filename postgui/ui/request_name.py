"""What a request is called where it has no name of its own: pure."""

from postgui.model.query import split_url
from postgui.model.request import Request


def shown_name(request: Request) -> str:
    """The request's name, or the telling part of its URL, or `New request`."""
    return request.name or _host_and_path(request.url) or "New request"


def suggested_file_name(request: Request) -> str:
    """A name to save the request under: its own, or method and last part of the path."""
    if request.name:
        return request.name
    _, slash, path = _host_and_path(request.url).partition("/")
    last = path.rsplit("/", 1)[-1]
    return f"{request.method} {last}" if slash and last else "New request"


def _host_and_path(url: str) -> str:
    base = split_url(url)[0].strip()
    _, separator, rest = base.partition("://")
    return (rest if separator else base).rstrip("/")
