"""Every service, made when it is first asked for, with what it depends on given: for the window, the command
line, a test."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.event import Event
from postgui.storage.data_folder import DEFAULT_WORKSPACE, DataFolder
from postgui.storage.file import Writer

if TYPE_CHECKING:
    from postgui.model.problem import Problem
    from postgui.net.transport_pool import MakeTransport
    from postgui.services.autosave import Autosave
    from postgui.services.checks import Checks
    from postgui.services.collections import Collections
    from postgui.services.composer import Composer
    from postgui.services.cookies import Cookies
    from postgui.services.environments import Environments
    from postgui.services.folder_drafts import FolderDrafts
    from postgui.services.frecency import Frecency
    from postgui.services.git import Git
    from postgui.services.git_watch import GitWatch
    from postgui.services.globals import Globals
    from postgui.services.history import History
    from postgui.services.imports import Imports
    from postgui.services.indexing import Indexing
    from postgui.services.monitoring import Monitoring
    from postgui.services.outside import Outside
    from postgui.services.performer import Performer, Printed
    from postgui.services.privacy import Privacy
    from postgui.services.remembered import Remembered
    from postgui.services.results import Results
    from postgui.services.run.runner import Runner
    from postgui.services.scopes import Scoping
    from postgui.services.scripting import Scripting
    from postgui.services.secrets import Secrets
    from postgui.services.seen_keys import SeenKeys
    from postgui.services.sender import Sender
    from postgui.services.session_variables import SessionVariables
    from postgui.services.settings_watch import SettingsWatch
    from postgui.services.tasks import Tasks
    from postgui.services.tokens import Tokens
    from postgui.services.trash import Trash
    from postgui.services.view_choices import ViewChoices
    from postgui.services.workbench import Workbench
    from postgui.storage.saved_search import SavedSearches
    from postgui.storage.setting import SettingsStore
    from postgui.storage.spool import Spool
    from postgui.storage.window_folder import WindowFolder

_CLOSE_S = 10.0


class Context:
    """The services of one data folder. Building it reads and imports nothing: each service is an attribute
    that is made, with all that it needs, at its first use. So a command pays for what it uses, and no more.

    Attributes:
        noticed: Something the person should know, of whichever service is in use: a damaged file, a disk that
            refuses.
        printed: What scripts print.
        finishing: What must still be done before anything is stopped, such as writing the edits of the last
            moment.
    """

    def __init__(
        self, data_dir: Path, workspace: str, *, clock: Callable[[], float], transport: "MakeTransport | None"
    ) -> None:
        self.data_dir = data_dir
        self.workspace = workspace
        self.clock = clock
        self.runtime: dict[str, str] = {}
        self.noticed: Event[Problem] = Event()
        self.printed: Event[Printed] = Event()
        self.prompt_answers: dict[str, str] = {}
        self.finishing: list[Callable[[], Awaitable[None]]] = []
        self._transport = transport
        self._writer = Writer()
        # Drafts have a thread of their own: a collection on a drive that hangs does not hold them up.
        self._draft_writer = Writer("postgui-drafts")
        # So have collections: a drive that hangs holds up neither history nor settings.
        self._collection_writer = Writer("postgui-collections")

    @classmethod
    def build(
        cls,
        data_dir: Path,
        *,
        workspace: str = DEFAULT_WORKSPACE,
        clock: Callable[[], float] = time.time,
        transport: "MakeTransport | None" = None,
    ) -> "Context":
        """Wire the services together; `transport` replaces the network in a test."""
        return cls(data_dir, workspace, clock=clock, transport=transport)

    @cached_property
    def tasks(self) -> "Tasks":
        from postgui.services.tasks import Tasks

        return Tasks()

    # what is kept in the data folder

    @cached_property
    def _spool(self) -> "Spool":
        from postgui.storage.spool import Spool

        return Spool(self.data_dir)

    @cached_property
    def settings(self) -> "SettingsStore":
        from postgui.storage.setting import SettingsStore

        settings = SettingsStore(self.data_dir, self.workspace)
        settings.noticed.connect(self.noticed.emit)
        return settings

    @cached_property
    def settings_watch(self) -> "SettingsWatch":
        from postgui.services.settings_watch import SettingsWatch

        return SettingsWatch(self.settings)

    @cached_property
    def history(self) -> "History":
        from postgui.services.history import History

        history = History(
            self.data_dir,
            self._writer,
            spool=self._spool,
            largest_body_bytes=lambda: self.settings.values.history_body_mb * 1_000_000,
        )
        history.noticed.connect(self.noticed.emit)
        return history

    @cached_property
    def frecency(self) -> "Frecency":
        from postgui.services.frecency import Frecency

        return Frecency(self.data_dir, self._writer, self.clock)

    @cached_property
    def saved_searches(self) -> "SavedSearches":
        from postgui.storage.saved_search import SavedSearches

        return SavedSearches(DataFolder(self.data_dir).history)

    @cached_property
    def cookies(self) -> "Cookies":
        from postgui.services.cookies import Cookies

        cookies = Cookies(self.data_dir, self._writer, workspace=self.workspace, clock=self.clock)
        cookies.noticed.connect(self.noticed.emit)
        return cookies

    @cached_property
    def privacy(self) -> "Privacy":
        from postgui.services.privacy import Privacy

        return Privacy(self.cookies)

    @cached_property
    def secrets(self) -> "Secrets":
        from postgui.services.secrets import Secrets

        secrets = Secrets(self.data_dir)
        secrets.noticed.connect(self.noticed.emit)
        return secrets

    @cached_property
    def globals(self) -> "Globals":
        from postgui.services.globals import Globals

        return Globals(self.data_dir, self._writer, workspace=self.workspace)

    @cached_property
    def remembered(self) -> "Remembered":
        from postgui.services.remembered import Remembered

        return Remembered(self.data_dir, self._writer)

    @cached_property
    def results(self) -> "Results":
        from postgui.services.results import Results

        return Results(self.data_dir, self._writer, lambda: self.privacy.on)

    @cached_property
    def view_choices(self) -> "ViewChoices":
        from postgui.services.view_choices import ViewChoices

        return ViewChoices(self.data_dir, self._writer)

    @cached_property
    def window(self) -> "WindowFolder":
        from postgui.storage.window_folder import WindowFolder

        return WindowFolder(DataFolder(self.data_dir).workspace(self.workspace))

    @cached_property
    def autosave(self) -> "Autosave":
        from postgui.services.autosave import Autosave

        return Autosave(self._draft_writer)

    @cached_property
    def workbench(self) -> "Workbench":
        from postgui.services.workbench import Workbench

        return Workbench(self.window, self._draft_writer, self.autosave)

    @cached_property
    def folder_drafts(self) -> "FolderDrafts":
        from postgui.services.folder_drafts import FolderDrafts

        return FolderDrafts(self.window, self._draft_writer, self.autosave)

    @cached_property
    def session_variables(self) -> "SessionVariables":
        from postgui.services.session_variables import SessionVariables

        return SessionVariables()

    @cached_property
    def seen_keys(self) -> "SeenKeys":
        from postgui.services.seen_keys import SeenKeys

        return SeenKeys()

    # what makes a request whole and sends it

    @cached_property
    def collections(self) -> "Collections":
        from postgui.services.collections import Collections

        collections = Collections(self.data_dir, self._collection_writer)
        collections.trust.noticed.connect(self.noticed.emit)
        return collections

    @cached_property
    def environments(self) -> "Environments":
        from postgui.services.environments import Environments

        return Environments(self._collection_writer, self.data_dir)

    @cached_property
    def scoping(self) -> "Scoping":
        from postgui.services.scopes import Scoping

        return Scoping(self.environments, self.globals, self.runtime, self.secrets)

    @cached_property
    def composer(self) -> "Composer":
        from postgui.services.composer import Composer

        return Composer(
            self.collections,
            self.scoping,
            tokens=lambda: self.tokens,
            cookies=self.cookies,
            defaults=lambda: self.settings.requests,
        )

    @cached_property
    def sender(self) -> "Sender":
        from postgui.services.sender import Sender

        return Sender(
            self.composer,
            lambda: self.history,
            self._spool,
            largest_body_mb=lambda: self.settings.values.largest_body_mb,
            transport=self._transport,
            is_private=lambda: self.privacy.on,
        )

    @cached_property
    def tokens(self) -> "Tokens":
        from postgui.services.tokens import Tokens

        return Tokens(self.secrets, self.sender.fetch, clock=self.clock)

    # what brings collections in, and watches them

    @cached_property
    def imports(self) -> "Imports":
        from postgui.services.imports import Imports

        return Imports(self._writer, self.secrets, self.sender.fetch, self.collections.trust)

    @cached_property
    def trash(self) -> "Trash":
        from postgui.services.trash import Trash

        return Trash(
            self.data_dir,
            self._collection_writer,
            self.collections.edits,
            preferences=lambda: self.settings.values,
            clock=self.clock,
        )

    @cached_property
    def outside(self) -> "Outside":
        from postgui.services.outside import Outside

        return Outside(self.collections)

    @cached_property
    def git(self) -> "Git":
        from postgui.services.git import Git

        return Git()

    @cached_property
    def git_watch(self) -> "GitWatch":
        from postgui.services.git_watch import GitWatch

        return GitWatch()

    def checks(self) -> "Checks":
        """What evaluates assertions and captures."""
        from postgui.services.checks import Checks

        return Checks(self.composer, self.scripting)

    def performer(self) -> "Performer":
        """What sends a request with its scripts and checks."""
        from postgui.services.performer import Performer

        return Performer(self.sender, self.checks(), self.scripting, self.printed)

    def runner(self) -> "Runner":
        """What sends many requests; it may be asked for several runs at a time."""
        from postgui.services.run.runner import Runner

        return Runner(self.performer())

    def monitoring(self) -> "Monitoring":
        """What runs monitors; there is one."""
        return self._monitoring

    @cached_property
    def _monitoring(self) -> "Monitoring":
        from postgui.services.monitoring import Monitoring

        return Monitoring(
            self.results,
            self.tasks,
            self.workspace,
            lambda plan, options: self.runner().run(plan, options),
            clock=self.clock,
        )

    def scripting(self) -> "Scripting":
        """What runs scripts; its processes are started by the first one."""
        return self._scripting

    @cached_property
    def _scripting(self) -> "Scripting":
        from postgui.services.script.sandbox import Sandbox
        from postgui.services.scripting import Scripting

        scripting = Scripting(self.composer, self.sender, Sandbox())

        def show_limits(_name: str = "") -> None:
            limits = self.settings.values
            scripting.sandbox.step_s = limits.script_step_s
            scripting.sandbox.total_s = scripting.python.total_s = limits.script_total_s

        show_limits()
        self.settings.changed.connect(show_limits)
        return scripting

    def indexing(self) -> "Indexing":
        """What reads big bodies; made, with all that it imports, when the first one is shown."""
        return self._indexing

    @cached_property
    def _indexing(self) -> "Indexing":
        from postgui.services.indexing import Indexing

        return Indexing(self.tasks)

    async def tidy(self) -> None:
        """Remove what a crash left of big bodies."""
        await asyncio.to_thread(self._spool.sweep)

    async def close(self) -> None:
        """Cancel what runs, write what is pending, close what is open. Twice is fine."""
        while self.finishing:
            await self.finishing.pop()()
        await self._close("tasks", "outside", "git_watch", "settings_watch", "_indexing", "_scripting")
        if self._has("view_choices"):
            await self.view_choices.save()
        if self._has("autosave") and await self.autosave.close():
            await asyncio.to_thread(self.window.release)
        await self._close("sender", "history", "cookies", "secrets")
        await self._close_collections()
        await asyncio.to_thread(self._draft_writer.close)
        await asyncio.to_thread(self._writer.close)
        if self._has("_spool"):
            await asyncio.to_thread(self._spool.close)

    def _has(self, name: str) -> bool:
        """Whether anybody ever asked for a service."""
        return name in vars(self)

    async def _close(self, *names: str) -> None:
        for name in names:
            if self._has(name):
                await getattr(self, name).close()

    async def _close_collections(self) -> None:
        """Finish what is being written; a drive that hangs does not keep the window."""
        if self._has("collections"):
            await self.collections.finish()
        closing = asyncio.ensure_future(asyncio.to_thread(self._collection_writer.close))
        await asyncio.wait([closing], timeout=_CLOSE_S)
