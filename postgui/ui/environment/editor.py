"""The environment editor: a window of its own beside the main one, saving as the person goes.

What it shows is what the files say plus the edits of the last moments. Secrets go straight to the keyring.
"""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from postgui.model.collection import Environment
from postgui.model.problem import ProblemError
from postgui.model.request import Variable
from postgui.model.variables import Scope
from postgui.services.context import Context
from postgui.services.environment_set import EnvironmentSets, Removed, VariableSet
from postgui.services.scopes import scope_of
from postgui.storage.collection_folder import COLLECTION_FILE, ENVIRONMENTS
from postgui.translation import tr
from postgui.ui.bind import bind
from postgui.ui.dialog_size import open_at
from postgui.ui.environment.compare_page import ComparePage
from postgui.ui.environment.set_list import SetList
from postgui.ui.environment.set_page import SetPage
from postgui.ui.environment_choice import EnvironmentChoice
from postgui.ui.key_tip import KeyTip
from postgui.ui.notice import Notice, NoticeArea
from postgui.ui.part_actions import PartActions
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

_SAVE_AFTER_MS = 400
_MOST_UNDO = 200


class EnvironmentEditor(QDialog):
    """Lists the global variables and a collection's environments, and edits one or compares several.

    Signals:
        saved: Everything that was edited is on disk now.
    """

    saved = Signal()

    def __init__(self, context: Context, choice: EnvironmentChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Environments"))
        self._context = context
        self._choice = choice
        self._service = EnvironmentSets(context.environments, context.globals, context.secrets)
        self._root: Path | None = None
        self._sets: tuple[VariableSet, ...] = ()
        self._current: VariableSet | None = None
        self._edited = Environment("")
        self._past: list[Environment] = []
        self._future: list[Environment] = []
        self._merge = ""
        self._wanted = ("", "")
        self._renamed: dict[str, str] = {}  # what the set that is edited was called a moment ago
        self._one_save = asyncio.Lock()
        self._save_soon = QTimer(self)
        self._save_soon.setSingleShot(True)
        self._save_soon.setInterval(_SAVE_AFTER_MS)
        self._save_soon.timeout.connect(self._on_save)
        self.list = SetList(self)
        self.page = SetPage(VariableNames(self._scopes), self)
        self.compare = ComparePage(self)
        self.stack = QStackedWidget(self)
        self.add = self._button("plus", tr("New environment"), self._on_add)
        self.duplicate = self._button("duplicate", tr("Duplicate"), self._on_duplicate)
        KeyTip(self.duplicate, tr("Duplicate"), "environments.duplicate")
        self.remove = self._button("trash", tr("Delete"), self._on_delete)
        KeyTip(self.remove, tr("Delete"), "environments.delete")
        self.compare_all = self._button("layout-side", tr("Compare all environments"), self._on_compare_all)
        self.notices = NoticeArea(self)
        context.finishing.append(self.finish)
        self._arrange()
        self._connect()

    # Showing

    def show_root(self, root: Path | None, name: str = "", variable: str = "") -> None:
        """Show the environments of a collection; go to one of them, and to a variable in it."""
        self._flush()
        self._root = root
        self._wanted = (name, variable)
        self._start(self._reload(), "list environments")

    @property
    def current(self) -> VariableSet | None:
        """The set that is edited; None while several are compared."""
        return self._current

    @property
    def dirty(self) -> bool:
        """Whether something still has to be written."""
        return self._current is not None and self._edited != self._current.environment

    async def finish(self) -> None:
        """Write what was typed in the last moment: the program ends."""
        if isValid(self) and self._current is not None and self.dirty:
            self._save_soon.stop()
            await self._save(self._current, self._edited)

    async def _reload(self) -> None:
        async with self._one_save:
            sets = await self._service.list(self._root)
            if not isValid(self):
                return
            self._sets = sets
            self._show_list()
            self._show_chosen()

    def _show_list(self) -> None:
        chosen = {one.key for one in self.list.chosen()}
        wanted, _variable = self._wanted
        if wanted:
            chosen = {(wanted, self._root is not None and wanted != self._sets[0].name)}
        self.list.show_sets(self._sets, chosen)

    def _show_chosen(self) -> None:
        chosen = self.list.chosen()
        single = chosen[0] if len(chosen) == 1 else None
        is_environment = single is not None and single.root is not None
        is_whole = single is not None and single.environment.problem is None
        self.duplicate.setEnabled(is_environment and is_whole)
        self.remove.setEnabled(is_environment)
        self.add.setEnabled(self._root is not None)
        self.compare_all.setEnabled(len(self._sets) > 2)
        if single is None:
            self._current = None
            self.compare.show_sets(chosen)
            self.stack.setCurrentWidget(self.compare)
            return
        same = self._current is not None and self._current.key == single.key
        if not same:
            self._past, self._future, self._merge = [], [], ""
            self._renamed = {}
        if not same or not self.dirty:
            self._edited = single.environment
        self._current = single
        self._show_page()
        self.stack.setCurrentWidget(self.page)
        _name, variable = self._wanted
        self._wanted = ("", "")
        if variable:
            self.page.table.go_to(variable)

    def _show_page(self) -> None:
        if self._current is None:
            return
        others = [one.name for one in self._sets if one.root is not None and one.name != self._current.name]
        active = self._current.root is not None and self._choice.active(self._root) == self._current.name
        self.page.show_set(self._current, self._edited, others, active=active)

    def _scopes(self) -> tuple[Scope, ...]:
        """What values in the table may refer to: this set, what it extends, and the global one."""
        by_name = {one.name: one for one in self._sets if one.root is not None}
        found: dict[str, Scope] = {self._edited.name: _shown_scope(self._edited)}
        extended = self._edited.extends
        while extended in by_name and extended not in found:
            found[extended] = _shown_scope(by_name[extended].environment)
            extended = by_name[extended].environment.extends
        shared = [_shown_scope(one.environment) for one in self._sets if one.root is None]
        return (*found.values(), *shared)

    # Editing

    def _edit(self, new: Environment, merge: str) -> None:
        if new == self._edited:
            return
        if not merge or merge != self._merge:
            self._past.append(self._edited)
            del self._past[:-_MOST_UNDO]
        self._merge = merge
        self._future.clear()
        self._become(new)

    def _become(self, new: Environment) -> None:
        self._edited = new
        self._show_page()
        self._save_soon.start()

    @Slot()
    def _on_undo(self) -> None:
        if self._past:
            self._future.append(self._edited)
            self._merge = ""
            self._become(replace(self._past.pop(), name=self._edited.name))

    @Slot()
    def _on_redo(self) -> None:
        if self._future:
            self._past.append(self._edited)
            self._become(replace(self._future.pop(), name=self._edited.name))

    def _flush(self) -> None:
        """Write now what waits, whatever is shown next."""
        if self._save_soon.isActive():
            self._save_soon.stop()
            self._on_save()

    @Slot()
    def _on_save(self) -> None:
        if self._current is not None and self.dirty:
            # Not the dialog's own: what was typed is written even when it closes meanwhile.
            self._context.tasks.start(self._save(self._current, self._edited), name="save the environment")

    async def _save(self, shown: VariableSet, new: Environment) -> None:
        async with self._one_save:
            # An earlier save may have changed what the disk says.
            found = next((one for one in self._sets if one.key == shown.key), shown)
            shown = replace(found, kept=found.kept | shown.kept)
            try:
                saved = await self._service.save(shown, new)
            except ProblemError as error:
                if not isValid(self):
                    raise
                self.notices.show_problem(error.problem)
                self._edited = shown.environment
                self._start(self._reload(), "list environments")
                return
            if shown.name != saved.name and shown.root is not None:
                self._renamed[shown.name] = saved.name
                self._choice.follow(shown.root, shown.name, saved.name)
            if not isValid(self):
                return
            if self._current is not None and self._current.key == shown.key:
                self._take(saved, new)
            self._sets = tuple(saved if one.key == shown.key else one for one in self._sets)
            self.list.show_saved(shown, saved)
        self.saved.emit()

    def _take(self, saved: VariableSet, written: Environment) -> None:
        """The disk says `saved` now; what was typed since `written` is still to be saved."""
        self._current = saved
        if self._edited == written:
            self._edited = saved.environment
        else:
            self._edited = replace(self._edited, path=saved.environment.path)
            self._save_soon.start()
        self._show_page()

    # What the parts report

    @Slot()
    def _on_selection(self) -> None:
        self._flush()
        self._show_chosen()

    @Slot(str)
    def _on_renamed(self, name: str) -> None:
        if self._current is not None and self._current.root is not None:
            self._edit(replace(self._edited, name=name), "")
            self._flush()

    @Slot(str, str)
    def _on_secret(self, name: str, value: str) -> None:
        if self._current is None:
            return
        self._start(self._keep(self._current, name, value), "keep a secret")
        kept = self._current.kept | {name} if value else self._current.kept - {name}
        self._current = replace(self._current, kept=kept)
        self.page.table.variables.show_kept(kept)

    async def _keep(self, shown: VariableSet, name: str, value: str) -> None:
        async with self._one_save:  # a renaming may be under way: secrets go by the environment's name
            now = self._renamed.get(shown.name, shown.name)
            shown = replace(shown, environment=replace(shown.environment, name=now))
            self._service.keep_soon(shown, name, value)

    @Slot(str)
    def _on_reveal(self, name: str) -> None:
        if self.page.table.variables.is_revealed(name):
            self.page.table.variables.show_secret(name, None)
        elif self._current is not None:
            self._start(self._reveal(self._current, name), "show a secret")

    async def _reveal(self, shown: VariableSet, name: str) -> None:
        value = await self._service.reveal(shown, name)
        if isValid(self) and self._current is not None and self._current.name == shown.name:
            self.page.table.variables.show_secret(name, value)

    @Slot(str)
    def _on_copy(self, name: str) -> None:
        if self._current is not None:
            self._start(self._copy(self._current, name), "copy a secret")

    async def _copy(self, shown: VariableSet, name: str) -> None:
        QGuiApplication.clipboard().setText(await self._service.reveal(shown, name))

    @Slot()
    def _on_use(self) -> None:
        if self._current is not None:
            self._choice.choose(self._root, self._current.name)
            self._show_page()

    @Slot()
    def _on_add(self) -> None:
        self._flush()
        self._start(self._add(), "make an environment")

    async def _add(self) -> None:
        if self._root is not None:
            made = await self._service.add(self._root, tr("New environment"))
            self._wanted = (made.name, "")
            await self._reload()
            if isValid(self):
                self.page.name.setFocus()
                self.page.name.selectAll()

    @Slot()
    def _on_duplicate(self) -> None:
        self._flush()
        if self._current is not None and self.duplicate.isEnabled():
            self._start(self._duplicate(self._current), "duplicate the environment")

    async def _duplicate(self, shown: VariableSet) -> None:
        made = await self._service.duplicate(shown)
        self._wanted = (made.name, "")
        await self._reload()

    @Slot()
    def _on_delete(self) -> None:
        self._flush()
        if self._current is not None and self._current.root is not None:
            self._start(self._delete(self._current), "delete the environment")

    async def _delete(self, shown: VariableSet) -> None:
        async with self._one_save:
            removed = await self._service.delete(shown)
            self._current = None
        self._choice.follow(removed.root, shown.name, "")
        await self._reload()
        if isValid(self):
            notice = self.notices.show_done(tr("Deleted {name}", name=shown.name))
            notice.offer(tr("Undo"), lambda: self._start(self._restore(removed, notice), "bring back"))

    async def _restore(self, removed: Removed, notice: Notice) -> None:
        self.notices.withdraw(notice)
        await self._service.restore(removed)
        self._wanted = (removed.deleted.environment.name, "")
        await self._reload()

    @Slot()
    def _on_compare_all(self) -> None:
        self._flush()
        self.list.choose_environments()
        self._show_chosen()

    @Slot(object, str, str)
    def _on_compared(self, shown: VariableSet, name: str, value: str) -> None:
        self._start(self._set_value(shown, name, value), "save the environment")

    async def _set_value(self, shown: VariableSet, name: str, value: str) -> None:
        secret = any(
            each.secret for one in self._sets for each in one.environment.variables if each.name == name
        )
        own = next((each for each in shown.environment.variables if each.name == name), None)
        variable = Variable(name, value, secret=secret) if own is None else replace(own, value=value)
        async with self._one_save:
            await self._service.set_variable(shown, variable)
        await self._reload()
        self.saved.emit()

    def _on_saved(self, root: Path | None) -> None:
        if root is None or root == self._root:
            self._start(self._reload(), "list environments")

    def _on_outside(self, paths: frozenset[Path]) -> None:
        """Others changed files. While something waits to be saved, saving sees whether that was the same."""
        if self._root is None or self.dirty:
            return
        folder = self._root / ENVIRONMENTS
        holders = {folder, *folder.parents, self._root / COLLECTION_FILE}
        if any(path in holders or path.parent == folder for path in paths):
            self._start(self._reload(), "list environments")

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self)

    # Building

    def _button(self, icon: str, words: str, slot: Any) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(current_theme().icon(icon))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(slot)
        return button

    def _arrange(self) -> None:
        theme = current_theme()
        tools = QHBoxLayout()
        theme.fit(tools.setContentsMargins, 8, 4, 8, 8)
        theme.fit(tools.setSpacing, 4)
        for button in (self.add, self.duplicate, self.remove):
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.compare_all)
        side = QWidget(self)
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setProperty("surface", "window")
        left = QVBoxLayout(side)
        theme.fit(left.setContentsMargins, 0, 8, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.list, 1)
        left.addLayout(tools)
        self.stack.addWidget(self.page)
        self.stack.addWidget(self.compare)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(self.stack)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([theme.px(210), theme.px(690)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        open_at(self, 900, 560)

    def _connect(self) -> None:
        self.list.itemSelectionChanged.connect(self._on_selection)
        self.page.environment_edited.connect(self._edit)
        self.page.renamed.connect(self._on_renamed)
        self.page.secret_edited.connect(self._on_secret)
        self.page.reveal_requested.connect(self._on_reveal)
        self.page.copy_requested.connect(self._on_copy)
        self.page.use_requested.connect(self._on_use)
        self.page.undo_requested.connect(self._on_undo)
        self.page.redo_requested.connect(self._on_redo)
        self.compare.value_edited.connect(self._on_compared)
        PartActions(self).add("environments.duplicate", self._on_duplicate)
        PartActions(self.list).add("environments.delete", self._on_delete)
        bind(self._context.environments.changed, self, self._on_saved)
        bind(self._context.outside.changed, self, self._on_outside)
        self._choice.changed.connect(self._show_page)

    # Qt overrides

    def closeEvent(self, event: QCloseEvent) -> None:
        self.done(0)
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._flush()
        self.page.table.variables.hide_secrets()
        super().done(result)


def _shown_scope(environment: Environment) -> Scope:
    scope = scope_of(f"environment {environment.name}", environment.variables)
    return replace(scope, values={**dict.fromkeys(scope.secret_names, ""), **scope.values})
