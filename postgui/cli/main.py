"""Runs one command. Whatever goes wrong ends as a line for a person and an exit status."""

import asyncio
import gc
import importlib
import logging
from collections.abc import Sequence

from postgui.cli.option import Options
from postgui.cli.parser import parse
from postgui.cli.terminal import can_ask, note, note_problem, prepare_streams
from postgui.model.problem import ProblemError
from postgui.storage.data_folder import find_data_dir
from postgui.storage.log_file import LogFile

FAILED = 1
BAD_INPUT = 2
INTERRUPTED = 130
_GARBAGE_AFTER = 200_000
"""Objects between two looks for cycles. At Python's own 700 they take a tenth of a run of many requests."""


def main(argv: Sequence[str]) -> int:
    """Do what `argv` (without the program's name) asks for; returns the exit status.

    Raises:
        SystemExit: After --help, --version and bad usage, as argparse does.
    """
    prepare_streams()
    gc.set_threshold(_GARBAGE_AFTER, 20, 50)
    options = parse(argv)
    log = LogFile(find_data_dir(options.data_dir))
    logging.getLogger().addHandler(log)
    try:
        return asyncio.run(_run(options))
    except ProblemError as error:
        note_problem(error.problem)
        return BAD_INPUT
    except KeyboardInterrupt:
        note("Interrupted.")
        return INTERRUPTED
    except Exception as error:
        logging.getLogger(__name__).error("%s failed", type(options).__name__, exc_info=error)
        where = f"the log is {log.path}" if log.path.exists() else "no log could be written"
        note(f"postgui: internal error, {type(error).__name__}: {error}; {where}")
        return FAILED
    finally:
        logging.getLogger().removeHandler(log)


async def _run(options: Options) -> int:
    from postgui.services.context import Context

    context = Context.build(find_data_dir(options.data_dir))
    context.noticed.connect(note_problem)
    if can_ask():
        from postgui.cli.secret import ask_passphrase
        from postgui.cli.sign_in import attend

        context.secrets.ask = ask_passphrase
        attend(context.tokens)
    module, _, name = options.command.partition(":")
    command = getattr(importlib.import_module(module), name)
    try:
        status: int = await command(options, context)
        return status
    finally:
        await context.close()
