"""What came in at a mock server as a table, the latest last."""

from datetime import datetime

from postgui.model.mock import MockEntry
from postgui.translation import mark, tr
from postgui.ui.qtmodels.row_model import RowModel
from postgui.ui.theme import method_role, status_role

MOST_ROWS = 2_000


class MockModel(RowModel[tuple[str, MockEntry]]):
    """One row for each request; of very many the first are dropped."""

    columns = (mark("Time"), mark("Method"), mark("Target"), mark("Status"), mark("Example"))

    def add(self, entry: MockEntry, at_s: float) -> None:
        """A request that came in at `at_s` (seconds since 1970)."""
        self.drop_first(len(self._rows) - MOST_ROWS + 1)
        self.insert(len(self._rows), [(datetime.fromtimestamp(at_s).strftime("%H:%M:%S"), entry)])

    def clear(self) -> None:
        self.show_rows(())

    def texts(self, row: tuple[str, MockEntry]) -> tuple[str, ...]:
        time, entry = row
        return (time, entry.method, entry.target, str(entry.status), entry.place or tr("no example fits"))

    def tone(self, row: tuple[str, MockEntry], column: str) -> str:
        entry = row[1]
        if column == "Method":
            return method_role(entry.method)
        if column == "Status":
            return status_role(entry.status)
        if column == "Example" and not entry.place:
            return "warning"
        return "text-muted" if column == "Time" else "text"
