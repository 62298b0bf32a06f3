"""What an importer reads: one text, or a tree of files by relative path. Pure.

Where files come from is not this file's matter: `files` may read a folder or a zip file bit by bit. All
that is read is bounded, and text in another encoding than UTF-8 or UTF-16/32 is an error with its line.
"""

import codecs
import json
import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from postgui.formats.yaml12 import load
from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr

MAX_TEXT_BYTES = 100_000_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True)
class Source:
    """Something to import: `data` of one file, or a whole tree in `files` (then `data` is empty).

    `name` is what messages call it. Keys of `files` are relative paths with `/`, without `..`; beside a
    single file they are the other files of its folder, for references; `path` is then its own. `left_out`
    are names that lead out of a tree: nobody reads those files.
    """

    name: str
    data: bytes = b""
    files: Mapping[str, bytes] = field(default_factory=dict)
    path: str = ""
    left_out: tuple[str, ...] = ()

    @property
    def is_tree(self) -> bool:
        """Whether a folder or a zip file was given, rather than one file."""
        return not self.path and not self.data and bool(self.files)

    @cached_property
    def text(self) -> str:
        """The whole text.

        Raises:
            ProblemError: It is too large, or is not text.
        """
        return decoded(self.data, self.name)

    @cached_property
    def document(self) -> Any:
        """What JSON or YAML says; None where the text is neither, or broken."""
        try:
            return parsed(self.text, self.name)
        except ProblemError:
            return None

    @property
    def mapping(self) -> dict[str, Any]:
        """The document where it is an object, else an empty one."""
        return self.document if isinstance(self.document, dict) else {}

    @cached_property
    def head(self) -> str:
        """The first thousands of characters, for sniffing; whatever they are."""
        try:
            return decoded(self.data[:65536], self.name, whole=False)
        except ProblemError:
            return ""

    def raise_if_broken(self) -> None:
        """Say why the text can't be read, if it can't.

        Raises:
            ProblemError: It is empty, not text, or meant as JSON and broken.
        """
        if self.is_tree:
            return
        if not self.text.strip():
            raise ProblemError(unreadable(self.name, tr("it is empty")))
        if self.text.lstrip()[:1] in ("{", "[") or self.name.lower().endswith((".yaml", ".yml", ".json")):
            parsed(self.text, self.name)

    def beside(self, reference: str) -> "Source | None":
        """Another file of the folder, named relative to this one; None if it is not there or outside."""
        joined = posixpath.normpath(posixpath.join(posixpath.dirname(self.path), reference))
        if joined.startswith(("../", "/")) or joined in ("..", "."):
            return None
        data = self.files.get(joined)
        return None if data is None else Source(joined, data, self.files, joined)

    def member(self, path: str) -> "Source":
        """One file of a tree."""
        return Source(path, self.files[path], self.files, path)


def decoded(data: bytes, name: str, *, whole: bool = True) -> str:
    """Text by its byte order mark, else UTF-16 by its zeros, else UTF-8; line ends as they are.

    Raises:
        ProblemError: It is no text, with the line where it stops being that.
    """
    if len(data) > MAX_TEXT_BYTES:
        raise ProblemError(
            unreadable(name, tr("it is larger than {value} MB", value=MAX_TEXT_BYTES // 1_000_000))
        )
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, name, whole)
    start = data[:64]
    if len(start) >= 4 and start.count(0) >= len(start) // 3:
        return _strict(data, "utf-16-le" if start[1] == 0 else "utf-16-be", name, whole)
    return _strict(data, "utf-8", name, whole)


def _strict(data: bytes, encoding: str, name: str, whole: bool) -> str:
    try:
        return data.decode(encoding, "strict" if whole else "replace")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        reason = (
            tr("this is not UTF-8 text")
            if encoding == "utf-8"
            else tr("this is not {encoding} text", encoding=encoding.upper())
        )
        raise ProblemError(
            unreadable(name, reason, line, tr("Save it as UTF-8, then import it again."))
        ) from None


def parsed(text: str, name: str) -> Any:
    """JSON where it begins like it, else YAML 1.2.

    Raises:
        ProblemError: With line and reason.
    """
    if text.lstrip()[:1] in ("{", "["):
        try:
            return json.loads(text)
        except RecursionError:
            raise ProblemError(unreadable(name, tr("it is nested too deep"))) from None
        except ValueError as error:
            problem = error
        try:  # what begins with a brace may still be YAML in flow style
            return load(text, name)
        except ProblemError:
            line = getattr(problem, "lineno", 0)
            reason = str(getattr(problem, "msg", problem)) or tr("it is not JSON")
            raise ProblemError(unreadable(name, tr("not JSON: {reason}", reason=reason), line)) from None
    try:
        return load(text, name)
    except RecursionError:
        raise ProblemError(unreadable(name, tr("it is nested too deep"))) from None
    except ProblemError as error:
        told = replace(error.problem, meaning=tr("Nothing was imported."), kind="broken-import")
        raise ProblemError(told) from None


def unreadable(name: str, reason: str, line: int = 0, advice: str = "") -> Problem:
    """A source that can't be imported; `line` counts from 1, 0 for none."""
    place = tr("{name}, line {line}", name=name, line=line) if line else name
    return Problem(
        f"{place}: {reason}",
        tr("Nothing was imported."),
        advice or tr("Correct it in a text editor, or export it anew, then import it again."),
        "broken-import",
    )
