"""The menu beside Save: the whole exchange as a file, and the body in another program."""

import asyncio
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDir, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from postgui.model.content import Content
from postgui.model.exchange import Exchange
from postgui.model.problem import Problem, ProblemError
from postgui.services.har import har_text
from postgui.services.tasks import Tasks
from postgui.services.workers import Workers
from postgui.ui.ask import ask
from postgui.ui.body_name import body_file_name
from postgui.ui.response.open_outside import copy_for_opening


class Keeper(QMenu):
    """Offers what can be done with the exchange on show; failures go to `tasks.failed`.

    Copies that were opened are deleted with this menu, at the latest when the program ends.
    """

    def __init__(self, parent: QWidget, tasks: Tasks, workers: Workers | None = None) -> None:
        super().__init__("More", parent)
        self._tasks = tasks
        self._workers = workers
        self._previous: Exchange | None = None
        self._exchange: Exchange | None = None
        self._secrets: frozenset[str] | None = frozenset()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.outside = self.addAction("Open body with the system's program", self._on_outside)
        self.addSeparator()
        self.compare_before = self.addAction("Compare with the response before…", self._on_compare_before)
        self.compare_file = self.addAction("Compare with a file…", self._on_compare_file)
        self.addSeparator()
        self.har = self.addAction("Save exchange as HAR…", self._on_har)
        self.har.setToolTip("Secrets are masked")
        self.har_with_secrets = self.addAction(
            "Save exchange as HAR with secrets…", self._on_har_with_secrets
        )
        owner = self._owner = object()
        self.destroyed.connect(lambda: tasks.cancel_owned(owner))

    def show_exchange(self, exchange: Exchange, secrets: frozenset[str] | None) -> None:
        """Offer to keep `exchange`; `secrets` None: nothing in it is left to mask."""
        if self._exchange is not None and self._exchange.response is not None:
            self._previous = self._exchange
        self._exchange = exchange
        self._secrets = secrets
        comparable = self._workers is not None and exchange.response is not None
        self.compare_file.setEnabled(comparable)
        self.compare_before.setEnabled(comparable and self._previous is not None)
        self.outside.setEnabled(exchange.response is not None and exchange.body.size_bytes > 0)
        self.har_with_secrets.setVisible(secrets is not None)

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
                    f"The exchange was not saved as {target.name}",
                    error.strerror or str(error),
                    "Choose another place, or make room on the disk.",
                    "save-har",
                    str(error),
                )
            ) from error

    async def _ask_har(self, exchange: Exchange, *, with_secrets: bool) -> None:
        dialog = QFileDialog(self.parentWidget(), "Save exchange as HAR", QDir.homePath(), "HAR (*.har)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("har")
        stem = Path(body_file_name(exchange.request.url, exchange.response)).stem
        dialog.selectFile(f"{stem}.har")
        if await ask(dialog) and (chosen := dialog.selectedFiles()):
            await self.save_har(exchange, Path(chosen[0]), with_secrets=with_secrets)

    async def _open(self, exchange: Exchange) -> None:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="postgui-open-", ignore_cleanup_errors=True)
            self.destroyed.connect(self._folder.cleanup)
        path = await asyncio.to_thread(copy_for_opening, exchange, Path(self._folder.name))
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            raise ProblemError(
                Problem(
                    "No program opened the body",
                    f"The system knows none for files that end in {path.suffix}.",
                    "Save the body, and open the file with a program of your choice.",
                    "open-body",
                )
            )

    def compare(self, name: str, other: Exchange) -> None:
        """Open a window that compares `other` with the exchange on show."""
        from postgui.ui.response.diff_dialog import DiffDialog

        if self._exchange is None or self._workers is None:
            return
        shown = (f"{self._exchange.request.method} {self._exchange.request.url}", self._exchange)
        dialog = DiffDialog((name, other), shown, self._tasks, self._workers, self.parentWidget())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    async def _ask_file(self, exchange: Exchange) -> None:
        dialog = QFileDialog(self.parentWidget(), "Compare with a file", QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if await ask(dialog) and (chosen := dialog.selectedFiles()):
            path = Path(chosen[0])
            self.compare(path.name, await asyncio.to_thread(_as_exchange, path, exchange))

    @Slot()
    def _on_compare_before(self) -> None:
        if self._previous is not None:
            self.compare("The response before", self._previous)

    @Slot()
    def _on_compare_file(self) -> None:
        if self._exchange is not None:
            self._tasks.start(self._ask_file(self._exchange), name="compare with a file", owner=self._owner)

    @Slot()
    def _on_outside(self) -> None:
        if self._exchange is not None:
            self._tasks.start(self._open(self._exchange), name="open the body", owner=self._owner)

    @Slot()
    def _on_har(self) -> None:
        self._start_har(with_secrets=False)

    @Slot()
    def _on_har_with_secrets(self) -> None:
        self._start_har(with_secrets=True)

    def _start_har(self, *, with_secrets: bool) -> None:
        if self._exchange is not None:
            job = self._ask_har(self._exchange, with_secrets=with_secrets)
            self._tasks.start(job, name="save the exchange", owner=self._owner)


def _as_exchange(path: Path, shown: Exchange) -> Exchange:
    """A file as the body of an answer like the one on show: by its head they do not differ.

    Raises:
        ProblemError: It can't be read.
    """
    try:
        size = path.stat().st_size
    except OSError as error:
        raise ProblemError(
            Problem(
                f"{path.name} can't be read",
                error.strerror or str(error),
                "Choose a file that you may read.",
                "compare-file",
                str(error),
            )
        ) from error
    return replace(shown, body=Content(None, path, size, ""))
