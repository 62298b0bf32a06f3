"""What the views of bodies need of the services: helper processes, tasks to listen to them in, and which
viewer was picked before."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from postgui.services.tasks import Tasks

if TYPE_CHECKING:
    from postgui.services.indexing import Indexing
    from postgui.services.remembered import Remembered
    from postgui.services.view_choices import ViewChoices


@dataclass(frozen=True, slots=True)
class Reading:
    """`indexing` makes the service when it is first asked for: most windows show no big body."""

    tasks: Tasks
    indexing: "Callable[[], Indexing]"
    remembered: "Remembered | None" = None
    choices: "ViewChoices | None" = None

    def warm(self) -> None:
        """Have a helper process ready."""
        self.tasks.start(self.indexing().warm(), name="start a helper process")
