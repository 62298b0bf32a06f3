"""One example of a request in a tab, read-only: the request of it, and the answer."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from postgui.model.history import HistoryRecord
from postgui.services.tasks import Tasks
from postgui.services.workers import Workers
from postgui.translation import mark, tr
from postgui.ui.document.reading import Reading
from postgui.ui.pane_layout import PaneLayout
from postgui.ui.record_tab import RecordTab

EXAMPLE_PREFIX = "example:"


class ExampleTab(RecordTab):
    """Shows an example as a record of the history shows."""

    note_text = mark("An example, read-only")

    def __init__(
        self,
        path: Path,
        number: int,
        record: HistoryRecord,
        panes: PaneLayout,
        tasks: Tasks,
        workers: Workers | None,
        parent: QWidget,
        reading: Reading,
    ) -> None:
        super().__init__(record, panes, tasks, workers, parent, reading)
        self.path = path
        self.number = number

    # What a page tells

    def name(self) -> str:
        return self.record.request.name

    def place(self) -> str:
        return tr("{path}, example {number}", path=self.path, number=self.number + 1)

    def session_key(self) -> str:
        return f"{EXAMPLE_PREFIX}{self.number}:{self.path}"
