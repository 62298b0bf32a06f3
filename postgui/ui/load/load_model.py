"""The requests of a load test as a table: counts, rates and times of each, and of all together."""

from collections.abc import Sequence
from types import MappingProxyType

from postgui.formats.render.figure import format_duration_ms
from postgui.model.load import LoadEntry
from postgui.translation import mark, number, tr
from postgui.ui.qtmodels.row_model import RowModel
from postgui.ui.theme import method_role


class LoadModel(RowModel[LoadEntry]):
    """One row for each request, the sum of all last."""

    columns = (
        mark("Request"),
        mark("Method"),
        mark("Count"),
        mark("Failed"),
        mark("Rate"),
        "p50",
        "p95",
        "p99",
        mark("Most"),
    )
    figures = frozenset(columns[2:])
    told = MappingProxyType(
        {
            "Rate": mark("Answers a second"),
            "p50": mark("Half of the answers took no longer than this"),
            "p95": mark("95 of 100 answers took no longer than this"),
            "p99": mark("99 of 100 answers took no longer than this"),
        }
    )

    def show_entries(self, entries: Sequence[LoadEntry]) -> None:
        """Show these figures; of the same requests as before without losing what is chosen."""
        if _names(entries) != _names(self._rows):
            self.show_rows(entries)
        elif entries:
            self._rows = list(entries)
            self.dataChanged.emit(self.index(0, 0), self.index(len(entries) - 1, len(self.columns) - 1))

    def texts(self, row: LoadEntry) -> tuple[str, ...]:
        times = (row.p50_ms, row.p95_ms, row.p99_ms, row.most_ms)
        counts = (number(row.requests), number(row.failures), number(row.rate, ",.1f"))
        name = row.name if row.method else tr(row.name)  # that of the sum is a word of ours
        return (name, row.method, *counts, *map(format_duration_ms, times))

    def tone(self, row: LoadEntry, column: str) -> str:
        if column == "Method":
            return method_role(row.method)
        return "error" if column == "Failed" and row.failures else "text"


def _names(entries: Sequence[LoadEntry]) -> list[tuple[str, str]]:
    return [(entry.method, entry.name) for entry in entries]
