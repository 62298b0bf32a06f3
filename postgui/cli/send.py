"""`postgui send`: one request through the same services as the window."""

import base64
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

from postgui.cli.compose import compose_all
from postgui.cli.prompt import with_answers
from postgui.cli.report import BODY_LIMIT_BYTES, exchange_json, failure_json, request_json, summary
from postgui.cli.send_argument import SendOptions
from postgui.cli.terminal import note, note_problem, write_bytes, write_json
from postgui.formats.charset import decode, needs_detection
from postgui.model.content import Content
from postgui.model.exchange import Exchange, Finished, Started
from postgui.model.problem import Problem, ProblemError
from postgui.net.outgoing import Outgoing
from postgui.services.context import Context
from postgui.services.send_job import SendJob

ANSWERED, NO_ANSWER, BAD_INPUT = 0, 1, 2
_READ_BYTES = 1 << 20


async def send(options: SendOptions, context: Context) -> int:
    """Send, or show what would be sent; returns the exit status."""
    if not options.cookies:
        context.cookies.keep_apart()
    scratch = Path(tempfile.mkdtemp(prefix="postgui-"))
    try:
        _check_output(options.output)
        composed = await compose_all(options, context, scratch)
        if len(composed) > 1 and options.output is not None:
            raise _too_many(len(composed))
        return max([await _send_one(options, context, job, notes) for job, notes in composed])
    except ProblemError as error:
        if options.json:
            write_json(failure_json(error.problem))
        note_problem(error.problem)
        return BAD_INPUT
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


async def _send_one(options: SendOptions, context: Context, job: SendJob, notes: Iterable[str]) -> int:
    """One request of perhaps several; `notes` are said before it."""
    for text in notes:
        note(f"Note: {text}")
    job = await with_answers(context, job)
    if options.dry_run:
        return await _dry_run(options, context, job)
    return _show(options, *await _exchange(context, job))


async def _exchange(context: Context, job: SendJob) -> tuple[Exchange, bool]:
    """The finished exchange, and whether anything was ready to go out at all."""
    was_started = False
    async with aclosing(context.sender.send(job)) as events:
        async for event in events:
            if isinstance(event, Started):
                was_started = True
            elif isinstance(event, Finished):
                return event.exchange, was_started
    raise RuntimeError("sending ended without a result")


async def _dry_run(options: SendOptions, context: Context, job: SendJob) -> int:
    outgoing = (await context.composer.preview(job)).outgoing
    if options.output is not None:
        write_file(options.output, _wire_bytes(outgoing))
    if options.json:
        body = b"".join(outgoing.body.blocks())
        sent = replace(outgoing.request, http_version="HTTP/1.1")  # what the bytes are written as
        shown = request_json(sent) | {"body_base64": base64.b64encode(body).decode("ascii")}
        write_json({"request": shown})
    elif options.output is None:
        write_bytes(_wire_bytes(outgoing))
    return ANSWERED


def _show(options: SendOptions, exchange: Exchange, was_started: bool) -> int:
    lost = _keep(options.output, exchange)
    if options.json:
        shown = replace(exchange, problem=exchange.problem or lost, body=_hashed(exchange.body))
        write_json(exchange_json(shown, _text(exchange)))
    elif exchange.response is not None and options.output is None:
        write_bytes(_blocks(exchange.body))
    if exchange.response is not None:
        note(summary(exchange, exchange.response))
    if lost is not None:
        note_problem(lost)
    if exchange.problem is None:
        return ANSWERED if lost is None else BAD_INPUT
    note_problem(exchange.problem)
    return NO_ANSWER if was_started else BAD_INPUT


def _wire_bytes(outgoing: Outgoing) -> Iterator[bytes]:
    yield outgoing.head
    if not outgoing.chunked:
        yield from outgoing.body.blocks()
        return
    for block in filter(None, outgoing.body.blocks()):  # RFC 9112, section 7.1
        yield b"%x\r\n%s\r\n" % (len(block), block)
    yield b"0\r\n\r\n"


def _blocks(body: Content) -> Iterator[bytes]:
    if body.path is None:
        yield body.data or b""
        return
    with body.path.open("rb") as file:
        while block := file.read(_READ_BYTES):
            yield block


def _hashed(body: Content) -> Content:
    """With the hash that a body in a file does not have yet."""
    if body.sha256 or body.path is None:
        return body
    digest = hashlib.sha256()
    for block in _blocks(body):
        digest.update(block)
    return replace(body, sha256=digest.hexdigest())


def _check_output(output: Path | None) -> None:
    """Find out before anything is sent whether the answer can be kept."""
    if output is None:
        return
    if output.is_dir():
        raise _unwritable(output, "it is a folder")
    folder = output.absolute().parent
    if not folder.is_dir():
        raise _unwritable(output, "its folder does not exist")
    if not os.access(output if output.exists() else folder, os.W_OK):
        raise _unwritable(output, "permission denied")


def _keep(output: Path | None, exchange: Exchange) -> Problem | None:
    """Write the answer's body to the file asked for; what went wrong, if something did."""
    if output is None or exchange.response is None:
        return None
    try:
        write_file(output, _blocks(exchange.body))
    except ProblemError as error:
        return error.problem
    return None


def write_file(output: Path, blocks: Iterable[bytes], option: str = "-o") -> None:
    """Write `blocks` to the file that `option` names.

    Raises:
        ProblemError: It can't be written.
    """
    try:
        with output.open("wb") as file:
            file.writelines(blocks)
    except OSError as error:
        raise _unwritable(output, error.strerror or str(error), option) from error


def _too_many(count: int) -> ProblemError:
    return ProblemError(
        Problem(
            f"-o FILE is one file, but the curl command has {count} requests",
            "Nothing was sent.",
            "Leave -o out, or give one request at a time.",
            "usage",
        )
    )


def _unwritable(output: Path, why: str, option: str = "-o") -> ProblemError:
    advice = f"Choose another {option} FILE."
    return ProblemError(Problem(f"{output} can't be written: {why}", "", advice, "output"))


def _text(exchange: Exchange) -> str | None:
    """The body as text if it is one and small enough for `--json`."""
    if exchange.response is None or exchange.body.size_bytes >= BODY_LIMIT_BYTES:
        return None
    data, content_type = exchange.body.head(BODY_LIMIT_BYTES), exchange.response.header("content-type")
    if needs_detection(data, content_type):
        return None  # a guess would do for a person; a program gets text or nothing
    decoded = decode(data, content_type)
    return None if decoded.damaged else decoded.text
