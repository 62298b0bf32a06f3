"""The workspace at the top of the window: which one it is, the others, and what can be done with them."""

from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QActionGroup

from postgui.services.context import Context
from postgui.services.workspaces import Arrival, Workspaces, WorkspaceWish
from postgui.translation import tr
from postgui.ui.ask import ask
from postgui.ui.bind import bind
from postgui.ui.dialogs.workspace_name import WorkspaceNameDialog
from postgui.ui.language import hold_data
from postgui.ui.menu import Menu, give_mnemonics

if TYPE_CHECKING:
    from postgui.ui.desk import Desk


class WorkspaceControl(QObject):
    """Fills the menu; what is chosen there closes this window, and `wish` says what shall be done then."""

    def __init__(self, desk: "Desk", context: Context) -> None:
        super().__init__(desk)
        self._desk = desk
        self._context = context
        self.workspaces = Workspaces(context.data_dir, context.workspace)
        self.names: tuple[str, ...] = (context.workspace,)
        self.wish: WorkspaceWish | None = None
        self.menu = Menu(desk.window)
        button = desk.window.top_bar.workspace
        button.setMenu(self.menu)
        desk.window.top_bar.show_workspace(context.workspace)
        self._show(self.names)
        self.menu.aboutToShow.connect(self.look)
        bind(desk.leaving.stayed, self, self._on_stayed)

    async def arrive(self, arrival: Arrival | None) -> None:
        """The window shows everything: remember where the person is, and tell how they came here."""
        await self.workspaces.remember()
        self._show(await self.workspaces.names())
        if arrival is None:
            return
        if arrival.problem is not None:
            self._desk.window.show_problem(arrival.problem)
        elif arrival.done:
            notice = self._desk.notices.show_done(arrival.done)
            if (trashed := arrival.trashed) is not None:
                notice.offer(tr("Undo"), lambda: self._leave(WorkspaceWish("restore", trashed=trashed)))

    @Slot()
    def look(self) -> None:
        """Look which workspaces there are: another window may have made some."""
        self._start(self._look(), "list the workspaces")

    @Slot()
    def open_menu(self) -> None:
        """Drop the menu down."""
        self._desk.window.top_bar.workspace.showMenu()

    def switch(self, name: str) -> None:
        """Go to another workspace; everything open here is there when the person comes back."""
        if name != self.workspaces.current:
            self._leave(WorkspaceWish("switch", name))

    @Slot()
    def create(self) -> None:
        """Ask for a name, make a workspace, go there."""
        self._start(self._create(), "make a workspace")

    @Slot()
    def rename(self) -> None:
        """Ask for another name of this one."""
        self._start(self._rename(), "rename the workspace")

    @Slot()
    def delete(self) -> None:
        """Put this one into the trash, which can be undone from the next; collections stay."""
        self._leave(WorkspaceWish("delete"))

    def _leave(self, wish: WorkspaceWish) -> None:
        """Close the window with a wish, which is gone where the person decides to stay after all."""
        self.wish = wish
        self._desk.window.close()

    async def _create(self) -> None:
        names = await self.workspaces.names()
        dialog = WorkspaceNameDialog(tr("New workspace"), tr("Create"), names, parent=self._desk.window)
        if await ask(dialog):
            self._leave(WorkspaceWish("create", dialog.chosen_name()))

    async def _rename(self) -> None:
        current = self.workspaces.current
        others = [name for name in await self.workspaces.names() if name != current]
        dialog = WorkspaceNameDialog(
            tr("Rename the workspace"), tr("Rename"), others, current, self._desk.window
        )
        if await ask(dialog):
            self._leave(WorkspaceWish("rename", dialog.chosen_name()))

    async def _look(self) -> None:
        names = await self.workspaces.names()
        if names != self.names:
            self._show(names)

    def _show(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        self.menu.clear()
        group = QActionGroup(self.menu)
        for name in names:
            action = self.menu.addAction(name.replace("&", "&&"))
            hold_data(action)
            action.setCheckable(True)
            action.setChecked(name == self.workspaces.current)
            action.triggered.connect(lambda _checked, name=name: self.switch(name))
            group.addAction(action)
        self.menu.addSeparator()
        self.menu.addAction(tr("New workspace…")).triggered.connect(self.create)
        self.menu.addAction(tr("Rename this workspace…")).triggered.connect(self.rename)
        self.menu.addAction(tr("Delete this workspace")).triggered.connect(self.delete)
        give_mnemonics(self.menu)  # it may be open: other workspaces are found after that

    def _on_stayed(self, _nothing: None) -> None:
        self.wish = None

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self._desk)
