"""Tells, once and quietly, that PostGUI failed the last time, and offers the report. Nothing is ever sent."""

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from postgui.services.context import Context
from postgui.storage.crash_report import CrashReports
from postgui.translation import tr

if TYPE_CHECKING:
    from postgui.ui.log_page import LogPages
    from postgui.ui.notice import NoticeArea


class CrashNotice(QObject):
    """Looks for reports that nobody was told of."""

    def __init__(self, context: Context, notices: "NoticeArea", pages: "LogPages") -> None:
        super().__init__(notices)
        self._context = context
        self._notices = notices
        self._pages = pages

    def look(self) -> None:
        """Look now, off the loop."""
        self._context.tasks.start(self._look(), name="look for crash reports", owner=self)

    async def _look(self) -> None:
        reports = CrashReports(self._context.data_dir)
        try:
            untold = await asyncio.to_thread(reports.untold)
        except OSError:
            return  # the folder can't be read: nobody has a report then
        if not untold:
            return
        notice = self._notices.show_waiting(
            tr("PostGUI failed the last time"),
            tr(
                "A report is in the data folder, without secrets. It is sent nowhere; you may attach "
                "it to a bug report."
            ),
        )
        notice.offer(tr("Open report"), lambda: self._open(str(untold[-1])))
        await asyncio.to_thread(reports.mark_told, untold[-1])

    def _open(self, path: str) -> None:
        self._pages.open(path, choose=True)
