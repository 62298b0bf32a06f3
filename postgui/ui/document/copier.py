"""Copies what is selected bit by bit: onto the clipboard, or what is too large for that into a file."""

import queue
import threading
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from postgui.formats.render.figure import format_size
from postgui.translation import tr
from postgui.ui.document.copying import CLIPBOARD_BYTES
from postgui.ui.editor.sliced_work import SlicedWork

_AHEAD = 64
"""Pieces that may wait for the disk."""
_LOOK_MS = 30


class Copier(QObject):
    """One copy at a time.

    Signals:
        said: How it goes, for the status line; empty when it is done.
        failed: Why the file can't be written.
    """

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._work = SlicedWork(self)
        self._writer: FileWriter | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)

    @property
    def busy(self) -> bool:
        return self._writer is not None

    def copy(self, pieces: Iterator[str], size_bytes: int) -> None:
        """Copy `pieces`, about `size_bytes` of them; asks where to put them if that is too much."""
        self.stop()
        if size_bytes > CLIPBOARD_BYTES:
            self._ask(pieces, size_bytes)
            return
        parts: list[str] = []

        def collect() -> Iterator[None]:
            for piece in pieces:
                parts.append(piece)
                yield

        def done() -> None:
            QGuiApplication.clipboard().setText("".join(parts))
            self.said.emit("")

        self.said.emit(tr("Copying") if size_bytes > 1_000_000 else "")
        self._work.start(collect(), done)

    def stop(self) -> None:
        """Give up what is going on."""
        self._work.stop()
        self._look.stop()
        if self._writer is not None:
            self._writer.stop()
            self._writer = None
            self.said.emit("")

    def save(self, pieces: Iterator[str], target: Path) -> None:
        """Write `pieces` into a file, as UTF-8, with a thread doing the writing."""
        self._writer = writer = FileWriter(target)

        def feed() -> Iterator[None]:
            for piece in pieces:
                while not writer.offer(piece):
                    yield
                    if writer.ended:
                        return
                yield
            while not writer.ended and not writer.offer(None):
                yield

        self._work.start(feed(), lambda: None)
        self._look.start()

    def _ask(self, pieces: Iterator[str], size_bytes: int) -> None:
        title = tr("{size} is too much for the clipboard: save it as", size=format_size(size_bytes))
        dialog = QFileDialog(self._window, title, "selection.txt")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda name: self.save(pieces, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _on_look(self) -> None:
        writer = self._writer
        if writer is None:
            return
        if not writer.ended:
            self.said.emit(tr("Saving, {size} so far", size=format_size(writer.written_bytes)))
            return
        self._work.stop()
        self._look.stop()
        self._writer = None
        if writer.error:
            name = writer.target.name
            self.failed.emit(tr("{name} can't be written: {reason}", name=name, reason=writer.error))
            self.said.emit("")
        else:
            self.said.emit(tr("Saved {size}", size=format_size(writer.written_bytes)))


class FileWriter:
    """Writes what it is offered in a thread of its own; a file that was not finished is removed."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.written_bytes = 0
        self.error = ""
        self.ended = False
        self._stopped = False
        self._queue: queue.Queue[str | None] = queue.Queue(_AHEAD)
        threading.Thread(target=self._write, name="save the selection", daemon=True).start()

    def offer(self, piece: str | None) -> bool:
        """Take a piece, or None as the end; False if it has to be offered again."""
        try:
            self._queue.put_nowait(piece)
        except queue.Full:
            return False
        return True

    def stop(self) -> None:
        """Write no more."""
        self._stopped = True
        while not self.offer(None):
            try:
                self._queue.get_nowait()
            except queue.Empty:
                continue

    def _write(self) -> None:
        try:
            with self.target.open("w", encoding="utf-8", errors="surrogatepass", newline="") as file:
                while (piece := self._queue.get()) is not None and not self._stopped:
                    file.write(piece)
                    self.written_bytes += len(piece)
            if self._stopped:
                self.target.unlink()
        except OSError as error:
            self.error = error.strerror or str(error)
        self.ended = True
