"""The history of a monitor as a table, the newest first."""

from collections.abc import Sequence
from datetime import datetime
from types import MappingProxyType

from postgui.formats.render.figure import format_duration_ms
from postgui.formats.render.moment import minute_text
from postgui.model.monitor import MonitorPoint
from postgui.translation import mark, number, tr
from postgui.ui.qtmodels.row_model import RowModel


class MonitorModel(RowModel[MonitorPoint]):
    """One row for each run."""

    columns = (mark("When"), mark("Result"), mark("Requests"), mark("Failed"), mark("Time"), mark("Why"))
    figures = frozenset(("Requests", "Failed", "Time"))
    words = MappingProxyType({"Result": (mark("Passed"), mark("Failed"))})

    def show_points(self, points: Sequence[MonitorPoint]) -> None:
        """Show the whole history, the oldest first as it is kept."""
        newest_first = list(reversed(points))
        count = len(newest_first) - len(self._rows)
        if count > 0 and newest_first[count:] == self._rows:
            self.insert(0, newest_first[:count])
        elif newest_first != self._rows:
            self.show_rows(newest_first)

    def texts(self, row: MonitorPoint) -> tuple[str, ...]:
        return (
            when_text(row.at),
            tr("Passed") if row.passed else tr("Failed"),
            number(row.requests),
            number(row.failed),
            format_duration_ms(row.wall_ms),
            "; ".join(row.reasons),
        )

    def tone(self, row: MonitorPoint, column: str) -> str:
        if column == "Result":
            return "ok" if row.passed else "error"
        return "text"

    def tip(self, row: MonitorPoint, text: str) -> str:
        return "\n".join(row.reasons) or text


def when_text(seconds: float) -> str:
    """A moment as it is read here: `2026-01-31 14:05`."""
    return minute_text(datetime.fromtimestamp(seconds))
