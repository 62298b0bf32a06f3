"""Every service, built once, with what it depends on given: for the window, the command line, a test."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.event import Event
from postgui.services.autosave import Autosave
from postgui.services.collections import Collections
from postgui.services.composer import Composer
from postgui.services.cookies import Cookies
from postgui.services.environments import Environments
from postgui.services.folder_drafts import FolderDrafts
from postgui.services.git import Git
from postgui.services.globals import Globals
from postgui.services.history import History
from postgui.services.imports import Imports
from postgui.services.outside import Outside
from postgui.services.privacy import Privacy
from postgui.services.remembered import Remembered
from postgui.services.scopes import Scoping
from postgui.services.secrets import Secrets
from postgui.services.sender import Sender
from postgui.services.session_variables import SessionVariables
from postgui.services.tasks import Tasks
from postgui.services.tokens import Tokens
from postgui.services.view_choices import ViewChoices
from postgui.services.workbench import Workbench
from postgui.storage.data_folder import DataFolder
from postgui.storage.file import Writer
from postgui.storage.saved_search import SavedSearches
from postgui.storage.setting import SettingsStore
from postgui.storage.spool import Spool
from postgui.storage.window_folder import WindowFolder

if TYPE_CHECKING:
    from postgui.net.client_pool import MakeTransport
    from postgui.services.checks import Checks
    from postgui.services.indexing import Indexing
    from postgui.services.performer import Performer, Printed
    from postgui.services.run.runner import Runner
    from postgui.services.scripting import Scripting

_CLOSE_S = 10.0


@dataclass
class Context:
    """The services of one data folder. Building it reads nothing and imports nothing heavy."""

    data_dir: Path
    tasks: Tasks
    composer: Composer
    sender: Sender
    history: History
    saved_searches: SavedSearches
    privacy: Privacy
    collections: Collections
    imports: Imports
    outside: Outside
    git: Git
    environments: Environments
    globals: Globals
    scoping: Scoping
    secrets: Secrets
    tokens: Tokens
    cookies: Cookies
    autosave: Autosave
    workbench: Workbench
    folder_drafts: FolderDrafts
    remembered: Remembered
    settings: SettingsStore
    view_choices: ViewChoices
    runtime: dict[str, str]
    session_variables: SessionVariables
    printed: "Event[Printed]"
    """What scripts print."""
    clock: Callable[[], float]
    prompt_answers: dict[str, str]
    finishing: list[Callable[[], Awaitable[None]]]
    """What must still be done before anything is stopped, such as writing the edits of the last moment."""
    window: WindowFolder
    _writer: Writer
    _draft_writer: Writer
    _collection_writer: Writer
    _spool: Spool
    _indexing: "Indexing | None" = None
    _scripting: "Scripting | None" = None

    @classmethod
    def build(
        cls,
        data_dir: Path,
        *,
        clock: Callable[[], float] = time.time,
        transport: "MakeTransport | None" = None,
    ) -> "Context":
        """Wire the services together; `transport` replaces the network in a test."""
        writer = Writer()
        # Drafts have a thread of their own: a collection on a drive that hangs does not hold them up.
        draft_writer = Writer("postgui-drafts")
        autosave = Autosave(draft_writer)
        window = WindowFolder(DataFolder(data_dir).workspace())
        spool = Spool(data_dir)
        runtime: dict[str, str] = {}
        # So have collections: a drive that hangs holds up neither history nor settings.
        collection_writer = Writer("postgui-collections")
        collections = Collections(data_dir, collection_writer)
        environments = Environments(collection_writer, data_dir)
        settings = SettingsStore(data_dir)
        history = History(
            data_dir,
            writer,
            spool=spool,
            largest_body_bytes=lambda: settings.values.history_body_mb * 1_000_000,
        )
        cookies = Cookies(data_dir, writer, clock=clock)
        privacy = Privacy(cookies)
        secrets = Secrets(data_dir)
        globals_ = Globals(data_dir, writer)
        scoping = Scoping(environments, globals_, runtime, secrets)
        composer = Composer(collections, scoping, cookies=cookies)
        sender = Sender(
            composer,
            history,
            spool,
            default_timeout_ms=lambda: settings.timeout_ms,
            largest_body_mb=lambda: settings.values.largest_body_mb,
            transport=transport,
            is_private=lambda: privacy.on,
        )
        tokens = composer.tokens = Tokens(secrets, sender.fetch, clock=clock)
        return cls(
            data_dir=data_dir,
            tasks=Tasks(),
            composer=composer,
            sender=sender,
            history=history,
            saved_searches=SavedSearches(DataFolder(data_dir).history),
            privacy=privacy,
            collections=collections,
            imports=Imports(writer, secrets, sender.fetch),
            outside=Outside(collections),
            git=Git(),
            environments=environments,
            globals=globals_,
            scoping=scoping,
            secrets=secrets,
            tokens=tokens,
            cookies=cookies,
            autosave=autosave,
            workbench=Workbench(window, draft_writer, autosave),
            folder_drafts=FolderDrafts(window, draft_writer, autosave),
            remembered=Remembered(data_dir, writer),
            settings=settings,
            view_choices=ViewChoices(data_dir, writer),
            runtime=runtime,
            session_variables=SessionVariables(),
            printed=Event(),
            clock=clock,
            prompt_answers={},
            finishing=[],
            window=window,
            _writer=writer,
            _draft_writer=draft_writer,
            _collection_writer=collection_writer,
            _spool=spool,
        )

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

    def scripting(self) -> "Scripting":
        """What runs scripts; its processes are started by the first one."""
        if self._scripting is None:
            from postgui.services.scripting import Scripting

            self._scripting = Scripting(self.composer, self.sender)
        return self._scripting

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
