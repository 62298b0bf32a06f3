"""The menu beside Save: keeping, copying, comparing and opening the response on show."""

import asyncio
import tempfile
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from postgui.formats.render.figure import format_size
from postgui.formats.render.media import language_of
from postgui.model.exchange import Exchange
from postgui.model.problem import Problem, ProblemError
from postgui.services.har import har_text
from postgui.services.tasks import Tasks
from postgui.translation import tr
from postgui.ui.body_name import body_file_name
from postgui.ui.menu import Menu
from postgui.ui.response.open_outside import copy_for_opening
from postgui.ui.save_path import ask_save_path

COPIED_BYTES = 50_000_000
_LAID_OUT_BYTES = 5_000_000
_HEAD_BYTES = 4096


class Keeper(Menu):
    """Offers what can be done with the exchange on show; failures go to `tasks.failed`.

    Copies that were opened are deleted with this menu, at the latest when the program ends.

    Signals:
        save_requested: The person wants the body in a file.
        example_requested: The person wants the response kept with its request.
        compare_requested: The person wants to compare it: with the response before (Exchange or None),
            or, if that is true, with one to be chosen.
        copied: Something is on the clipboard now.
    """

    save_requested = Signal()
    example_requested = Signal()
    compare_requested = Signal(object, bool)
    copied = Signal()

    def __init__(self, parent: QWidget, tasks: Tasks) -> None:
        super().__init__(parent, tr("More"))
        self._tasks = tasks
        self._previous: Exchange | None = None
        self._exchange: Exchange | None = None
        self._secrets: frozenset[str] | None = frozenset()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.compare_before = self.addAction(tr("Compare with the response before"), self._on_compare_before)
        self.compare = self.addAction(tr("Compare with another response…"), self._on_compare)
        self.addSeparator()
        self.copy_text = self.addAction(tr("Copy body as text"), lambda: self._copy(self._body_text))
        self.copy_json = self.addAction(tr("Copy body as indented JSON"), lambda: self._copy(self._json_text))
        self.copy_curl = self.addAction(tr("Copy as cURL"), lambda: self._copy(self._curl_text))
        self.copy_har = self.addAction(tr("Copy as HAR"), lambda: self._copy(self._har_text))
        self.addSeparator()
        self.save = self.addAction(tr("Save body…"), self.save_requested.emit)
        self.example = self.addAction(tr("Save as example"), self.example_requested.emit)
        self.har = self.addAction(tr("Save exchange as HAR…"), lambda: self._start_har(with_secrets=False))
        self.har_with_secrets = self.addAction(
            tr("Save exchange as HAR with secrets…"), lambda: self._start_har(with_secrets=True)
        )
        self.addSeparator()
        self.outside = self.addAction(tr("Open body with the system's program"), self.open_outside)
        self.setToolTipsVisible(True)
        self.har.setToolTip(tr("Secrets are masked"))
        self.copy_har.setToolTip(tr("Secrets are masked"))
        self.copy_curl.setToolTip(tr("Secrets are masked"))
        owner = self._owner = object()
        self.destroyed.connect(lambda: tasks.cancel_owned(owner))

    @property
    def exchange(self) -> Exchange | None:
        """What is on show."""
        return self._exchange

    def folder(self) -> Path:
        """Where copies for other programs are made."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="postgui-open-", ignore_cleanup_errors=True)
            self.destroyed.connect(self._folder.cleanup)
        return Path(self._folder.name)

    def start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Do something that ends with this menu, at the latest."""
        self._tasks.start(work, name=name, owner=self._owner)

    def offer_example(self, *, offered: bool) -> None:
        """Whether there is a request that could keep examples."""
        self.example.setVisible(offered)

    def show_exchange(self, exchange: Exchange, secrets: frozenset[str] | None) -> None:
        """Offer to keep `exchange`; `secrets` None: nothing in it is left to mask."""
        if self._exchange is not None and self._exchange.response is not None:
            self._previous = self._exchange
        self._exchange = exchange
        self._secrets = secrets
        answered, size = exchange.response is not None, exchange.body.size_bytes
        self.compare.setEnabled(answered)
        self.compare_before.setEnabled(answered and self._previous is not None)
        self.example.setEnabled(answered)
        for action in (self.outside, self.save, self.copy_text):
            action.setEnabled(answered and size > 0)
        self.copy_json.setEnabled(answered and 0 < size <= _LAID_OUT_BYTES and _is_json(exchange))
        self.har_with_secrets.setVisible(secrets is not None)

    # Copying

    def _copy(self, make: Callable[[Exchange], str]) -> None:
        if self._exchange is not None:
            self.start(self._copy_made(make, self._exchange), "copy the response")

    async def _copy_made(self, make: Callable[[Exchange], str], exchange: Exchange) -> None:
        try:
            text = await asyncio.to_thread(make, exchange)
        except OSError as error:
            reason = error.strerror or error
            raise ProblemError(_not_copied(tr("The body can't be read: {reason}.", reason=reason))) from error
        QGuiApplication.clipboard().setText(text)
        self.copied.emit()

    def _body_text(self, exchange: Exchange) -> str:
        from postgui.formats.charset import decode

        if exchange.body.size_bytes > COPIED_BYTES:
            raise ProblemError(_not_copied(tr("It has more than {size}.", size=format_size(COPIED_BYTES))))
        return decode(exchange.body.head(COPIED_BYTES), _type_of(exchange)).text

    def _json_text(self, exchange: Exchange) -> str:
        from postgui.formats.render.pretty_json import pretty_json

        text = self._body_text(exchange)
        pretty = pretty_json(text)
        return text if pretty.fault else pretty.text

    def _curl_text(self, exchange: Exchange) -> str:
        from postgui.services.sent_curl import sent_as_curl

        return sent_as_curl(exchange, self._secrets).text

    def _har_text(self, exchange: Exchange) -> str:
        return har_text(exchange, self._secrets or frozenset())

    # Saving

    async def save_har(self, exchange: Exchange, target: Path, *, with_secrets: bool) -> None:
        """Write `exchange` to `target`.

        Raises:
            ProblemError: It could not be written.
        """
        secrets = self._secrets or frozenset()

        def write() -> None:
            target.write_text(har_text(exchange, secrets, with_secrets=with_secrets), encoding="utf-8")

        try:
            await asyncio.to_thread(write)
        except OSError as error:
            raise ProblemError(
                Problem(
                    tr("The exchange was not saved as {name}", name=target.name),
                    error.strerror or str(error),
                    tr("Choose another place, or make room on the disk."),
                    "save-har",
                    str(error),
                )
            ) from error

    async def _ask_har(self, exchange: Exchange, *, with_secrets: bool) -> None:
        name = f"{Path(body_file_name(exchange.request.url, exchange.response)).stem}.har"
        chosen = await ask_save_path(self.parentWidget(), tr("Save exchange as HAR"), name, ("HAR (*.har)",))
        if chosen is not None:
            await self.save_har(exchange, chosen.path, with_secrets=with_secrets)

    def _start_har(self, *, with_secrets: bool) -> None:
        if self._exchange is not None:
            job = self._ask_har(self._exchange, with_secrets=with_secrets)
            self.start(job, "save the exchange")

    # Opening and comparing

    @Slot()
    def open_outside(self) -> None:
        """Open a copy of the body with the system's program."""
        if self._exchange is not None:
            self.start(self._open(self._exchange), "open the body")

    async def _open(self, exchange: Exchange) -> None:
        path = await asyncio.to_thread(copy_for_opening, exchange, self.folder())
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            raise ProblemError(
                Problem(
                    tr("No program opened the body"),
                    tr("The system knows none for files that end in {suffix}.", suffix=path.suffix),
                    tr("Save the body, and open the file with a program of your choice."),
                    "open-body",
                )
            )

    @Slot()
    def _on_compare_before(self) -> None:
        self.compare_requested.emit(self._previous, False)

    @Slot()
    def _on_compare(self) -> None:
        self.compare_requested.emit(self._previous, True)


def _is_json(exchange: Exchange) -> bool:
    try:
        return language_of(_type_of(exchange), exchange.body.head(_HEAD_BYTES)) == "json"
    except OSError:
        return False


def _type_of(exchange: Exchange) -> str:
    return exchange.response.header("content-type") if exchange.response is not None else ""


def _not_copied(meaning: str) -> Problem:
    return Problem(tr("The body was not copied"), meaning, tr("Save it to a file instead."), "copy-body")
