"""`postgui cookies`: the jars that the window keeps, for scripts.

`postgui send` has an empty jar of its own, as curl has: what a script sends does not hang on what was
sent before. `--cookies` makes it use these.
"""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from postgui.cli.cookies_argument import CookiesOptions
from postgui.cli.terminal import note, printable, write_json, write_text
from postgui.formats.render.cookie_text import domain_text, expiry_text, flags_text, shown_text
from postgui.model.cookie import Cookie
from postgui.model.problem import Problem, ProblemError
from postgui.services.context import Context
from postgui.services.cookies import JarName


async def cookies(options: CookiesOptions, context: Context) -> int:
    """Do what was asked for with one jar; returns the exit status: 1 where lines were not imported.

    Raises:
        ProblemError: There is no such collection or environment, or the file can't be imported.
    """
    jar = await _jar(options, context)
    if options.action == "import" and options.file is not None:
        return await _import(jar, options.file, context)
    if options.action == "clear":
        count = len(await context.cookies.clear(jar))
        note(f"Deleted {count} cookie{'' if count == 1 else 's'}.")
        return 0
    found = await context.cookies.list(jar)
    if options.json:
        write_json([_json(cookie, with_value=options.values) for cookie in found])
        return 0
    if not found:
        note("The jar is empty.")
    for cookie in found:
        write_text(printable(_line(cookie, with_value=options.values)))
    return 0


async def _jar(options: CookiesOptions, context: Context) -> JarName:
    if options.collection is None:
        if options.environment:
            raise ProblemError(
                Problem(
                    f"There is no environment {options.environment!r} here",
                    "Environments belong to a collection.",
                    "Name it with --collection.",
                    "no-environment",
                )
            )
        return JarName()
    root = context.collections.root_of(options.collection.absolute())
    if root is None:
        raise ProblemError(
            Problem(
                f"{options.collection} is in no collection",
                "There is no opencollection.yml in it or above it.",
                "Name the folder of a collection.",
                "not-a-collection",
            )
        )
    known = [environment.name for environment in await context.environments.list(root)]
    if options.environment and options.environment not in known:
        raise ProblemError(
            Problem(
                f"{root.name} has no environment named {options.environment}",
                f"It has: {', '.join(known) or 'none'}.",
                "Name one of these, or leave --env out.",
                "no-environment",
            )
        )
    return JarName(root, options.environment)


async def _import(jar: JarName, path: Path, context: Context) -> int:
    count, left = await context.cookies.import_file(jar, path)
    for each in left:
        note(f"{path}:{each.line}: {each.reason}")
    note(f"Imported {count} cookie{'' if count == 1 else 's'}, left out {len(left)}.")
    return 1 if left else 0


def _line(cookie: Cookie, *, with_value: bool) -> str:
    pair = f"{cookie.name}={cookie.value}" if with_value else cookie.name or "(no name)"
    parts = (
        f"{domain_text(cookie)}{cookie.path}",
        shown_text(pair),
        expiry_text(cookie.expires_at),
        flags_text(cookie),
    )
    return "  ".join(part for part in parts if part)


def _json(cookie: Cookie, *, with_value: bool) -> dict[str, Any]:
    ends = cookie.expires_at
    found = {
        "name": shown_text(cookie.name),
        "domain": cookie.domain,
        "path": shown_text(cookie.path),
        "expires": None if ends is None else datetime.fromtimestamp(ends, UTC).isoformat(timespec="seconds"),
        "secure": cookie.secure,
        "httpOnly": cookie.http_only,
        "sameSite": cookie.same_site or None,
        "hostOnly": cookie.host_only,
    }
    return {**found, "value": shown_text(cookie.value)} if with_value else found
