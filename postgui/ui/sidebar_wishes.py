"""What the sidebar asks for: something new, and what becomes of the unsaved requests in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.translation import tr

if TYPE_CHECKING:
    from postgui.ui.desk import Desk


class SidebarWishes(QObject):
    """Does what the sidebar's buttons and lists ask for."""

    def __init__(self, desk: "Desk", context: Context) -> None:
        super().__init__(desk)
        self._desk = desk
        self._context = context
        sidebar, actions = desk.sidebar, desk.tree_actions
        sidebar.empty.new_requested.connect(actions.start_new_collection)
        sidebar.empty.open_requested.connect(actions.start_open_folder)
        sidebar.empty.import_requested.connect(desk.import_actions.start)
        sidebar.empty.sample_requested.connect(desk.open_sample)
        sidebar.add_requested.connect(self._on_add)
        sidebar.unsaved.open_requested.connect(desk.opener.show_draft)
        sidebar.unsaved.discard_requested.connect(self._on_discard)

    def _start_new_request(self) -> None:
        actions = self._desk.tree_actions
        folder = actions.current_folder()
        if folder is None:
            self._desk.new_request()
        else:
            work = actions.new_request(folder)
            self._context.tasks.start(work, name="make a request", owner=self._desk)

    @Slot(str)
    def _on_add(self, what: str) -> None:
        match what:
            case "request":
                self._start_new_request()
            case "folder":
                self._desk.tree_actions.start_new_folder()
            case "collection":
                self._desk.tree_actions.start_new_collection()
            case "open":
                self._desk.tree_actions.start_open_folder()
            case "import":
                self._desk.import_actions.start()
            case "sample":
                self._desk.open_sample()

    @Slot(object)
    def _on_discard(self, draft: Draft) -> None:
        self._context.workbench.discard(draft)
        notice = self._desk.notices.show_done(tr("Deleted an unsaved request"))
        notice.offer(tr("Undo"), lambda: self._reopen(draft))

    def _reopen(self, draft: Draft) -> None:
        self._desk.opener.new_request(draft.current)
