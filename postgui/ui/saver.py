"""Saving: requests into collections, response bodies into files, and who wins when a file changed."""

import asyncio
import threading
import uuid
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from postgui.model.content import Content
from postgui.model.event import Event
from postgui.model.exchange import Exchange
from postgui.model.problem import Problem, ProblemError
from postgui.services.coming_in import let_in_request
from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.services.inherit import names_of
from postgui.services.outside_change import absorb
from postgui.translation import tr
from postgui.ui.ask import ask
from postgui.ui.body_name import body_file_name
from postgui.ui.dialogs.new_collection import NewCollectionDialog
from postgui.ui.dialogs.save_request import SaveDialog
from postgui.ui.notice import NoticeArea
from postgui.ui.request_name import suggested_file_name
from postgui.ui.save_path import ask_save_path
from postgui.ui.work_notice import show_work


class Saver:
    """Asks where it must, writes through the services, and says what was done."""

    def __init__(self, context: Context, window: QWidget, notices: NoticeArea) -> None:
        self._context = context
        self._window = window
        self._notices = notices
        self.conflicted: Event[Draft] = Event()
        """A save found something else in the file, where the draft was edited."""

    async def save(self, draft: Draft) -> bool:
        """Write `draft` into its file, asking for one if it has none; True if it was saved.

        Raises:
            ProblemError: It could not be written.
        """
        if draft.path is None:
            return await self.save_as(draft)
        composed = draft.current
        try:
            stored = await self._context.collections.save(draft.path, composed, draft.saved_sha256)
        except ProblemError as error:
            if error.problem.kind != "conflict":
                raise
            return await self._resolve(draft)
        draft.mark_saved(stored.request, stored.path, stored.sha256, composed=composed)
        return True

    async def save_as(self, draft: Draft) -> bool:
        """Write `draft` into a new file; from then on that is its file.

        Raises:
            ProblemError: It could not be written.
        """
        collections = self._context.collections
        dialog = SaveDialog(suggested_file_name(draft.current), collections.roots(), self._window)
        if draft.path is not None:
            dialog.choose(draft.path.parent)
        elif collections.roots():
            dialog.choose(collections.roots()[0].path)
        tasks = self._context.tasks
        dialog.folder_wanted.connect(
            lambda folder, name: tasks.start(self._make_folder(dialog, folder, name), name="make a folder")
        )
        dialog.collection_wanted.connect(
            lambda: tasks.start(self._make_collection(dialog), name="make a collection")
        )
        accepted = await ask(dialog)
        folder, name = dialog.chosen_folder(), dialog.chosen_name()
        if not accepted or folder is None:
            return False
        composed = draft.current
        source = collections.root_of(draft.came_from) if draft.came_from is not None else None
        if draft.came_from is not None:
            await let_in_request(collections.trust, composed, source, folder)
        stored = await collections.create_request(folder, replace(composed, name=name))
        draft.mark_saved(stored.request, stored.path, stored.sha256, composed=composed)
        target = collections.root_of(stored.path)
        if source is not None and source != target:
            await self._context.secrets.carry(source, target, names_of(composed))
        self._notices.show_done(tr("Saved {name} in {folder}", name=stored.request.name, folder=folder.name))
        return True

    async def save_body(self, exchange: Exchange) -> None:
        """Write the body of an answer into a file that the person names.

        Raises:
            ProblemError: It could not be written.
        """
        name = body_file_name(exchange.request.url, exchange.response)
        if chosen := await ask_save_path(self._window, tr("Save response body"), name):
            await self.write_body(exchange, chosen.path)

    async def write_body(self, exchange: Exchange, target: Path) -> None:
        """Write the whole body of `exchange` to `target`.

        Raises:
            ProblemError: It could not be written.
        """
        stop = threading.Event()
        show_work(self._notices, tr("Saving {name}", name=target.name), stop.set)
        try:
            saved = await asyncio.to_thread(_write_body, exchange.body, target, stop)
        except asyncio.CancelledError:
            stop.set()
            raise
        except OSError as error:
            raise ProblemError(
                Problem(
                    tr("The body was not saved as {name}", name=target.name),
                    error.strerror or str(error),
                    tr("Choose another place, or make room on the disk."),
                    "save-body",
                    str(error),
                )
            ) from error
        if saved:
            self._notices.show_done(
                tr(
                    "Saved {size_bytes:,} bytes as {target}",
                    size_bytes=exchange.body.size_bytes,
                    target=target,
                )
            )
        else:
            self._notices.show_done(tr("Stopped: nothing was saved as {name}", name=target.name))

    async def new_collection(self, parent: QWidget) -> Path | None:
        """Ask for name and place of a collection and make it; its folder, or None.

        Raises:
            ProblemError: It could not be made.
        """
        dialog = NewCollectionDialog(self._context.data_dir / "collections", parent)
        accepted = await ask(dialog)
        if not accepted:
            return None
        folder, name = dialog.chosen_folder(), dialog.chosen_name()
        node = await self._context.collections.create(folder, name)
        return node.path

    async def _make_folder(self, dialog: SaveDialog, parent: Path, name: str) -> None:
        folder = await self._context.collections.create_folder(parent, name)
        dialog.show_roots(self._context.collections.roots())
        dialog.choose(folder)

    async def _make_collection(self, dialog: SaveDialog) -> None:
        folder = await self.new_collection(dialog)
        if folder is not None:
            dialog.show_roots(self._context.collections.roots())
            dialog.choose(folder)

    async def _resolve(self, draft: Draft) -> bool:
        """The file changed since it was opened: join both, else the tab asks which one counts."""
        if draft.path is None:
            return False
        if not await asyncio.to_thread(draft.path.exists):
            composed = draft.current
            stored = await self._context.collections.write_anew(draft.path, composed)
            draft.mark_saved(stored.request, stored.path, stored.sha256, composed=composed)
            return True
        if not absorb(draft, await self._context.collections.load(draft.path)):
            return await self.save(draft)  # what they changed is not what was edited here
        self.conflicted.emit(draft)
        return False


def _write_body(body: Content, target: Path, stop: threading.Event) -> bool:
    """Write a body beside `target` and put it there once it is whole; False if it was stopped (blocks)."""
    target = target.resolve()  # a link stays one
    part = target.with_name(f".{uuid.uuid4().hex}.part")  # a browser has its own `<name>.part` there
    try:
        whole = body.copy_to(part, stop.is_set)
        if whole:
            part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return whole
