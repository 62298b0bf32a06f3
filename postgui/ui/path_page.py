"""What the tabs that stand for paths (runs, load tests, monitors, mock servers) have in common."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from postgui.model.problem import Problem, ProblemError
from postgui.services.context import Context
from postgui.services.tree_node import find
from postgui.translation import tr
from postgui.ui.environment_choice import EnvironmentChoice
from postgui.ui.main_window import MainWindow
from postgui.ui.opener import Opener
from postgui.ui.page import Page


@dataclass(frozen=True)
class Subject:
    """What a tab works with, all in one collection, and how it learns which environment that has now.

    `name` is what the tree calls it. `environment` and `layers` are asked when work begins, with a path.
    """

    paths: tuple[Path, ...]
    name: str
    environment: Callable[[Path | None], str]
    layers: Callable[[Path | None], tuple[str, ...]]

    @property
    def path(self) -> Path:
        """The only path, or the first one."""
        return self.paths[0]

    @property
    def key(self) -> str:
        """What it is called where something about it is kept."""
        return "\n".join(map(str, self.paths))


class PathTab(Page):
    """A tab that does something with its subject when its button is pressed."""

    prefix: ClassVar[str]
    """What the session calls such a tab: this, and the paths, one a line."""
    switch: QPushButton
    """Starts and stops."""

    def __init__(self, subject: Subject, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject = subject
        self._context = context

    # What a page tells

    def method(self) -> str:
        return ""

    def place(self) -> str:
        paths = self.subject.paths
        more = len(paths) - 1
        return tr("{path} and {n} more", path=paths[0], n=more) if more else str(paths[0])

    def file(self) -> Path | None:
        return self.subject.path if len(self.subject.paths) == 1 else None

    def environment_path(self) -> Path | None:
        return self.subject.path

    def session_key(self) -> str:
        return f"{self.prefix}{self.subject.key}"

    def focus_first(self) -> None:
        self.switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        self._context.tasks.cancel_owned(self)


_Tab = TypeVar("_Tab", bound=PathTab)


class PathPages(QObject, Generic[_Tab]):
    """Opens the tabs of one kind, never two of the same subject. A subclass says how one is made."""

    kind: type[_Tab]
    gone: str
    """What it means that a path is gone: a sentence, marked for translation."""

    def __init__(
        self, context: Context, window: MainWindow, opener: Opener, environments: EnvironmentChoice
    ) -> None:
        super().__init__(window)
        self._context = context
        self._area = window.area
        self._environments = environments
        opener.add_kind(self.kind.prefix, self.open_key)

    @Slot(object)
    def show(self, path: Path) -> _Tab:
        """Open the tab for `path`, or go to it."""
        return self._open((path,), choose=True)

    async def open_key(self, key: str, choose: bool) -> Page | None:
        """Open the tab of the session; it starts nothing.

        Raises:
            ProblemError: There is nothing at one of its paths any more.
        """
        paths = tuple(map(Path, key.split("\n")))
        for path in paths:
            if not await asyncio.to_thread(path.exists):
                raise ProblemError(Problem(tr("{path} is gone", path=path), tr(self.gone), "", "disk"))
        return self._open(paths, choose=choose)

    def _make(self, subject: Subject) -> _Tab:
        """The tab for `subject`, connected; its parent is `self._area.page_parent`."""
        raise NotImplementedError

    def _open(self, paths: tuple[Path, ...], *, choose: bool) -> _Tab:
        for page in self._area.pages_of(self.kind):
            if page.subject.paths == paths:
                if choose:
                    self._area.choose(page)
                return page
        name = self._name_of(paths[0]) if len(paths) == 1 else tr("{n} items", n=len(paths))
        environments = self._environments
        page = self._make(Subject(paths, name, environments.active, environments.layers))
        self._area.add(page, choose=choose)
        return page

    def _name_of(self, path: Path) -> str:
        """What the tree calls what is at `path`; its file's name if the tree has it not."""
        nodes = (find(root, path) for root in self._context.collections.roots())
        return next((node.name for node in nodes if node is not None), path.stem)
