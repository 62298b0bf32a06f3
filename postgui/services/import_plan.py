"""What an import makes -> the files that say it, beside what a folder has already.

Nothing is written here. A thing that is there already and says the same is left alone; one that says
something else stays as it is, changes, or gets a numbered neighbour, as the mode says. Blocks: it reads
the folder, and making thousands of files takes a while.
"""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, TypeAlias

from postgui.formats.opencollection_environment import update_environment, write_environment
from postgui.formats.opencollection_folder import write_collection, write_folder
from postgui.model.bundle import Branch, Collection, KeptItem, Loss
from postgui.model.collection import Environment, Node
from postgui.model.request import Request
from postgui.services.collection_tree import TreeReader
from postgui.services.import_file import FileTexts, folder_texts, request_texts, source_digest
from postgui.services.tree_node import SEQ_GAP
from postgui.storage.collection_folder import COLLECTION_FILE, ENVIRONMENTS, FOLDER_FILE, digest
from postgui.storage.file_name import safe_name
from postgui.storage.staged_files import NewFile
from postgui.translation import tr

Mode: TypeAlias = Literal["keep", "update", "replace"]
"""What to do with things that are there already: `keep` them and put the new ones beside them; `update`
those that nobody changed since they were imported; `replace` them."""

Progress: TypeAlias = Callable[[int], None]
Origin: TypeAlias = tuple[str, str, str]
"""Of a file: its digest as an import wrote it, that of what it was made from, and that collection's name."""
Known: TypeAlias = Mapping[str, Origin]
"""The same for every file that imports wrote, by path."""


@dataclass(frozen=True, slots=True)
class Secret:
    """The value of a secret variable of an environment: the keyring's, never a file's."""

    environment: str
    variable: str
    value: str = field(repr=False)


@dataclass
class Plan:
    """The files to write, by path in the collection, with what is to be told and remembered."""

    files: list[NewFile] = field(default_factory=list)
    items: list[tuple[str, Request]] = field(default_factory=list)
    secrets: list[Secret] = field(default_factory=list)
    kept: list[Loss] = field(default_factory=list)
    known: dict[str, Origin] = field(default_factory=dict)


def make_plan(
    collection: Collection,
    root: Path | None,
    mode: Mode = "keep",
    known: Known | None = None,
    progress: Progress = lambda _done: None,
) -> Plan:
    """The files for `collection` in the folder `root`; for a new collection if that is None or has none.

    Raises:
        ProblemError: A file that is there can't be read.
    """
    planner = _Planner(root, mode, known or {}, progress)
    planner.collection(collection)
    return planner.plan


@dataclass
class _Place:
    """One folder of the collection: `path` in it ("" is its top), and which names are taken."""

    path: str
    node: Node | None
    on_disk: dict[str, str]
    taken: set[str] = field(default_factory=set)
    numbers: dict[str, int] = field(default_factory=dict)
    seqs: dict[bool, int] = field(default_factory=dict)

    def inside(self, name: str) -> str:
        return f"{self.path}/{name}" if self.path else name

    def name(self, wanted: str, suffix: str) -> str:
        """A file name that no other thing of this import has here."""
        stem = safe_name(wanted)
        return self._numbered(stem, suffix, self.taken)

    def free_name(self, wanted: str, suffix: str) -> str:
        """One that nothing else has either."""
        return self._numbered(safe_name(wanted), suffix, self.taken | self.on_disk.keys())

    def _numbered(self, stem: str, suffix: str, taken: set[str]) -> str:
        key = folded(stem + suffix)
        number = self.numbers.get(key, 1)
        while folded(name := stem + (f" {number}" if number > 1 else "") + suffix) in taken:
            number += 1
        self.numbers[key] = number
        self.taken.add(folded(name))
        return name

    def next_seq(self, *, folders: bool) -> int:
        if folders not in self.seqs:
            children = self.node.children if self.node else ()
            there = [one.seq for one in children if one.seq is not None and (one.kind == "folder") is folders]
            self.seqs[folders] = int(max((*there, 0)))
        self.seqs[folders] += SEQ_GAP
        return self.seqs[folders]


