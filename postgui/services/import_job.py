"""One import from beginning to end, but for the last step: read a source, show what it holds, stage files.

Everything here blocks and may take long; it runs in a thread or a process of its own. Nothing that is read
is run, and no network is touched. The last step, moving the files to their places, is the writer's.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from postgui.formats.importer_kind import chosen_kind, read_source
from postgui.formats.importing.capture import ALL, CaptureFilter, narrowed, picked
from postgui.formats.importing.outline import Row, outline
from postgui.formats.importing.report import report_text, with_report
from postgui.formats.importing.source import Source
from postgui.formats.template_text import placed_references
from postgui.model.bundle import Branch, Collection, Imported, Item, Loss
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Request
from postgui.services.dynamic_kind import dynamic_variables
from postgui.services.import_plan import Known, Mode, Origin, Plan, Progress, Secret, make_plan
from postgui.storage.collection_folder import COLLECTION_FILE, read, root_of
from postgui.storage.staged_files import NewFile, stage
from postgui.translation import tr

_MOST_UNKNOWN = 1_000
RECORD_FILE = ".postgui-import.json"
"""Remembers, for an update by a later import, which files nobody has changed since."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What was found: `format` is the id of its importer, `label` its name."""

    format: str
    label: str
    rows: tuple[Row, ...]
    losses: tuple[Loss, ...]


@dataclass(frozen=True, slots=True)
class Staged:
    """Files that wait for their place in `root` (without their bytes), and what the import makes."""

    root: Path
    token: str
    files: tuple[NewFile, ...]
    secrets: tuple[Secret, ...]
    requests: int
    folders: int
    environments: int
    losses: tuple[Loss, ...]


class ImportJob:
    """Holds what was read of one source."""

    def __init__(self, source: Source, format_id: str = "", wanted: CaptureFilter = ALL) -> None:
        """Read what is wanted of it.

        Raises:
            ProblemError: With line and reason.
        """
        self._kind = chosen_kind(source, format_id)
        found = narrowed(read_source(source, self._kind), wanted, source.name)
        unknown = _unknown_references(found.collection)
        outside = (
            Loss(name, tr("This file"), tr("Its name leads out of the zip file.")) for name in source.left_out
        )
        self.imported: Imported = replace(found, losses=(*found.losses, *outside, *unknown))

    def preview(self) -> Preview:
        return Preview(
            self._kind.id,
            self._kind.label,
            outline(self.imported.collection, self.imported.capture_kinds),
            self.imported.losses,
        )

    def plan(self) -> Plan:
        """The files of a new collection, for looking at."""
        return make_plan(self.imported.collection, None)

    def stage(
        self,
        root: Path,
        token: str,
        mode: Mode = "keep",
        ticked: frozenset[int] | None = None,
        progress: Progress = lambda _done: None,
    ) -> Staged:
        """Write the files aside in `root`: a new folder, an empty one, or a collection.

        Raises:
            ProblemError: `root` is another sort of folder, or can't be written.
        """
        check_target(root)
        imported = self.imported if ticked is None else picked(self.imported, ticked)
        collection = imported.collection
        is_new = not (root / COLLECTION_FILE).exists()
        report = report_text(self._kind.label, imported.losses)
        wanted = _with_report(collection, report) if is_new else collection
        plan = make_plan(wanted, root, mode, _known(root), progress)
        files = [*plan.files, *_record(root, plan)]
        if report and not is_new and plan.files:
            files.append(_report_file(root, report))
        light = tuple(replace(one, data=b"1" if one.data else b"") for one in files)
        stage(root, token, files)
        requests, folders = counted(collection.top)
        environments = len(collection.environments)
        losses = (*imported.losses, *plan.kept)
        return Staged(root, token, light, tuple(plan.secrets), requests, folders, environments, losses)


def _unknown_references(collection: Collection) -> Iterable[Loss]:
    """References to what other programs work out at the send, and PostGUI does not know."""
    known = dynamic_variables()
    found: dict[Loss, None] = {}
    for where, reference in placed_references(collection):
        name = reference.name
        if name.startswith("vault:"):
            why = tr("A vault stays with its program: make it a secret variable of an environment.")
        elif name.startswith("$") and name[1:] not in known:
            why = tr("PostGUI has no such variable; it stays as text.")
        else:
            continue
        what = tr("The variable {reference}", reference=f"{{{{{reference.content.strip()[:80]}}}}}")
        found[Loss(where, what, why)] = None
        if len(found) >= _MOST_UNKNOWN:
            break
    return found


def check_target(root: Path) -> None:
    """Refuse a target that is no place for a collection.

    Raises:
        ProblemError: It is a file, a folder inside a collection, or one with other things in it.
    """
    if not root.exists():
        above = root_of(root.parent)
        if above is None:
            return
        raise _no_place(root, tr("It would be inside the collection {name}.", name=above.name))
    if not root.is_dir():
        raise _no_place(root, tr("It is a file."))
    above = root_of(root)
    if above is not None and above != root:
        raise _no_place(root, tr("It is inside the collection {name}.", name=above.name))
    if above is None and any(not one.name.startswith(".") for one in root.iterdir()):
        raise _no_place(root, tr("It has other files in it, and is no collection."))


def counted(branch: Branch) -> tuple[int, int]:
    """How many requests and folders are in `branch`, itself not counted."""
    requests = folders = 0
    waiting: list[Item] = list(branch.items)
    while waiting:
        item = waiting.pop()
        if isinstance(item, Request):
            requests += 1
        else:
            folders += 1
            waiting += item.items
    return requests, folders


def _with_report(collection: Collection, report: str) -> Collection:
    top = collection.top
    docs = with_report(top.folder.docs, report)
    return replace(collection, top=replace(top, folder=replace(top.folder, docs=docs)))


def _known(root: Path) -> Known:
    """What the last imports remembered; nothing where that makes no sense."""
    path = root / RECORD_FILE
    try:
        content = json.loads(read(path)) if path.is_file() else {}
    except (ProblemError, ValueError, RecursionError):
        return {}
    entries = content.get("files") if isinstance(content, dict) else None
    return dict(_sensible(entries)) if isinstance(entries, dict) else {}


def _sensible(entries: Mapping[str, Any]) -> Iterable[tuple[str, Origin]]:
    for path, origin in entries.items():
        if isinstance(origin, list) and len(origin) >= 2 and all(isinstance(one, str) for one in origin):
            yield path, (origin[0], origin[1], origin[2] if len(origin) > 2 else "")


def _record(root: Path, plan: Plan) -> list[NewFile]:
    if not plan.files:
        return []
    data = json.dumps({"files": plan.known}, indent=1, sort_keys=True, ensure_ascii=False).encode()
    return [NewFile(RECORD_FILE, data, replaces=(root / RECORD_FILE).exists())]


def _report_file(root: Path, report: str) -> NewFile:
    number = 1
    while (root / (name := f"Import report{f' {number}' if number > 1 else ''}.md")).exists():
        number += 1
    return NewFile(name, report.encode())


def _no_place(root: Path, why: str) -> ProblemError:
    return ProblemError(
        Problem(
            tr("{root} can't take the import", root=root),
            tr("{why} Nothing was imported.", why=why),
            tr("Name a folder that is empty or not there yet, or the folder of a collection to add to it."),
            "usage",
        )
    )
