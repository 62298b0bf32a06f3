"""`postgui export`: a collection, or a part of it, in another program's format."""

from pathlib import Path

from postgui.cli.export_argument import ExportOptions
from postgui.cli.send import write_file
from postgui.cli.terminal import note, write_bytes, write_json, write_text
from postgui.formats.exporter_kind import Exported, ExporterKind, exporter_kinds
from postgui.model.problem import Problem, ProblemError
from postgui.services.context import Context
from postgui.services.export import export
from postgui.storage.file_name import safe_name


async def export_command(options: ExportOptions, context: Context) -> int:
    """Print or write the export; returns the exit status.

    Raises:
        ProblemError: There is no such format, or the source can't be read.
    """
    kinds = exporter_kinds()
    if options.listed or options.source is None:
        _list(kinds, as_json=options.json)
        return 0
    kind = kinds.get(options.format)
    if kind is None:
        raise ProblemError(
            Problem(
                f"There is no export format {options.format!r}",
                f"There are: {', '.join(kinds)}.",
                kind="usage",
            )
        )
    exported = await export(
        options.source.absolute(), kind, context.environments, context.secrets, clear=options.secrets
    )
    files = _write(exported, options.output)
    for loss in exported.losses:
        note(f"Not carried over: {f'{loss.where}: ' if loss.where else ''}{loss.what}. {loss.why}")
    if options.json:
        losses = [{"where": one.where, "what": one.what, "why": one.why} for one in exported.losses]
        write_json({"format": kind.id, "files": files, "not_carried_over": losses})
    return 0


def _write(exported: Exported, output: Path | None) -> list[str]:
    """The files that were written."""
    if output is None:
        write_bytes([exported.text.encode()])
        for beside in exported.beside:
            note(f"Not written: {beside.name}, which belongs beside it. Use -o FILE.")
        return []
    written = [output]
    write_file(output, [exported.text.encode()])
    for beside in exported.beside:
        target = output.parent / safe_name(beside.name)
        write_file(target, [beside.text.encode()])
        written.append(target)
    return [str(path) for path in written]


def _list(kinds: dict[str, ExporterKind], *, as_json: bool) -> None:
    if as_json:
        write_json([{"name": k.id, "label": k.label, "suffix": k.suffix} for k in kinds.values()])
        return
    width = max(map(len, kinds))
    for kind in kinds.values():
        write_text(f"{kind.id:{width}}  {kind.suffix:25}  {kind.label}")
