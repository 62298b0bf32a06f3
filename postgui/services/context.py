"""Every service, built once, with what it depends on given: for the window, the command line, a test."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.event import Event
from postgui.services.autosave import Autosave
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
from postgui.services.outside import Outside
from postgui.services.privacy import Privacy
from postgui.services.remembered import Remembered
from postgui.services.results import Results
from postgui.services.scopes import Scoping
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
from postgui.storage.data_folder import DEFAULT_WORKSPACE, DataFolder
from postgui.storage.file import Writer
from postgui.storage.saved_search import SavedSearches
from postgui.storage.setting import SettingsStore
from postgui.storage.spool import Spool
from postgui.storage.window_folder import WindowFolder

if TYPE_CHECKING:
    from postgui.net.transport_pool import MakeTransport
    from postgui.services.checks import Checks
    from postgui.services.indexing import Indexing
    from postgui.services.monitoring import Monitoring
    from postgui.services.performer import Performer, Printed
    from postgui.services.run.runner import Runner
    from postgui.services.script.sandbox import Sandbox
    from postgui.services.scripting import Scripting

_CLOSE_S = 10.0


class Context:
    """The services of one data folder. Building it reads nothing and imports nothing heavy.

    Attributes:
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
        self.tasks = Tasks()
        self.runtime: dict[str, str] = {}
        self.session_variables = SessionVariables()
        self.seen_keys = SeenKeys()
        self.printed: Event[Printed] = Event()
        self.prompt_answers: dict[str, str] = {}
        self.finishing: list[Callable[[], Awaitable[None]]] = []
        self._writer = Writer()
        # Drafts have a thread of their own: a collection on a drive that hangs does not hold them up.
        self._draft_writer = Writer("postgui-drafts")
        # So have collections: a drive that hangs holds up neither history nor settings.
        self._collection_writer = Writer("postgui-collections")
        self._spool = Spool(data_dir)
        self._indexing: Indexing | None = None
        self._scripting: Scripting | None = None
        self._monitoring: Monitoring | None = None
        self._build_stores()
        self._build_sending(transport)
        self._build_collections()

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

    def _build_stores(self) -> None:
        """What is kept in the data folder."""
        data_dir, writer = self.data_dir, self._writer
        self.settings = settings = SettingsStore(data_dir, self.workspace)
        self.settings_watch = SettingsWatch(settings)
        self.history = History(
            data_dir,
            writer,
            spool=self._spool,
            largest_body_bytes=lambda: settings.values.history_body_mb * 1_000_000,
        )
        self.frecency = Frecency(data_dir, writer, self.clock)
        self.saved_searches = SavedSearches(DataFolder(data_dir).history)
        self.cookies = Cookies(data_dir, writer, workspace=self.workspace, clock=self.clock)
        self.privacy = Privacy(self.cookies)
        self.secrets = Secrets(data_dir)
        self.globals = Globals(data_dir, writer, workspace=self.workspace)
        self.remembered = Remembered(data_dir, writer)
        self.results = Results(data_dir, writer, lambda: self.privacy.on)
        self.view_choices = ViewChoices(data_dir, writer)
        self.window = WindowFolder(DataFolder(data_dir).workspace(self.workspace))
        self.autosave = Autosave(self._draft_writer)
        self.workbench = Workbench(self.window, self._draft_writer, self.autosave)
        self.folder_drafts = FolderDrafts(self.window, self._draft_writer, self.autosave)

    def _build_sending(self, transport: "MakeTransport | None") -> None:
        """What makes a request whole and sends it."""
        settings, privacy = self.settings, self.privacy
        self.collections = Collections(self.data_dir, self._collection_writer)
        self.environments = Environments(self._collection_writer, self.data_dir)
        self.scoping = Scoping(self.environments, self.globals, self.runtime, self.secrets)
        self.composer = Composer(
            self.collections, self.scoping, cookies=self.cookies, defaults=lambda: settings.requests
        )
        self.sender = Sender(
            self.composer,
            self.history,
            self._spool,
            largest_body_mb=lambda: settings.values.largest_body_mb,
            transport=transport,
            is_private=lambda: privacy.on,
        )
        self.tokens = Tokens(self.secrets, self.sender.fetch, clock=self.clock)
        self.composer.tokens = self.tokens

    def _build_collections(self) -> None:
        """What brings collections in, and watches them."""
        self.imports = Imports(self._writer, self.secrets, self.sender.fetch, self.collections.trust)
        self.trash = Trash(
            self.data_dir,
            self._collection_writer,
            self.collections.edits,
            preferences=lambda: self.settings.values,
            clock=self.clock,
        )
        self.outside = Outside(self.collections)
        self.git = Git()
        self.git_watch = GitWatch()

    def checks(self) -> "Checks":
        """What evaluates assertions and captures."""
        from postgui.services.checks import Checks

        return Checks(self.composer, self.scripting())

    def performer(self) -> "Performer":
        """What sends a request with its scripts and checks."""
        from postgui.services.performer import Performer

        return Performer(self.sender, self.checks(), self.scripting(), self.printed)

    def runner(self) -> "Runner":
        """What sends many requests; it may be asked for several runs at a time."""
        from postgui.services.run.runner import Runner

        return Runner(self.performer())

    def monitoring(self) -> "Monitoring":
        """What runs monitors; there is one."""
        if self._monitoring is None:
            from postgui.services.monitoring import Monitoring

            self._monitoring = Monitoring(
                self.results,
                self.tasks,
                self.workspace,
                lambda plan, options: self.runner().run(plan, options),
                clock=self.clock,
            )
        return self._monitoring

    def scripting(self) -> "Scripting":
        """What runs scripts; its processes are started by the first one."""
        if self._scripting is None:
            from postgui.services.script.sandbox import Sandbox
            from postgui.services.scripting import Scripting

            limits = self.settings.values
            sandbox = Sandbox(limits.script_step_s, limits.script_total_s)
            self._scripting = Scripting(self.composer, self.sender, sandbox)
            self._scripting.python.total_s = limits.script_total_s
            self.settings.changed.connect(lambda _name: self._show_limits(sandbox))
        return self._scripting

    def _show_limits(self, sandbox: "Sandbox") -> None:
        limits = self.settings.values
        sandbox.step_s, sandbox.total_s = limits.script_step_s, limits.script_total_s
        if self._scripting is not None:
            self._scripting.python.total_s = limits.script_total_s

    def indexing(self) -> "Indexing":
        """What reads big bodies; made, with all that it imports, when the first one is shown."""
        if self._indexing is None:
            from postgui.services.indexing import Indexing

            self._indexing = Indexing(self.tasks)
        return self._indexing

    async def tidy(self) -> None:
        """Remove what a crash left of big bodies."""
        await asyncio.to_thread(self._spool.sweep)

    async def close(self) -> None:
        """Cancel what runs, write what is pending, close what is open. Twice is fine."""
        while self.finishing:
            await self.finishing.pop()()
        await self.tasks.close()
        await self.outside.close()
        await self.git_watch.close()
        await self.settings_watch.close()
        if self._indexing is not None:
            await self._indexing.close()
        if self._scripting is not None:
            await self._scripting.close()
        await self.view_choices.save()
        if await self.autosave.close():
            await asyncio.to_thread(self.window.release)
        await self.sender.close()
        await self.history.close()
        await self.cookies.close()
        await self.secrets.close()
        await self._close_collections()
        await asyncio.to_thread(self._draft_writer.close)
        await asyncio.to_thread(self._writer.close)
        await asyncio.to_thread(self._spool.close)

    async def _close_collections(self) -> None:
        """Finish what is being written; a drive that hangs does not keep the window."""
        await self.collections.finish()
        closing = asyncio.ensure_future(asyncio.to_thread(self._collection_writer.close))
        await asyncio.wait([closing], timeout=_CLOSE_S)
