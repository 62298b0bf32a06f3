"""Which requests a run sends and how, as the person chose it: read, shown, and kept for the next time."""

import asyncio

from PySide6.QtCore import QObject, Slot

from postgui.model.problem import ProblemError
from postgui.model.run import PlannedRequest
from postgui.services.context import Context
from postgui.services.run.choice import RunChoice, chosen
from postgui.ui.path_page import Subject
from postgui.ui.run.plan_list import PlanList
from postgui.ui.run.run_bar import RunBar

_KIND = "run-choice"


class Choosing(QObject):
    """Keeps the bar, the list of requests and what is remembered of both together."""

    def __init__(self, subject: Subject, context: Context, bar: RunBar, listed: PlanList) -> None:
        super().__init__(listed)
        self._subject = subject
        self._context = context
        self._bar = bar
        self._listed = listed
        self._kept: RunChoice | None = None
        bar.tags.textChanged.connect(self._on_tags)
        listed.edited.connect(self.keep)

    async def show_kept(self) -> None:
        """Show what was chosen in this session or an earlier one, and the requests as they are now."""
        await self._remember()
        await self.show_plan()

    async def show_plan(self) -> None:
        """List what can be run now, or why nothing can be."""
        from postgui.services.run.plan import list_requests

        if self._kept is None:
            return  # it comes with what is kept
        try:
            roots = self._context.collections.roots()
            plan = await asyncio.to_thread(list_requests, self._subject.paths, roots)
        except ProblemError as error:
            self._listed.show_problem(error.problem)
            return
        self._on_tags()
        self._listed.show_plan(plan, self._kept.order, self._kept.left_out)

    async def plan(self) -> tuple[PlannedRequest, ...]:
        """What is run now, in which order.

        Raises:
            ProblemError: A file is broken, or nothing is left to run.
        """
        from postgui.services.run.plan import plan_run

        kept = await self._remember()
        wanted, unwanted = self._bar.chosen_tags()
        found = await asyncio.to_thread(plan_run, self._subject.paths, tags=wanted, without_tags=unwanted)
        return chosen(found, kept)

    @Slot()
    def keep(self) -> None:
        """Remember what is chosen now."""
        if self._kept is None:
            return  # what was chosen before is not read yet
        order, left_out = self._kept.order, self._kept.left_out
        if self._listed.model.rows:  # else they could not be read, and what was chosen of them stays
            order, left_out = self._listed.order(), self._listed.left_out()
        self._kept = self._bar.choice(order, left_out)
        keeping = self._context.results.keep(_KIND, self._subject.key, self._kept)
        self._context.tasks.start(keeping, name="keep what to run")

    async def _remember(self) -> RunChoice:
        if self._kept is None:
            kept = await self._context.results.last(_KIND, self._subject.key, RunChoice)
            if self._kept is None:  # nobody else was quicker
                self._kept = kept or RunChoice()
                if kept is not None:
                    self._bar.show_choice(kept)
        return self._kept

    @Slot()
    def _on_tags(self) -> None:
        self._listed.show_tags(*self._bar.chosen_tags())
