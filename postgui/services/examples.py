"""Answers kept with their request: made of an exchange without its secrets, and read back as one."""

import base64
from dataclasses import replace

from postgui.formats.charset import decode
from postgui.formats.render.figure import format_size
from postgui.formats.render.media import language_of
from postgui.model.content import Content
from postgui.model.exchange import Exchange, ResponseHead, SentRequest
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Body, Example, Request
from postgui.services.redacted import redact_exchange, redact_template, secrets_of
from postgui.services.redaction import Redactor
from postgui.translation import tr

EXAMPLE_BYTES = 1_000_000
"""An example is read and written with its request, so it has to stay a text that can be."""
_TYPES = {
    "json": "application/json",
    "xml": "application/xml",
    "html": "text/html",
    "text": "text/plain; charset=utf-8",
    "binary": "application/octet-stream",
}
_OF_THE_CONNECTION = frozenset(
    {"connection", "keep-alive", "transfer-encoding", "content-encoding", "content-length", "date"}
)
"""Headers of the one time it was sent: with another body, or from a mock, they would be wrong."""


def make_example(exchange: Exchange, request: Request, secrets: frozenset[str], *, name: str = "") -> Example:
    """An example of what `exchange` answered to `request`, which is a template. For a worker thread.

    Raises:
        ProblemError: There is no answer, or its body is too large or can't be read.
    """
    if exchange.response is None:
        raise ProblemError(_refused(tr("There is no answer."), tr("Send the request again.")))
    if exchange.body.size_bytes > EXAMPLE_BYTES:
        size, limit = format_size(exchange.body.size_bytes), format_size(EXAMPLE_BYTES)
        raise ProblemError(
            _refused(
                tr("The body has {size}; an example may have {limit}.", size=size, limit=limit),
                tr("Save the body instead."),
            )
        )
    try:
        data = exchange.body.head(EXAMPLE_BYTES)
    except OSError as error:
        why = tr("The body can't be read: {error}.", error=error.strerror or error)
        raise ProblemError(_refused(why, tr("Send the request again."))) from error
    redactor = Redactor(secrets | secrets_of(exchange, request))
    answer = redact_exchange(exchange, redactor).response or exchange.response
    kind = language_of(answer.header("content-type"), data[:4096])
    if kind == "binary":
        body = base64.b64encode(data).decode()
    else:
        body = redactor.secrets(decode(data, answer.header("content-type")).text)
    template = redact_template(request, redactor)
    return Example(
        name=name or _free_name(f"{answer.status} {answer.phrase}".strip(), request),
        method=template.method,
        url=template.url,
        params=template.params,
        headers=template.headers,
        body=template.body,
        status=answer.status,
        status_text=answer.phrase,
        response_headers=tuple(
            (key, value) for key, value in answer.headers if key.lower() not in _OF_THE_CONNECTION
        ),
        response_kind=kind if kind in ("json", "xml", "html", "binary") else "text",
        response_body=body,
    )


def with_example(request: Request, example: Example) -> Request:
    """The request with one example more; its own body is not said twice."""
    if example.body == request.body:
        example = replace(example, body=Body())
    return replace(request, examples=(*request.examples, example))


def example_exchange(example: Example, request: Request) -> Exchange:
    """An example as if it had just been answered, for comparing and for looking at."""
    if example.response_kind == "binary":
        try:
            data = base64.b64decode(example.response_body)
        except ValueError:
            data = example.response_body.encode("utf-8", "surrogateescape")
    else:
        data = example.response_body.encode("utf-8", "surrogatepass")
    headers = example.response_headers
    if not any(name.lower() == "content-type" for name, _ in headers):
        headers = (*headers, ("Content-Type", _TYPES[example.response_kind]))
    elif example.response_kind != "binary":
        headers = tuple(
            (name, _as_utf8(value) if name.lower() == "content-type" else value) for name, value in headers
        )
    return Exchange(
        id="",
        started_at=0.0,
        request=SentRequest(example.method or request.method, example.url or request.url),
        response=ResponseHead(example.status, example.status_text, headers=headers),
        body=Content(data, size_bytes=len(data)),
    )


def _as_utf8(content_type: str) -> str:
    """The text was decoded when it was kept; its own charset is gone."""
    parts = [part for part in content_type.split(";") if not part.strip().lower().startswith("charset")]
    return "; ".join([*(part.strip() for part in parts), "charset=utf-8"])


def _free_name(name: str, request: Request) -> str:
    taken = {example.name for example in request.examples}
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} {number}"
    return free


def _refused(meaning: str, advice: str) -> Problem:
    return Problem(tr("The response was not saved as an example"), meaning, advice, "example")
