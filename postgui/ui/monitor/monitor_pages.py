"""Opens monitors in tabs, shows at the foot of the window which ones run, and tells of changes."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu

from postgui.model.monitor import Monitor, MonitorTurn
from postgui.services.context import Context
from postgui.translation import mark, tr
from postgui.ui.bind import bind
from postgui.ui.environment_choice import EnvironmentChoice
from postgui.ui.main_window import MainWindow
from postgui.ui.menu import Menu
from postgui.ui.monitor.monitor_tab import MonitorTab
from postgui.ui.monitor.word import Word
from postgui.ui.opener import Opener
from postgui.ui.path_page import PathPages, Subject


class MonitorPages(PathPages[MonitorTab]):
    """One tab for each monitor; they run whether or not their tabs are open."""

    kind = MonitorTab
    gone = mark("It can't be monitored.")

    def __init__(
        self, context: Context, window: MainWindow, opener: Opener, environments: EnvironmentChoice
    ) -> None:
        super().__init__(context, window, opener, environments)
        self._status = window.status
        self._monitoring = context.monitoring()
        self.word = Word(window)
        bind(self._monitoring.changed, self, self._on_changed)
        bind(self._monitoring.turned, self, self._on_turned)
        self._status.monitors_requested.connect(self._on_menu)

    async def restore(self) -> None:
        """Go on with what ran in the last session; in a second window only show it."""
        await self._monitoring.restore(resume=self._context.window.is_first)

    def _make(self, subject: Subject) -> MonitorTab:
        return MonitorTab(subject, self._context, self._area.page_parent)

    def _name_of(self, path: Path) -> str:
        known = self._monitoring.monitor(path)
        return known.name if known is not None else super()._name_of(path)

    def _running(self) -> list[Monitor]:
        return [each for each in self._monitoring.monitors() if self._monitoring.is_watching(each.path)]

    def _on_changed(self, _monitor: Monitor) -> None:
        running = self._running()
        failing = sum(self._is_failing(monitor) for monitor in running)
        self._status.show_monitors(len(running), failing)
        self.word.expect(bool(running))

    def _is_failing(self, monitor: Monitor) -> bool:
        points = self._monitoring.history(monitor.path)
        return bool(points) and not points[-1].passed

    def _on_turned(self, turn: MonitorTurn) -> None:
        name = turn.monitor.name
        if turn.point.passed:
            self.word.tell(tr("{name} passes again", name=name), "", is_problem=False)
        else:
            self.word.tell(tr("{name} fails now", name=name), "\n".join(turn.point.reasons), is_problem=True)

    def build_menu(self) -> QMenu:
        """The monitors that run, with how they are; each opens its tab."""
        menu = Menu(self._status)
        for monitor in self._running():
            state = tr("fails") if self._is_failing(monitor) else tr("passes")
            action = menu.addAction(
                tr(
                    "{name}: every {minutes} min, {state}",
                    name=monitor.name,
                    minutes=monitor.every_min,
                    state=state,
                )
            )
            action.triggered.connect(lambda _checked=False, path=monitor.path: self.show(path))
        return menu

    @Slot()
    def _on_menu(self) -> None:
        self._status.open_monitor_menu(self.build_menu())
