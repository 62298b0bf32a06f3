"""What a request is called where it has no name of its own: pure."""

from postgui.model.query import split_url
from postgui.model.request import Request
from postgui.translation import tr


def shown_name(request: Request) -> str:
    """The request's name, or the telling part of its URL, or `New request`."""
    return request.name or _host_and_path(request.url) or tr("New request")


def suggested_file_name(request: Request) -> str:
    """A name to save the request under: its own, or the last part of the path.

    Without the method, which stands beside the name wherever requests are listed.
    """
    if request.name:
        return request.name
    _, _, path = _host_and_path(request.url).partition("/")
    return path.rsplit("/", 1)[-1] or tr("New request")


def _host_and_path(url: str) -> str:
    base = split_url(url)[0].strip()
    _, separator, rest = base.partition("://")
    return (rest if separator else base).rstrip("/")
