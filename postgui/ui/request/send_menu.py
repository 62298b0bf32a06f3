"""What the arrow beside Send offers. Each choice is done by `SendActions`; the menu only names them."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from postgui.model.exchange import Exchange
from postgui.model.request import Pair
from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.services.repeat import Plan
from postgui.services.send_job import SendJob
from postgui.translation import tr
from postgui.ui.bind import bind
from postgui.ui.body_name import body_file_name
from postgui.ui.copy_as import add_copy_as, copy_code
from postgui.ui.menu import Menu
from postgui.ui.save_path import ask_save_path

IDEMPOTENCY_KEY = Pair("Idempotency-Key", "{{$uuid}}")
_MOST_TIMES = 100_000
_LEAST_S, _MOST_S = 0.1, 86_400.0


class SendActions(QObject):
    """The special ways to send one tab's request.

    Signals:
        kept: A sent request's answer is to be written there. Exchange, Path.
        told: Something was done: what, and what is to be known of it. str, str.
    """

    kept = Signal(object, object)
    told = Signal(str, str)

    def __init__(
        self,
        draft: Draft,
        context: Context,
        job: Callable[[], SendJob],
        send: "Callable[[SendJob, Plan | None], asyncio.Task[Exchange | None] | None]",
        host: QWidget,
    ) -> None:
        """Wait for choices.

        Args:
            draft: What is composed.
            context: The services.
            job: Makes the job of what is composed now.
            send: Sends it, once or by a plan, as the Send button does; None while another one runs.
            host: The tab, which owns what is started here.
        """
        super().__init__(host)
        self._draft = draft
        self._context = context
        self._job = job
        self._send = send
        self._host = host

    def menu(self) -> QMenu:
        """The menu; it deletes itself once closed."""
        menu = Menu(self._host)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Send and save to file…")).triggered.connect(self.send_to_file)
        menu.addAction(tr("Send on a fresh connection")).triggered.connect(self.send_fresh)
        menu.addSeparator()
        menu.addAction(tr("Send n times…")).triggered.connect(self.ask_times)
        menu.addAction(tr("Send every n seconds…")).triggered.connect(self.ask_interval)
        menu.addSeparator()
        menu.addAction(tr("Copy as cURL")).triggered.connect(self.copy_as_curl)
        add_copy_as(menu, self.copy_as)
        menu.add_command(tr("Code…"), "request.code").triggered.connect(self.show_code)
        key = menu.addAction(tr("Add Idempotency-Key header"))
        key.triggered.connect(self.add_idempotency_key)
        key.setEnabled(not self._has_key())
        return menu

    @Slot(object)
    def show_menu(self, below: QWidget) -> None:
        """Open it under a button, aligned with the button's right edge."""
        menu = self.menu()
        corner = below.mapToGlobal(QPoint(below.width(), below.height()))
        menu.popup(QPoint(corner.x() - menu.sizeHint().width(), corner.y() + 2))

    def send_fresh(self) -> None:
        """Send on a connection of its own, this once."""
        job = self._job()
        settings = replace(job.request.settings, keep_alive=False)
        self._send(replace(job, request=replace(job.request, settings=settings)), None)

    def send_to_file(self) -> None:
        """Ask for a file, then send, then keep the answer's body there."""
        self._start(self._send_to_file(), "send and save")

    def ask_times(self) -> None:
        """Ask how often, then send so often."""
        dialog = self._question(tr("Send n times"), tr("How often:"))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(1, _MOST_TIMES)
        dialog.setIntValue(10)
        dialog.intValueSelected.connect(lambda times: self._send(self._job(), Plan(times)))
        dialog.open()

    def ask_interval(self) -> None:
        """Ask for the time between two sends, then send until somebody stops it."""
        dialog = self._question(tr("Send every n seconds"), tr("Seconds from one to the next:"))
        dialog.setInputMode(QInputDialog.InputMode.DoubleInput)
        dialog.setDoubleDecimals(1)
        dialog.setDoubleRange(_LEAST_S, _MOST_S)
        dialog.setDoubleValue(5.0)
        dialog.doubleValueSelected.connect(lambda every_s: self._send(self._job(), Plan(None, every_s)))
        dialog.open()

    def copy_as_curl(self) -> None:
        """Put the command on the clipboard."""
        self._start(self._copy_as_curl(), "copy as cURL")

    def copy_as(self, target: str) -> None:
        """Put the code of a target on the clipboard."""
        self._start(self._copy_as(target), "copy as code")

    def show_code(self) -> None:
        """Show the code, with every target to choose from; it follows the edits."""
        from postgui.ui.dialogs.code import CodeDialog

        dialog = CodeDialog(self._context, self._job, self._draft.current.name, self._host)
        bind(self._draft.changed, dialog, lambda _draft: dialog.refresh_soon())
        dialog.show()

    def add_idempotency_key(self) -> None:
        """A key that is new for each send and stays for its retries (draft-ietf-httpapi-idempotency-key)."""
        request = self._draft.current
        self._draft.edit(replace(request, headers=(*request.headers, IDEMPOTENCY_KEY)))

    def _has_key(self) -> bool:
        name = IDEMPOTENCY_KEY.name.lower()
        return any(pair.name.lower() == name for pair in self._draft.current.sent_headers())

    def _question(self, title: str, label: str) -> QInputDialog:
        dialog = QInputDialog(self._host)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setOkButtonText(tr("Send"))
        return dialog

    async def _send_to_file(self) -> None:
        name = body_file_name(self._draft.current.url, None)
        chosen = await ask_save_path(self._host, tr("Send and save the answer"), name)
        if chosen is None:
            return
        task = self._send(self._job(), None)
        if task is None:
            return
        await asyncio.wait([task])
        exchange = None if task.cancelled() else task.result()
        if exchange is not None and exchange.response is not None and exchange.problem is None:
            self.kept.emit(exchange, chosen.path)

    async def _copy_as_curl(self) -> None:
        from postgui.services.curl_copy import as_curl

        written = await as_curl(self._context.composer, self._job())
        QGuiApplication.clipboard().setText(written.text)
        self.told.emit(tr("Copied as cURL"), "\n".join(written.notes))

    async def _copy_as(self, target: str) -> None:
        self.told.emit(*await copy_code(self._context.composer, self._job(), target))

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self._host)
