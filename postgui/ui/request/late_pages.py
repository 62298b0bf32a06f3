"""The pages of a request that need more than the request, made when they are first shown."""

from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias

from PySide6.QtWidgets import QWidget

from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.services.send_job import SendJob
from postgui.ui.request.setting_text import MakeSecret
from postgui.ui.request.variable import VariableNames

Start: TypeAlias = Callable[[Coroutine[Any, Any, None], str], object]


class LatePages:
    """Makes them for one request; `job` is what Send would send now."""

    def __init__(self, draft: Draft, context: Context, job: Callable[[], SendJob], start: Start) -> None:
        self._draft = draft
        self._context = context
        self._job = job
        self._start = start

    def auth(self, variables: VariableNames) -> QWidget:
        from postgui.ui.request.auth import AuthPage

        def extra(kind: str, parent: QWidget) -> QWidget | None:
            from postgui.ui.request.oauth2_control import token_bar

            if kind != "oauth2":
                return None
            return token_bar(self._context, self._draft, self._job, self._start, parent)

        return AuthPage(self._draft, variables, self._context, self._start, extra_widget=extra)

    def variables(self, variables: VariableNames) -> QWidget:
        from postgui.ui.request.variables import VariablesPage

        path = self._draft.path
        root = self._context.collections.root_of(path) if path is not None else None
        return VariablesPage(self._draft, variables, self._context.secrets, root, self._start)

    def secrets(self, variables: VariableNames) -> MakeSecret:
        from postgui.ui.request.setting_secret import setting_secrets

        return setting_secrets(self._draft, variables, self._context, self._start)
