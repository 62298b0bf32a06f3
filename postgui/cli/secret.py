"""`postgui secret`: what is in the keyring, by name. A value never stands among the arguments, where
other users and the shell's history would see it: it comes from standard input or a hidden prompt."""

import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.cli.secret_argument import SecretOptions
from postgui.cli.terminal import can_ask, note, printable, write_json, write_text
from postgui.model.problem import Problem, ProblemError
from postgui.services.secrets import PassphraseQuestion, Secrets

if TYPE_CHECKING:
    from postgui.services.context import Context


async def secret(options: SecretOptions, context: "Context") -> int:
    """Do it; returns the exit status.

    Raises:
        ProblemError: No such secret, no such collection, no passphrase.
    """
    root = _root(options, context)
    if options.action == "list":
        await _list(context.secrets, _real(root), as_json=options.json)
        return 0
    name = _account(options)
    match options.action:
        case "set":
            value = _read_value(options.name)
            await context.secrets.keep(root, name, value)
            note(f"{options.name} is in the {context.secrets.place}.")
        case "get":
            await _get(context.secrets, root, name, options)
        case "forget":
            known = name in await context.secrets.load(root)
            await context.secrets.forget(root, name)
            if not known:
                raise ProblemError(_no_secret(root, options))
            note(f"{options.name} is forgotten.")
    return 0


async def ask_passphrase(question: PassphraseQuestion) -> str | None:
    """Ask on the terminal; None after an empty answer. What `Secrets.ask` wants."""
    if question.wrong:
        note("This is not the passphrase.")
    if not question.is_new:
        return getpass.getpass("Passphrase of the secrets: ") or None
    note("There is no keyring here. Secrets go into an encrypted file; choose its passphrase.")
    while first := getpass.getpass("New passphrase: "):
        if getpass.getpass("Again: ") == first:
            return first
        note("The two differ.")
    return None


async def _list(secrets: Secrets, root: str | None, *, as_json: bool) -> None:
    known = await secrets.all_names()
    rows = [(name, place) for place, names in known.items() for name in names if root in (None, place)]
    if as_json:
        write_json([{"name": name, "collection": place or None} for name, place in rows])
        return
    if not rows:
        note("No secret was kept here.")
    width = max((len(name) for name, _ in rows), default=0)
    for name, place in rows:
        write_text(printable(f"{name:<{width}}  {place or '(no collection)'}"))


async def _get(secrets: Secrets, root: Path | None, name: str, options: SecretOptions) -> None:
    value = await _find(secrets, root, name, options)
    if options.show:
        write_text(value)
    else:
        note(f"{options.name} has a value; --show prints it.")


async def _find(secrets: Secrets, root: Path | None, name: str, options: SecretOptions) -> str:
    found = await secrets.find(root, [name])
    if name not in found:
        raise ProblemError(_no_secret(root, options))
    return found[name]


def _no_secret(root: Path | None, options: SecretOptions) -> Problem:
    return Problem(
        f"There is no secret named {options.name}",
        f"{root.name} has none." if root else "There is none outside collections.",
        "`postgui secret list` shows what was kept.",
        "no-secret",
    )


def _read_value(name: str) -> str:
    if can_ask():
        value = getpass.getpass(f"Value of {name}: ")
    else:
        data = sys.stdin.buffer.read() if sys.stdin is not None else b""
        try:
            value = data.decode()
        except UnicodeDecodeError as error:
            raise ProblemError(
                Problem("The value is not text in UTF-8", "Nothing was kept.", kind="input")
            ) from error
        value = value.removesuffix("\n").removesuffix("\r")
    if not value:
        raise ProblemError(
            Problem(
                f"There is no value for {name}",
                "Standard input was empty, so nothing was kept.",
                "Pipe the value in; `postgui secret forget` takes one away.",
                "input",
            )
        )
    return value


def _root(options: SecretOptions, context: "Context") -> Path | None:
    if options.collection is None:
        return None
    folder = options.collection.absolute()
    root = context.collections.root_of(folder)
    if root is None:
        raise ProblemError(
            Problem(
                f"{options.collection} is not a collection",
                "It has no opencollection.yml, and neither has a folder above it.",
                "Name the folder of a collection.",
                "not-a-collection",
            )
        )
    return root


def _real(root: Path | None) -> str | None:
    return os.path.realpath(root) if root is not None else None


def _account(options: SecretOptions) -> str:
    from postgui.services.scopes import environment_account

    return (environment_account(options.environment) if options.environment else "") + options.name
