"""What a viewer of big bodies needs of the services: helper processes, and tasks to listen to them in."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from postgui.services.tasks import Tasks

if TYPE_CHECKING:
    from postgui.services.indexing import Indexing
    from postgui.services.remembered import Remembered


@dataclass(frozen=True, slots=True)
class Reading:
    """`indexing` makes the service when it is first asked for: most windows show no big body."""

    tasks: Tasks
    indexing: "Callable[[], Indexing]"
    remembered: "Remembered | None" = None

    def warm(self) -> None:
        """Have a helper process ready."""
        self.tasks.start(self.indexing().warm(), name="start a helper process")
