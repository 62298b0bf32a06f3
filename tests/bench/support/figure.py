"""One measured figure, and how it is printed."""

import json
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Figure:
    """`value` in `unit`; with a `limit` (what `limit_is` reached in the same run) also their ratio."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    limit_is: str = ""
    runs: int = 1

    def to_json(self) -> str:
        """One line, without what there is not."""
        shown: dict[str, object] = {"name": self.name, "value": round(self.value, 3), "unit": self.unit}
        if self.limit is not None:
            shown |= {
                "limit": round(self.limit, 3),
                "limit_is": self.limit_is,
                "ratio": round(self.value / self.limit, 3),
            }
        return json.dumps(shown | {"runs": self.runs})


def percentile(values: list[float], percent: float) -> float:
    """The value below which `percent` of all lie; 0 if there are none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))] if ordered else 0.0


def middle(values: list[float]) -> float:
    """The median; 0 if there are no values."""
    return median(values) if values else 0.0
