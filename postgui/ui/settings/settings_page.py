"""The tab with all settings. What is changed counts at once; where a value comes from is said below it."""

import asyncio
from collections.abc import Coroutine
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from postgui.model.preferences import OPTIONS, REQUEST_NAMES, SettingsScope
from postgui.model.request import Settings
from postgui.services.context import Context
from postgui.services.inherited import ORIGINS
from postgui.services.origin_text import origin_text
from postgui.translation import again, joined, stopped, tr
from postgui.ui.bind import bind
from postgui.ui.language import current_language
from postgui.ui.page import Page
from postgui.ui.request.setting_row import SettingRow
from postgui.ui.request.setting_text import TextRow
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.settings.collection_scope import CollectionScope
from postgui.ui.settings.option_row import OptionRow
from postgui.ui.settings.options_form import OptionsForm
from postgui.ui.settings.scope_bar import Scope, ScopeBar
from postgui.ui.theme import current_theme

SETTINGS_PAGE_KEY = "all-settings:"
"""What the session calls the tab."""
_WIDTH_PX = 600
_NAVIGATION_FROM_PX = 760
_TYPED_AFTER_MS = 400


class SettingsPage(Page):
    """Shows one scope at a time.

    Signals:
        door_opened: The id of something that is set elsewhere. str.
    """

    door_opened = Signal(str)

    def __init__(self, context: Context, workspace: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._store = context.settings
        self._scope: Scope = "application"
        self._collection: CollectionScope | None = None
        self._shown_sections: list[str] = []
        self._typed: dict[str, Any] = {}
        self._writing: dict[str, Any] = {}
        self._running: set[asyncio.Task[None]] = set()
        self.bar = ScopeBar(workspace, self)
        self.note = NoteBar(self)
        self.form = OptionsForm(self._base)
        self.navigation = QListWidget(self)
        self.navigation.setAccessibleName(tr("Sections of the settings"))
        self.area = QScrollArea(self)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus, and is scrolled to
        self._timer = QTimer(self, singleShot=True, interval=_TYPED_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        self._arrange()
        self._connect()
        self._show_collections()
        self.show_scope("application")

    def show_scope(self, scope: Scope) -> None:
        """Show what is set for the program, the workspace, or the collection at a path."""
        self.flush()
        self._writing = {}
        self._scope = scope
        self.bar.show_scope(scope)
        if isinstance(scope, Path):
            self._collection = CollectionScope(self._context.collections, scope)
            self.form.offer([each.name for each in fields(Settings)], doors=False)
            self._start(self._load(self._collection), "read the settings")
        else:
            self._collection = None
            kind: SettingsScope = "workspace" if scope == "workspace" else "application"
            names = [option.name for option in OPTIONS if kind in option.scopes]
            self.form.offer((*names, *REQUEST_NAMES), doors=kind == "application")
        self._show_values()

    def go_to(self, name: str) -> None:
        """Bring one setting, by its field name, before the eyes and give it the focus."""
        row = self.form.rows.get(name)
        if row is None:
            return
        self.bar.field.clear()
        self.show_scope("application")
        self.area.ensureWidgetVisible(row)
        row.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_section(self, section: str) -> None:
        """Bring a heading to the top, by its English text."""
        if (heading := self.form.headings.get(section)) is not None:
            bar = self.area.verticalScrollBar()
            bar.setValue(heading.mapTo(self._body, heading.rect().topLeft()).y() - current_theme().px(8))

    @Slot()
    def flush(self) -> None:
        """Let count what was typed in the last moment."""
        self._timer.stop()
        changes, self._typed = self._typed, {}
        if not changes:
            return
        self._writing |= changes
        self._start(self._write(self._scope, self._collection, changes), "keep the settings")

    # What a page tells

    def method(self) -> str:
        return ""

    def name(self) -> str:
        return tr("Settings")

    def place(self) -> str:
        return tr("Settings")

    def session_key(self) -> str:
        return SETTINGS_PAGE_KEY

    def focus_first(self) -> None:
        self.bar.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        self.flush()
        if running := tuple(self._running):
            self._context.finishing.append(partial(_finished, running))

    # Building

    def _arrange(self) -> None:
        theme = current_theme()
        self.navigation.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        inside = QHBoxLayout(self._body)
        theme.fit(inside.setContentsMargins, 8, 8, 16, 16)
        inside.addWidget(self.form)
        self.area.setWidget(self._body)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        head = QHBoxLayout()
        theme.fit(head.setContentsMargins, 12, 12, 16, 4)
        head.addWidget(self.bar, 1)
        self._head_room = QWidget(self)
        head.addWidget(self._head_room, 0)
        below = QHBoxLayout()
        theme.fit(below.setContentsMargins, 4, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.navigation)
        below.addWidget(self.area, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.note)
        column.addLayout(head)
        column.addLayout(below, 1)
        self._measure()

    def _connect(self) -> None:
        self.bar.searched.connect(self.form.search)
        self.bar.scope_chosen.connect(self.show_scope)
        self.form.value_edited.connect(self._on_edited)
        self.form.door_opened.connect(self.door_opened)
        self.form.sections_changed.connect(self._show_navigation)
        current_language().changed.connect(self._show_navigation)
        self.navigation.currentRowChanged.connect(self._on_navigation)
        self.note.offer_taken.connect(lambda: self.door_opened.emit("file"))
        current_theme().scaled.connect(self._measure)
        bind(self._store.changed, self, lambda _name: self._show_values())
        bind(self._store.noticed, self, lambda _problem: self._show_problems())
        bind(self._context.collections.changed, self, self._on_collections)
        bind(self._context.collections.folder_saved, self, self._on_collections)

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        self._body.setMaximumWidth(theme.px(_WIDTH_PX))
        self.bar.setMaximumWidth(theme.px(_WIDTH_PX))
        self.navigation.setFixedWidth(theme.px(150))
        self._show_room()

    def _show_room(self) -> None:
        self.navigation.setVisible(self.width() >= current_theme().px(_NAVIGATION_FROM_PX))

    # Showing

    def _base(self) -> Path | None:
        if isinstance(self._scope, Path):
            return self._scope
        kind: SettingsScope = "workspace" if self._scope == "workspace" else "application"
        return self._store.paths[kind].parent

    def _show_values(self) -> None:
        self.form.show_values(self._own(), tr("Default") if self._scope == "application" else tr("Inherit"))
        self.form.show_sources(self._source)
        self._show_problems()

    def _own(self) -> dict[str, Any]:
        """What is set in the scope that is shown, by field name."""
        if self._collection is not None:
            said = dict(self._collection.values)
        else:
            said = self._set_in("workspace" if self._scope == "workspace" else "application")
        return {
            name: value for name, value in (said | self._writing | self._typed).items() if value is not None
        }

    def _set_in(self, scope: SettingsScope) -> dict[str, Any]:
        requests = self._store.own_requests(scope)
        said = {name: getattr(requests, name) for name in REQUEST_NAMES}
        return dict(self._store.own(scope)) | {
            name: value for name, value in said.items() if value is not None
        }

    def _source(self, name: str, row: SettingRow) -> str:
        """Where the value of a row comes from, or what it beats, in words."""
        own = name in self._own()
        above: list[tuple[str, Any]] = []
        if isinstance(row, OptionRow):
            above.append(("", row.option.default))
        scopes: tuple[SettingsScope, ...] = ("application", "workspace")
        for scope in scopes[: 0 if self._scope == "application" else 1 if self._scope == "workspace" else 2]:
            if (value := self._set_in(scope).get(name)) is not None:
                above.append((origin_text(ORIGINS[scope]), value))
        beaten = self._set_in("workspace").get(name) if self._scope == "application" else None
        if beaten is not None:
            return tr("The workspace has its own: {value}", value=row.value_text(beaten))
        if not above:
            return ""
        origin, value = above[-1]
        if not origin:
            text = row.value_text(value)
            return (
                tr("Instead of the default, {value}", value=text)
                if own
                else tr("The default: {value}", value=text)
            )
        text = row.value_text(value)
        if own:
            return tr("Instead of {value}, from {origin}", value=text, origin=origin)
        return tr("{value}, from {origin}", value=text, origin=origin)

    def _show_problems(self) -> None:
        problems = self._store.problems
        text = "\n".join(
            joined(" ", (stopped(again(each.what)), again(each.meaning), again(each.advice)))
            for each in problems
        )
        self.note.show_note(text, role="warning", offer=tr("Open the file") if problems else "")

    @Slot()
    def _show_navigation(self) -> None:
        self._shown_sections = self.form.shown_sections()
        self.navigation.blockSignals(True)
        self.navigation.clear()
        self.navigation.addItems([self.form.headings[section].text() for section in self._shown_sections])
        self.navigation.blockSignals(False)

    def _show_collections(self) -> None:
        roots = self._context.collections.roots()
        self.bar.show_collections([(node.name, node.path) for node in roots])

    async def _load(self, collection: CollectionScope) -> None:
        await collection.load()
        if isValid(self) and collection is self._collection:
            self._show_values()

    async def _write(self, scope: Scope, collection: CollectionScope | None, changes: dict[str, Any]) -> None:
        try:
            if collection is not None:
                await collection.set_values(changes)
            else:
                kind: SettingsScope = "workspace" if scope == "workspace" else "application"
                await self._store.set_in(kind, changes)
        finally:
            if isValid(self) and scope == self._scope:
                now = self._writing.items()
                self._writing = {name: value for name, value in now if changes.get(name, now) is not value}
                self._show_values()

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        task = self._context.tasks.start(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    # What is reported

    @Slot(int)
    def _on_navigation(self, row: int) -> None:
        if 0 <= row < len(self._shown_sections):
            self.go_to_section(self._shown_sections[row])

    @Slot(str, object)
    def _on_edited(self, name: str, value: Any) -> None:
        self._typed[name] = value
        if isinstance(self.form.rows[name], TextRow) or name == "certificates":
            self._timer.start()  # not every letter is a proxy
        else:
            self.flush()
        self._show_values()

    def _on_collections(self, root: Path) -> None:
        self._show_collections()
        if self._collection is None:
            return
        if all(node.path != self._collection.root for node in self._context.collections.roots()):
            self.show_scope("application")
        elif root == self._collection.root and not self._typed:
            self._start(self._load(self._collection), "read the settings")

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_room()


async def _finished(tasks: tuple[asyncio.Task[None], ...]) -> None:
    """The window closes after what was set in the last moment is in its file."""
    await asyncio.wait(tasks)