class _Planner:
    """Goes through a collection, folder by folder."""

    def __init__(self, root: Path | None, mode: Mode, known: Known, progress: Progress) -> None:
        self.plan = Plan(known=dict(known))
        self._root = root
        self._mode = mode
        self._before = known
        self._source = ""
        self._met: set[str] = set()
        self._progress = progress
        self._done = 0

    def collection(self, collection: Collection) -> None:
        self._source = collection.top.folder.name
        tree = None
        if self._root is not None and self._root.is_dir():
            tree = TreeReader().folder(self._root)
        top = collection.top
        place = self._place("", tree)
        if folded(COLLECTION_FILE) not in place.on_disk:
            texts = folder_texts(write_collection(top.folder.name), top.folder, None, collection=True)
            self._add(COLLECTION_FILE, texts)
        elif tree is not None and self._needs_folder(top, tree):
            return self._finish(collection, [top], place)
        else:
            self._folder_file(top, place, COLLECTION_FILE)
        self._items(top, place)
        return self._finish(collection, [], place)

    def _needs_folder(self, top: Branch, tree: Node) -> bool:
        """Whether what the imported collection gives its requests must stay apart from what this one does."""
        given = top.folder.defaults
        gives = (
            given.auth.kind not in ("none", "inherit") or given.headers or given.variables or given.scripts
        )
        return bool(gives and top.items and top.folder.name != tree.name)

    def _finish(self, collection: Collection, folders: list[Branch], place: _Place) -> None:
        for branch in folders:
            self._branch(branch, place)
        self._environments(collection.environments)
        self._tell_gone()

    def _tell_gone(self) -> None:
        """What an earlier import of the same collection made, and this one has no longer: it stays."""
        if self._mode == "keep":
            return
        for path, (_file, _origin, source) in self._before.items():
            is_request = path.endswith(".yml") and path.rpartition("/")[2] not in (
                COLLECTION_FILE,
                FOLDER_FILE,
            )
            if source == self._source and is_request and path not in self._met and self._disk(path).is_file():
                name = path.rpartition("/")[2].removesuffix(".yml")
                self._told(
                    path, name, tr("What is imported has it no longer. It was left: delete it yourself.")
                )

    def _items(self, branch: Branch, place: _Place) -> None:
        for item in branch.items:
            if isinstance(item, Request):
                self._request(item, place)
            else:
                self._branch(item, place)

        for kept in branch.kept:  # what is no HTTP request comes along whole
            self._kept(kept, place)

    def _kept(self, kept: KeptItem, place: _Place) -> None:
        name = place.name(kept.name, ".yml")
        there = place.on_disk.get(folded(name))
        if there is not None:
            if FileTexts.read(self._disk(place.inside(there))).text == kept.text:
                return
            name = place.free_name(kept.name, ".yml")
            self._told(
                place.inside(there),
                kept.name,
                tr("There is one of this name already: it came as {name}.", name=name),
            )
        self._add(place.inside(name), FileTexts(kept.text))

    def _branch(self, branch: Branch, place: _Place) -> None:
        name = place.name(branch.folder.name, "")
        there = place.on_disk.get(folded(name))
        known = (
            next((one for one in place.node.children if one.path.name == there), None) if place.node else None
        )
        if there is not None and (known is None or known.kind != "folder"):
            name, there = place.free_name(branch.folder.name, ""), None
        inner = self._place(place.inside(there or name), known if there else None)
        if FOLDER_FILE in inner.on_disk:
            self._folder_file(branch, inner, FOLDER_FILE)
        else:
            seq = place.next_seq(folders=True)
            texts = folder_texts(write_folder(branch.folder.name, seq=seq), branch.folder, None)
            self._add(inner.inside(FOLDER_FILE), texts)
        self._items(branch, inner)

    def _folder_file(self, branch: Branch, place: _Place, name: str) -> None:
        """The settings of a folder that is there: they change only if that is asked for."""
        path = self._disk(place.inside(name))
        old = FileTexts.read(path)
        collection = name == COLLECTION_FILE
        wanted = branch.folder
        if collection:  # it keeps its name, and its docs where the import has none
            wanted = replace(wanted, name=place.node.name if place.node else wanted.name)
        texts = folder_texts(old.text, wanted, old, collection=collection)
        if texts != old and self._may_change(place.inside(name), old, texts, branch.folder.name):
            self._add(place.inside(name), texts, replaces=old)

    def _request(self, request: Request, place: _Place) -> None:
        self._done += 1
        self._progress(self._done)
        request = request if request.name.strip() else replace(request, name="Untitled")
        name = place.name(request.name, ".yml")
        there = place.on_disk.get(folded(name))
        origin = source_digest(request)
        if there is not None:
            path = place.inside(there)
            self._met.add(path)
            old = FileTexts.read(self._disk(path))
            texts = request_texts(request, old, stem=there.removesuffix(".yml"))
            if texts == old:
                self._remember(path, old, origin)
                self.plan.items.append((path, request))
                return
            if self._mode != "keep":
                if self._may_change(path, old, texts, request.name, origin):
                    self._add(path, texts, replaces=old, origin=origin)
                    self.plan.items.append((path, request))
                return
            name = place.free_name(request.name, ".yml")
            self._told(
                path, request.name, tr("There is one of this name already: it came as {name}.", name=name)
            )
        path = place.inside(name)
        seq = place.next_seq(folders=False)
        self._add(path, request_texts(request, None, stem=name.removesuffix(".yml"), seq=seq), origin=origin)
        self.plan.items.append((path, request))

    def _environments(self, environments: tuple[Environment, ...]) -> None:
        place = self._place(ENVIRONMENTS, None)
        for one in environments:
            name = place.name(one.name, ".yml")
            there = place.on_disk.get(folded(name))
            if there is None:
                self._environment(one, place.inside(name), write_environment(one), None)
                continue
            path = place.inside(there)
            self._met.add(path)
            old = FileTexts.read(self._disk(path))
            text = update_environment(old.text, replace(one, name=name.removesuffix(".yml")), where=path)
            if text == old.text:
                continue
            if self._mode == "keep":
                name = place.free_name(one.name, ".yml")
                self._told(
                    path, one.name, tr("There is one of this name already: it came as {name}.", name=name)
                )
                numbered = replace(one, name=name.removesuffix(".yml"))
                self._environment(numbered, place.inside(name), write_environment(numbered), None)
            elif self._may_change(path, old, FileTexts(text), one.name):
                self._environment(one, path, text, old)

    def _environment(self, one: Environment, path: str, text: str, old: FileTexts | None) -> None:
        self._add(path, FileTexts(text), replaces=old)
        found = (
            Secret(one.name, each.name, each.value) for each in one.variables if each.secret and each.value
        )
        self.plan.secrets.extend(found)

    # what is on disk

    def _place(self, path: str, node: Node | None) -> _Place:
        folder = self._disk(path)
        on_disk = {}
        if self._root is not None and folder.is_dir():
            on_disk = {folded(entry.name): entry.name for entry in folder.iterdir()}
        return _Place(path, node, on_disk)

    def _disk(self, path: str) -> Path:
        return (self._root or Path()) / path

    def _may_change(self, path: str, old: FileTexts, new: FileTexts, name: str, origin: str = "") -> bool:
        """Whether a file may say something else now; if not, that is told."""
        if self._mode == "replace":
            return True
        last, made_from, _source = self._before.get(path, ("", "", ""))
        origin = origin or digest(new.text.encode())
        if self._mode == "update":
            if last == digest(old.data()):
                return True
            if made_from == origin:
                return False  # only the person changed it
            self._told(path, name, tr("It was changed here since it was imported, so it was not updated."))
        else:
            self._told(path, name, tr("It is there already, and was left as it is."))
        return False

    def _told(self, path: str, name: str, why: str) -> None:
        self.plan.kept.append(Loss(path.removesuffix(".yml"), name, why))

    def _add(
        self, path: str, texts: FileTexts, *, replaces: FileTexts | None = None, origin: str = ""
    ) -> None:
        self.plan.files += texts.new_files(path, replaces)
        self._remember(path, texts, origin or digest(texts.text.encode()))

    def _remember(self, path: str, texts: FileTexts, origin: str) -> None:
        self.plan.known[path] = (digest(texts.data()), origin, self._source)


def folded(name: str) -> str:
    """Names that are one on some systems are one here."""
    return unicodedata.normalize("NFC", name).casefold()
