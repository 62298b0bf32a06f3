"""`postgui format`: files of a collection through the round trip of Save."""

from pathlib import Path

from postgui.cli.format_argument import FormatOptions
from postgui.cli.terminal import note, note_problem, printable, write_text
from postgui.model.problem import Problem, ProblemError
from postgui.services.context import Context

_WOULD_CHANGE = 1
_BROKEN = 2


async def format_files(options: FormatOptions, context: Context) -> int:
    """Read, and write what became another; returns the exit status.

    Raises:
        ProblemError: A path is not there, or is in no collection.
    """
    files = [file for path in options.paths for file in await context.collections.files_of(path)]
    named = {path for path in options.paths if path.is_file()}
    changed = broken = done = 0
    for file in dict.fromkeys(files):
        try:
            formatted = await context.collections.format(file, options.changes, write=not options.check)
        except ProblemError as error:
            note_problem(error.problem)
            broken += 1
            continue
        if formatted is None:
            if file in named:
                note_problem(_foreign(file))
                broken += 1
            continue
        done += 1
        if formatted.changed:
            changed += 1
            write_text(printable(f"{'would change' if options.check else 'changed'} {file}"))
    told = "would change" if options.check else "changed"
    note(f"{_files(done)} read, {changed} {told}" + (f", {broken} not read" if broken else ""))
    if broken:
        return _BROKEN
    return _WOULD_CHANGE if options.check and changed else 0


def _foreign(file: Path) -> Problem:
    return Problem(
        f"{file.name} is no file of a collection",
        "It has no info with a type that OpenCollection knows.",
        kind="usage",
    )


def _files(count: int) -> str:
    return f"{count} file{'' if count == 1 else 's'}"
