"""What a request's tab tells besides the draft: what its variables stand for, what comes from above, and what
its file only keeps."""

from collections.abc import Callable

from postgui.model.problem import ProblemError
from postgui.model.variables import Scope
from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.services.inherited import Inherited, inherited_by
from postgui.services.send_job import SendJob
from postgui.ui.request.pane import RequestPane
from postgui.ui.request.url_bar import UrlBar
from postgui.ui.secret_field import Start


class Surroundings:
    """Looks these up in the background, and shows them in the parts of the tab once there are some.

    Attributes:
        scopes: What variables stand for, the nearest first, as far as looked up.
        inherited: Headers, settings and scripts of folders and collection, as far as looked up.
        kept: The parts of the file that no tab edits, in words.
    """

    def __init__(
        self,
        draft: Draft,
        context: Context,
        start: Start,
        job: Callable[[], SendJob],
        parts: Callable[[], tuple[UrlBar | None, RequestPane | None]],
    ) -> None:
        """`start` runs tasks that end with the request's tab; `parts` are those to show them in, if made."""
        self._draft = draft
        self._composer = context.composer
        self._collections = context.collections
        self._settings = context.settings
        self._start = start
        self._job = job
        self._parts = parts
        self.scopes: tuple[Scope, ...] = ()
        self.inherited = Inherited()
        self.kept: tuple[str, ...] = ()

    def look_up(self) -> None:
        """Read again what may have changed."""
        self._start(self._read_scopes(), "look up variables")
        self._start(self._read_inherited(), "look up what is inherited")
        self._start(self._read_kept(), "look up what is only kept")

    def show(self) -> None:
        """Tell the pane."""
        _bar, pane = self._parts()
        if pane is not None:
            pane.show_inherited(self.inherited)
            pane.show_kept(self.kept)

    async def _read_scopes(self) -> None:
        try:
            scopes = await self._composer.shown_scopes(self._job())
        except ProblemError:
            scopes = (Scope("request", {}),)  # sending says what is wrong; here only no chip resolves
        if scopes == self.scopes:
            return
        self.scopes = scopes
        bar, pane = self._parts()
        if bar is not None:
            bar.show_scopes(scopes)
        if pane is not None:
            pane.refresh_scopes()

    async def _read_inherited(self) -> None:
        try:
            inherited = await inherited_by(self._collections, self._draft.path, self._settings)
        except ProblemError:
            inherited = Inherited()  # sending says what is wrong with a file above
        if inherited != self.inherited:
            self.inherited = inherited
            self.show()

    async def _read_kept(self) -> None:
        path = self._draft.path
        try:
            kept = await self._collections.kept_parts(path) if path is not None else ()
        except ProblemError:
            kept = ()  # saving says what is wrong with the file
        if kept != self.kept:
            self.kept = kept
            self.show()
