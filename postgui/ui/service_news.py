"""What the services tell the window: troubles, questions, and collections or secrets that are others now."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from postgui.model.problem import Problem
from postgui.services.context import Context
from postgui.ui.bind import bind
from postgui.ui.dialogs.passphrase import PassphrasePrompt
from postgui.ui.notice import Notice
from postgui.ui.sign_in import SignIn

if TYPE_CHECKING:
    from postgui.ui.desk import Desk


class ServiceNews(QObject):
    """Listens to the services for one window."""

    def __init__(self, desk: "Desk", context: Context) -> None:
        super().__init__(desk)
        self._desk = desk
        for told in (
            context.tasks.failed,
            context.workbench.noticed,
            context.history.noticed,
            context.collections.noticed,
            context.collections.trust.noticed,
            context.secrets.noticed,
            context.cookies.noticed,
        ):
            bind(told, self, desk.window.show_problem)
        self._of_settings: dict[Problem, Notice] = {}
        bind(context.settings.noticed, self, self._on_setting_problem)
        bind(context.settings.mended, self, self._on_setting_mended)
        PassphrasePrompt(desk.window, context.secrets, desk.notices)
        SignIn(context.tokens, desk.notices, self)
        bind(context.secrets.changed, self, lambda _nothing: desk.refresh_variables())
        bind(context.settings.changed, self, self._on_setting)
        bind(context.collections.changed, self, self._on_collections)
        bind(context.workbench.unsaved_changed, self, lambda _nothing: desk.display.show_unsaved())
        bind(context.folder_drafts.changed, self, lambda _nothing: self._on_folder_draft())

    def _on_setting(self, name: str) -> None:
        if name.startswith("send.") and self._desk.session.restored:
            self._desk.refresh_variables()  # with what requests inherit

    def _on_setting_problem(self, problem: Problem) -> None:
        self._of_settings[problem] = self._desk.notices.show_problem(problem)

    def _on_setting_mended(self, problem: Problem) -> None:
        if (notice := self._of_settings.pop(problem, None)) is not None:
            self._desk.notices.withdraw(notice)

    def _on_folder_draft(self) -> None:
        """It has other edits, or is in another place."""
        self._desk.display.show_unsaved()
        self._desk.display.show_status()

    def _on_collections(self, _root: Path) -> None:
        desk = self._desk
        desk.show_collections()
        if not desk.session.restored:
            return  # the rest is shown once they are all open
        desk.session.remember()
        desk.display.show_unsaved()
        desk.display.show_status()  # it says names of the tree
        desk.display.on_environment()
