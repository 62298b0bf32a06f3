"""`postgui token`: the OAuth 2.0 token of a request file."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.cli.compose import compose
from postgui.cli.prompt import with_answers
from postgui.cli.send_argument import SendOptions
from postgui.cli.terminal import can_ask, note, printable, write_json, write_text
from postgui.cli.token_argument import TokenOptions
from postgui.model.problem import Problem, ProblemError
from postgui.services.context import Context
from postgui.services.token_place import TokenPlace

if TYPE_CHECKING:
    from postgui.services.oauth2_answer import Token

_KIND = "oauth2"


async def token(options: TokenOptions, context: Context) -> int:
    """Do it; returns the exit status.

    Raises:
        ProblemError: The request has no such auth, the server gives no token, there is none to show.
    """
    place, tokens = await _place(options, context), context.tokens
    values, root = place.values, place.root
    match options.action:
        case "get":
            if can_ask():
                await tokens.get(values, root=root, settings=place.settings)
            else:
                await tokens.token(values, root=root, settings=place.settings, interactive=False)
        case "refresh":
            await tokens.refresh(values, root=root, settings=place.settings)
        case "forget":
            await tokens.forget(values, root=root)
            note("The token is forgotten.")
            return 0
    kept = await tokens.peek(values, root=root, ask=True)
    if kept is None:
        raise ProblemError(_no_token(options.target))
    _show(kept, options, context.clock())
    if (problem := tokens.not_kept(values, root=root)) is not None:
        note(f"It could not be kept: {problem.what}")
    return 0


async def _place(options: TokenOptions, context: Context) -> TokenPlace:
    send = SendOptions(data_dir=options.data_dir, target=options.target, environment=options.environment)
    # No scratch folder is needed: nothing of a body is given.
    job = await with_answers(context, await compose(send, context, Path()))
    place = await context.composer.token_place(job)
    if place.kind != _KIND:
        raise ProblemError(
            Problem(
                f"{options.target} is not sent with OAuth 2.0",
                f"Its auth is {place.kind}.",
                "Name a request whose Auth tab says OAuth 2.0, or whose folder or collection does.",
                "no-oauth2",
            )
        )
    return place


def _show(kept: "Token", options: TokenOptions, now: float) -> None:
    until = None if kept.expires_at is None else datetime.fromtimestamp(kept.expires_at, UTC)
    expired = kept.expired(now)
    if options.json:
        shown = {
            "expires_at": until.isoformat(timespec="seconds") if until else None,
            "expired": expired,
            "scope": kept.scope,
            "token_type": kept.token_type,
            "refreshable": bool(kept.refresh_token),
        }
        write_json(shown | ({"access_token": kept.access_token} if options.value else {}))
        return
    if options.value:
        write_text(kept.access_token)
    local = f"{until.astimezone():%Y-%m-%d %H:%M:%S}" if until else ""
    state = f"{'expired at' if expired else 'good until'} {local}" if local else "good, nobody says how long"
    note(printable(f"The token is {state}; scope: {kept.scope or 'not said'}."))


def _no_token(target: str) -> Problem:
    return Problem(
        "No token is kept for this request", "", f"`postgui token get {target}` gets one.", "no-token"
    )
