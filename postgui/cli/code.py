"""`postgui code`: a program that sends a request, in a language of choice."""

import difflib
import tempfile
from pathlib import Path

from postgui.cli.code_argument import CodeOptions
from postgui.cli.compose import compose
from postgui.cli.send import write_file
from postgui.cli.send_argument import SendOptions
from postgui.cli.terminal import note, write_bytes, write_json, write_text
from postgui.formats.code_kind import CodeKind, code_kinds
from postgui.model.problem import Problem, ProblemError
from postgui.services.code import CodeChoice, generate
from postgui.services.context import Context


async def code(options: CodeOptions, context: Context) -> int:
    """Print or write the code; returns the exit status.

    Raises:
        ProblemError: There is no such target or file, or the request could not be sent.
    """
    kinds = code_kinds()
    if options.listed:
        _list(kinds, as_json=options.json)
        return 0
    kind = _chosen(options.language, kinds)
    context.cookies.keep_apart()
    with tempfile.TemporaryDirectory(prefix="postgui-") as scratch:
        job = await compose(_as_send(options), context, Path(scratch))
    choice = CodeChoice(options.keep_variables, options.secrets)
    written = await generate(context.composer, job, kind, choice)
    for text in written.notes:
        note(f"Note: {text}")
    data = written.text.encode()
    if options.output is not None:
        write_file(options.output, [data])
    elif options.json:
        write_json({"target": kind.id, "code": written.text, "notes": list(written.notes)})
    else:
        write_bytes([data])
    return 0


def _list(kinds: dict[str, CodeKind], *, as_json: bool) -> None:
    if as_json:
        write_json([{"name": k.id, "label": k.label, "suffix": k.suffix} for k in kinds.values()])
        return
    width = max(map(len, kinds))
    for kind in kinds.values():
        write_text(f"{kind.id:{width}}  {kind.suffix:6}  {kind.label}")


def _chosen(name: str, kinds: dict[str, CodeKind]) -> CodeKind:
    if name in kinds:
        return kinds[name]
    near = difflib.get_close_matches(name, kinds, n=3)
    meant = f"Did you mean {', '.join(near)}? " if near else ""
    raise ProblemError(
        Problem(f"There is no target {name!r}", f"{meant}postgui code --list prints them all.", kind="usage")
    )


def _as_send(options: CodeOptions) -> SendOptions:
    return SendOptions(
        options.data_dir,
        options.target,
        environment=options.environment,
        layers=options.layers,
        variables=options.variables,
        prompts=options.prompts,
        collection=options.collection,
        record=False,
    )
